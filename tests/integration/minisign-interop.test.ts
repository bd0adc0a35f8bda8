import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openBankShelf, type BankShelf } from "../../electron/main/bank/bank-shelf.ts";
import { EMPTY_TRUST_RECORD } from "../../electron/main/bank/trust-record.ts";
import {
  checkMinisignature,
  parseMinisignature,
  parseMinisignPublicKey,
} from "../../electron/main/bank/minisign.ts";
import { formatRotationFile, readRotationFile } from "../../electron/main/bank/rotation-file.ts";
import { trustedCommentOf } from "../../electron/main/bank/trusted-comment.ts";
import {
  developmentKeyFiles,
  ensureDevelopmentKey,
} from "../../question-bank/tools/development-key.ts";
import { runKeygen } from "../../question-bank/tools/keygen.ts";
import { parseSecretKeyFile } from "../../question-bank/tools/minisign-keys.ts";
import { signMinisig } from "../../question-bank/tools/minisign-sign.ts";
import { formatPublicKeyFile } from "../../electron/main/bank/public-key-file.ts";
import { readTrustedKeys } from "../../question-bank/tools/trusted-keys.ts";
import { aBankWorkshop, type BankWorkshop } from "../fixtures/bank-workshop.ts";
import { aRotation } from "../fixtures/carried-keys.ts";
import { aManifest, aPublisher } from "../fixtures/signed-bank.ts";

// Proof against the real minisign program, both ways: that anybody can check our banks without our code, and that a
// bank signed without our code opens in the app.

const trustedComment = trustedCommentOf(aManifest());
let workshop: BankWorkshop;

beforeEach(() => {
  workshop = aBankWorkshop();
  mkdirSync(workshop.outsideDir);
});

afterEach(() => {
  workshop.remove();
});

/** Runs minisign; never skips where it is missing, but says what to install. */
function minisign(...parameters: readonly string[]) {
  const run = spawnSync("minisign", parameters, { encoding: "utf8" });
  if (run.error !== undefined)
    throw new Error(
      "These tests need the minisign program. On Debian: apt-get install minisign (npm test does so when it runs as root).",
      { cause: run.error },
    );
  return { exitCode: run.status, text: run.stdout + run.stderr };
}

function outside(name: string): string {
  return join(workshop.outsideDir, name);
}

/** A key pair made by minisign, which the workshop's app trusts for the publisher "rehearsal". */
function trustKeyOfMinisign(): { readonly secretKey: string; readonly publicKey: string } {
  const [secretKey, publicKey] = [outside("m.key"), outside("m.pub")];
  expect(minisign("-G", "-W", "-s", secretKey, "-p", publicKey).exitCode).toBe(0);
  const [, line = ""] = readFileSync(publicKey, "utf8").split("\n");
  const key = { publisherId: "rehearsal", publisherName: "Rehearsal", publicKey: line };
  writeFileSync(join(workshop.keysDir, "rehearsal.pub"), formatPublicKeyFile(key));
  return { secretKey, publicKey };
}

/** Signs the workshop's manifest with minisign and answers with the signature file. */
function signWithMinisign(secretKey: string, ...parameters: readonly string[]): string {
  const signatureFile = outside("signature.minisig");
  const target = ["-m", workshop.manifestFile, "-x", signatureFile];
  const run = minisign("-S", "-W", "-s", secretKey, ...target, ...parameters);
  expect(run).toMatchObject({ exitCode: 0 });
  return signatureFile;
}

function openShelf(): BankShelf {
  return openBankShelf({
    bankFolders: [join(workshop.rootDir, "question-bank", "dist")],
    unsignedFolder: outside("unsigned"),
    trustRecord: () => Promise.resolve(EMPTY_TRUST_RECORD),
    ledgerFile: outside("ledger.json"),
    errataLedgerFile: outside("errata-ledger.json"),
    trustedKeys: readTrustedKeys(workshop.rootDir, { isRelease: false }),
    appVersion: "0.1.0",
    now: () => Date.parse("2026-11-22T00:00:00Z"),
  });
}

