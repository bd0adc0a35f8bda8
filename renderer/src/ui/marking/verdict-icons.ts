import { Check, type LucideIcon, Minus, X } from "lucide-react";
import type { Verdict } from "../../../../shared/scoring/exam-result.ts";

/** A shape for each verdict, so that none is told by colour alone. */
export const verdictIcons: Readonly<Record<Verdict, LucideIcon>> = {
  right: Check,
  wrong: X,
  unanswered: Minus,
};
