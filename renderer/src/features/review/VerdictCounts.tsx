import type { DomainGroup } from "../../../../shared/review/group-by-domain.ts";
import { VERDICTS } from "../../../../shared/scoring/exam-result.ts";
import { Icon } from "../../ui/Icon.tsx";
import { verdictIcons } from "../../ui/marking/verdict-icons.ts";
import { countWords } from "./browse-messages.ts";
import styles from "./VerdictCounts.module.css";

/** How many questions of a domain or task came out how, in pictures and numbers; what there is none of is left out. */
export function VerdictCounts({ counts }: { readonly counts: DomainGroup["counts"] }) {
  return (
    <p className={styles["counts"]}>
      {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
        <span key={verdict} className={styles["count"]} data-verdict={verdict}>
          <Icon icon={verdictIcons[verdict]} />
          <span>
            {counts[verdict]}
            <span className="visually-hidden"> {countWords[verdict]}</span>
          </span>{" "}
        </span>
      ))}
    </p>
  );
}
