import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from "yaml";
import { err, ok, type Result } from "../../../shared/lib/result.ts";

export type YamlPath = readonly PropertyKey[];

/** A YAML text as plain data, with the way back from a value to its line. */
export interface YamlText {
  readonly data: unknown;
  /** The 1-based line of the key or list entry at `path`, or of its nearest ancestor that exists. */
  readonly lineOf: (path: YamlPath) => number;
}

export interface YamlProblem {
  readonly line: number;
  readonly message: string;
}

/** Parses YAML 1.2. Answers with every problem of the text; aliases are refused, see `aliasProblems`. */
export function parseYaml(text: string): Result<YamlText, readonly YamlProblem[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const problems = [
    ...[...document.errors, ...document.warnings].map((problem) => ({
      line: lineAt(problem.pos[0]),
      message: problem.message,
    })),
    ...aliasProblems(document, lineAt),
  ];
  if (problems.length > 0) return err(problems);
  return ok({
    data: document.toJS() as unknown,
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  });
}

// An unquoted text that begins with *emphasis* is an alias to YAML; it would fail later with words that no author understands.
function aliasProblems(
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Alias(_, alias) {
      const line = lineAt(alias.range?.[0] ?? 0);
      problems.push({ line, message: `quote a text that begins with *: *${alias.source}` });
    },
  });
  return problems;
}

function offsetOf(contents: Document.Parsed["contents"], path: YamlPath): number {
  let node: unknown = contents;
  let offset = contents?.range[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (entry) => isScalar(entry.key) && String(entry.key.value) === String(key),
      );
      if (pair === undefined || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const entry: unknown = node.items[Number(key)];
      if (!isMap(entry) && !isSeq(entry) && !isScalar(entry)) break;
      offset = entry.range?.[0] ?? offset;
      node = entry;
    } else break;
  }
  return offset;
}
