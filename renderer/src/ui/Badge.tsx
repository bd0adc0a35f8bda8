import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";
import styles from "./Badge.module.css";

interface BadgeProps {
  /** The colour only repeats what the words say. */
  readonly tone?: "neutral" | "accent" | "right" | "wrong" | "flag";
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

/** A short fact in a few words: a verdict, a state. */
export function Badge({ tone = "neutral", icon, children }: BadgeProps) {
  return (
    <span className={classNames(styles["badge"], styles[tone])}>
      {icon && <Icon icon={icon} />}
      {children}
    </span>
  );
}
