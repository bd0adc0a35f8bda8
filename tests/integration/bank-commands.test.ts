import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MANIFEST_NAME, SIGNATURE_NAME } from "../../electron/main/bank/package-layout.ts";
import type { BankCommand } from "../../question-bank/tools/bank-command.ts";
import { developmentKeyFiles } from "../../question-bank/tools/development-key.ts";
import { inspectCommand } from "../../question-bank/tools/inspect.ts";
import { keygenCommand } from "../../question-bank/tools/keygen.ts";
import { signCommand } from "../../question-bank/tools/sign.ts";
import { verifyCommand } from "../../question-bank/tools/verify.ts";
import { aBankWorkshop, type BankWorkshop } from "../fixtures/bank-workshop.ts";

let workshop: BankWorkshop;

beforeEach(() => {
  workshop = aBankWorkshop();
});

afterEach(() => {
  vi.unstubAllEnvs();
  workshop.remove();
});

interface Answer {
  readonly exitCode: number;
  readonly text: string;
  readonly json: unknown;
}

/** Runs a command as `npm run bank` does. */
async function run(command: BankCommand, ...argv: readonly string[]): Promise<Answer> {
  return runWith(command, argv, false);
}

async function runJson(command: BankCommand, ...argv: readonly string[]): Promise<Answer> {
  return runWith(command, argv, true);
}

async function runWith(
  command: BankCommand,
  argv: readonly string[],
  isJson: boolean,
): Promise<Answer> {
  const lines: string[] = [];
  const values: unknown[] = [];
  const exitCode = await command.run(argv, {
    rootDir: workshop.rootDir,
    isJson,
    print: (line) => lines.push(line),
    printError: (line) => lines.push(line),
    printJson: (value) => values.push(value),
  });
  expect(values).toHaveLength(isJson && exitCode !== 2 ? 1 : 0);
  return { exitCode, text: lines.join("\n"), json: JSON.parse(JSON.stringify(values[0] ?? null)) };
}

/** Makes the key pair of "rehearsal" outside of the repository. */
async function makeReleaseKey(): Promise<{ secretKeyFile: string; publicKeyFile: string }> {
  const [id, name] = ["rehearsal", "Rehearsal"];
  await run(keygenCommand, "--publisher", id, "--name", name, "--out", workshop.outsideDir);
  const file = join(workshop.outsideDir, id);
  return { secretKeyFile: `${file}.key`, publicKeyFile: `${file}.pub` };
}

/** Makes it a key that the app trusts. */
async function makeTrustedReleaseKey(): Promise<string> {
  const { secretKeyFile, publicKeyFile } = await makeReleaseKey();
  writeFileSync(join(workshop.keysDir, "rehearsal.pub"), readFileSync(publicKeyFile));
  return secretKeyFile;
}

describe("bank keygen", () => {
  it("says where the keys are, and what to do with each", async () => {
    const [id, name] = ["tea-house", "The Tea House"];
    const argv = ["--publisher", id, "--name", name, "--out", workshop.outsideDir];
    const { exitCode, text } = await run(keygenCommand, ...argv);
    expect(exitCode).toBe(0);
    expect(text).toContain(join(workshop.outsideDir, "tea-house.key"));
    expect(text).toContain("question-bank/keys");
    expect(await runJson(keygenCommand, ...argv)).toMatchObject({
      exitCode: 1,
      json: { ok: false, error: { code: "key-exists" } },
    });
  });

  it.each([
    ["without arguments", []],
    [
      "with a publisher that no manifest may name",
      ["--publisher", "T", "--name", "Tea", "--out", "x"],
    ],
    ["with an unknown option", ["--force"]],
  ])("shows its usage %s", async (_what, argv) => {
    const { exitCode, text } = await run(keygenCommand, ...argv);
    expect(exitCode).toBe(2);
    expect(text).toContain("Usage: bank keygen --publisher ID");
  });
});

