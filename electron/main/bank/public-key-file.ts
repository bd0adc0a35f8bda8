import { PublisherIdSchema, PublisherNameSchema } from "../../../shared/bank/manifest.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { parseMinisignPublicKey } from "./minisign.ts";

/** A publisher's public key file: one of minisign whose first line says whose key it is. */
export interface PublisherKey {
  readonly publisherId: string;
  readonly publisherName: string;
  /** The second line of the file. */
  readonly publicKey: string;
}

const FIRST_LINE = /^untrusted comment: rehearsal publisher=(\S+) name="(.+)"$/;

/**
 * Whether a publisher may call itself so: as in a manifest, on one line, without quotation marks and without characters that
 * cannot be seen, which could make one name look like another.
 */
export function isPublisher(publisher: { readonly id: string; readonly name: string }): boolean {
  return (
    PublisherIdSchema.safeParse(publisher.id).success &&
    PublisherNameSchema.safeParse(publisher.name).success &&
    !/["\p{C}\p{Zl}\p{Zp}]/u.test(publisher.name)
  );
}

/** The content of a publisher's public key file. */
export function formatPublicKeyFile(key: PublisherKey): string {
  const { publisherId, publisherName, publicKey } = key;
  return `untrusted comment: rehearsal publisher=${publisherId} name="${publisherName}"\n${publicKey}\n`;
}

/** Reads a publisher's public key file. The error says what it must be. */
export function parsePublicKeyFile(text: string): Result<PublisherKey, string> {
  const [first = "", publicKey = "", ...rest] = text.trimEnd().split(/\r?\n/);
  const [, id = "", name = ""] = FIRST_LINE.exec(first) ?? [];
  if (!isPublisher({ id, name }))
    return err('its first line must be: untrusted comment: rehearsal publisher=ID name="NAME"');
  if (!parseMinisignPublicKey(publicKey).ok || rest.length > 0)
    return err("its second and last line must be a public key of minisign");
  return ok({ publisherId: id, publisherName: name, publicKey });
}
