import type { Fingerprint } from "../../../shared/bank/publisher.ts";
import { FINGERPRINT_WORDS } from "./fingerprint-words.ts";
import { sha256Hex } from "./sha256-hex.ts";

const WORD_COUNT = 8;
/** 2048 words: each stands for 11 bits, eight for 88, which are 22 hexadecimal digits. */
const WORD_BITS = 11n;
const WORDS_HEX_DIGITS = 22;

function wordsOf(hex: string): readonly string[] {
  const bits = BigInt(`0x${hex.slice(0, WORDS_HEX_DIGITS)}`);
  return Array.from({ length: WORD_COUNT }, (_, place) => {
    const shift = WORD_BITS * BigInt(WORD_COUNT - 1 - place);
    return FINGERPRINT_WORDS[Number(BigInt.asUintN(11, bits >> shift))] ?? "";
  });
}

/**
 * The fingerprint of a public key, given as the second line of its file: the SHA-256 of its 42 bytes, as
 * `sed -n 2p publisher.pub | base64 -d | sha256sum` prints it, and its first 88 bits as eight words.
 */
export function fingerprintOf(publicKey: string): Fingerprint {
  const hex = sha256Hex(Buffer.from(publicKey, "base64"));
  return { hex, words: wordsOf(hex) };
}
