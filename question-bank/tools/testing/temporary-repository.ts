import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { stringify } from "yaml";
import { aBlueprintDraft } from "./blueprint-draft.ts";
import { aNoteDraft } from "./note-draft.ts";
import { NOTED_OBJECTIVES } from "./sound-notes.ts";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
  type ItemDraft,
} from "./item-drafts.ts";

/** The folder of the bank in a temporary repository. */
export const BANK_FOLDER = "question-bank/tea";

/** Items that lint clean, one of each kind: enough for the one form of the draft's blueprint. */
export function soundItems(): readonly ItemDraft[] {
  return [aSingleChoice(), aMultipleResponse({ objective: "1.1.2" }), anOrdering(), aMatching()];
}

/** A value as an author would write it, without anchors. */
export function yamlOf(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false });
}

/**
 * A repository with one bank that lints clean, which goes when the test ends. `files` are added to it, or take the place
 * of its own, by path. Answers with its root.
 */
export function temporaryRepository(files: Readonly<Record<string, string>> = {}): string {
  const rootDir = mkdtempSync(join(tmpdir(), "rehearsal-bank-"));
  onTestFinished(() => {
    rmSync(rootDir, { recursive: true });
  });
  const all = {
    "package.json": JSON.stringify({ version: "0.1.0" }),
    [`${BANK_FOLDER}/blueprint.yaml`]: yamlOf(aBlueprintDraft()),
    [`${BANK_FOLDER}/items/1.1/items.yaml`]: yamlOf(soundItems()),
    ...Object.fromEntries(
      NOTED_OBJECTIVES.map((objective) => [`${BANK_FOLDER}/notes/${objective}.md`, aNoteDraft()]),
    ),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(rootDir, path)), { recursive: true });
    writeFileSync(join(rootDir, path), content);
  }
  return rootDir;
}
