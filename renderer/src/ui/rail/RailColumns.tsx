import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../Button.tsx";
import styles from "./RailColumns.module.css";

interface RailColumnsProps<T> {
  readonly rail: ReactNode;
  /** What is open beside the rail; null where nothing is. */
  readonly children: ReactNode;
  /** The entries before and after the open one. */
  readonly selection: {
    readonly previous: T | undefined;
    readonly next: T | undefined;
    readonly choose: (entry: T | undefined) => void;
  };
  readonly words: { readonly previous: string; readonly next: string };
}

/** A rail beside what is open in it, with the steps to its neighbours. */
export function RailColumns<T>({ rail, children, selection, words }: RailColumnsProps<T>) {
  const { previous, next, choose } = selection;
  return (
    <div className={styles["columns"]}>
      {rail}
      {children !== null && (
        <div className={styles["open"]}>
          {children}
          <div className={styles["steps"]}>
            <Button
              icon={ChevronLeft}
              isDisabled={previous === undefined}
              onPress={() => {
                choose(previous);
              }}
            >
              {words.previous}
            </Button>
            <Button
              icon={ChevronRight}
              isDisabled={next === undefined}
              onPress={() => {
                choose(next);
              }}
            >
              {words.next}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
