import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { BankShelf } from "../../electron/main/bank/bank-shelf.ts";
import { ROTATIONS_NAME } from "../../electron/main/bank/package-layout.ts";
import { createInstallDesk } from "../../electron/main/bank/install-desk.ts";
import { shownKeyOf } from "../../electron/main/bank/shown-key.ts";
import type { TrustRecord } from "../../electron/main/bank/trust-record.ts";
import { ok } from "../../shared/lib/result.ts";
import { type BankOfferOf, BankOfferSchema } from "../../shared/bank/bank-offer.ts";
import { contentProblems } from "./content-problems.ts";
import {
  chainPublishers,
  fuzzPublisher,
  laterPublisher,
  nextPublisher,
  revokedPublisher,
  rivalPublisher,
  strangePublisher,
} from "./fuzz-publisher.ts";
import type { KeyCase } from "./fuzz-keys.ts";
import { leadsTo } from "./key-path.ts";
import { refusalProblems } from "./refusal-problems.ts";
import { holdsWhatWasSigned } from "./signed-content.ts";

const everybody = [
  fuzzPublisher,
  nextPublisher,
  laterPublisher,
  rivalPublisher,
  strangePublisher,
  revokedPublisher,
  ...chainPublishers,
];

/** Somebody was trusted by the person once, and is so no more. */
export const trustRecord: TrustRecord = {
  format: 1,
  lostAtMs: null,
  publishers: [
    {
      publisherId: revokedPublisher.trustedKey.publisherId,
      publisherName: revokedPublisher.trustedKey.publisherName,
      trusted: { publicKey: revokedPublisher.trustedKey.publicKey, atMs: 1 },
      rotations: [],
      revokedAtMs: 2,
    },
  ],
};

type Offer = BankOfferOf<"signed">;

function signerProblems(
  { publisherId, trust, key, bank }: Offer,
  keyCase: KeyCase,
): readonly string[] {
  const { signer, entries } = keyCase;
  const rotations = entries.get(ROTATIONS_NAME) ?? Buffer.from('{"rotations":[]}');
  const isKnown = [fuzzPublisher, rivalPublisher].includes(signer);
  const mayBe = {
    known: isKnown,
    "key-replaced": !isKnown && leadsTo(rotations, fuzzPublisher, signer, everybody),
    "new-publisher": signer === strangePublisher,
  };
  const isNamed =
    trust === "new-publisher" || bank.publisherName === signer.trustedKey.publisherName;
  return [
    ...(mayBe[trust] ? [] : [`taken for ${trust}`]),
    ...(publisherId === signer.trustedKey.publisherId ? [] : ["offered in another's name"]),
    ...(isNamed ? [] : ["a known publisher under another name"]),
    ...(isDeepStrictEqual(key, shownKeyOf(signer.trustedKey.publicKey))
      ? []
      : ["another key is shown than the one that signed"]),
    ...(/["\p{C}\p{Zl}\p{Zp}]/u.test(bank.publisherName) ? ["a name that cannot be compared"] : []),
  ];
}

/** Chooses a case's file to install it; answers with what the person would be offered, and what is wrong with that. */
export async function tryInstall(
  shelf: BankShelf,
  file: string,
  keyCase: KeyCase,
): Promise<{ readonly outcome: string; readonly problems: readonly string[] }> {
  const desk = createInstallDesk({
    shelf,
    store: () =>
      Promise.resolve({ read: () => trustRecord, save: () => Promise.resolve(ok(null)) }),
    chooseFile: () => Promise.resolve(file),
    nextArrival: () => null,
    installedFolder: join(file, "..", "installed"),
    unsignedFolder: join(file, "..", "unsigned"),
    now: () => 3,
  });
  const offer = BankOfferSchema.parse(await desk.choose());
  if (offer.kind === "refused")
    return { outcome: offer.error.code, problems: refusalProblems(offer.error) };
  if (offer.kind !== "signed")
    return { outcome: "accepted", problems: [`taken for ${offer.kind}`] };
  return {
    outcome: "accepted",
    problems: [
      ...(holdsWhatWasSigned(readFileSync(file), keyCase.vouchedFor)
        ? []
        : ["offered what nobody signed"]),
      ...signerProblems(offer, keyCase),
      ...contentProblems(offer),
    ],
  };
}
