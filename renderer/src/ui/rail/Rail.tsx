import { ChevronDown, ChevronRight } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { Icon } from "../Icon.tsx";
import { moveAlongRail } from "./move-along-rail.ts";
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
  /** How the domain stands, in a few words or marks. */
  readonly standing: ReactNode;
  /** Given where the domain can be closed to see less at once. */
  readonly disclosure?: RailDisclosure;
  /** Its `RailTask`s. */
  readonly children: ReactNode;
}

interface RailDisclosure {
  readonly isOpen: boolean;
  /** Whether the Tab key stops here, as the entry that it usually stops at is not to be seen. */
  readonly isTabStop: boolean;
  readonly onToggle: () => void;
}

export function RailDomain({ title, standing, disclosure, children }: RailDomainProps) {
  return (
    <section>
      <div className={styles["domain"]}>
        <h2>{disclosure ? <Toggle {...disclosure} title={title} /> : title}</h2>
        <div className={styles["standing"]}>{standing}</div>
      </div>
      {disclosure?.isOpen !== false && children}
    </section>
  );
}

function Toggle({
  title,
  isOpen,
  isTabStop,
  onToggle,
}: RailDisclosure & { readonly title: string }) {
  return (
    <button
      type="button"
      className={styles["toggle"]}
      aria-expanded={isOpen}
      tabIndex={isTabStop ? 0 : -1}
      onKeyDown={moveAlongRail}
      onClick={onToggle}
    >
      <Icon icon={isOpen ? ChevronDown : ChevronRight} />
      {title}
    </button>
  );
}

interface RailTaskProps {
  readonly title: string;
  /** How the task stands, in marks. */
  readonly standing?: ReactNode;
  /** List entries. */
  readonly children: ReactNode;
}

export function RailTask({ title, standing, children }: RailTaskProps) {
  return (
    <section>
      <div className={styles["task"]}>
        <h3>{title}</h3>
        {standing}
      </div>
      <ul className={styles["entries"]}>{children}</ul>
    </section>
  );
}
