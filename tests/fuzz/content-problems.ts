/** Controls but for line end and tab, halves of surrogate pairs, and marks that turn the direction of what follows them. */
const UNSAFE_TEXT = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const SAFE_KEY = /^[A-Za-z][A-Za-z0-9]*$/;
const MAX_TEXT_LENGTH = 20_000;

function textProblems(text: string, where: string): readonly string[] {
  return [
    ...(UNSAFE_TEXT.test(text) ? [`${where} holds a character that is not text`] : []),
    ...(text.length > MAX_TEXT_LENGTH ? [`${where} has ${text.length} characters`] : []),
    ...(where.endsWith(".url") && !/^https:\/\/[!-~]+$/.test(text)
      ? [`${where} is no address`]
      : []),
  ];
}

/** What in the content of an accepted bank could harm whoever reads or shows it; `where` begins as "$". */
export function contentProblems(value: unknown, where = "$"): readonly string[] {
  if (typeof value === "string") return textProblems(value, where);
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${where} is no number`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    ...(Array.isArray(value) || SAFE_KEY.test(key) ? [] : [`${where} has a strange key`]),
    ...contentProblems(child, `${where}.${key}`),
  ]);
}
