import type { Manifest } from "../../../shared/bank/manifest.ts";

/** What the signature's trusted comment repeats of the manifest, for people who check a bank with the minisign program. */
export function trustedCommentOf(manifest: Manifest): string {
  return `rehearsal bank=${manifest.bankId} revision=${manifest.revision} issued=${manifest.issuedAt}`;
}
