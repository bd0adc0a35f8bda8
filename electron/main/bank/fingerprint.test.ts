import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "./fingerprint.ts";
import { FINGERPRINT_WORDS } from "./fingerprint-words.ts";
import { sha256Hex } from "./sha256-hex.ts";

const bytes = Buffer.concat([Buffer.from("Ed"), Buffer.alloc(40, 7)]);

describe("the list of words", () => {
  it("is the published one of BIP-39, so that a fingerprint reads the same everywhere", () => {
    expect(FINGERPRINT_WORDS).toHaveLength(2048);
    expect(sha256Hex(Buffer.from(`${FINGERPRINT_WORDS.join("\n")}\n`))).toBe(
      "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda",
    );
  });
});

describe("fingerprintOf", () => {
  it("is what sha256sum says of the key's bytes", () => {
    const expected = createHash("sha256").update(bytes).digest("hex");
    expect(fingerprintOf(bytes.toString("base64")).hex).toBe(expected);
  });

  it("spells the first 88 bits in eight words, from which the digits can be told again", () => {
    const { hex, words } = fingerprintOf(bytes.toString("base64"));
    const bits = words.map((word) => FINGERPRINT_WORDS.indexOf(word).toString(2).padStart(11, "0"));
    expect(
      BigInt(`0b${bits.join("")}`)
        .toString(16)
        .padStart(22, "0"),
    ).toBe(hex.slice(0, 22));
  });

  it("differs for a key that differs in one bit", () => {
    const other = Buffer.from(bytes);
    other.writeUInt8(6, 41);
    const [one, two] = [bytes, other].map((key) => fingerprintOf(key.toString("base64")));
    expect(one?.words).not.toEqual(two?.words);
  });
});
