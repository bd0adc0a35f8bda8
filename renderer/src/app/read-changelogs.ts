import { type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { type Changelog } from "../../../shared/bank/changelog.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { type Ask } from "../platform/bridge.ts";

/** What the versions of some banks brought. A bank that cannot be read any more is left out: its own screens say so. */
export async function readChangelogs(
  ask: Ask,
  banks: readonly Pick<BankSummary, "bankId">[],
): Promise<ReadonlyMap<BankId, Changelog>> {
  const outlines = await Promise.all(banks.map(({ bankId }) => ask("bank:outline", { bankId })));
  return new Map(
    outlines.flatMap((outline) =>
      outline.ok ? [[outline.value.summary.bankId, outline.value.changelog]] : [],
    ),
  );
}
