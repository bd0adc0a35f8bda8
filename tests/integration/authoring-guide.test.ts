import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, it, onTestFinished } from "vitest";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { commands } from "../../question-bank/tools/commands.ts";
import { runBank } from "../../question-bank/tools/run-bank.ts";
import { aBankWorkshop } from "../fixtures/bank-workshop.ts";

const guide = readFileSync(join(projectFolder, "docs", "authoring.md"), "utf8");
const blocks = fromMarkdown(guide).children.filter((node) => node.type === "code");

/** The files that the guide writes, named in the headings before them: "`blueprint.yaml`", then "`items/1.1/1.1.1.yaml`". */
const fileNames = [...guide.matchAll(/^## .*`([\w./]+\.yaml)`$/gm)].map(([, name]) => name);
const files = blocks.filter(({ lang }) => lang === "yaml").map(({ value }) => value);

/** Everything that the guide has one type on the way to a signed bank, in its order. */
const typed = blocks
  .filter(({ lang }) => lang === "console" || lang === "sh")
  .flatMap(({ value, lang }) =>
    value.split("\n").flatMap((line) => {
      if (lang === "sh") return [line];
      return line.startsWith("$ ") ? [line.slice(2)] : [];
    }),
  );

function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

it("leads from an empty folder to a signed bank: its files and commands work as they stand", async () => {
  const { rootDir, outsideDir, remove } = aBankWorkshop();
  onTestFinished(remove);
  expect(files).toHaveLength(fileNames.length);
  files.forEach((text, place) => {
    const file = join(outsideDir, "coffee", fileNames[place] ?? "");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  });
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const io = { rootDir, print: say, printError: say, printJson: () => undefined };
  const placed = (word: string): string =>
    /^(coffee|my-keys|dist-coffee)\b/.test(word) ? join(outsideDir, word) : word;
  const ran: string[] = [];
  for (const line of typed) {
    const [program, ...words] = wordsOf(line);
    if (program === "npm") {
      const [, , , command = "", ...rest] = words;
      ran.push(command);
      const exitCode = await runBank([command, ...rest.map(placed)], commands, io);
      expect(exitCode, `${line}\n${said.join("\n")}`).toBe(0);
    } else if (program === "cp") {
      const [from = "", to = ""] = words;
      mkdirSync(join(rootDir, to), { recursive: true });
      copyFileSync(placed(from), join(rootDir, to, "example-press.pub"));
    }
  }
  expect(ran).toEqual(["lint", "keygen", "build", "verify", "verify", "inspect", "errata"]);
  expect(said).toContain("1 item read: 0 errors, 0 warnings");
  expect(said.join("\n")).toContain("signed by Example Press with key");
});
