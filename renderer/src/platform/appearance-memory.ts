import { z } from "zod";

const KEY = "rehearsal.appearance";

/** Text sizes in percent of the usual one. */
export const TEXT_SIZES = ["100", "125", "150", "175", "200"] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** "system" follows what the computer is set to, light or dark. */
export const COLOUR_SCHEMES = ["system", "light", "dark", "sepia", "high-contrast"] as const;
export type ColourScheme = (typeof COLOUR_SCHEMES)[number];

const AppearanceSchema = z
  .strictObject({ textSize: z.enum(TEXT_SIZES), colourScheme: z.enum(COLOUR_SCHEMES) })
  .readonly();
export type Appearance = z.infer<typeof AppearanceSchema>;

export const USUAL_APPEARANCE: Appearance = { textSize: "100", colourScheme: "system" };

/** Remembers on this computer how the app looks. */
export interface AppearanceMemory {
  readonly recall: () => Appearance;
  readonly remember: (appearance: Appearance) => void;
}

/** Keeps it in a storage that outlives the app. What cannot be read counts as the usual appearance. */
export function createAppearanceMemory(
  storage: Pick<Storage, "getItem" | "setItem">,
): AppearanceMemory {
  return {
    recall: () => {
      try {
        const parsed = AppearanceSchema.safeParse(JSON.parse(storage.getItem(KEY) ?? "null"));
        return parsed.success ? parsed.data : USUAL_APPEARANCE;
      } catch {
        // Nobody is kept out by a value that cannot be read: it is written anew with the next choice.
        return USUAL_APPEARANCE;
      }
    },
    remember: (appearance) => {
      try {
        storage.setItem(KEY, JSON.stringify(appearance));
      } catch {
        // On a full disk the choice still holds for as long as the app runs.
      }
    },
  };
}
