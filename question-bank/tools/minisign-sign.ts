import { sign } from "node:crypto";
import { blake2b } from "@noble/hashes/blake2.js";
import type { MinisignSecretKey } from "./minisign-keys.ts";

/**
 * The content of a `.minisig` file for a message: prehashed, as `minisign -S` makes it. The trusted comment is one line.
 */
export function signMinisig(
  message: Uint8Array,
  trustedComment: string,
  key: MinisignSecretKey,
): string {
  const signature = sign(null, blake2b(message), key.signingKey);
  const signedComment = Buffer.concat([signature, Buffer.from(trustedComment)]);
  const record = Buffer.concat([Buffer.from("ED"), key.keyNumber, signature]);
  return [
    "untrusted comment: check with minisign -Vm manifest.json -p publisher.pub",
    record.toString("base64"),
    `trusted comment: ${trustedComment}`,
    sign(null, signedComment, key.signingKey).toString("base64"),
    "",
  ].join("\n");
}
