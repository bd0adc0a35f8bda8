// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { keyPlaceOf } from "./key-place.ts";

function placeOf(selector: string) {
  document.body.innerHTML = `
    <div id="room">
      <h1 tabindex="-1">Stem</h1>
      <label><input type="radio" />A</label>
      <label><input type="checkbox" />B</label>
      <input id="number" inputmode="numeric" />
      <button><span id="inside">Next</span></button>
      <div role="grid"><div role="row" tabindex="0">Entry</div></div>
      <div role="grid"><div role="row" tabindex="0" data-by-number="">Prompt <button>Choose</button></div></div>
    </div>
    <div role="listbox"><div role="option">A list that is open</div></div>`;
  const room = document.querySelector("#room");
  if (room === null) throw new Error("The room is missing.");
  return keyPlaceOf(document.querySelector(selector), room);
}

describe("where a key goes", () => {
  it.each([
    ["h1", "page"],
    ["body", "page"],
    ["[type=radio]", "page"],
    ["[type=checkbox]", "page"],
    ["#number", "text-field"],
    ["button", "control"],
    ["#inside", "control"],
    ["[role=row]", "control"],
    ["[data-by-number]", "page"],
    ["[data-by-number] button", "control"],
    ["[role=option]", null],
  ])("from %s: %s", (selector, place) => {
    expect(placeOf(selector)).toBe(place);
  });
});
