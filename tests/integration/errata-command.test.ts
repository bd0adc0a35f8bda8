import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyErrata } from "../../electron/main/bank/errata-file.ts";
import { errataCommand } from "../../question-bank/tools/errata.ts";
import { runKeygen } from "../../question-bank/tools/keygen.ts";
import { readTrustedKeys } from "../../question-bank/tools/trusted-keys.ts";
import { aBankWorkshop, type BankWorkshop } from "../fixtures/bank-workshop.ts";

let workshop: BankWorkshop;

beforeEach(() => {
  workshop = aBankWorkshop();
  const signed = workshop.sign();
  if (!signed.ok) throw new Error(signed.error.code);
  mkdirSync(workshop.outsideDir, { recursive: true });
});

afterEach(() => {
  workshop.remove();
});

const source = `
bankId: small-bank
serial: 3
revisions: { from: 1, to: 2 }
withdraw:
  - itemId: q-second-one
    reason: The service is no longer offered.
correct:
  - reason: The key named the wrong answer.
    item:
      id: q-first-one
      kind: single-choice
      objective: "1.1.1"
      tags: []
      difficulty: 1
      level: recall
      stem: Which one fits?
      options:
        - { id: a, text: Part a, rationale: Because. }
        - { id: b, text: The **new** part b, rationale: Because. }
      key: a
      takeaway: What fits, fits.
      references:
        - { title: A page, url: https://docs.example.org/page, checked: 2026-11-22 }
      enemies: []
      revision: 2
`;

/** Runs the command on a source; answers with its exit code, what it said, and the file. */
async function run(text: string, ...argv: readonly string[]) {
  const sourceFile = join(workshop.outsideDir, "errata.yaml");
  const outFile = join(workshop.outsideDir, "small.qerrata");
  writeFileSync(sourceFile, text);
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const args = [sourceFile, "--bank", workshop.packageFile, "--out", outFile, ...argv];
  const exitCode = await errataCommand.run(args, {
    rootDir: workshop.rootDir,
    isJson: false,
    print: say,
    printError: say,
    printJson: () => undefined,
  });
  return { exitCode, said: said.join("\n"), outFile };
}

describe("bank errata", () => {
  it("writes a file that the app takes for the publisher's, with texts as a built bank has them", async () => {
    const { exitCode, said, outFile } = await run(source);
    expect([exitCode, said]).toEqual([
      0,
      expect.stringContaining("Signed errata 3 of small-bank, 2"),
    ]);
    const trustedKeys = readTrustedKeys(workshop.rootDir, { isRelease: false });
    const verified = verifyErrata(readFileSync(outFile), { trustedKeys });
    expect(verified).toMatchObject({
      value: {
        errata: {
          publisher: { id: "rehearsal" },
          revisions: { from: 1, to: 2 },
          entries: [
            { action: "withdraw", itemId: "q-second-one" },
            {
              action: "correct",
              item: {
                key: "a",
                options: [{}, { text: [{}, { type: "strong", text: "new" }, {}] }],
              },
            },
          ],
        },
      },
    });
  });

  it.each([
    ["that is no YAML", "bankId: *x", "errata-malformed"],
    ["that lacks a reason", source.replace(/reason: The service.*/, ""), "errata-malformed"],
    [
      "with a text that no bank may hold",
      source.replace("**new**", "<b>new</b>"),
      "errata-malformed",
    ],
    ["for a later revision", source.replace("from: 1", "from: 2"), "errata-bank-older"],
    ["for another bank", source.replace("small-bank", "other-bank"), "errata-bank-missing"],
    ["about a question that is not there", source.replace("q-second", "q-third"), "errata-misfit"],
    ["that moves a question", source.replace('"1.1.1"', '"1.2.1"'), "errata-misfit"],
  ])("refuses a source %s, and writes nothing", async (_what, text, code) => {
    const { exitCode, said, outFile } = await run(text);
    expect(exitCode).toBe(1);
    expect(said).toContain(code);
    expect(existsSync(outFile)).toBe(false);
  });

  it("refuses a key that the app would not trust", async () => {
    const pair = runKeygen({
      rootDir: workshop.rootDir,
      publisher: { id: "tea-house", name: "The Tea House" },
      outDir: join(workshop.outsideDir, "keys"),
    });
    if (!pair.ok) throw new Error(pair.error.code);
    const { said } = await run(source, "--key", pair.value.secretKeyFile);
    expect(said).toContain("key-not-trusted");
  });
});
