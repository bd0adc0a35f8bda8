import { RadioButton, RadioField, RadioGroup } from "react-aria-components";
import styles from "./TileGroup.module.css";

export interface Tile<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** What is worth knowing before it is chosen. */
  readonly note: string;
}

interface TileGroupProps<Id extends string> {
  /** The id of the element that names the group. */
  readonly labelledBy: string;
  readonly tiles: readonly Tile<Id>[];
  /** "tiny" for a word or two on each, "small" for a few, "large" for a sentence. */
  readonly size: "tiny" | "small" | "large";
  readonly selectedId: Id;
  readonly onChange: (id: Id) => void;
}

/** One of several, side by side as far as there is room: many take little height. */
export function TileGroup<Id extends string>(props: TileGroupProps<Id>) {
  const { labelledBy, tiles, size, selectedId, onChange } = props;
  return (
    <RadioGroup
      aria-labelledby={labelledBy}
      className={styles[size] ?? ""}
      value={selectedId}
      onChange={(value) => {
        const chosen = tiles.find((tile) => tile.id === value);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      {tiles.map(({ id, title, note }) => (
        <RadioField key={id} value={id} className={styles["field"] ?? ""}>
          <RadioButton className={styles["tile"] ?? ""}>
            <span aria-hidden="true" className={styles["mark"]} />
            <span className={styles["words"]}>
              <strong>{title}</strong> <span className={styles["note"]}>{note}</span>
            </span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
