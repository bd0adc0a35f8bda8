import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  followRotations,
  type KeyHistory,
  type KeyRotation,
  KeyRotationSchema,
  keyRotationText,
  keyStateOf,
} from "./key-rotation.ts";

/** The key of a letter, in the form of a public key line. */
function key(letter: string): string {
  return `RWQ${letter.repeat(53)}`;
}

function rotation(from: string, to: string, sequence: number): KeyRotation {
  return KeyRotationSchema.parse({
    format: "rehearsal-key-rotation-1",
    publisherId: "tea-house",
    sequence,
    oldKey: key(from),
    newKey: key(to),
  });
}

/** "AB" stands for the change from A to B. They are numbered in their order. */
function rotations(...changes: readonly string[]): readonly KeyRotation[] {
  return changes.map((change, index) => rotation(change.charAt(0), change.charAt(1), index + 1));
}

const trustInA: KeyHistory = { roots: [key("A")], rotations: [] };

/** The history of somebody who trusted A and accepted these changes; fails the test where they are refused. */
function after(...changes: readonly string[]): KeyHistory {
  const last = changes.at(-1)?.charAt(1) ?? "A";
  const outcome = followRotations(trustInA, rotations(...changes), key(last));
  return outcome.ok ? outcome.value : expect.fail(outcome.error);
}

function fate(history: KeyHistory, changes: readonly KeyRotation[], letter: string): string {
  const outcome = followRotations(history, changes, key(letter));
  return outcome.ok ? "followed" : outcome.error;
}

describe("a change of key", () => {
  it("lets the new key sign, and the old one no longer", () => {
    const history = after("AB");
    expect(keyStateOf(history, key("A"))).toBe("replaced");
    expect(keyStateOf(history, key("B"))).toBe("current");
    expect(keyStateOf(history, key("C"))).toBe("unknown");
  });

  it("leads over several keys at once, for who missed the ones between", () => {
    expect(keyStateOf(after("AB", "BC", "CD"), key("D"))).toBe("current");
  });

  it("does not depend on the order in which the file lists it", () => {
    expect(fate(trustInA, rotations("AB", "BC").toReversed(), "C")).toBe("followed");
  });

  it("changes nothing when it is played again", () => {
    const history = after("AB");
    expect(followRotations(history, rotations("AB"), key("B"))).toEqual({
      ok: true,
      value: history,
    });
  });

  it("cannot be played again to bring an old key back", () => {
    expect(fate(after("AB", "BC"), rotations("AB"), "B")).toBe("unconnected");
    expect(fate(after("AB"), [...rotations("AB"), rotation("B", "A", 2)], "A")).toBe(
      "out-of-order",
    );
  });

  it("is refused where one key names two successors, in one file or over time", () => {
    expect(fate(trustInA, [rotation("A", "B", 1), rotation("A", "C", 2)], "B")).toBe("disputed");
    expect(fate(after("AB"), [rotation("A", "C", 1)], "C")).toBe("disputed");
    expect(fate(after("AB", "BC"), [rotation("A", "D", 9)], "D")).toBe("disputed");
  });

  it("from a key that is not trusted here leads nowhere", () => {
    expect(fate(trustInA, rotations("XY"), "Y")).toBe("unconnected");
    expect(fate(trustInA, [], "B")).toBe("unconnected");
  });

  it("that happened before a person's trust began is passed over", () => {
    const trustInB: KeyHistory = { roots: [key("B")], rotations: [] };
    expect(fate(trustInB, rotations("AB", "BC"), "C")).toBe("followed");
  });

  it("must count up", () => {
    const counted = [rotation("A", "B", 5), rotation("B", "C", 5)];
    expect(fate(trustInA, counted, "C")).toBe("out-of-order");
  });

  it("to itself is none", () => {
    expect(fate(trustInA, rotations("AA"), "A")).toBe("out-of-order");
  });
});

describe("any changes of key", () => {
  const letters = ["A", "B", "C", "D", "E", "F", "G"];
  const anyRotation = fc
    .tuple(fc.constantFrom(...letters), fc.constantFrom(...letters), fc.integer({ min: 1, max: 9 }))
    .map(([from, to, sequence]) => rotation(from, to, sequence));
  const anyFile = fc.array(anyRotation, { maxLength: 6 });

  it("leave one successor to each key, one current key, and everything accepted before", () => {
    fc.assert(
      fc.property(fc.array(anyFile, { maxLength: 4 }), fc.constantFrom(...letters), (files, to) => {
        let history = trustInA;
        for (const file of files) {
          const outcome = followRotations(history, file, key(to));
          if (!outcome.ok) continue;
          expect(outcome.value.rotations.slice(0, history.rotations.length)).toEqual(
            history.rotations,
          );
          history = outcome.value;
        }
        const replaced = history.rotations.map(({ oldKey }) => oldKey);
        expect(new Set(replaced).size).toBe(replaced.length);
        const current = letters.filter((letter) => keyStateOf(history, key(letter)) === "current");
        expect(current).toHaveLength(1);
      }),
    );
  });

  it("make no key current to which no change leads from a trusted one", () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom(...letters.slice(1)), (file, to) => {
        const outcome = followRotations(trustInA, file, key(to));
        if (!outcome.ok) return;
        const reached = new Set([key("A")]);
        for (const { oldKey, newKey } of outcome.value.rotations) {
          expect(reached).toContain(oldKey);
          reached.add(newKey);
        }
        expect(reached).toContain(key(to));
      }),
    );
  });
});

describe("the text of a change", () => {
  it("is one spelling, which the old key signs", () => {
    const [first] = rotations("AB");
    expect(first && keyRotationText(first)).toBe(
      [
        "{",
        '  "format": "rehearsal-key-rotation-1",',
        '  "publisherId": "tea-house",',
        '  "sequence": 1,',
        `  "oldKey": "${key("A")}",`,
        `  "newKey": "${key("B")}"`,
        "}",
        "",
      ].join("\n"),
    );
  });
});
