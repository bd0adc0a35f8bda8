import { crc32, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PACKAGE_LIMITS, type PackageLimits } from "./package-layout.ts";
import { readStoredZip, writeStoredZip } from "./stored-zip.ts";
import {
  directoryHeaderOf,
  END_RECORD_SIZE,
  endRecordOf,
  LOCAL_HEADER_SIZE,
  localHeaderOf,
} from "./zip-records.ts";

function contents(...names: readonly string[]): ReadonlyMap<string, Uint8Array> {
  return new Map(names.map((name) => [name, Buffer.from(`content of ${name}`)]));
}

function read(bytes: Buffer, limits: Partial<PackageLimits> = {}) {
  return readStoredZip(bytes, { ...PACKAGE_LIMITS, ...limits });
}

function refusal(code: string, detail: unknown = expect.any(String)) {
  return { ok: false, error: { code, detail } };
}

/** A ZIP file with any names in any order, whose headers are in form. */
function zipOf(...names: readonly string[]): Buffer {
  const content = Buffer.from("x");
  let offset = 0;
  const entries = names.map((name) => {
    const entry = { name, size: content.length, checksum: crc32(content), offset };
    offset += LOCAL_HEADER_SIZE + name.length + content.length;
    return entry;
  });
  const directory = Buffer.concat(entries.map(directoryHeaderOf));
  return Buffer.concat([
    ...entries.flatMap((entry) => [localHeaderOf(entry), content]),
    directory,
    endRecordOf(entries.length, { offset, size: directory.length }),
  ]);
}

describe("a package", () => {
  it("gives back what was put in, in canonical order whatever order it came in", () => {
    const bytes = writeStoredZip(
      contents("media/b.svg", "bank.json", "media/a.png", "manifest.json.minisig", "manifest.json"),
    );
    const outcome = read(bytes);
    const entries = outcome.ok ? [...outcome.value] : [];
    expect(entries.map(([name, content]) => [name, Buffer.from(content).toString()])).toEqual(
      ["manifest.json", "manifest.json.minisig", "bank.json", "media/a.png", "media/b.svg"].map(
        (name) => [name, `content of ${name}`],
      ),
    );
  });

  it("is the same bytes for the same entries, so that two builds can be compared", () => {
    const [one, other] = [
      contents("bank.json", "manifest.json"),
      contents("manifest.json", "bank.json"),
    ];
    expect(writeStoredZip(one).equals(writeStoredZip(other))).toBe(true);
  });

  it("is read without copies: a big bank is in memory once", () => {
    const bytes = writeStoredZip(contents("bank.json"));
    const outcome = read(bytes);
    expect(outcome.ok && outcome.value.get("bank.json")?.buffer).toBe(bytes.buffer);
  });

  it("carries any content", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (content) => {
        const outcome = read(writeStoredZip(new Map([["bank.json", content]])));
        expect(outcome.ok && Buffer.from(outcome.value.get("bank.json") ?? [])).toEqual(
          Buffer.from(content),
        );
      }),
    );
  });

  it("is never written with a name that it may not hold", () => {
    expect(() => writeStoredZip(contents("notes.txt"))).toThrow("notes.txt");
  });
});

