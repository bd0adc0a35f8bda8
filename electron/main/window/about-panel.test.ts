import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { INDEPENDENCE } from "../../../shared/about/independence.ts";
import { aboutPanel } from "./about-panel.ts";

describe("the system's About window", () => {
  it("names the version, and says plainly that Rehearsal is independent", () => {
    const { applicationVersion, copyright } = aboutPanel("1.2.3");
    expect(applicationVersion).toBe("1.2.3");
    expect(copyright).toContain("MIT licence");
    expect(copyright).toContain(INDEPENDENCE);
  });

  it("says what README says, word for word", () => {
    const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");
    expect(readme.replace(/\s+/g, " ")).toContain(INDEPENDENCE);
  });
});