describe("what our command signs", () => {
  it("is accepted by minisign, which shows bank, revision and date", () => {
    expect(workshop.sign()).toMatchObject({ ok: true });
    const { publicKeyFile } = developmentKeyFiles(workshop.rootDir);
    const run = minisign("-V", "-m", workshop.manifestFile, "-p", publicKeyFile);
    expect(run.exitCode).toBe(0);
    expect(run.text).toContain(`Trusted comment: ${trustedComment}`);
  });

  it("is refused by minisign once the manifest was touched", () => {
    workshop.sign();
    writeFileSync(workshop.manifestFile, `${readFileSync(workshop.manifestFile, "utf8")} `);
    const { publicKeyFile } = developmentKeyFiles(workshop.rootDir);
    expect(minisign("-V", "-m", workshop.manifestFile, "-p", publicKeyFile).exitCode).not.toBe(0);
  });

  it("can be signed by minisign as well: our key files are its key files", () => {
    const keys = runKeygen({
      rootDir: workshop.rootDir,
      publisher: { id: "tea-house", name: "The Tea House" },
      outDir: workshop.outsideDir,
    });
    const { secretKeyFile, publicKeyFile } = keys.ok ? keys.value : expect.fail("no keys");
    const signatureFile = signWithMinisign(secretKeyFile, "-t", trustedComment);
    const target = ["-m", workshop.manifestFile, "-x", signatureFile];
    expect(minisign("-V", "-p", publicKeyFile, ...target).exitCode).toBe(0);
    const recreated = outside("recreated.pub");
    expect(minisign("-R", "-W", "-s", secretKeyFile, "-p", recreated).exitCode).toBe(0);
    const lineOf = (file: string) => readFileSync(file, "utf8").split("\n")[1];
    expect(lineOf(recreated)).toBe(lineOf(publicKeyFile));
  });
});

describe("what minisign signs", () => {
  it("is packed by our command and opens in the app", async () => {
    const { secretKey } = trustKeyOfMinisign();
    const signatureFile = signWithMinisign(secretKey, "-t", trustedComment);
    const signed = workshop.sign({ signatureFile, isRelease: true });
    expect(signed).toMatchObject({ ok: true, value: { file: workshop.packageFile } });
    const { banks, refused } = await openShelf().list();
    expect(refused).toEqual([]);
    expect(banks).toMatchObject([{ bankId: "small-bank", keyStanding: "release" }]);
  });

  it("may carry any untrusted comment", () => {
    const { secretKey } = trustKeyOfMinisign();
    const signatureFile = signWithMinisign(secretKey, "-t", trustedComment, "-c", "grüße");
    expect(workshop.sign({ signatureFile })).toMatchObject({ ok: true });
  });

  it("may be signed by our command with a key that minisign made", () => {
    const { secretKey } = trustKeyOfMinisign();
    expect(workshop.sign({ keyFile: secretKey, isRelease: true })).toMatchObject({ ok: true });
    const keyText = readFileSync(secretKey, "utf8");
    expect(workshop.sign({ keyText, isRelease: true })).toMatchObject({ ok: true });
  });

  it("is refused in the legacy form, which minisign itself still accepts", () => {
    const { secretKey, publicKey } = trustKeyOfMinisign();
    const signatureFile = signWithMinisign(secretKey, "-l", "-t", trustedComment);
    const target = ["-m", workshop.manifestFile, "-x", signatureFile];
    expect(minisign("-V", "-p", publicKey, ...target).exitCode).toBe(0);
    expect(workshop.sign({ signatureFile })).toMatchObject({
      ok: false,
      error: { code: "bank-signature-legacy" },
    });
  });

  it("is refused without the trusted comment that repeats the manifest", () => {
    const { secretKey } = trustKeyOfMinisign();
    expect(workshop.sign({ signatureFile: signWithMinisign(secretKey) })).toMatchObject({
      ok: false,
      error: { code: "bank-trusted-comment-altered" },
    });
  });

  it("is refused once the app no longer trusts the key", () => {
    const { secretKey } = trustKeyOfMinisign();
    const signatureFile = signWithMinisign(secretKey, "-t", trustedComment);
    rmSync(join(workshop.keysDir, "rehearsal.pub"));
    expect(workshop.sign({ signatureFile })).toMatchObject({
      ok: false,
      error: { code: "key-not-trusted" },
    });
  });
});

