import { memo } from "react";
import { Button, type ButtonProps } from "../../ui/Button.tsx";
import type { ExamCommand, PlainCommand } from "./exam-keys.ts";
import { KeyHint } from "./KeyHint.tsx";

interface CommandButtonProps extends Pick<ButtonProps, "variant" | "icon" | "isDisabled"> {
  readonly label: string;
  readonly command: PlainCommand;
  readonly onCommand: (command: ExamCommand) => void;
}

/** A button that gives a command, with its key. Kept as it is while the questions above it change. */
export const CommandButton = memo(function CommandButton(props: CommandButtonProps) {
  const { label, command, onCommand, ...rest } = props;
  return (
    <Button
      {...rest}
      onPress={() => {
        onCommand({ type: command });
      }}
    >
      {label}
      <KeyHint command={command} />
    </Button>
  );
});
