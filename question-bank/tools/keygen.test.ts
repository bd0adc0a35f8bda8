import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runKeygen } from "./keygen.ts";
import { parseSecretKeyFile, publicKeyLineOf } from "./minisign-keys.ts";
import { parsePublicKeyFile } from "../../electron/main/bank/public-key-file.ts";

let baseDir: string;

beforeEach(() => {
  baseDir = mkdtempSync(join(tmpdir(), "rehearsal-keygen-"));
});

afterEach(() => {
  rmSync(baseDir, { recursive: true });
});

function keygen(outDir: string) {
  return runKeygen({
    rootDir: join(baseDir, "repository"),
    publisher: { id: "tea-house", name: "The Tea House" },
    outDir: join(baseDir, outDir),
  });
}

/** The two files of a new pair; fails the test where there is none. */
function newPair() {
  const outcome = keygen("safe/place");
  return outcome.ok ? outcome.value : expect.fail(outcome.error.code);
}

describe("runKeygen", () => {
  it("writes two halves that belong together, and whose they are", () => {
    const { secretKeyFile, publicKeyFile } = newPair();
    const secretKey = parseSecretKeyFile(readFileSync(secretKeyFile, "utf8"));
    const publicKey = secretKey.ok ? publicKeyLineOf(secretKey.value) : secretKey.error.code;
    expect(parsePublicKeyFile(readFileSync(publicKeyFile, "utf8"))).toEqual({
      ok: true,
      value: { publisherId: "tea-house", publisherName: "The Tea House", publicKey },
    });
  });

  it("never overwrites a key: every bank signed with it would be lost", () => {
    const { secretKeyFile } = newPair();
    const before = readFileSync(secretKeyFile, "utf8");
    expect(keygen("safe/place")).toMatchObject({ ok: false, error: { code: "key-exists" } });
    expect(readFileSync(secretKeyFile, "utf8")).toBe(before);
  });

  it("keeps the secret key from being committed", () => {
    for (const outDir of ["repository", "repository/question-bank/keys"])
      expect(keygen(outDir)).toMatchObject({
        ok: false,
        error: { code: "key-inside-repository" },
      });
  });

  it("leaves the secret key to its owner alone", () => {
    // Windows knows no such bits and keeps a person's files to them by other means.
    const expected = process.platform === "win32" ? 0o066 : 0;
    expect(statSync(newPair().secretKeyFile).mode & 0o077).toBe(expected);
  });
});
