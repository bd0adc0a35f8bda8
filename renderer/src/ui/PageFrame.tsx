import { ArrowLeft } from "lucide-react";
import { type ReactNode, type Ref, use, useEffect, useRef } from "react";
import { AppearanceSlot } from "./appearance-slot.ts";
import { Button } from "./Button.tsx";
import { classNames } from "./class-names.ts";
import styles from "./PageFrame.module.css";

interface PageFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The way back, named after where it leads. */
  readonly back?: { readonly label: string; readonly onPress: () => void };
  /** Buttons beside the heading. */
  readonly actions?: ReactNode;
  /** Below the page: facts about the app and the bank. */
  readonly foot?: ReactNode;
  /** "text" keeps to a reading width, "wide" is for tables and several columns. */
  readonly width?: "text" | "wide";
  /** The whole screen, without what lies over it: where its keys are pressed. */
  readonly pageRef?: Ref<HTMLDivElement>;
}

/** A whole screen outside the exam room: its heading, which takes the focus when the screen opens, and its content. */
export function PageFrame({
  title,
  children,
  back,
  actions,
  foot,
  width = "wide",
  pageRef,
}: PageFrameProps) {
  const appearance = use(AppearanceSlot);
  const headingRef = useRef<HTMLHeadingElement>(null);
  // The browser's focus: without this it stays on a button of the screen before, which is gone.
  // The window's scrolling, too: it is still where the screen before left it.
  useEffect(() => {
    headingRef.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, []);
  return (
    <div className={styles["frame"]}>
      <title>{`${title} · Rehearsal`}</title>
      <div ref={pageRef} className={classNames(styles["page"], styles[width])}>
        {back && (
          <nav aria-label="Back" className={styles["back"]}>
            <Button icon={ArrowLeft} onPress={back.onPress}>
              {back.label}
            </Button>
          </nav>
        )}
        <main className={styles["main"]}>
          <div className={styles["top"]}>
            <h1 ref={headingRef} tabIndex={-1} className={styles["heading"]}>
              {title}
            </h1>
            <div className={styles["actions"]}>
              {actions}
              {appearance}
            </div>
          </div>
          {children}
        </main>
        {foot !== undefined && <footer className={styles["foot"]}>{foot}</footer>}
      </div>
    </div>
  );
}
