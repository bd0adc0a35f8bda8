import { parseMinisignPublicKey } from "../../electron/main/bank/minisign.ts";
import { ManifestSchema } from "../../shared/bank/manifest.ts";
import { ok, type Result } from "../../shared/lib/result.ts";
import { refuse, type ToolError } from "./tool-error.ts";

/** A publisher's public key file: one of minisign whose first line says whose key it is. */
export interface PublisherKey {
  readonly publisherId: string;
  readonly publisherName: string;
  /** The second line of the file. */
  readonly publicKey: string;
}

const PublisherSchema = ManifestSchema.unwrap().shape.publisher;
const FIRST_LINE = /^untrusted comment: rehearsal publisher=(\S+) name="(.+)"$/;

/** Whether a publisher may call itself so: as in a manifest, and on one line without quotation marks. */
export function isPublisher(publisher: { readonly id: string; readonly name: string }): boolean {
  return PublisherSchema.safeParse(publisher).success && !/["\p{Cc}]/u.test(publisher.name);
}

/** The content of a publisher's public key file. */
export function formatPublicKeyFile(key: PublisherKey): string {
  const { publisherId, publisherName, publicKey } = key;
  return `untrusted comment: rehearsal publisher=${publisherId} name="${publisherName}"\n${publicKey}\n`;
}

/** Reads a publisher's public key file. Refuses with "key-malformed". */
export function parsePublicKeyFile(text: string): Result<PublisherKey, ToolError> {
  const [first = "", publicKey = "", ...rest] = text.trimEnd().split(/\r?\n/);
  const [, id = "", name = ""] = FIRST_LINE.exec(first) ?? [];
  if (!isPublisher({ id, name }))
    return refuse(
      "key-malformed",
      'its first line must be: untrusted comment: rehearsal publisher=ID name="NAME"',
    );
  if (!parseMinisignPublicKey(publicKey).ok || rest.length > 0)
    return refuse("key-malformed", "its second and last line must be a public key of minisign");
  return ok({ publisherId: id, publisherName: name, publicKey });
}
