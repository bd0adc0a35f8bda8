import { itemRule } from "./rule.ts";
import { sentencesOf } from "./sentences-of.ts";

const INSTRUCTION =
  /^(?:then |now )?(?:arrange|assign|choose|complete|identify|match|name|order|pair|pick|place|put|rank|select|sort)\b.*[.:]$/i;

/** A stem asks one thing, and asks it last: a question, or an instruction that begins with its verb. Quoted questions do not count. */
export const stemQuestion = itemRule("stem-question", (item) => {
  const own = item.stem.replaceAll(/"[^"]*"|“[^”]*”/g, "…");
  const last = sentencesOf(own).at(-1) ?? "";
  const questionCount = own.split("?").length - 1;
  if (questionCount > 1)
    return [{ path: ["stem"], message: `the stem asks ${questionCount} questions: ask one` }];
  if (last.endsWith("?") || (questionCount === 0 && INSTRUCTION.test(last))) return [];
  return [
    { path: ["stem"], message: "the stem must end with its question, or with one instruction" },
  ];
});
