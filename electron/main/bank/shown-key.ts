import type { ShownKey } from "../../../shared/bank/publisher.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { parseMinisignPublicKey } from "./minisign.ts";

/** A key as the screens show it, from the second line of its file. Throws for what is no key. */
export function shownKeyOf(publicKey: string): ShownKey {
  const parsed = parseMinisignPublicKey(publicKey);
  if (!parsed.ok) throw new Error("Only a key that was checked can be shown.");
  return { keyId: parsed.value.keyId, fingerprint: fingerprintOf(publicKey) };
}
