import type { z } from "zod";
import { BankSummarySchema, type BankSummary } from "../../../shared/bank/bank-summary.ts";

/** A bank signed with a development key, not expired. */
export function aBankSummary(
  changes: Partial<z.input<typeof BankSummarySchema>> = {},
): BankSummary {
  return BankSummarySchema.parse({
    bankId: "tst-01",
    title: "A tested bank",
    revision: 1,
    version: "1.0.0",
    issuedAt: "2026-11-01T00:00:00Z",
    expiresAt: null,
    isExpired: false,
    manifestSha256: "0".repeat(64),
    publisherName: "A publisher",
    keyId: "0123456789ABCDEF",
    keyStanding: "development",
    itemCount: 20,
    exam: { code: "TST-01", name: "A tested examination" },
    guide: { version: "1.0", published: "2026-01-31", textChecked: "2026-10-06" },
    ...changes,
  });
}
