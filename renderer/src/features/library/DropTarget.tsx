import { useEffect, useState } from "react";
import { libraryMessages } from "./library-messages.ts";
import styles from "./DropTarget.module.css";

interface DropTargetProps {
  /** False while nothing may come between the person and an exam: a file can be dropped all the same. */
  readonly showsItself: boolean;
  readonly onDrop: (file: File) => void;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}

/** Takes files that are dropped anywhere on the window. */
export function DropTarget({ showsItself, onDrop }: DropTargetProps) {
  const [isOver, setIsOver] = useState(false);
  // Listens to the window itself: where exactly a file is dropped makes no difference.
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      for (const file of event.dataTransfer?.files ?? []) onDrop(file);
    };
    window.addEventListener("dragover", drag);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", drag);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [onDrop]);
  return isOver && showsItself ? (
    <div aria-hidden="true" className={styles["veil"]}>
      <p className={styles["words"]}>{libraryMessages.drop}</p>
    </div>
  ) : null;
}
