import { execFileSync } from "node:child_process";

/** A word on a page, in points from the page's upper left corner. */
interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

function poppler(program: string, ...parameters: readonly string[]): string {
  return execFileSync(program, parameters, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}

/** What a PDF says, without the spaces and breaks that its layout makes: where text wraps is not what it says. */
export function textOf(file: string): string {
  return withoutSpaces(poppler("pdftotext", "-raw", file, "-"));
}

/** A text as `textOf` would give it. */
export function withoutSpaces(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/g, "");
}

/** What is said of a PDF as a whole, by its name: "Page size", "Pages", "Tagged". */
export function infoOf(file: string): ReadonlyMap<string, string> {
  const lines = poppler("pdfinfo", file).trim().split("\n");
  return new Map(
    lines.map((line) => {
      const [name = "", ...rest] = line.split(":");
      return [name, rest.join(":").trim()];
    }),
  );
}

/** The fonts of a PDF, and whether each is carried in it. */
export function fontsOf(file: string): readonly { name: string; isEmbedded: boolean }[] {
  const [, , ...rows] = poppler("pdffonts", file).trim().split("\n");
  return rows.map((row) => {
    const name = row.split(" ")[0] ?? "";
    // From the right: the name of the encoding may hold spaces.
    const [embedded] = row.trim().split(/\s+/).slice(-5);
    return { name, isEmbedded: embedded === "yes" };
  });
}

/** Every word with its place. */
export function wordsOf(file: string): readonly PlacedWord[] {
  const found = poppler("pdftotext", "-bbox", file, "-").matchAll(
    /<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/g,
  );
  return [...found].map(([, left, right, bottom, text = ""]) => ({
    text,
    left: Number(left),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** The pages as they look, dot by dot. */
export function pictureOf(file: string): string {
  return execFileSync("pdftoppm", ["-r", "60", file], {
    maxBuffer: 256 * 1024 * 1024,
    stdio: "pipe",
  }).toString("base64");
}
