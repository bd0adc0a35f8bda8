import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lintCommand } from "./lint-command.ts";
import { aSingleChoice } from "./testing/item-drafts.ts";
import { memoryIo } from "./testing/memory-io.ts";
import { BANK_FOLDER, temporaryRepository, yamlOf } from "./testing/temporary-repository.ts";

const flawed = {
  [`${BANK_FOLDER}/items/flawed.yaml`]: yamlOf([aSingleChoice({ id: "q-bad-one", stem: "Tea." })]),
};

describe("bank lint", () => {
  it("accepts a sound bank with exit code 0", async () => {
    const io = memoryIo(temporaryRepository());
    expect(await lintCommand.run([], io)).toBe(0);
    expect(io.lines).toEqual(["4 items read: 0 errors, 0 warnings"]);
  });

  it("refuses errors with exit code 1, one line each and a summary", async () => {
    const io = memoryIo(temporaryRepository(flawed));
    expect(await lintCommand.run([], io)).toBe(1);
    expect(io.lines[0]).toMatch(
      /^question-bank\/tea\/items\/flawed\.yaml:\d+ [a-z-]+ q-bad-one .+/,
    );
    expect(io.lines.at(-1)).toMatch(/^5 items read: \d errors, 0 warnings$/);
  });

  it("lets warnings pass, and prints those about the bank only when asked", async () => {
    const few = { [`${BANK_FOLDER}/items/1.1/items.yaml`]: yamlOf([aSingleChoice()]) };
    const rootDir = temporaryRepository(few);
    const io = memoryIo(rootDir);
    expect(await lintCommand.run([], io)).toBe(0);
    expect(io.lines).toHaveLength(1);
    expect(await lintCommand.run([join(rootDir, BANK_FOLDER), "--bank-wide"], io)).toBe(0);
    expect(io.lines.some((line) => line.includes("form-supply - warning:"))).toBe(true);
  });

  it("gives the findings as one JSON value", async () => {
    const io = { ...memoryIo(temporaryRepository(flawed)), isJson: true };
    expect(await lintCommand.run([], io)).toBe(1);
    expect(io.lines).toEqual([]);
    expect(io.json).toMatchObject([
      { itemCount: 5, warningCount: 0, findings: [{ itemId: "q-bad-one", severity: "error" }, {}] },
    ]);
  });

  it.each([
    ["an unknown option", ["--strict"]],
    ["two folders", ["a", "b"]],
  ])("takes %s for wrong usage, exit code 2", async (_, argv) => {
    const io = memoryIo(temporaryRepository());
    expect(await lintCommand.run(argv, io)).toBe(2);
    expect(io.errorLines.at(-1)).toBe("Usage: bank lint [FOLDER] [--bank-wide] [--json]");
  });

  it("asks for a folder where there are several banks", async () => {
    const rootDir = temporaryRepository({ "question-bank/coffee/blueprint.yaml": "" });
    const io = memoryIo(rootDir);
    expect(await lintCommand.run([], io)).toBe(2);
    expect(await lintCommand.run([join(rootDir, BANK_FOLDER)], io)).toBe(0);
  });
});
