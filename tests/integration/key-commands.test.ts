import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprintOf } from "../../electron/main/bank/fingerprint.ts";
import { PACKAGE_LIMITS, ROTATIONS_NAME } from "../../electron/main/bank/package-layout.ts";
import { readStoredZip } from "../../electron/main/bank/stored-zip.ts";
import { unsignedReadingSteps } from "../../electron/main/bank/unsigned-package.ts";
import { verifyPackage } from "../../electron/main/bank/verify-package.ts";
import type { BankCommand } from "../../question-bank/tools/bank-command.ts";
import { buildCommand } from "../../question-bank/tools/build-command.ts";
import { ensureDevelopmentKey } from "../../question-bank/tools/development-key.ts";
import { fingerprintCommand } from "../../question-bank/tools/fingerprint.ts";
import { keygenCommand } from "../../question-bank/tools/keygen.ts";
import { rotateKeyCommand } from "../../question-bank/tools/rotate-key.ts";
import { readTrustedKeys } from "../../question-bank/tools/trusted-keys.ts";
import { runAtOnce } from "../../shared/lib/steps.ts";
import { aBankWorkshop, type BankWorkshop } from "../fixtures/bank-workshop.ts";

const source = join(import.meta.dirname, "../fixtures/second-bank");
const reading = { appVersion: "0.1.0", nowMs: 0 };

let workshop: BankWorkshop;

beforeEach(() => {
  workshop = aBankWorkshop();
});

afterEach(() => {
  workshop.remove();
});

/** Runs a command and answers with its exit code and what it said. */
async function run(command: BankCommand, ...argv: readonly string[]) {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const values: unknown[] = [];
  const exitCode = await command.run(argv, {
    rootDir: workshop.rootDir,
    isJson: false,
    print: say,
    printError: say,
    printJson: (value) => values.push(value),
  });
  return { exitCode, text: said.join("\n") };
}

/** Makes a key pair of "rehearsal" in a folder of its own. */
async function makeKey(name: string) {
  const outDir = join(workshop.outsideDir, name);
  const made = await run(
    keygenCommand,
    ...["--publisher", "rehearsal", "--name", "Rehearsal", "--out", outDir],
  );
  return {
    text: made.text,
    secret: join(outDir, "rehearsal.key"),
    public: join(outDir, "rehearsal.pub"),
  };
}

function built(): Buffer {
  return readFileSync(join(workshop.outsideDir, "built", "tea-101.qbank"));
}

async function build(...more: readonly string[]) {
  const outDir = join(workshop.outsideDir, "built");
  return run(buildCommand, source, "--out", outDir, ...more);
}

describe("bank fingerprint", () => {
  it("prints what the app shows, as keygen does when the key is made", async () => {
    const key = await makeKey("one");
    const [, line = ""] = readFileSync(key.public, "utf8").split("\n");
    const printed = await run(fingerprintCommand, key.public);
    expect(printed.exitCode).toBe(0);
    expect(printed.text).toContain(fingerprintOf(line).words.join(" "));
    expect(key.text).toContain(printed.text);
  });

  it("refuses what is no public key, and shows its usage without a file", async () => {
    const key = await makeKey("one");
    expect(await run(fingerprintCommand, key.secret)).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining("key-malformed") as string,
    });
    expect((await run(fingerprintCommand, "none.pub")).exitCode).toBe(1);
    expect((await run(fingerprintCommand)).exitCode).toBe(2);
  });
});

describe("bank rotate-key", () => {
  it("makes a change of key that every bank built from then on carries and the app accepts", async () => {
    ensureDevelopmentKey(workshop.rootDir);
    const [one, two] = [await makeKey("one"), await makeKey("two")];
    const file = join(workshop.keysDir, "rehearsal.qkeys");
    const rotated = await run(
      rotateKeyCommand,
      ...["--key", one.secret, "--new", two.public, "--out", file],
    );
    expect(rotated.exitCode, rotated.text).toBe(0);
    writeFileSync(join(workshop.keysDir, "two.pub"), readFileSync(two.public));
    expect((await build("--key", two.secret)).exitCode).toBe(0);
    const trustedKeys = readTrustedKeys(workshop.rootDir, { isRelease: true });
    expect(verifyPackage(built(), { ...reading, trustedKeys })).toMatchObject({
      ok: true,
      value: { rotations: [{ sequence: 1, publisherId: "rehearsal" }] },
    });
  });

  it("shows its usage without two keys and a file", async () => {
    expect((await run(rotateKeyCommand, "--key", "a.key")).exitCode).toBe(2);
  });
});

describe("bank build --unsigned", () => {
  it("packs a bank that the app takes as unsigned, with nothing of a signer in it", async () => {
    mkdirSync(workshop.outsideDir, { recursive: true });
    const outcome = await build("--unsigned");
    expect(outcome.exitCode, outcome.text).toBe(0);
    expect(outcome.text).toContain("unsigned");
    expect(runAtOnce(unsignedReadingSteps(built(), reading))).toMatchObject({ ok: true });
    const entries = readStoredZip(built(), PACKAGE_LIMITS);
    const names = entries.ok ? [...entries.value.keys()] : [];
    expect(names).toEqual(["manifest.json", "bank.json"]);
    expect(names).not.toContain(ROTATIONS_NAME);
  });

  it("does not go with a key", async () => {
    expect((await build("--unsigned", "--key", "some.key")).exitCode).toBe(2);
  });
});
