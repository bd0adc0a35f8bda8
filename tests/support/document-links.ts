import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

/** What a document says that the repository has. */
export interface DocumentClaims {
  /** Addresses of links and pictures within the repository, as they are written. */
  readonly links: readonly string[];
  /** What headings are called in an address. */
  readonly anchors: ReadonlySet<string>;
  /** Files and folders named in code, from the root of the repository. */
  readonly paths: readonly string[];
  /** Scripts that `npm run` is said to have, and the first word after `npm run bank --`. */
  readonly scripts: readonly string[];
  readonly bankCommands: readonly string[];
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const OUTSIDE = /^[a-z][a-z0-9+.-]*:/i;
const PATH = /^(?:docs|electron|question-bank|renderer|shared|tests)\/[\w./-]*$/;
/** Made on the spot, or public keys that their owners add: not in the repository. */
const MADE = /^question-bank\/(?:dist|\.dev-keys)\b|\.pub$/;

/** Reads off a document in Markdown what it says that there is. */
export function claimsOf(markdown: string): DocumentClaims {
  const tree: Node = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const nodes = [...everyNode(tree)];
  const code = nodes.filter(({ type }) => type === "inlineCode").map(({ value = "" }) => value);
  const links = [
    ...nodes.flatMap(({ url }) => (url === undefined ? [] : [url])),
    ...nodes
      .filter(({ type }) => type === "html")
      .flatMap(({ value = "" }) => allOf(value, /\b(?:src|srcset|href)="([^"]*)"/g)),
  ];
  return {
    links: links.filter((link) => !OUTSIDE.test(link)),
    anchors: anchorsOf(nodes.filter(({ type }) => type === "heading").map(textOf)),
    paths: code.filter((text) => PATH.test(text) && !MADE.test(text)),
    scripts: allOf(markdown, /\bnpm run (?:-s )?([a-z][\w:-]*)/g),
    bankCommands: allOf(markdown, /\bnpm run (?:-s )?bank --[ \n]+([a-z][\w-]*)/g),
  };
}

function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* everyNode(child);
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join("");
}

function allOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => (found === undefined ? [] : [found]));
}

/** As GitHub makes them: small letters, no punctuation, hyphens for spaces, and a number where a heading stands twice. */
function anchorsOf(headings: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  return new Set(
    headings.map((heading) => {
      const anchor = heading
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number}\s_-]/gu, "")
        .replace(/\s/g, "-");
      const count = counts.get(anchor) ?? 0;
      counts.set(anchor, count + 1);
      return count === 0 ? anchor : `${anchor}-${String(count)}`;
    }),
  );
}
