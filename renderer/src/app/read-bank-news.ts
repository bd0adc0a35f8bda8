import { type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { type BankNews } from "../features/library/bank-news.ts";
import { type Ask } from "../platform/bridge.ts";

/** What the versions of some banks brought, and their errata. A bank that cannot be read any more is left out: its own screens say so. */
export async function readBankNews(
  ask: Ask,
  banks: readonly Pick<BankSummary, "bankId">[],
): Promise<ReadonlyMap<BankId, BankNews>> {
  const outlines = await Promise.all(banks.map(({ bankId }) => ask("bank:outline", { bankId })));
  return new Map(
    outlines.flatMap((outline) => {
      if (!outline.ok) return [];
      const { summary, changelog, errata } = outline.value;
      return [[summary.bankId, { changelog, errata: errata?.note ?? null }]];
    }),
  );
}
