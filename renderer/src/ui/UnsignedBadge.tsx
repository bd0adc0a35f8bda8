import { ShieldOff } from "lucide-react";
import { type BankSummary, isUnsigned } from "../../../shared/bank/bank-summary.ts";
import { Badge } from "./Badge.tsx";

interface UnsignedBadgeProps {
  readonly bank: Pick<BankSummary, "keyStanding">;
}

/** Marks a bank that nobody signed, and all that comes of it; nothing for one that is signed. */
export function UnsignedBadge({ bank }: UnsignedBadgeProps) {
  return isUnsigned(bank) ? (
    <Badge tone="flag" icon={ShieldOff}>
      Unsigned
    </Badge>
  ) : null;
}
