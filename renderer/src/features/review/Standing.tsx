import { Check, TrendingUp } from "lucide-react";
import { Badge } from "../../ui/Badge.tsx";
import { resultMessages } from "./review-messages.ts";

/** Whether a domain meets competencies, in the words of a real score report. */
export function Standing({ meets }: { readonly meets: boolean }) {
  return meets ? (
    <Badge tone="right" icon={Check}>
      {resultMessages.meets}
    </Badge>
  ) : (
    <Badge tone="flag" icon={TrendingUp}>
      {resultMessages.needs}
    </Badge>
  );
}
