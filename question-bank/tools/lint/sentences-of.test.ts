import { expect, it } from "vitest";
import { sentencesOf } from "./sentences-of.ts";

it("parts sentences at their marks and paragraphs at their ends", () => {
  expect(
    sentencesOf('It costs 2.5 cups, e.g. of tea. "Hot?" he asks.\n\nWhich suits? Choose:'),
  ).toEqual(["It costs 2.5 cups, e.g. of tea.", '"Hot?" he asks.', "Which suits?", "Choose:"]);
});