describe("bank sign", () => {
  it("signs with the development key of a fresh clone, and puts the package beside the build", async () => {
    const answer = await runJson(signCommand, workshop.buildDir);
    expect(answer).toMatchObject({
      exitCode: 0,
      json: { ok: true, file: workshop.packageFile, bankId: "small-bank", revision: 1 },
    });
    expect((await run(verifyCommand, workshop.packageFile)).exitCode).toBe(0);
  });

  it("makes the same package again: signatures of this kind have no chance in them", async () => {
    await run(signCommand, workshop.buildDir);
    const first = readFileSync(workshop.packageFile);
    await run(signCommand, workshop.buildDir);
    expect(readFileSync(workshop.packageFile).equals(first)).toBe(true);
  });

  it("signs a release with a published key, from a file or from the environment", async () => {
    const secretKeyFile = await makeTrustedReleaseKey();
    const fromFile = ["--key", secretKeyFile, "--release"];
    expect((await run(signCommand, workshop.buildDir, ...fromFile)).exitCode).toBe(0);
    vi.stubEnv("REHEARSAL_SIGNING_KEY", readFileSync(secretKeyFile, "utf8"));
    expect((await run(signCommand, workshop.buildDir, "--release")).exitCode).toBe(0);
    expect(await runJson(verifyCommand, workshop.packageFile)).toMatchObject({
      json: { signer: { standing: "release" } },
    });
  });

  it("refuses to sign a release with the development key, named or not", async () => {
    const refused = { exitCode: 1, json: { ok: false, error: { code: "key-is-development" } } };
    expect(await runJson(signCommand, workshop.buildDir, "--release")).toMatchObject(refused);
    const named = ["--key", developmentKeyFiles(workshop.rootDir).secretKeyFile];
    expect(await runJson(signCommand, workshop.buildDir, "--release", ...named)).toMatchObject(
      refused,
    );
  });

  it("refuses a key that the app would not trust, before anybody ships the package", async () => {
    const { secretKeyFile } = await makeReleaseKey();
    expect(await runJson(signCommand, workshop.buildDir, "--key", secretKeyFile)).toMatchObject({
      exitCode: 1,
      json: { error: { code: "key-not-trusted" } },
    });
  });

  it.each([
    [
      "there is no build",
      "build-missing",
      () => {
        rmSync(workshop.buildDir, { recursive: true });
      },
    ],
    [
      "a file of the manifest is missing",
      "bank-entry-missing",
      () => {
        rmSync(join(workshop.buildDir, "bank.json"));
      },
    ],
    [
      "a file was touched after the build",
      "bank-file-altered",
      () => {
        writeFileSync(join(workshop.buildDir, "bank.json"), "{}");
      },
    ],
    [
      "the manifest is damaged",
      "bank-manifest-malformed",
      () => {
        writeFileSync(workshop.manifestFile, "{}");
      },
    ],
  ])("refuses when %s, and writes nothing", async (_what, code, damage) => {
    damage();
    const answer = await runJson(signCommand, workshop.buildDir);
    expect(answer).toMatchObject({ exitCode: 1, json: { ok: false, error: { code } } });
    expect(() => readFileSync(workshop.packageFile)).toThrow("ENOENT");
    expect(() => readFileSync(join(workshop.buildDir, SIGNATURE_NAME))).toThrow("ENOENT");
  });

  it("says how to sign with a key that has a password", async () => {
    const secretKeyFile = await makeTrustedReleaseKey();
    const [comment, line = ""] = readFileSync(secretKeyFile, "utf8").split("\n");
    const record = Buffer.from(line, "base64");
    record.write("Sc", 2, "latin1");
    vi.stubEnv("REHEARSAL_SIGNING_KEY", `${comment ?? ""}\n${record.toString("base64")}\n`);
    const { exitCode, text } = await run(signCommand, workshop.buildDir, "--release");
    expect(exitCode).toBe(1);
    expect(text).toContain(`minisign -S -s KEY -m ${workshop.manifestFile} -t 'rehearsal bank=`);
  });

  it("refuses a key or signature file that is not there", async () => {
    const missing = join(workshop.outsideDir, "nothing");
    for (const [option, code] of [
      ["--key", "key-missing"],
      ["--signature", "bank-entry-missing"],
    ] as const)
      expect(await runJson(signCommand, workshop.buildDir, option, missing)).toMatchObject({
        exitCode: 1,
        json: { error: { code, detail: missing } },
      });
  });

  it.each([
    ["without a folder", []],
    ["with two folders", ["a", "b"]],
    ["with a key and a signature", ["a", "--key", "k", "--signature", "s"]],
  ])("shows its usage %s", async (_what, argv) => {
    expect((await run(signCommand, ...argv)).exitCode).toBe(2);
  });
});

