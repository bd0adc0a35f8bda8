import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { commands } from "../../question-bank/tools/commands.ts";
import { claimsOf } from "../support/document-links.ts";

const screensFolder = join(projectFolder, "docs", "screens");
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")));

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
}

const documents = [
  ...readdirSync(projectFolder).filter((name) => name.endsWith(".md")),
  ...markdownBelow("docs"),
  "question-bank/README.md",
  ...markdownBelow("question-bank/keys"),
].sort();

const read = new Map<string, ReturnType<typeof claimsOf>>();

/** What a document claims; each is read once, however many links lead to it. */
function claimsIn(document: string): ReturnType<typeof claimsOf> {
  const claims =
    read.get(document) ?? claimsOf(readFileSync(join(projectFolder, document), "utf8"));
  read.set(document, claims);
  return claims;
}

/** Where a link of a document leads, from the root of the repository, and the heading there. */
function targetOf(
  document: string,
  link: string,
): { readonly file: string; readonly anchor: string } {
  const [path = "", anchor = ""] = link.split("#");
  const from = join(projectFolder, document);
  const target = path === "" ? from : resolve(dirname(from), decodeURIComponent(path));
  return { file: relative(projectFolder, target), anchor };
}

function isBroken(document: string, link: string): boolean {
  const { file, anchor } = targetOf(document, link);
  if (file.startsWith("..") || !existsSync(join(projectFolder, file))) return true;
  return anchor !== "" && file.endsWith(".md") && !claimsIn(file).anchors.has(anchor);
}

describe("what is read off a document", () => {
  it("is every link, picture, heading, path and command, and nothing of the web", () => {
    const claims = claimsOf(
      [
        "# The promise, and its *test*",
        "![a](docs/a.png) [b](b.md#c) [web](https://example.com) [same][x]",
        '<picture><source srcset="d.png"><img src="e.png"></picture>',
        "| `npm run bench` | [f](f.md) |\n| - | - |",
        "`tests/e2e/nothing.spec.ts` `question-bank/dist` `npm run bank -- bake`",
        "# The promise, and its test",
        "[x]: g.md",
      ].join("\n\n"),
    );
    expect(claims.links).toEqual(["docs/a.png", "b.md#c", "f.md", "g.md", "d.png", "e.png"]);
    expect([...claims.anchors]).toEqual(["the-promise-and-its-test", "the-promise-and-its-test-1"]);
    expect(claims.paths).toEqual(["tests/e2e/nothing.spec.ts"]);
    expect(claims.scripts).toEqual(["bench", "bank"]);
    expect(claims.bankCommands).toEqual(["bake"]);
  });

  it.each(["no-such-file.md", "#no-such-heading", "LICENSE/../no.png", "../outside.md"])(
    "is told to be broken where it is: %s",
    (link) => {
      expect(isBroken("README.md", link)).toBe(true);
    },
  );
});

describe.each(documents)("%s", (document) => {
  const { links, paths, scripts: named, bankCommands } = claimsIn(document);

  it("leads nowhere that is not there", () => {
    expect(links.filter((link) => isBroken(document, link))).toEqual([]);
  });

  it("names no file and no command that is not there", () => {
    expect(paths.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const known = commands.map(({ name }) => name);
    expect(bankCommands.filter((name) => !known.includes(name))).toEqual([]);
  });
});

it("the index of the documents names every one of them", () => {
  const index = "docs/README.md";
  const named = claimsIn(index).links.map((link) => targetOf(index, link).file);
  const unnamed = documents.filter((name) => name.startsWith("docs/") && name !== index);
  expect(unnamed.filter((name) => !named.includes(name))).toEqual([]);
});

describe("the pictures of the screens", () => {
  const pictures = readdirSync(screensFolder);

  it("are all shown somewhere", () => {
    const shown = documents.flatMap((document) =>
      claimsIn(document).links.map((link) => targetOf(document, link).file),
    );
    expect(pictures.filter((name) => !shown.includes(`docs/screens/${name}`))).toEqual([]);
  });

  it.each(pictures)("%s is 1280 by 800 pixels in at most 100 kB", (name) => {
    const png = readFileSync(join(screensFolder, name));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
    expect(png.length).toBeLessThanOrEqual(100_000);
  });
});
