import { describe, expect, it } from "vitest";
import documentation from "../../../../docs/readiness.md?raw";
import { methodText } from "./method-text.ts";

describe("the explanation on screen", () => {
  it("stands word by word in docs/readiness.md, which has the formulas", () => {
    const plain = documentation.replaceAll(/\s+/g, " ");
    for (const { title, paragraphs } of methodText) {
      expect(plain).toContain(title);
      for (const paragraph of paragraphs) expect(plain).toContain(paragraph);
    }
  });
});
