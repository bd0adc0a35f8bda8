import type { SourceNote } from "../source/source-note.ts";
import type { ItemFlaw, LintBank, LintRule } from "./rule.ts";

/** A rule that looks at one study note at a time. Its flaws are errors unless they say otherwise. */
export function noteRule(
  name: string,
  check: (note: SourceNote, bank: LintBank) => readonly ItemFlaw[],
): LintRule {
  return {
    name,
    check: (bank) =>
      bank.notes.flatMap((note) =>
        check(note, bank).map((flaw) => ({ severity: "error", ...flaw, place: note })),
      ),
  };
}
