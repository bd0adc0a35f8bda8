import type { LucideIcon } from "lucide-react";
import { memo } from "react";
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";
import { Icon } from "./Icon.tsx";
import styles from "./IconButton.module.css";

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  "children" | "className" | "style" | "aria-label"
> {
  readonly icon: LucideIcon;
  /** The name: what a screen reader says and what the tip shows on hover and focus. */
  readonly label: string;
}

/** A button that is a picture with a name. Kept as it is while the screen around it changes. */
export const IconButton = memo(function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={600}>
      <AriaButton {...rest} aria-label={label} className={styles["button"] ?? ""}>
        <Icon icon={icon} />
      </AriaButton>
      {/* The name is on the button already: the tip is for the eye, so it is not read a second time. */}
      <Tooltip offset={6} className={styles["tip"] ?? ""}>
        <span aria-hidden="true">{label}</span>
      </Tooltip>
    </TooltipTrigger>
  );
});
