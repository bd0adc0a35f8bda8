import type { LucideIcon } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";
import styles from "./Button.module.css";

export interface ButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style"> {
  /** "primary" once per screen at most; "danger" for what cannot be undone. */
  readonly variant?: "primary" | "quiet" | "danger";
  readonly icon?: LucideIcon;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button with words. */
export function Button({ variant = "quiet", icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classNames(styles["button"], styles[variant])}>
      {icon && <Icon icon={icon} />}
      {children}
    </AriaButton>
  );
}
