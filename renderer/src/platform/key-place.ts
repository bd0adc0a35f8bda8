import { isTextField } from "./is-text-field.ts";

/** What has the focus, as far as keys care: a text field takes characters, a control takes Enter. */
export type KeyPlace = "text-field" | "control" | "page";

const REACHED_BY_NUMBER = "[data-by-number]";
const CONTROLS =
  "button, a[href], select, summary, [role='button'], [role='grid'], [role='row'], [role='option']";

/** Where a key goes; null where it belongs to something outside the room, a list that is open or a dialog. */
export function keyPlaceOf(target: EventTarget | null, room: Element): KeyPlace | null {
  if (!(target instanceof Element) || target.contains(room)) return "page";
  if (!room.contains(target)) return null;
  if (isTextField(target)) return "text-field";
  // A prompt that a number led to is a place on the page: Enter goes on from there.
  if (target.matches(REACHED_BY_NUMBER)) return "page";
  return target.closest(CONTROLS) === null ? "page" : "control";
}
