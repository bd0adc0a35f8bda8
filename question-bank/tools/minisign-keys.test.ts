import { describe, expect, it } from "vitest";
import { parseMinisignPublicKey } from "../../electron/main/bank/minisign.ts";
import {
  formatSecretKeyFile,
  generateSecretKey,
  parseSecretKeyFile,
  publicKeyLineOf,
} from "./minisign-keys.ts";

/** A secret key file with bytes of its record overwritten. */
function fileWith(offset: number, text: string): string {
  const [comment = "", line = ""] = formatSecretKeyFile(generateSecretKey()).split("\n");
  const record = Buffer.from(line, "base64");
  record.write(text, offset, "latin1");
  return `${comment}\n${record.toString("base64")}\n`;
}

describe("a secret key file", () => {
  it("gives back the key that was written", () => {
    const key = generateSecretKey();
    const read = parseSecretKeyFile(formatSecretKeyFile(key));
    expect(read.ok && publicKeyLineOf(read.value)).toBe(publicKeyLineOf(key));
    expect(read.ok && read.value.seed.equals(key.seed)).toBe(true);
  });

  it("is also read as its second line alone, as environment variables tend to hold it", () => {
    const [, line = ""] = formatSecretKeyFile(generateSecretKey()).split("\n");
    expect(parseSecretKeyFile(line).ok).toBe(true);
    expect(parseSecretKeyFile(`  ${line}\r\n`).ok).toBe(true);
  });

  it("with a password is told apart from a broken one: it is signed with by the minisign program", () => {
    expect(parseSecretKeyFile(fileWith(2, "Sc"))).toMatchObject({
      ok: false,
      error: { code: "key-encrypted" },
    });
  });

  it.each([
    ["nothing", ""],
    ["a public key", publicKeyLineOf(generateSecretKey())],
    ["another algorithm", fileWith(0, "XX")],
    ["another key derivation", fileWith(2, "Zz")],
    ["a public half that is not its own, which would give the secret away", fileWith(94, "other")],
  ])("is refused with %s", (_what, text) => {
    expect(parseSecretKeyFile(text)).toMatchObject({ ok: false, error: { code: "key-malformed" } });
  });
});

describe("a new key", () => {
  it("differs from every other, and so does its id", () => {
    const lines = [generateSecretKey(), generateSecretKey()].map(publicKeyLineOf);
    const ids = lines.map((line) => {
      const parsed = parseMinisignPublicKey(line);
      return parsed.ok ? parsed.value.keyId : parsed.error;
    });
    expect(new Set([...lines, ...ids]).size).toBe(4);
  });
});