describe("bank verify", () => {
  it("prints each step and what the bank is", async () => {
    await run(signCommand, workshop.buildDir);
    const { exitCode, text } = await run(verifyCommand, workshop.packageFile);
    expect(exitCode).toBe(0);
    expect(text.match(/^ok /gm)).toHaveLength(9);
    expect(text).toContain("A small bank: small-bank revision 1 (1.0.0), 2 items");
    expect(text).toContain("signed by Rehearsal with development key");
  });

  it("names the step that failed, the code and the reason", async () => {
    await run(signCommand, workshop.buildDir);
    rmSync(developmentKeyFiles(workshop.rootDir).publicKeyFile);
    const { exitCode, text } = await run(verifyCommand, workshop.packageFile);
    expect(exitCode).toBe(1);
    expect(text).toMatch(/^refused {2}key$/m);
    expect(text).toContain("belongs to no trusted publisher (bank-key-unknown): key ");
  });

  it("checks with a named key in place of the trusted ones", async () => {
    const secretKeyFile = await makeTrustedReleaseKey();
    await run(signCommand, workshop.buildDir, "--key", secretKeyFile);
    const publicKeyFile = join(workshop.outsideDir, "rehearsal.pub");
    rmSync(join(workshop.keysDir, "rehearsal.pub"));
    const named = [workshop.packageFile, "--pub", publicKeyFile];
    expect((await run(verifyCommand, workshop.packageFile)).exitCode).toBe(1);
    expect((await run(verifyCommand, ...named)).exitCode).toBe(0);
    const other = [workshop.packageFile, "--pub", workshop.manifestFile];
    expect(await runJson(verifyCommand, ...other)).toMatchObject({
      exitCode: 1,
      json: { ok: false, error: { code: "key-malformed" } },
    });
  });

  it("says that a bank is past its date, and accepts it", async () => {
    workshop.remove();
    workshop = aBankWorkshop({ expiresAt: "2020-01-01T00:00:00Z" });
    await run(signCommand, workshop.buildDir);
    const { exitCode, text } = await run(verifyCommand, workshop.packageFile);
    expect(exitCode).toBe(0);
    expect(text).toContain("past its date");
  });

  it("tells a script the same", async () => {
    await run(signCommand, workshop.buildDir);
    expect(await runJson(verifyCommand, workshop.packageFile)).toMatchObject({
      exitCode: 0,
      json: {
        ok: true,
        steps: expect.arrayContaining([{ step: "files", hasPassed: true }]) as unknown,
        manifest: { bankId: "small-bank" },
        signer: { publisherId: "rehearsal", standing: "development" },
        itemCount: 2,
      },
    });
    expect(await runJson(verifyCommand, workshop.manifestFile)).toMatchObject({
      exitCode: 1,
      json: { ok: false, error: { code: "bank-not-a-package" } },
    });
  });

  it("refuses a file that is not there, and shows its usage without one", async () => {
    expect(await runJson(verifyCommand, join(workshop.rootDir, "no.qbank"))).toMatchObject({
      exitCode: 1,
      json: { error: { code: "bank-unreadable", detail: "ENOENT" } },
    });
    expect((await run(verifyCommand)).exitCode).toBe(2);
  });
});

describe("bank inspect", () => {
  it("lists the entries, and the manifest of a verified bank", async () => {
    await run(signCommand, workshop.buildDir);
    const { exitCode, text } = await run(inspectCommand, workshop.packageFile);
    expect(exitCode).toBe(0);
    expect(text).toMatch(/^ +\d+ {2}manifest\.json\.minisig$/m);
    expect(text).toContain('"bankId": "small-bank"');
  });

  it("shows nothing but the structure of a bank that is not verified", async () => {
    await run(signCommand, workshop.buildDir);
    rmSync(developmentKeyFiles(workshop.rootDir).publicKeyFile);
    const { exitCode, text } = await run(inspectCommand, workshop.packageFile);
    expect(exitCode).toBe(1);
    expect(text).toContain(MANIFEST_NAME);
    expect(text).toContain("Not verified");
    expect(text).not.toContain("small-bank");
    expect(await runJson(inspectCommand, workshop.packageFile)).toMatchObject({
      exitCode: 1,
      json: { ok: false, entries: { length: 5 }, error: { code: "bank-key-unknown" } },
    });
  });

  it("refuses what is no package, and shows its usage without a file", async () => {
    expect((await run(inspectCommand, workshop.manifestFile)).exitCode).toBe(1);
    expect((await run(inspectCommand)).exitCode).toBe(2);
  });
});
