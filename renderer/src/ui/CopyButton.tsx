import { Check, Copy } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "./Button.tsx";
import { copyText } from "./copy-text.ts";
import styles from "./CopyButton.module.css";
import { IconButton } from "./IconButton.tsx";

const words = {
  copy: "Copy",
  copyWhat: (what: string) => `Copy the ${what}`,
  copied: "Copied",
  refused: "Not copied: select it and copy it by hand.",
} as const;

interface CopyButtonProps {
  /** What is copied. */
  readonly text: string;
  /** What it is, for those who do not see it beside the button: "form code". */
  readonly what: string;
  /** A picture alone, for rows of a table. */
  readonly isSmall?: boolean;
  /** Stands before the button, on the same line. */
  readonly children?: ReactNode;
}

/** Copies a text and says in words whether that worked. */
export function CopyButton({ text, what, isSmall = false, children }: CopyButtonProps) {
  // What was said of which text: another text has not been copied yet.
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly said: string } | null>(
    null,
  );
  const said = outcome?.text === text ? outcome.said : "";
  const icon = said === words.copied ? Check : Copy;
  const copy = () => {
    void copyText(text).then((hasWorked) => {
      setOutcome({ text, said: hasWorked ? words.copied : words.refused });
    });
  };
  return (
    <span className={styles["copy"]}>
      <span className={styles["line"]}>
        {children}
        {isSmall ? (
          <IconButton icon={icon} label={words.copyWhat(what)} onPress={copy} />
        ) : (
          <Button icon={icon} aria-label={words.copyWhat(what)} onPress={copy}>
            {words.copy}
          </Button>
        )}
      </span>
      <span role="status">{said}</span>
    </span>
  );
}
