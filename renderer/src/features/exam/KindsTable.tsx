import type { ItemKind } from "../../../../shared/bank/item.ts";
import { conditionsMessages as words, kindMessages } from "./conditions-messages.ts";
import styles from "./KindsTable.module.css";

interface KindsTableProps {
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
  readonly kinds: readonly ItemKind[];
}

/** The kinds of questions of an exam: how each is answered and when it counts. */
export function KindsTable({ labelledBy, kinds }: KindsTableProps) {
  return (
    <div className={styles["frame"]}>
      <table aria-labelledby={labelledBy} className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.how}</th>
            <th scope="col">{words.counts}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{kindMessages[kind].name}</th>
              <td>{kindMessages[kind].how}</td>
              <td>{kindMessages[kind].counts}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
