import type { ShownKey } from "../../../../shared/bank/publisher.ts";
import { Fact } from "./Facts.tsx";
import { byFours, publisherMessages as words } from "./library-messages.ts";

/** A key for people to compare: in words first, since those can be read out. */
export function KeyFacts({ shownKey }: { readonly shownKey: ShownKey }) {
  const { keyId, fingerprint } = shownKey;
  return (
    <>
      <Fact name={words.words} value={fingerprint.words.join(" ")} isCode />
      <Fact name={words.hex} value={byFours(fingerprint.hex)} isCode />
      <Fact name={words.keyId} value={keyId} isCode />
    </>
  );
}