describe("reading a package", () => {
  it.each([
    "../bank.json",
    "media/../bank.json",
    "/etc/passwd",
    "C:\\bank.json",
    "media\\leaf.png",
    "media/",
    "media/leaf.exe",
    "MANIFEST.JSON",
    "readme.txt",
    "bank.json\n",
    "",
  ])("refuses the entry %j by name", (name) => {
    const printed = JSON.stringify(name.replace("\n", "?"));
    expect(read(zipOf("manifest.json", name))).toEqual(
      refusal("bank-entry-forbidden", `${printed} has no place in a bank`),
    );
  });

  it("does not let a hostile name into the log as it is", () => {
    const outcome = read(zipOf(`\u001b[2J${"a".repeat(500)}`));
    expect(outcome).toEqual(
      refusal("bank-entry-forbidden", `"?[2J${"a".repeat(56)}..." has no place in a bank`),
    );
  });

  it("refuses a second entry of one name, of which another reader might take the other", () => {
    expect(read(zipOf("bank.json", "bank.json"))).toEqual(
      refusal("bank-entry-forbidden", '"bank.json" stands twice'),
    );
  });

  it("refuses a compressed entry unopened, so that there is no bomb to set off", () => {
    const bomb = deflateRawSync(Buffer.alloc(1_000_000));
    const entry = { name: "bank.json", size: bomb.length, checksum: 0, offset: 0 };
    const [header, record] = [localHeaderOf(entry), directoryHeaderOf(entry)];
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(1_000_000, 22);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(1_000_000, 24);
    const directory = { offset: header.length + bomb.length, size: record.length };
    const bytes = Buffer.concat([header, bomb, record, endRecordOf(1, directory)]);
    expect(read(bytes)).toEqual(refusal("bank-entry-forbidden", '"bank.json" is compressed'));
  });

  it("refuses entries in another order", () => {
    expect(read(zipOf("bank.json", "manifest.json"))).toEqual(refusal("bank-not-a-package"));
  });

  it.each([
    ["a comment at its end", (bytes: Buffer) => withComment(bytes)],
    ["bytes before its start", (bytes: Buffer) => Buffer.concat([Buffer.from("MZ"), bytes])],
    ["bytes after its end", (bytes: Buffer) => Buffer.concat([bytes, Buffer.from("\n")])],
    ["another entry count", (bytes: Buffer) => withEndField(bytes, 10, 1)],
    ["more entries than directory", (bytes: Buffer) => withEndField(bytes, 10, 3)],
    ["a directory that is said to lie elsewhere", (bytes: Buffer) => withEndField(bytes, 16, 0)],
    ["a directory beyond its end", (bytes: Buffer) => withEndField(bytes, 18, 0xffff)],
  ])("refuses a file with %s", (_what, change) => {
    const bytes = writeStoredZip(contents("manifest.json", "bank.json"));
    expect(read(change(bytes))).toEqual(refusal("bank-not-a-package"));
  });

  it("refuses content that does not match its checksum, and names it", () => {
    const bytes = writeStoredZip(contents("bank.json"));
    bytes.writeUInt8(0, bytes.indexOf("content of"));
    expect(read(bytes)).toEqual(
      refusal("bank-file-altered", "bank.json does not match its checksum"),
    );
  });

  it("tells an empty file from one that is no package", () => {
    expect(read(Buffer.alloc(0))).toEqual(refusal("bank-empty"));
    expect(read(Buffer.from("PK"))).toEqual(refusal("bank-not-a-package"));
  });

  it.each([
    ["the package", { packageBytes: 100 }],
    ["the manifest", { manifestBytes: 5 }],
    ["the signature", { signatureBytes: 5 }],
    ["the bank", { bankBytes: 5 }],
    ["a picture", { mediaFileBytes: 5 }],
    ["the number of entries", { entryCount: 3 }],
  ])("refuses what is too large: %s", (_what, limits) => {
    const bytes = writeStoredZip(
      contents("manifest.json", "manifest.json.minisig", "bank.json", "media/a.png"),
    );
    expect(read(bytes, limits)).toEqual(refusal("bank-too-large"));
  });

  it("refuses a size that is only claimed, before it looks for the content", () => {
    const entry = { name: "media/a.png", size: 0xffffffff, checksum: 0, offset: 0 };
    const record = directoryHeaderOf(entry);
    const bytes = Buffer.concat([record, endRecordOf(1, { offset: 0, size: record.length })]);
    expect(read(bytes)).toEqual(refusal("bank-too-large"));
  });
});

function withEndField(bytes: Buffer, offset: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(value, copy.length - END_RECORD_SIZE + offset);
  return copy;
}

function withComment(bytes: Buffer): Buffer {
  return Buffer.concat([withEndField(bytes, 20, 2), Buffer.from("hi")]);
}
