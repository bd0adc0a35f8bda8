import type { ItemSource } from "../../../shared/bank/item.ts";
import { itemRule, type ItemFlaw } from "./rule.ts";

const MIN_CHARACTERS = 40;

/** Every option and prompt has a reason of its own: why it is right, or why it is wrong here. */
export const rationale = itemRule("rationale", ({ source }) => [
  ...flawsOf(source.options, "options"),
  ...(source.kind === "matching" ? flawsOf(source.prompts, "prompts") : []),
]);

function flawsOf(parts: ItemSource["options"], list: string): readonly ItemFlaw[] {
  return parts.flatMap((part, index): readonly ItemFlaw[] => {
    const path = [list, index, "rationale"];
    const length = part.rationale.length;
    const twin = parts.slice(0, index).find((other) => other.rationale === part.rationale);
    return [
      ...(length < MIN_CHARACTERS
        ? [
            {
              path,
              message: `${length} characters are too few for a reason: ${MIN_CHARACTERS} at least`,
            },
          ]
        : []),
      ...(twin === undefined ? [] : [{ path, message: `says word for word what ${twin.id} says` }]),
    ];
  });
}
