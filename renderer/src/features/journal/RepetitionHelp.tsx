import { scheduleMessages as words } from "./journal-messages.ts";
import styles from "./RepetitionHelp.module.css";

/** How the days are chosen on which a missed question comes back, in words. */
export function RepetitionHelp() {
  return (
    <details className={styles["help"]}>
      <summary>{words.how}</summary>
      <div className={styles["text"]}>
        <p>{words.howLooks}</p>
        <p>{words.howRepetition}</p>
        <table className={styles["table"]}>
          <caption className="visually-hidden">{words.howTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.howAnswer}</th>
              <th scope="col">{words.howEffect}</th>
            </tr>
          </thead>
          <tbody>
            {words.howRows.map(([answer, effect]) => (
              <tr key={answer}>
                <th scope="row">{answer}</th>
                <td>{effect}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{words.howOrder}</p>
      </div>
    </details>
  );
}
