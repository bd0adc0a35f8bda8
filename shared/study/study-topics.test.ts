import { describe, expect, it } from "vitest";
import { aBlueprint } from "../../tests/support/builders/a-blueprint.ts";
import { aStudyNote } from "../../tests/support/builders/a-study-note.ts";
import { isNoted, studyDomainsOf, topicsOf } from "./study-topics.ts";

describe("the topics of an exam", () => {
  it("are all its objectives in the guide's order, whether there is a note or not", () => {
    const last = aStudyNote({ objective: "2.2.1" });
    const first = aStudyNote({ objective: "1.1.2" });
    const topics = topicsOf(studyDomainsOf(aBlueprint(), [last, first]));
    expect(topics.map(({ objective, note }) => [objective, note])).toEqual([
      ["1.1.1", null],
      ["1.1.2", first],
      ["1.2.1", null],
      ["2.1.1", null],
      ["2.1.2", null],
      ["2.2.1", last],
    ]);
    expect(topics.filter(isNoted).map(({ text }) => text)).toEqual([
      "Objective 1.1.2",
      "Objective 2.2.1",
    ]);
  });

  it("stand under their domain and task", () => {
    const [domain] = studyDomainsOf(aBlueprint(), []);
    expect(domain).toMatchObject({ domainId: "1", title: "Domain 1" });
    expect(domain?.tasks).toMatchObject([
      {
        taskId: "1.1",
        title: "Task 1.1",
        topics: [{ objective: "1.1.1" }, { objective: "1.1.2" }],
      },
      { taskId: "1.2", title: "Task 1.2", topics: [{ objective: "1.2.1" }] },
    ]);
  });

  it("leave out a note on an objective that this guide does not have", () => {
    const stray = aStudyNote({ objective: "9.9.9" });
    expect(topicsOf(studyDomainsOf(aBlueprint(), [stray])).some(isNoted)).toBe(false);
  });
});
