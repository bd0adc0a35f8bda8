import type { LucideIcon } from "lucide-react";
import { ToggleButton } from "react-aria-components";
import { Icon } from "./Icon.tsx";
import styles from "./ToggleChip.module.css";

interface ToggleChipProps {
  readonly label: string;
  /** How many things the chip stands for; null where there is nothing to count. */
  readonly count: number | null;
  readonly icon?: LucideIcon;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** A filter that is on or off, with its count. */
export function ToggleChip({ label, count, icon, isDisabled = false, ...rest }: ToggleChipProps) {
  return (
    <ToggleButton {...rest} isDisabled={isDisabled} className={styles["chip"] ?? ""}>
      {icon && <Icon icon={icon} />}
      {label}
      {/* The space keeps word and number apart in the accessible name. */}
      {count !== null && <span className={styles["count"]}> {count}</span>}
    </ToggleButton>
  );
}
