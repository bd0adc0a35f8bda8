import { expect } from "../fixtures.ts";
import { type AnswerSheet } from "./answer-sheet.ts";

/** Answers the question on screen in full with the mouse, by position alone; `turn` varies the positions. */
export async function answerByMouse(sheet: AnswerSheet, turn: number): Promise<void> {
  const { kind, count } = await sheet.demand();
  for (let part = 0; part < count; part += 1) {
    switch (kind) {
      case "single-choice":
      case "multiple-response":
        await sheet.choose((turn + part) % (await sheet.options.count()));
        break;
      case "ordering":
        await placeNext(sheet, part % 2 === 0 ? "press" : "button");
        break;
      case "matching":
        if (turn % 2 === 0) await sheet.match(part, turn + part);
        else await sheet.pair(part, turn + part, part % 2 === 0 ? "option" : "prompt");
        break;
    }
  }
}

/** Adds the first entry that is left to the order, and waits until it stands there. No way but the last one drags. */
export async function placeNext(
  sheet: AnswerSheet,
  way: "press" | "button" | "drag",
): Promise<void> {
  const placedCount = await sheet.placed.count();
  const entry = sheet.available.first();
  switch (way) {
    case "press":
      await entry.click();
      await sheet.emptyPlaces.first().click();
      break;
    case "button":
      await entry.getByRole("button", { name: /^Add: / }).click();
      break;
    case "drag":
      await entry.dragTo(sheet.order);
      break;
  }
  await expect(sheet.placed).toHaveCount(placedCount + 1);
}
