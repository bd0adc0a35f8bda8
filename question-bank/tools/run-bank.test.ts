import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "./commands.ts";
import { runBank } from "./run-bank.ts";
import { memoryIo } from "./testing/memory-io.ts";
import { temporaryRepository } from "./testing/temporary-repository.ts";

function runEntry(...argv: readonly string[]): Promise<{ exitCode: number; stdout: string }> {
  const entry = join(import.meta.dirname, "bank.ts");
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ["--import", "tsx", entry, ...argv], (_, stdout) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout });
    });
  });
}

describe("the bank command", () => {
  it("has the ten words that README names", () => {
    const names = commands.map((command) => command.name).sort();
    expect(names).toEqual([
      "build",
      "errata",
      "fingerprint",
      "inspect",
      "keygen",
      "lint",
      "rotate-key",
      "sign",
      "stats",
      "verify",
    ]);
  });

  it.each([[[]], [["bake"]], [["--json"]]])("explains itself for %j, exit code 2", async (argv) => {
    const io = memoryIo(temporaryRepository());
    expect(await runBank(argv, commands, io)).toBe(2);
    for (const { name } of commands)
      expect(io.errorLines.some((line) => line.includes(`  ${name} `))).toBe(true);
    expect(io.lines).toEqual([]);
  });

  it.each([[["lint", "--json"]], [["--json", "lint"]]])("prints JSON for %j", async (argv) => {
    const io = memoryIo(temporaryRepository());
    expect(await runBank(argv, commands, io)).toBe(0);
    expect(io.lines).toEqual([]);
    expect(io.json).toEqual([{ itemCount: 4, errorCount: 0, warningCount: 0, findings: [] }]);
  });

  it("takes an option that a command does not have for wrong usage", async () => {
    for (const { name } of commands) {
      const io = memoryIo(temporaryRepository());
      expect(await runBank([name, "--no-such-option"], commands, io)).toBe(2);
    }
  });

  it("hands its exit code and output to the process", async () => {
    const missing = join(temporaryRepository(), "missing.qbank");
    const outcomes = await Promise.all([runEntry(), runEntry("verify", missing, "--json")]);
    expect(outcomes[0]).toEqual({ exitCode: 2, stdout: "" });
    expect(outcomes[1].exitCode).toBe(1);
    expect(JSON.parse(outcomes[1].stdout)).toMatchObject({ ok: false });
  });
});
