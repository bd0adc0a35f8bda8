import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyRepository } from "../release/copy-repository.ts";

/**
 * A release without a publisher's key would open no bank, and one with this clone's development key would open banks that
 * nobody vouches for. Both must be refused before anything is built.
 */
let work = "";
let clone = "";

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "rehearsal-refusals-"));
  clone = join(work, "clone");
  copyRepository(clone);
});

afterAll(() => {
  rmSync(work, { recursive: true });
});

function run(...parameters: readonly string[]) {
  const outcome = spawnSync(process.execPath, ["--import", "tsx", ...parameters], {
    cwd: clone,
    encoding: "utf8",
  });
  return { status: outcome.status, text: outcome.stdout + outcome.stderr };
}

function release() {
  return run("electron/dev/package.ts", "--release");
}

it("refuses to make a release in a clone without publishers, or of a bank that none of them signed", () => {
  const withoutKey = release();
  expect(withoutKey.status).toBe(1);
  expect(withoutKey.text).toContain(
    "trusts the publishers in question-bank/keys, and there is none",
  );

  const keygen = ["question-bank/tools/bank.ts", "keygen", "--name", "Rehearsal"];
  expect(run(...keygen, "--publisher", "rehearsal", "--out", join(work, "keys")).status).toBe(0);
  const publicKey = "rehearsal.pub";
  copyFileSync(join(work, "keys", publicKey), join(clone, "question-bank/keys", publicKey));
  const withoutBank = release();
  expect(withoutBank.status).toBe(1);
  expect(withoutBank.text).toContain(
    "carries the signed banks in question-bank/dist, and there is",
  );

  expect(run("question-bank/tools/bank.ts", "build", "tests/fixtures/second-bank").status).toBe(0);
  const withUnknownBank = release();
  expect(withUnknownBank.status).toBe(1);
  expect(withUnknownBank.text).toContain("bank-key-unknown");
  expect(withUnknownBank.text).toContain("A release does not carry");
  expect(existsSync(join(clone, "out"))).toBe(false);
  expect(existsSync(join(clone, "dist"))).toBe(false);
});
