import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BANK_NAME,
  MANIFEST_NAME,
  SIGNATURE_NAME,
} from "../../electron/main/bank/package-layout.ts";
import { writeStoredZip } from "../../electron/main/bank/stored-zip.ts";
import { verifyPackage } from "../../electron/main/bank/verify-package.ts";
import { aPackage, aPublisher, MEDIA_NAME, signedEntries } from "../fixtures/signed-bank.ts";

const publisher = aPublisher();
const genuinePackage = aPackage(publisher);
const genuineEntries = signedEntries(publisher);

/** What becomes of a package: "accepted", or the code of its refusal. A thrown error fails the test. */
function fateOf(bytes: Buffer): string {
  const outcome = verifyPackage(bytes, {
    trustedKeys: [publisher.trustedKey],
    appVersion: "0.1.0",
    nowMs: 0,
  });
  return outcome.ok ? "accepted" : outcome.error.code;
}

function entry(name: string): Buffer {
  return Buffer.from(genuineEntries.get(name) ?? []);
}

/** The package with an exchanged entry, repacked with right sizes and checksums, as a careful forger would. */
function repackedWith(name: string, bytes: Buffer): Buffer {
  return writeStoredZip(new Map([...genuineEntries, [name, bytes]]));
}

const everyBit = [1, 2, 4, 8, 16, 32, 64, 128];

/** The fates of all copies in which one byte differs, by each of the masks. */
function fatesOfFlips(
  original: Buffer,
  masks: readonly number[],
  fateOfCopy: (copy: Buffer) => string,
): ReadonlySet<string> {
  const fates = new Set<string>();
  for (const position of original.keys()) {
    for (const mask of masks) {
      const copy = Buffer.from(original);
      copy.writeUInt8(copy.readUInt8(position) ^ mask, position);
      fates.add(fateOfCopy(copy));
    }
  }
  return fates;
}

function flipIn(name: string, masks: readonly number[]): ReadonlySet<string> {
  return fatesOfFlips(entry(name), masks, (copy) => fateOf(repackedWith(name, copy)));
}

/** The signature file in its four lines, each with its line end. */
function signatureLines(): readonly Buffer[] {
  return entry(SIGNATURE_NAME)
    .toString("latin1")
    .split(/(?<=\n)/)
    .map((line) => Buffer.from(line, "latin1"));
}

function flipInSignatureLine(index: number): ReadonlySet<string> {
  const lines = signatureLines();
  return fatesOfFlips(lines[index] ?? Buffer.alloc(0), everyBit, (copy) =>
    fateOf(repackedWith(SIGNATURE_NAME, Buffer.concat(lines.with(index, copy)))),
  );
}

it("starts from a package that is accepted", () => {
  expect(fateOf(genuinePackage)).toBe("accepted");
  expect(fateOf(repackedWith(MEDIA_NAME, entry(MEDIA_NAME)))).toBe("accepted");
});

describe("one altered byte", () => {
  it("anywhere in the file, structure included, is refused", () => {
    const fates = fatesOfFlips(genuinePackage, [0x01, 0x80, 0xff], fateOf);
    expect(fates).not.toContain("accepted");
  });

  it("in the manifest breaks its signature", () => {
    expect([...flipIn(MANIFEST_NAME, [0x01, 0x80])]).toEqual(["bank-signature-invalid"]);
  });

  it("in the bank is refused before the bank is parsed", () => {
    expect([...flipIn(BANK_NAME, [0x01])]).toEqual(["bank-file-altered"]);
  });

  it("in a picture is refused", () => {
    expect([...flipIn(MEDIA_NAME, everyBit)]).toEqual(["bank-file-altered"]);
  });

  it("in the signature line is refused: there is one spelling of a signature", () => {
    expect(flipInSignatureLine(1)).not.toContain("accepted");
  });

  it("in the trusted comment is refused", () => {
    expect(flipInSignatureLine(2)).not.toContain("accepted");
  });

  it("in the signature of the trusted comment is refused", () => {
    expect(flipInSignatureLine(3)).not.toContain("accepted");
  });

  it("in the untrusted comment changes nothing: minisign does not sign that line, and nothing reads it", () => {
    expect(flipInSignatureLine(0)).toEqual(new Set(["accepted", "bank-signature-malformed"]));
  });
});

describe("a damaged file", () => {
  it("is refused however much of its end is missing", () => {
    const fates = new Set(
      [...genuinePackage.keys()].map((length) => fateOf(genuinePackage.subarray(0, length))),
    );
    expect(fates).toEqual(new Set(["bank-empty", "bank-not-a-package"]));
  });

  it("is refused with anything before, behind or inside it", () => {
    const byte = Buffer.from([0]);
    for (const position of [...genuinePackage.keys(), genuinePackage.length]) {
      const [head, tail] = [
        genuinePackage.subarray(0, position),
        genuinePackage.subarray(position),
      ];
      expect(fateOf(Buffer.concat([head, byte, tail]))).not.toBe("accepted");
    }
  });

  it("is refused, never a crash, whatever its bytes are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fateOf(Buffer.from(bytes))).not.toBe("accepted");
      }),
    );
  });

  it("is refused, never a crash, whatever a run of bytes was overwritten with", () => {
    const run = fc.uint8Array({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat(genuinePackage.length - 1), run, (start, bytes) => {
        const copy = Buffer.from(genuinePackage);
        copy.set(bytes.subarray(0, copy.length - start), start);
        expect(fateOf(copy) === "accepted").toBe(copy.equals(genuinePackage));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a signature file put together from parts", () => {
  const other = aPublisher();
  const otherLines = Buffer.from(signedEntries(other).get(SIGNATURE_NAME) ?? [])
    .toString("latin1")
    .split(/(?<=\n)/);

  it.each([1, 3])("is refused with line %i of another publisher's", (index) => {
    const line = Buffer.from(otherLines[index] ?? "", "latin1");
    const mixed = Buffer.concat(signatureLines().with(index, line));
    expect(fateOf(repackedWith(SIGNATURE_NAME, mixed))).toMatch(/^bank-/);
  });
});
