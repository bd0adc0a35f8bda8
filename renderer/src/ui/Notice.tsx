import { CircleAlert, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import { useId, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";
import styles from "./Notice.module.css";

type NoticeTone = "info" | "warning" | "error";

const pictures: Readonly<Record<NoticeTone, { icon: LucideIcon; word: string }>> = {
  info: { icon: Info, word: "Note" },
  warning: { icon: TriangleAlert, word: "Warning" },
  error: { icon: CircleAlert, word: "Problem" },
};

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** "alert" or "status" for what appears while the screen is in use, so that it is spoken; else it waits to be read. */
  readonly role?: "note" | "alert" | "status";
}

/** Says what happened, what it means and what can be done. */
export function Notice({ tone, title, children, actions, role = "note" }: NoticeProps) {
  const titleId = useId();
  const { icon, word } = pictures[tone];
  return (
    <div
      role={role}
      aria-labelledby={titleId}
      className={classNames(styles["notice"], styles[tone])}
    >
      <Icon icon={icon} />
      <div className={styles["words"]}>
        <p id={titleId} className={styles["title"]}>
          <span className="visually-hidden">{word}: </span>
          {title}
        </p>
        {children}
        {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
      </div>
    </div>
  );
}
