import { describe, expect, it } from "vitest";
import { rareWords, specificity } from "./specificity.ts";

describe("specificity", () => {
  it.each([
    ["Brewing for 3 minutes", 1],
    ["A tin from Uji", 1],
    ["SageMaker with PII filters", 2],
    ["Green tea in a tin", 0],
  ])("counts figures and names in %j, but no capital at the beginning", (option, expected) => {
    expect(specificity(option, new Set())).toBe(expected);
  });

  it("counts rare words in any inflection, and a word that is rare and a name once", () => {
    expect(specificity("Two samovars from Tula", new Set(["samovar", "tula"]))).toBe(2);
  });
});

describe("rareWords", () => {
  const question = (stem: string) => ({ stem, options: ["green", "black"] });

  it("are those that one question alone has, however often it has them", () => {
    const rare = rareWords([question("Samovars and samovars?"), question("Urns?")]);
    expect([...rare].sort()).toEqual(["samovar", "urn"]);
  });

  it("may stand in one question of a hundred", () => {
    const bank = Array.from({ length: 200 }, (_, number) =>
      question(`${number < 2 ? "samovar" : "urn"} ${number < 3 ? "kettle" : "urn"}`),
    );
    expect([...rareWords(bank)]).toEqual(["samovar"]);
  });
});
