import {
  BANK_NAME,
  MANIFEST_NAME,
  SIGNATURE_NAME,
} from "../../electron/main/bank/package-layout.ts";
import { sha256Hex } from "../../electron/main/bank/sha256-hex.ts";
import { trustedCommentOf } from "../../electron/main/bank/trusted-comment.ts";
import { signMinisig } from "../../question-bank/tools/minisign-sign.ts";
import { aManifest, MEDIA_NAME, type Publisher } from "../fixtures/signed-bank.ts";
import { aBank } from "../support/builders/a-bank.ts";
import { aStudyNote } from "../support/builders/a-study-note.ts";
import { aParagraph } from "../support/builders/a-text.ts";
import { aSingleChoice } from "../support/builders/an-item.ts";
import { fuzzPublisher } from "./fuzz-publisher.ts";

/** Stands in the content of the fuzzed bank: no refusal may quote it. */
export const CANARY = "Canary";

export type Files = ReadonlyMap<string, Buffer>;

/** Everything that the publisher vouched for with one signature. */
export interface SignedBank {
  readonly manifest: Buffer;
  readonly signature: Buffer;
  /** By name, without the manifest and the signature. */
  readonly files: Files;
}

const bank = aBank({ notes: [aStudyNote({ title: `${CANARY} for tea` })] });
const canaryItem = aSingleChoice({ id: "q-canary", stem: aParagraph(`${CANARY}: which one?`) });

/** The content of `bank.json` before it is spoilt: an item of each kind and one more, and a study note. */
export const soundBank: unknown = { ...bank, items: [...bank.items, canaryItem] };

/** The files of the bank before they are spoilt. */
export const soundFiles: Files = new Map([
  [BANK_NAME, Buffer.from(JSON.stringify(soundBank))],
  [MEDIA_NAME, Buffer.from("not really a picture")],
]);

/** The revision of the bank; the app opened another bank of the revision before. */
export const REVISION = 5;

/** The manifest for some files, as a build writes it; no schema looks at it, so that a file may be empty. */
export function manifestFor(files: Files, changes: Readonly<Record<string, unknown>> = {}): Buffer {
  const { publisherId: id, publisherName: name } = fuzzPublisher.trustedKey;
  const manifest = {
    ...aManifest(),
    bankId: "fuzzed-bank",
    title: `${CANARY} bank`,
    publisher: { id, name },
    revision: REVISION,
    files: [...files].map(([path, bytes]) => ({
      path,
      size: bytes.length,
      sha256: sha256Hex(bytes),
    })),
    ...changes,
  };
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
}

/** What the trusted comment must say for a manifest that may be spoilt: anything, where it does not parse. */
function commentFor(manifest: Buffer): string {
  try {
    const parsed: unknown = JSON.parse(manifest.toString("utf8"));
    return trustedCommentOf(parsed as Parameters<typeof trustedCommentOf>[0]).replace(
      /[\r\n\0]/g,
      "",
    );
  } catch {
    return "rehearsal";
  }
}

/** Signs a manifest, whatever it is. */
export function signed(
  manifest: Buffer,
  files: Files,
  options: { readonly publisher?: Publisher; readonly comment?: string } = {},
): SignedBank {
  const { publisher = fuzzPublisher, comment = commentFor(manifest) } = options;
  const signature = Buffer.from(signMinisig(manifest, comment, publisher.secretKey));
  return { manifest, signature, files };
}

/** The bank with other content, signed as it should be. */
export function bankWith(content: Buffer): SignedBank {
  const files = new Map([...soundFiles, [BANK_NAME, content]]);
  return signed(manifestFor(files), files);
}

/** The bank before it is spoilt. */
export const soundSigned: SignedBank = signed(manifestFor(soundFiles), soundFiles);

/** The entries of a package in their order. */
export function entriesOf(bank: SignedBank): Files {
  return new Map([[MANIFEST_NAME, bank.manifest], [SIGNATURE_NAME, bank.signature], ...bank.files]);
}
