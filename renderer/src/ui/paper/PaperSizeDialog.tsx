import { useId, useState } from "react";
import type { PaperSize } from "../../../../shared/paper/paper-size.ts";
import { Button } from "../Button.tsx";
import { Dialog } from "../Dialog.tsx";
import { TileGroup } from "../TileGroup.tsx";
import { paperMessages as words, paperSizeTiles } from "./paper-messages.ts";
import styles from "./PaperSizeDialog.module.css";

interface PaperSizeDialogProps {
  readonly usualSize: PaperSize;
  readonly onChoose: (size: PaperSize) => void;
  readonly onClose: () => void;
}

/** Asks for the size of a PDF's pages. */
export function PaperSizeDialog({ usualSize, onChoose, onClose }: PaperSizeDialogProps) {
  const [size, setSize] = useState(usualSize);
  const labelId = useId();
  return (
    <Dialog
      isOpen
      title={words.sizeTitle}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            onPress={() => {
              onChoose(size);
            }}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <p id={labelId} className={styles["label"]}>
        {words.size}
      </p>
      <TileGroup
        labelledBy={labelId}
        tiles={paperSizeTiles}
        size="small"
        selectedId={size}
        onChange={setSize}
      />
    </Dialog>
  );
}
