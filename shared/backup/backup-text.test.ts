import { sha256 as hashOf } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backupText, parseBackup, readBackupHead } from "./backup-text.ts";

const sha256 = (text: string) => bytesToHex(hashOf(utf8ToBytes(text)));
const head = {
  appVersion: "1.0.0",
  databaseVersion: 1,
  createdAtMs: 1_800_000_000_000,
  reason: "daily",
  counts: { finishedAttempts: 1, openAttempts: 0, answers: 3, rows: { attempts: 1 } },
} as const;
const text = backupText(
  head,
  [
    { name: "events", rows: [] },
    { name: "attempts", rows: ['{"attemptId":"a","note":"line\\nbreak"}', '{"attemptId":"b"}'] },
  ],
  sha256,
);
const codeOf = (changed: string) => {
  const parsed = parseBackup(changed, sha256);
  return parsed.ok ? "read" : parsed.error.code;
};

describe("a backup", () => {
  it("is JSON that any program reads, with one row on each line", () => {
    const document: unknown = JSON.parse(text);
    expect(document).toMatchObject({
      format: "rehearsal-backup",
      formatVersion: 1,
      content: { attempts: [{ attemptId: "a", note: "line\nbreak" }, { attemptId: "b" }] },
    });
    expect(text.split("\n")).toContain('{"attemptId":"b"}');
  });

  it("is checked by the checksum of all lines after the first", () => {
    const [first = "", ...rest] = text.split("\n");
    const { sha256: stated } = JSON.parse(`${first}null}`) as { readonly sha256: string };
    expect(sha256(rest.join("\n"))).toBe(stated);
  });

  it("gives back every row of every table as it was, whatever it holds", () => {
    const rows = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 });
    const tables = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), rows), {
      selector: ([name]) => name,
      maxLength: 4,
    });
    fc.assert(
      fc.property(tables, (all) => {
        const lines = all
          .filter(([name]) => name !== "__proto__")
          .map(([name, values]) => ({ name, rows: values.map((row) => JSON.stringify(row)) }));
        const parsed = parseBackup(backupText(head, lines, sha256), sha256);
        const read = parsed.ok
          ? [...parsed.value.tables].map(([name, values]) => ({
              name,
              rows: values.map((row) => JSON.stringify(row)),
            }))
          : [];
        expect(read.toSorted(byName)).toEqual(lines.toSorted(byName));
      }),
    );
  });
});

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

describe("a file that is not a whole backup", () => {
  it("is refused as damaged after a change in any one place", () => {
    const places = Array.from({ length: text.length }, (_, index) => index);
    const accepted = places.filter((index) => {
      const other = text[index] === "0" ? "1" : "0";
      return codeOf(text.slice(0, index) + other + text.slice(index + 1)) === "read";
    });
    // Figures of the first line that no checksum covers: they name the moment, the release and the counts.
    for (const index of accepted) expect(index).toBeLessThan(text.indexOf("\n"));
    const rest = places.filter((index) => index > text.indexOf("\n"));
    expect(accepted.filter((index) => rest.includes(index))).toEqual([]);
  });

  it("is refused wherever it was cut off", () => {
    for (let length = 0; length < text.length; length += 1)
      expect(codeOf(text.slice(0, length))).toMatch(/^backup-(damaged|not-a-backup)$/);
  });

  it("is damaged where an editor has laid it out anew", () => {
    expect(codeOf(JSON.stringify(JSON.parse(text), null, 2))).toBe("backup-damaged");
    expect(codeOf(JSON.stringify(JSON.parse(text)))).toBe("backup-damaged");
  });

  it.each(["", "{}", "[]", "hello", '{"format":"something"}', "PK\u0003\u0004", "null"])(
    "is something else: %j",
    (other) => {
      expect(codeOf(other)).toBe("backup-not-a-backup");
    },
  );

  it("is of a later release where its format has a higher number, whatever else is new in it", () => {
    const later = text.replace('"formatVersion":1', '"formatVersion":2,"packing":"new"');
    expect(codeOf(later)).toBe("backup-newer-format");
  });

  it("is damaged where its tables are not lists, though its checksum fits", () => {
    const rest = '{"attempts":7}}\n';
    const first = text
      .slice(0, text.indexOf("\n"))
      .replace(/"sha256":"\w+"/, `"sha256":"${sha256(rest)}"`);
    expect(codeOf(`${first}\n${rest}`)).toBe("backup-damaged");
  });
});

describe("the first line alone", () => {
  it("tells what a backup holds", () => {
    expect(readBackupHead(text.slice(0, text.indexOf("\n")))).toMatchObject({
      ok: true,
      value: head,
    });
  });
});
