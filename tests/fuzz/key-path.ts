import { rotationCommentOf } from "../../electron/main/bank/rotation-file.ts";
import { signMinisig } from "../../question-bank/tools/minisign-sign.ts";
import { type KeyRotation, KeyRotationSchema } from "../../shared/bank/key-rotation.ts";
import type { Publisher } from "../fixtures/signed-bank.ts";

/**
 * Whether a file of rotations leads from one publisher's key to another's, found apart from the reader under test: a statement
 * counts where its signature is, letter for letter, the one that the old key makes of it.
 */
export function leadsTo(
  file: Buffer,
  from: Publisher,
  to: Publisher,
  everybody: readonly Publisher[],
): boolean {
  const steps = statementsIn(file).filter((each) => isGenuine(each, everybody));
  let reached = new Set([from.trustedKey.publicKey]);
  for (let round = 0; round <= steps.length; round += 1)
    reached = new Set([
      ...reached,
      ...steps
        .filter(({ rotation }) => reached.has(rotation.oldKey))
        .map(({ rotation }) => rotation.newKey),
    ]);
  return reached.has(to.trustedKey.publicKey);
}

interface Statement {
  readonly rotation: KeyRotation;
  readonly text: string;
  readonly signature: string;
}

function statementsIn(file: Buffer): readonly Statement[] {
  const { rotations } = JSON.parse(file.toString("utf8")) as {
    readonly rotations: readonly { readonly statement: string; readonly signature: string }[];
  };
  return rotations.map(({ statement, signature }) => ({
    rotation: KeyRotationSchema.parse(JSON.parse(statement)),
    text: statement,
    signature,
  }));
}

function isGenuine(
  { rotation, text, signature }: Statement,
  everybody: readonly Publisher[],
): boolean {
  const owner = everybody.find(({ trustedKey }) => trustedKey.publicKey === rotation.oldKey);
  if (owner?.trustedKey.publisherId !== rotation.publisherId) return false;
  const genuine = signMinisig(Buffer.from(text), rotationCommentOf(rotation), owner.secretKey);
  // The first line is nobody's word, and lines may end as they do on Windows.
  const signedLines = (lines: string) => lines.trimEnd().split(/\r?\n/).slice(1).join("\n");
  return signedLines(genuine) === signedLines(signature);
}
