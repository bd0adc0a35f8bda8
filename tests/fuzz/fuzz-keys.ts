import {
  BANK_NAME,
  MANIFEST_NAME,
  PUBLIC_KEY_NAME,
  ROTATIONS_NAME,
  SIGNATURE_NAME,
} from "../../electron/main/bank/package-layout.ts";
import { formatPublicKeyFile } from "../../electron/main/bank/public-key-file.ts";
import { formatRotationFile, type SignedRotation } from "../../electron/main/bank/rotation-file.ts";
import { aRotation } from "../fixtures/carried-keys.ts";
import type { Publisher } from "../fixtures/signed-bank.ts";
import { nastyCharacters } from "../support/nasty-values.ts";
import type { Dice } from "./dice.ts";
import { manifestFor, signed, type SignedBank, soundFiles, type Files } from "./fuzz-bank.ts";
import {
  fuzzPublisher,
  laterPublisher,
  nextPublisher,
  revokedPublisher,
  rivalPublisher,
  strangePublisher,
} from "./fuzz-publisher.ts";
import { mutateKeyFile } from "./mutate-key-file.ts";
import { mutateRotations } from "./mutate-rotations.ts";

/** A package that brings its publisher's keys along, to be installed. */
export interface KeyCase {
  readonly what: string;
  readonly signer: Publisher;
  /** What the signer vouched for, and what is made beside it: the key file as it must be. */
  readonly vouchedFor: SignedBank;
  /** The entries of the package in their order, spoilt or not. */
  readonly entries: Files;
  /** Whether this very package is open already. */
  readonly isShelved: boolean;
}

const toNext = aRotation(fuzzPublisher, nextPublisher);
const toLater = aRotation(nextPublisher, laterPublisher, 2);

interface Scenario {
  readonly what: string;
  readonly signer: Publisher;
  readonly statements: readonly SignedRotation[];
}

const scenarios: readonly Scenario[] = [
  { what: "by a key that is known", signer: fuzzPublisher, statements: [] },
  { what: "by a known key that was replaced", signer: fuzzPublisher, statements: [toNext] },
  { what: "by the next key", signer: nextPublisher, statements: [toNext] },
  { what: "by the next key, without a word", signer: nextPublisher, statements: [] },
  { what: "by the key after the next", signer: laterPublisher, statements: [toNext, toLater] },
  { what: "by an older key", signer: nextPublisher, statements: [toNext, toLater] },
  { what: "by a stranger", signer: strangePublisher, statements: [] },
  { what: "by one who was revoked", signer: revokedPublisher, statements: [] },
  { what: "by another publisher", signer: rivalPublisher, statements: [] },
];

/** The name that the package gives its publisher: now and then one that no reader could tell from another. */
function nameOf({ trustedKey }: Publisher, dice: Dice): string {
  const { publisherName } = trustedKey;
  return dice.chance(90) ? publisherName : `${publisherName}${dice.pick(nastyCharacters)}`;
}

/** Every publisher has a bank of its own: another's with the same id is refused, whatever its keys. */
function bankIdOf({ trustedKey: { publisherId } }: Publisher): string {
  return publisherId === fuzzPublisher.trustedKey.publisherId
    ? "fuzzed-bank"
    : `${publisherId}-bank`;
}

/** A package with its keys, of which at most one file was spoilt, before it was signed or after. */
export function makeKeyCase(dice: Dice): KeyCase {
  const { what, signer, statements } = dice.pick(scenarios);
  const name = nameOf(signer, dice);
  const { publisherId: id, publicKey } = signer.trustedKey;
  const spoils = dice.pick(["nothing", "key file", "key file", "rotations", "rotations"]);
  const sound = Buffer.from(formatRotationFile(statements));
  const spoilt = spoils === "rotations" ? mutateRotations(statements, dice) : null;
  const hasRotations = statements.length > 0 || spoilt !== null;
  const isSpoiltLater = dice.chance(25);
  const listed = isSpoiltLater ? sound : (spoilt?.bytes ?? sound);
  const files: Files = new Map([
    ...soundFiles,
    ...(hasRotations ? [[ROTATIONS_NAME, listed] as const] : []),
  ]);
  const bank = signed(
    manifestFor(files, { publisher: { id, name }, bankId: bankIdOf(signer) }),
    files,
    {
      publisher: signer,
    },
  );
  const key = { publisherId: id, publisherName: name, publicKey };
  const keyFile = Buffer.from(formatPublicKeyFile(key));
  const carried = spoils === "key file" ? mutateKeyFile(key, dice) : { what: "", bytes: keyFile };
  const media = [...files].filter(([path]) => path !== BANK_NAME && path !== ROTATIONS_NAME);
  const entries: Files = new Map([
    [MANIFEST_NAME, bank.manifest],
    [SIGNATURE_NAME, bank.signature],
    [PUBLIC_KEY_NAME, carried.bytes],
    ...(hasRotations ? [[ROTATIONS_NAME, spoilt?.bytes ?? sound] as const] : []),
    [BANK_NAME, files.get(BANK_NAME) ?? Buffer.alloc(0)],
    ...media,
  ]);
  return {
    what: [
      what,
      carried.what,
      spoilt?.what ?? "",
      spoilt !== null && isSpoiltLater ? "after it was signed" : "",
    ]
      .filter((part) => part !== "")
      .join("; "),
    signer,
    vouchedFor: { ...bank, files: new Map([...files, [PUBLIC_KEY_NAME, keyFile]]) },
    entries,
    isShelved: dice.chance(10),
  };
}
