import type { ReportedDomain, ScoreReport } from "../../../../shared/review/score-report.ts";
import { countOf, percentOf, resultMessages } from "./review-messages.ts";
import { ShareBar } from "./ShareBar.tsx";
import { Standing } from "./Standing.tsx";
import styles from "./DomainTable.module.css";

function Measures({ domain }: { readonly domain: ReportedDomain }) {
  const { rightCount, scoredCount, meetsCompetencies } = domain;
  if (meetsCompetencies === null) return <td colSpan={4}>{resultMessages.noneScored}</td>;
  return (
    <>
      <td className={styles["bar"]}>
        <ShareBar value={rightCount} max={scoredCount} />
      </td>
      <td>{countOf(rightCount, scoredCount)}</td>
      <td className={styles["share"]}>{percentOf(rightCount, scoredCount)}</td>
      <td>
        <Standing meets={meetsCompetencies} />
      </td>
    </>
  );
}

/** How each domain came out, for paper. */
export function DomainTable({ domains }: Pick<ScoreReport, "domains">) {
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{resultMessages.domain}</th>
          <th scope="col" colSpan={3}>
            {resultMessages.right}
          </th>
          <th scope="col">{resultMessages.standing}</th>
        </tr>
      </thead>
      <tbody>
        {domains.map((domain) => (
          <tr key={domain.id}>
            <th scope="row">{`${domain.id} ${domain.title}`}</th>
            <Measures domain={domain} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
