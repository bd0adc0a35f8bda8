import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { developmentKeyFiles, ensureDevelopmentKey } from "./development-key.ts";
import { generateSecretKey, publicKeyLineOf } from "./minisign-keys.ts";
import { formatPublicKeyFile } from "../../electron/main/bank/public-key-file.ts";
import { readTrustedKeys } from "./trusted-keys.ts";

let rootDir: string;

beforeEach(() => {
  rootDir = mkdtempSync(join(tmpdir(), "rehearsal-keys-"));
});

afterEach(() => {
  rmSync(rootDir, { recursive: true });
});

/** Puts a publisher's key into question-bank/keys. */
function addKey(publisherId: string, publicKey = publicKeyLineOf(generateSecretKey())): void {
  const folder = join(rootDir, "question-bank", "keys");
  mkdirSync(folder, { recursive: true });
  const text = formatPublicKeyFile({ publisherId, publisherName: "A publisher", publicKey });
  writeFileSync(
    join(folder, `${publisherId}-${publicKey.slice(4, 8).replaceAll("/", "-")}.pub`),
    text,
  );
}

function trusted(isRelease: boolean): readonly string[] {
  return readTrustedKeys(rootDir, { isRelease }).map((key) => `${key.publisherId} ${key.standing}`);
}

describe("the keys that are compiled in", () => {
  it("are none in a repository without keys", () => {
    expect(trusted(false)).toEqual([]);
  });

  it("are those of the folder, and the development key outside of releases only", () => {
    ensureDevelopmentKey(rootDir);
    addKey("tea-house");
    writeFileSync(join(rootDir, "question-bank", "keys", "README.md"), "not a key");
    expect(trusted(false)).toEqual(["tea-house release", "rehearsal development"]);
    expect(trusted(true)).toEqual(["tea-house release"]);
  });

  it("may be several of one publisher, so that a key can be replaced", () => {
    addKey("tea-house");
    addKey("tea-house");
    expect(trusted(true)).toEqual(["tea-house release", "tea-house release"]);
  });

  it("stop the build when a file is no key, instead of being left out", () => {
    addKey("tea-house", "RWdamaged");
    expect(() => trusted(true)).toThrow("is not a publisher's public key");
  });

  it("stop the build when two have one id: a signature would have two owners", () => {
    const publicKey = publicKeyLineOf(generateSecretKey());
    addKey("tea-house", publicKey);
    addKey("rival", publicKey);
    expect(() => trusted(true)).toThrow("have the id");
  });
});

describe("the development key", () => {
  it("is made once and then kept", () => {
    const { publicKeyFile } = ensureDevelopmentKey(rootDir);
    const before = readFileSync(publicKeyFile, "utf8");
    ensureDevelopmentKey(rootDir);
    expect(readFileSync(publicKeyFile, "utf8")).toBe(before);
  });

  it("can be read by its owner alone", () => {
    const { secretKeyFile } = ensureDevelopmentKey(rootDir);
    // Windows knows no such bits and keeps a person's files to them by other means.
    const expected = process.platform === "win32" ? 0o066 : 0;
    expect(statSync(secretKeyFile).mode & 0o077).toBe(expected);
  });

  it("leaves no draft behind", () => {
    ensureDevelopmentKey(rootDir);
    expect(readdirSync(join(rootDir, "question-bank", "dist"))).toEqual([]);
  });

  it("is not replaced behind somebody's back when half of it is missing", () => {
    ensureDevelopmentKey(rootDir);
    rmSync(developmentKeyFiles(rootDir).publicKeyFile);
    expect(() => ensureDevelopmentKey(rootDir)).toThrow("is incomplete");
  });
});
