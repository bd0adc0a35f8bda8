import { SIGNATURE_NAME } from "../../electron/main/bank/package-layout.ts";
import type { Dice } from "./dice.ts";
import { entriesOf, signed, soundSigned, type Files } from "./fuzz-bank.ts";
import { rivalPublisher } from "./fuzz-publisher.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { nastyCharacters } from "../support/nasty-values.ts";

/** The four lines of the sound signature. */
function soundLines(): readonly string[] {
  return soundSigned.signature.toString("latin1").trimEnd().split("\n");
}

const rivalLines = signed(soundSigned.manifest, soundSigned.files, { publisher: rivalPublisher })
  .signature.toString("latin1")
  .trimEnd()
  .split("\n");

/** The order of the group behind Ed25519: a signature to which it is added says the same to a lax reader. */
const GROUP_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

/** The same signature with the group's order added to its second half. */
function stretched(signature: Buffer): Buffer {
  const half = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString("hex")}`);
  const hex = (half + GROUP_ORDER).toString(16).padStart(64, "0");
  return Buffer.concat([signature.subarray(0, 32), Buffer.from(hex, "hex").reverse()]);
}

function changedRecord(line: string, change: (record: Buffer) => Buffer): string {
  return change(Buffer.from(line, "base64")).toString("base64");
}

type LinesMutation = (lines: readonly string[], dice: Dice) => readonly string[];

const spellings: readonly ((line: string) => string)[] = [
  (line) => `${line} `,
  (line) => ` ${line}`,
  (line) => line.replace(/=+$/, ""),
  (line) => `${line}=`,
  (line) => line.replaceAll("+", "-").replaceAll("/", "_"),
  (line) => `${line.slice(0, 10)}\t${line.slice(10)}`,
  (line) => `${line}AAAA`,
  (line) => line.toLowerCase(),
  () => "",
];

const signatureMutations: Readonly<Record<string, LinesMutation>> = {
  "another algorithm": (lines, dice) =>
    lines.with(
      1,
      changedRecord(lines[1] ?? "", (record) => {
        record.write(dice.pick(["Ed", "ed", "eD", "RW", "\0\0"]), 0, "latin1");
        return record;
      }),
    ),
  "another key id": (lines, dice) =>
    lines.with(
      1,
      changedRecord(lines[1] ?? "", (record) => {
        record.set(dice.chance(50) ? rivalPublisher.secretKey.keyNumber : dice.bytes(8), 2);
        return record;
      }),
    ),
  "another spelling": (lines, dice) => {
    const place = dice.pick([1, 3]);
    return lines.with(place, dice.pick(spellings)(lines[place] ?? ""));
  },
  "a stretched signature": (lines, dice) =>
    dice.chance(50)
      ? lines.with(
          1,
          changedRecord(lines[1] ?? "", (record) =>
            Buffer.concat([record.subarray(0, 10), stretched(record.subarray(10))]),
          ),
        )
      : lines.with(3, changedRecord(lines[3] ?? "", stretched)),
  "an empty signature": (lines) =>
    lines.with(
      1,
      changedRecord(lines[1] ?? "", (record) => record.fill(0, 10)),
    ),
  "the order of the lines": (lines, dice) => [...lines].sort(() => dice.below(3) - 1),
  "a line less": (lines, dice) => {
    const place = dice.below(4);
    return lines.filter((_, index) => index !== place);
  },
  "a line more": (lines, dice) => [...lines, dice.pick([...lines, "", "x"])],
  "a line of another publisher": (lines, dice) => {
    const place = dice.below(4);
    return lines.with(place, rivalLines[place] ?? "");
  },
  "the untrusted comment": (lines, dice) => {
    const length = dice.pick([0, 1, 500, 1003, 1004, 2000, 7000]);
    return lines.with(0, `untrusted comment: ${"u".repeat(length)}${dice.pick(nastyCharacters)}`);
  },
  "the trusted comment": (lines, dice) =>
    lines.with(
      2,
      dice.pick([
        (lines[2] ?? "").replace("revision=5", "revision=6"),
        `${lines[2] ?? ""}${dice.pick(nastyCharacters)}`,
        `trusted comment: ${"t".repeat(dice.pick([0, 8171, 8172, 8173, 8174]))}`,
        (lines[2] ?? "").replace("trusted comment", "Trusted comment"),
      ]),
    ),
};

/** The sound bank's entries with their signature file spoilt; says how. */
export function mutateSignature(dice: Dice): { readonly what: string; readonly entries: Files } {
  const entries = entriesOf(soundSigned);
  if (dice.chance(25)) {
    const { what, bytes } = mutateBytes(soundSigned.signature, dice);
    return { what, entries: new Map([...entries, [SIGNATURE_NAME, bytes]]) };
  }
  const what = dice.pick(Object.keys(signatureMutations));
  const lines = signatureMutations[what]?.(soundLines(), dice) ?? [];
  const lineEnd = dice.pick(["\n", "\n", "\r\n"]);
  const text = `${lines.join(lineEnd)}${dice.pick(["", lineEnd, lineEnd])}`;
  const bytes = Buffer.from(text, dice.chance(80) ? "latin1" : "utf8");
  return { what, entries: new Map([...entries, [SIGNATURE_NAME, bytes]]) };
}
