import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readRotationFile } from "../../electron/main/bank/rotation-file.ts";
import { runKeygen } from "./keygen.ts";
import { runRotateKey } from "./rotate-key.ts";

let baseDir: string;

beforeEach(() => {
  baseDir = mkdtempSync(join(tmpdir(), "rehearsal-rotate-"));
});

afterEach(() => {
  rmSync(baseDir, { recursive: true });
});

/** Makes a key pair of the tea house in a folder of its own. */
function keyPair(name: string, publisherId = "tea-house") {
  const made = runKeygen({
    rootDir: join(baseDir, "repository"),
    publisher: { id: publisherId, name: "The Tea House" },
    outDir: join(baseDir, name),
  });
  return made.ok ? made.value : expect.fail(made.error.code);
}

type KeyPair = ReturnType<typeof keyPair>;

function rotate(from: KeyPair, to: KeyPair): string {
  const outcome = runRotateKey({
    rootDir: join(baseDir, "repository"),
    oldKeyFile: from.secretKeyFile,
    newPublicKeyFile: to.publicKeyFile,
    outFile: join(baseDir, "tea-house.qkeys"),
  });
  return outcome.ok ? String(outcome.value.sequence) : outcome.error.code;
}

function publicKeyOf({ publicKeyFile }: KeyPair): string {
  return readFileSync(publicKeyFile, "utf8").split("\n")[1] ?? "";
}

function changes() {
  const read = readRotationFile(readFileSync(join(baseDir, "tea-house.qkeys")), "tea-house");
  return read.ok ? read.value : expect.fail(read.error.code);
}

describe("bank rotate-key", () => {
  it("lets each key name the next, in one file that grows and that the app accepts", () => {
    const [a, b, c] = [keyPair("a"), keyPair("b"), keyPair("c")];
    expect([rotate(a, b), rotate(b, c)]).toEqual(["1", "2"]);
    expect(changes().map(({ oldKey, newKey }) => [oldKey, newKey])).toEqual([
      [publicKeyOf(a), publicKeyOf(b)],
      [publicKeyOf(b), publicKeyOf(c)],
    ]);
  });

  it("does not let a key name a second successor, itself, or one that had its turn", () => {
    const [a, b, c] = [keyPair("a"), keyPair("b"), keyPair("c")];
    expect(rotate(a, a)).toBe("key-change-not-next");
    expect(rotate(a, b)).toBe("1");
    expect(rotate(a, c)).toBe("key-change-not-next");
    expect(rotate(b, a)).toBe("key-change-not-next");
    expect(changes()).toHaveLength(1);
  });

  it("leaves a file alone that is damaged or another publisher's", () => {
    const [a, b] = [keyPair("a"), keyPair("b")];
    writeFileSync(join(baseDir, "tea-house.qkeys"), "{}");
    expect(rotate(a, b)).toBe("bank-key-change-malformed");
    rmSync(join(baseDir, "tea-house.qkeys"));
    rotate(a, b);
    const rival = keyPair("rival", "rival");
    expect(rotate(b, rival)).toBe("bank-key-change-malformed");
  });

  it("needs both keys", () => {
    const [a, b] = [keyPair("a"), keyPair("b")];
    expect(rotate({ ...a, secretKeyFile: join(baseDir, "none") }, b)).toBe("key-missing");
    expect(rotate(a, { ...b, publicKeyFile: join(baseDir, "none") })).toBe("key-missing");
    expect(rotate(a, { ...b, publicKeyFile: a.secretKeyFile })).toBe("key-malformed");
  });
});
