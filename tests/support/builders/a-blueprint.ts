import type { z } from "zod";
import {
  BlueprintSchema,
  type DomainSchema,
  type Blueprint,
} from "../../../shared/bank/blueprint.ts";

type DomainInput = z.input<typeof DomainSchema>;

/** A domain with two tasks, the first with two objectives. Shows four items, three of them scored. */
export function aDomain(changes: Partial<DomainInput> & { readonly id: string }): DomainInput {
  const { id } = changes;
  const objective = (number: string) => ({
    id: `${id}.${number}`,
    text: `Objective ${id}.${number}`,
    isNew: false,
  });
  return {
    title: `Domain ${id}`,
    weightPercent: 50,
    shownCount: 4,
    scoredCount: 3,
    tasks: [
      { id: `${id}.1`, title: `Task ${id}.1`, objectives: [objective("1.1"), objective("1.2")] },
      { id: `${id}.2`, title: `Task ${id}.2`, objectives: [objective("2.1")] },
    ],
    ...changes,
  };
}

/** An exam of ten minutes with two domains of four items (three scored), of any kind, scaled from 100 to 1000 with 700 to pass. */
export function aBlueprint(changes: Partial<z.input<typeof BlueprintSchema>> = {}): Blueprint {
  return BlueprintSchema.parse({
    exam: { code: "TST-01", name: "A tested examination" },
    guide: { version: "1.0", published: "2026-01-31", textChecked: "2026-10-06" },
    timeLimitMinutes: 10,
    domains: [aDomain({ id: "1" }), aDomain({ id: "2" })],
    kinds: [aKindRule("single-choice", 0)],
    scoring: {
      scale: { min: 100, max: 1000, passing: 700 },
      curve: [
        { percentRight: 0, scaled: 100 },
        { percentRight: 70, scaled: 700 },
        { percentRight: 100, scaled: 1000 },
      ],
      curveNote: "Straight lines, since the real curve is not published.",
      domainMeetsPercent: 70,
    },
    clock: { reappearsAtMinutesLeft: 5, noticesAtMinutesLeft: [30] },
    allowances: [
      { id: "extra-30", title: "30 minutes more", factorPercent: null, extraMinutes: 30 },
      { id: "untimed", title: "No time limit", factorPercent: null, extraMinutes: null },
    ],
    services: { closedToNewCustomers: [], disputed: [] },
    ...changes,
  });
}

/** The least number of a kind in a form, for items of any usual shape. */
export function aKindRule(
  kind: z.input<typeof BlueprintSchema>["kinds"][number]["kind"],
  minCount: number,
): z.input<typeof BlueprintSchema>["kinds"][number] {
  return { kind, minCount, optionCount: { min: 2, max: 12 }, keyCount: { min: 1, max: 12 } };
}