describe("a change of key", () => {
  /** A rotation of ours in two files, as somebody saves them who checks it by hand. */
  function savedRotation(statement: string, signature: string): string {
    const file = outside("change-1.json");
    writeFileSync(file, statement);
    writeFileSync(`${file}.minisig`, signature);
    return file;
  }

  it("can be checked with minisign and the old key alone", () => {
    const [a, b] = [aPublisher(), aPublisher()];
    const { statement, signature } = aRotation(a, b);
    const file = savedRotation(statement, signature);
    const run = minisign("-V", "-m", file, "-P", a.trustedKey.publicKey);
    expect(run.exitCode).toBe(0);
    expect(run.text).toContain("Trusted comment: rehearsal publisher=tea-house rotation=1");
    expect(minisign("-V", "-m", file, "-P", b.trustedKey.publicKey).exitCode).not.toBe(0);
  });

  it("may be signed with minisign, as a key with a password has to", () => {
    const { secretKey, publicKey } = trustKeyOfMinisign();
    const [, oldKey = ""] = readFileSync(publicKey, "utf8").split("\n");
    const { statement } = aRotation(
      aPublisher({ publisherId: "rehearsal", publicKey: oldKey }),
      aPublisher(),
    );
    const file = savedRotation(statement, "");
    const comment = "rehearsal publisher=rehearsal rotation=1";
    expect(minisign("-S", "-W", "-s", secretKey, "-m", file, "-t", comment).exitCode).toBe(0);
    const signature = readFileSync(`${file}.minisig`, "utf8");
    const rotations = Buffer.from(formatRotationFile([{ statement, signature }]));
    expect(readRotationFile(rotations, "rehearsal")).toMatchObject({
      ok: true,
      value: [{ oldKey, sequence: 1 }],
    });
  });
});

describe("the edges of minisign's format", () => {
  /** Whether minisign and our reader accept a signature file of the manifest, in this order. */
  function judge(publicKeyFile: string, signatureFile: string): readonly boolean[] {
    const target = ["-m", workshop.manifestFile, "-x", signatureFile];
    const [, line = ""] = readFileSync(publicKeyFile, "utf8").split("\n");
    const publicKey = parseMinisignPublicKey(line);
    const signature = parseMinisignature(readFileSync(signatureFile));
    const message = readFileSync(workshop.manifestFile);
    const isOurs =
      publicKey.ok &&
      signature.ok &&
      checkMinisignature(message, signature.value, publicKey.value).ok;
    return [minisign("-V", "-p", publicKeyFile, ...target).exitCode === 0, isOurs];
  }

  it.each([
    ["an empty trusted comment", ""],
    ["a trusted comment in UTF-8", "Prüfung – 試験"],
  ])("are read alike: %s", (_what, comment) => {
    const { secretKey, publicKey } = trustKeyOfMinisign();
    const signatureFile = signWithMinisign(secretKey, "-t", comment);
    expect(judge(publicKey, signatureFile)).toEqual([true, true]);
  });

  it.each([
    ["CRLF line ends", true, (text: string) => text.replaceAll("\n", "\r\n")],
    ["no line end after the last line", true, (text: string) => text.trimEnd()],
    ["the longest first line", true, withFirstLineOf(1022)],
    ["a first line too long", false, withFirstLineOf(1023)],
    ["a first line without its label", false, (text: string) => text.slice(2)],
    ["a signature cut short", false, (text: string) => text.replace("\nRU", "\n")],
  ])("are judged alike: %s", (_what, isAccepted, change) => {
    const { secretKey, publicKey } = trustKeyOfMinisign();
    const signatureFile = signWithMinisign(secretKey, "-t", trustedComment);
    writeFileSync(signatureFile, change(readFileSync(signatureFile, "utf8")));
    expect(judge(publicKey, signatureFile)).toEqual([isAccepted, isAccepted]);
  });

  it.each([
    ["the longest trusted comment", 8190, true],
    ["a trusted comment too long", 8191, false],
  ])("are judged alike: %s", (_what, lineLength, isAccepted) => {
    // minisign reads longer comments than it writes, so that this signature is ours.
    const { publicKeyFile, secretKeyFile } = ensureDevelopmentKey(workshop.rootDir);
    const key = parseSecretKeyFile(readFileSync(secretKeyFile, "utf8"));
    const comment = "x".repeat(lineLength - "trusted comment: ".length);
    const message = readFileSync(workshop.manifestFile);
    const signatureFile = outside("long.minisig");
    writeFileSync(signatureFile, key.ok ? signMinisig(message, comment, key.value) : "");
    expect(judge(publicKeyFile, signatureFile)).toEqual([isAccepted, isAccepted]);
  });

  it("are stricter with us where minisign looks away: nothing may stand after the four lines", () => {
    const { secretKey, publicKey } = trustKeyOfMinisign();
    const signatureFile = signWithMinisign(secretKey, "-t", trustedComment);
    appendFileSync(signatureFile, "one more line\n");
    expect(judge(publicKey, signatureFile)).toEqual([true, false]);
  });
});

/** Gives the untrusted comment a line of this many characters. */
function withFirstLineOf(length: number): (text: string) => string {
  return (text) => {
    const line = "untrusted comment: ".padEnd(length, "y");
    return [line, ...text.split("\n").slice(1)].join("\n");
  };
}
