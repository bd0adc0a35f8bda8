import {
  formatPublicKeyFile,
  type PublisherKey,
} from "../../electron/main/bank/public-key-file.ts";
import { nastyCharacters } from "../support/nasty-values.ts";
import type { Dice } from "./dice.ts";
import {
  fuzzPublisher,
  laterPublisher,
  revokedPublisher,
  rivalPublisher,
  strangePublisher,
} from "./fuzz-publisher.ts";
import { mutateBytes } from "./mutate-bytes.ts";

const others = [
  fuzzPublisher,
  rivalPublisher,
  laterPublisher,
  strangePublisher,
  revokedPublisher,
].map(({ trustedKey }) => trustedKey);

const keyFileMutations: Readonly<Record<string, (key: PublisherKey, dice: Dice) => string>> = {
  "a foreign key": (key, dice) =>
    formatPublicKeyFile({ ...key, publicKey: dice.pick(others).publicKey }),
  "a foreign name": (key, dice) =>
    formatPublicKeyFile({ ...key, publisherName: dice.pick(others).publisherName }),
  "a foreign id": (key, dice) =>
    formatPublicKeyFile({ ...key, publisherId: dice.pick(others).publisherId }),
  "a whole foreign file": (_key, dice) => formatPublicKeyFile(dice.pick(others)),
  "a name with a character that hides or turns": (key, dice) =>
    formatPublicKeyFile({ ...key, publisherName: `Re${dice.pick(nastyCharacters)}hearsal` }),
  "a name that ends the line": (key) =>
    formatPublicKeyFile({ ...key, publisherName: `X"\nuntrusted comment: "${key.publisherName}` }),
  "a long name": (key, dice) =>
    formatPublicKeyFile({ ...key, publisherName: "N".repeat(dice.pick([0, 1, 80, 81, 60_000])) }),
  "another order of the key's bytes": (key, dice) =>
    formatPublicKeyFile({
      ...key,
      publicKey: dice.pick([
        key.publicKey.toLowerCase(),
        `${key.publicKey}=`,
        `${key.publicKey} `,
        key.publicKey.slice(0, -1),
        key.publicKey.replace(/^RW/, "Ed"),
        "",
      ]),
    }),
  "the two lines twice": (key) => formatPublicKeyFile(key).repeat(2),
  "the lines turned round": (key) =>
    formatPublicKeyFile(key).trimEnd().split("\n").toReversed().join("\n"),
  "line ends of Windows": (key) => formatPublicKeyFile(key).replaceAll("\n", "\r\n"),
  "a byte order mark": (key) => `\ufeff${formatPublicKeyFile(key)}`,
  "as large as fits, or larger": (key, dice) =>
    `${formatPublicKeyFile(key)}${"\n".repeat(64 * 1024 - dice.pick([500, 0]))}`,
  "nothing at all": () => "",
};

/** A publisher's public key file, spoilt in what it says or as a file; says how. */
export function mutateKeyFile(
  key: PublisherKey,
  dice: Dice,
): { readonly what: string; readonly bytes: Buffer } {
  if (dice.chance(30)) return mutateBytes(Buffer.from(formatPublicKeyFile(key)), dice);
  const what = dice.pick(Object.keys(keyFileMutations));
  return { what, bytes: Buffer.from(keyFileMutations[what]?.(key, dice) ?? "") };
}
