import styles from "./FigureTable.module.css";

interface FigureTableProps {
  /** What the table is about, for those who cannot see where it stands. */
  readonly label: string;
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [string, string | number])[];
}

/** A small table of names and figures. */
export function FigureTable({ label, head, rows }: FigureTableProps) {
  return (
    <table aria-label={label} className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, figure]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
