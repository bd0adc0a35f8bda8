import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  BANK_NAME,
  MANIFEST_NAME,
  PACKAGE_LIMITS,
} from "../../electron/main/bank/package-layout.ts";
import { badBanks } from "../fixtures/bad-banks.ts";
import { diceFor, type Dice } from "./dice.ts";
import {
  bankWith,
  entriesOf,
  manifestFor,
  REVISION,
  signed,
  soundBank,
  soundFiles,
  soundSigned,
  type Files,
  type SignedBank,
} from "./fuzz-bank.ts";
import { type KeyCase, makeKeyCase } from "./fuzz-keys.ts";
import { fuzzPublisher, rivalPublisher } from "./fuzz-publisher.ts";
import { heavyBanks } from "./heavy-banks.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { mutateJson } from "./mutate-json.ts";
import { mutateSignature } from "./mutate-signature.ts";
import { mutateZip } from "./mutate-zip.ts";
import { rawZip, writeRawZip } from "./raw-zip.ts";
import { regressions } from "./regressions.ts";

/** A file to be put before the reader, and what the publisher vouched for while it was made. */
export interface FuzzCase {
  readonly family: string;
  /** How it was spoilt. */
  readonly what: string;
  /** Puts it at a path. */
  readonly put: (file: string) => void;
  readonly vouchedFor: SignedBank;
  /** For a package that is to be installed with the keys that it brings along. */
  readonly keyCase?: KeyCase;
}

type Made = Omit<FuzzCase, "family">;

/** The files as a ZIP that is in order, whatever stands in them. */
function packed(files: Files): Buffer {
  return writeRawZip(rawZip(files));
}

function written(what: string, bytes: Buffer, vouchedFor: SignedBank = soundSigned): Made {
  return {
    what,
    vouchedFor,
    put: (file) => {
      writeFileSync(file, bytes);
    },
  };
}

const notFiles: Readonly<Record<string, (file: string) => void>> = {
  "no file at all": () => undefined,
  "a link to nowhere": (file) => {
    symlinkSync(join(file, "nowhere"), file);
  },
  "a link to itself": (file) => {
    symlinkSync(file, file);
  },
  "a link to a device": (file) => {
    symlinkSync("/dev/zero", file);
  },
  "a folder": (file) => {
    mkdirSync(file);
  },
  "a file with a hole, too large": (file) => {
    writeFileSync(file, "PK");
    truncateSync(file, PACKAGE_LIMITS.packageBytes + 1);
  },
};

