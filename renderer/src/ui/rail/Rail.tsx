import { useEffect, useRef, type ReactNode } from "react";
import styles from "./Rail.module.css";

/** Scrolls the list, and nothing around it, until the entry can be seen. */
function keepInSight(list: HTMLElement, entry: Element): void {
  const frame = list.getBoundingClientRect();
  const own = entry.getBoundingClientRect();
  list.scrollTop += Math.min(0, own.top - frame.top) + Math.max(0, own.bottom - frame.bottom);
}

interface RailProps {
  readonly label: string;
  /** Tells the entry that is open from every other one. */
  readonly currentKey: string | number | undefined;
  /** Its `RailDomain`s. */
  readonly children: ReactNode;
}

/** A list of entries by domain and task beside what is open of them; above it where there is no room. */
export function Rail({ label, currentKey, children }: RailProps) {
  const railRef = useRef<HTMLElement>(null);
  // The rail's scroll position belongs to the browser: J and K can choose an entry that is out of sight.
  useEffect(() => {
    const entry = railRef.current?.querySelector("[aria-current]");
    if (railRef.current && entry) keepInSight(railRef.current, entry);
  }, [currentKey]);
  return (
    <nav ref={railRef} aria-label={label} className={styles["rail"]}>
      {children}
    </nav>
  );
}

interface RailDomainProps {
  readonly title: string;
  /** How the domain stands, in a few words. */
  readonly standing: string;
  /** Its `RailTask`s. */
  readonly children: ReactNode;
}

export function RailDomain({ title, standing, children }: RailDomainProps) {
  return (
    <section>
      <div className={styles["domain"]}>
        <h2>{title}</h2>
        <p>{standing}</p>
      </div>
      {children}
    </section>
  );
}

interface RailTaskProps {
  readonly title: string;
  /** List entries. */
  readonly children: ReactNode;
}

export function RailTask({ title, children }: RailTaskProps) {
  return (
    <section>
      <h3 className={styles["task"]}>{title}</h3>
      <ul className={styles["entries"]}>{children}</ul>
    </section>
  );
}
