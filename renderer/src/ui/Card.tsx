import { useId, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./Card.module.css";

interface CardProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  /** Drawn larger and with the accent at its edge: for the one thing that comes first on a screen. */
  readonly isProminent?: boolean;
}

/** A named region of a screen, under a heading of the second level. */
export function Card({ title, children, actions, isProminent = false }: CardProps) {
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      className={classNames(styles["card"], isProminent && styles["prominent"])}
    >
      <h2 id={titleId} className={styles["title"]}>
        {title}
      </h2>
      <div className={styles["body"]}>{children}</div>
      {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
    </section>
  );
}