const families: Readonly<Record<string, (dice: Dice) => Made>> = {
  /** Put before the desk that installs, where the others lie in the app's folder. */
  "the keys that a package brings along": (dice) => {
    const keyCase = makeKeyCase(dice);
    return { ...written(keyCase.what, packed(keyCase.entries), keyCase.vouchedFor), keyCase };
  },
  /** The control: what is sound must open, or the fuzzer would prove nothing. */
  "sound bank": () => written("nothing", packed(entriesOf(soundSigned))),
  "bytes of the package": (dice) => {
    const { what, bytes } = mutateBytes(packed(entriesOf(soundSigned)), dice);
    return written(what, bytes);
  },
  "structure of the package": (dice) => {
    const { what, bytes } = mutateZip(entriesOf(soundSigned), dice);
    return written(what, bytes);
  },
  signature: (dice) => {
    const { what, entries } = mutateSignature(dice);
    return written(what, packed(entries));
  },
  "a file changed after it was signed": (dice) => {
    const entries = entriesOf(soundSigned);
    const name = dice.pick([...entries.keys()]);
    const { what, bytes } = mutateBytes(entries.get(name) ?? Buffer.alloc(0), dice);
    return written(`${name}: ${what}`, packed(new Map([...entries, [name, bytes]])));
  },
  "another manifest under the same signature": (dice) => {
    const manifest: unknown = JSON.parse(soundSigned.manifest.toString("utf8"));
    const { what, bytes } = mutateJson(manifest, dice);
    const entries = new Map([...entriesOf(soundSigned), [MANIFEST_NAME, bytes]]);
    return written(what, packed(entries));
  },
  "another bank under the same manifest": (dice) => {
    const { what, bytes } = mutateJson(soundBank, dice);
    return written(what, packed(new Map([...entriesOf(soundSigned), [BANK_NAME, bytes]])));
  },
  "a signed manifest": (dice) => {
    const manifest: unknown = JSON.parse(soundSigned.manifest.toString("utf8"));
    const { what, bytes } = mutateJson(manifest, dice);
    const options = dice.chance(95) ? {} : { comment: "rehearsal bank=fuzzed-bank" };
    const bank = signed(bytes, soundFiles, options);
    return written(what, packed(entriesOf(bank)), bank);
  },
  "a signed bank": (dice) => {
    const { what, bytes } = mutateJson(soundBank, dice);
    const bank = bankWith(bytes);
    return written(what, packed(entriesOf(bank)), bank);
  },
  "a signed bank and the package around it": (dice) => {
    const content = mutateJson(soundBank, dice);
    const bank = bankWith(content.bytes);
    const { what, bytes } = mutateZip(entriesOf(bank), dice);
    return written(`${content.what}; ${what}`, bytes, bank);
  },
  "who signed, and what was opened before": (dice) => {
    const revision = REVISION + dice.below(4) - 2;
    const version = dice.pick(["1.0.0", "1.0.1"]);
    const minAppVersion = dice.pick(["0.1.0", "0.1.0", "0.1.1", "99.0.0"]);
    const manifest = manifestFor(soundFiles, { revision, version, minAppVersion });
    const publisher = dice.chance(70) ? fuzzPublisher : rivalPublisher;
    const bank = signed(manifest, soundFiles, { publisher });
    return written(`revision ${revision}, version ${version}`, packed(entriesOf(bank)), bank);
  },
  "a known bad bank": (dice) => {
    const what = dice.pick(Object.keys(badBanks));
    const put = (file: string): void => {
      badBanks[what]?.put(file, fuzzPublisher.secretKey);
    };
    return { what, put, vouchedFor: soundSigned };
  },
  "no bank file": (dice) => {
    const what = dice.pick(Object.keys(notFiles));
    return { what, put: notFiles[what] ?? (() => undefined), vouchedFor: soundSigned };
  },
  "a signed bank that is heavy": (dice) => {
    const what = dice.pick(Object.keys(heavyBanks));
    const bank = bankWith(heavyBanks[what]?.() ?? Buffer.alloc(0));
    return written(what, packed(entriesOf(bank)), bank);
  },
};

/** How many of a thousand cases come from each family. */
const shares: Readonly<Record<string, number>> = {
  "the keys that a package brings along": 150,
  "sound bank": 10,
  "bytes of the package": 90,
  "structure of the package": 150,
  signature: 70,
  "a file changed after it was signed": 50,
  "another manifest under the same signature": 30,
  "another bank under the same manifest": 30,
  "a signed manifest": 120,
  "a signed bank": 200,
  "a signed bank and the package around it": 20,
  "who signed, and what was opened before": 30,
  "a known bad bank": 35,
  "no bank file": 10,
  "a signed bank that is heavy": 5,
};

const lots = Object.entries(shares).flatMap(([family, share]) =>
  Array.from({ length: share }, () => family),
);

const once = [...regressions];

/**
 * The case that a seed has at an index: always the same bytes, but for banks that a stranger signed. With every seed, the first
 * ones are what was once found.
 */
export function fuzzCaseAt(seed: number, index: number): FuzzCase {
  const [what, regression] = once[index] ?? [];
  if (what !== undefined && regression !== undefined) {
    const bank = regression.make();
    return { family: "once found", ...written(what, packed(entriesOf(bank)), bank) };
  }
  const dice = diceFor(seed, index);
  const family = dice.pick(lots);
  const make = families[family];
  if (make === undefined) throw new Error(`There is no family ${family}.`);
  return { family, ...make(dice) };
}
