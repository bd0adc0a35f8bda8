import { type Page } from "@playwright/test";
import { expect } from "../fixtures.ts";
import { type AnswerSheet } from "./answer-sheet.ts";

/**
 * Answers the question on screen in full with letters or digits and arrows, by position alone; `turn` varies the positions
 * and whether it is letters or digits.
 */
export async function answerByKeyboard(
  { keyboard }: Page,
  sheet: AnswerSheet,
  turn: number,
): Promise<void> {
  const { kind, count } = await sheet.demand();
  for (let part = 0; part < count; part += 1) {
    switch (kind) {
      case "single-choice":
      case "multiple-response": {
        const place = (turn + part) % (await sheet.options.count());
        await keyboard.press(keyOf(place, turn));
        await expect(sheet.options.nth(place)).toBeChecked();
        break;
      }
      case "ordering":
        await keyboard.press(keyOf(part, turn));
        await expect(sheet.placed).toHaveCount(part + 1);
        break;
      case "matching":
        await matchByKeys({ keyboard }, sheet, part, turn);
        break;
    }
  }
}

/** Goes to a prompt by its number and gives it an option by its letter, or from its list. */
async function matchByKeys(
  { keyboard }: Pick<Page, "keyboard">,
  sheet: AnswerSheet,
  prompt: number,
  turn: number,
): Promise<void> {
  await keyboard.press(String(prompt + 1));
  await expect(sheet.prompts.nth(prompt)).toBeFocused();
  const place = (turn + prompt) % (await sheet.bank.count());
  if (turn % 2 === 0) await keyboard.press(letterOf(place));
  else {
    await keyboard.press("Tab");
    await expect(sheet.matches.nth(prompt)).toBeFocused();
    await keyboard.press("Enter");
    await expect(sheet.offers.first()).toBeFocused();
    for (let step = 0; step < place; step += 1) await keyboard.press("ArrowDown");
    await expect(sheet.offers.nth(place)).toBeFocused();
    await keyboard.press("Enter");
  }
  await expect(sheet.matches.nth(prompt)).toHaveText(new RegExp(`^${letterOf(place)}`, "i"));
  await expect(sheet.prompts.nth(prompt)).toBeFocused();
}

/** The letter or the digit of the option or entry at a 0-based place. */
function keyOf(place: number, turn: number): string {
  return turn % 2 === 0 ? letterOf(place) : String(place + 1);
}

function letterOf(place: number): string {
  return String.fromCharCode("a".charCodeAt(0) + place);
}
