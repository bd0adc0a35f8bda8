import type { PaperSize } from "../../../../shared/paper/paper-size.ts";
import type { Tile } from "../TileGroup.tsx";

/** Why one button or the other does nothing yet, and what came of it. */
export type PaperWork = "saving" | "printing";

export const paperSizeTiles: readonly Tile<PaperSize>[] = [
  { id: "a4", title: "A4", note: "210 × 297 mm" },
  { id: "letter", title: "US Letter", note: "8.5 × 11 in" },
];

export const paperMessages = {
  brand: "Rehearsal",
  savePdf: "Save as PDF",
  print: "Print",
  sizeTitle: "Save as PDF",
  size: "Paper size",
  save: "Choose where to save it",
  cancel: "Cancel",
  busy: { saving: "Making the PDF …", printing: "Waiting for the system's print dialog …" },
  done: { saving: "The PDF was saved.", printing: "It was sent to the printer." },
} as const satisfies { readonly busy: Readonly<Record<PaperWork, string>> } & Readonly<
  Record<string, unknown>
>;
