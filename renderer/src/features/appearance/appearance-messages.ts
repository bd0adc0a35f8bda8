import type { ColourScheme, TextSize } from "../../platform/appearance-memory.ts";

interface ChoiceWords {
  readonly title: string;
  readonly note: string;
}

export const appearanceMessages = {
  title: "Appearance",
  textSize: "Text size",
  colourScheme: "Colours",
  kept: "Kept on this computer for every screen and every mock. In the exam room this is a study aid: the real exam may not have it.",
} as const;

export const textSizeWords: Readonly<Record<TextSize, ChoiceWords>> = {
  "100": { title: "100 %", note: "Usual" },
  "125": { title: "125 %", note: "A little larger" },
  "150": { title: "150 %", note: "Larger" },
  "175": { title: "175 %", note: "Much larger" },
  "200": { title: "200 %", note: "Twice as large" },
};

export const colourSchemeWords: Readonly<Record<ColourScheme, ChoiceWords>> = {
  system: { title: "System", note: "As the computer is set" },
  light: { title: "Light", note: "Dark text on white" },
  dark: { title: "Dark", note: "Light text on black" },
  sepia: { title: "Sepia", note: "Dark text on warm paper" },
  "high-contrast": { title: "High contrast", note: "White and yellow on black" },
};
