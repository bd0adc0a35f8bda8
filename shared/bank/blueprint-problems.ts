import { duplicatesOf } from "../lib/duplicates-of.ts";

interface Rules {
  readonly domains: readonly {
    readonly id: string;
    readonly shownCount: number;
    readonly scoredCount: number;
    readonly tasks: readonly {
      readonly id: string;
      readonly objectives: readonly { readonly id: string }[];
    }[];
  }[];
  readonly kinds: readonly { readonly kind: string; readonly minCount: number }[];
  readonly scoring: {
    readonly scale: { readonly min: number; readonly max: number; readonly passing: number };
    readonly curve: readonly { readonly percentRight: number; readonly scaled: number }[];
  };
}

function numberingProblems(rules: Rules): readonly string[] {
  const tasks = rules.domains.flatMap((domain) =>
    domain.tasks.map((task) => ({ parent: domain.id, ...task })),
  );
  const objectives = tasks.flatMap((task) =>
    task.objectives.map((objective) => ({ parent: task.id, id: objective.id })),
  );
  const ids = [...rules.domains, ...tasks, ...objectives].map((entry) => entry.id);
  return [
    ...[...tasks, ...objectives]
      .filter((entry) => !entry.id.startsWith(`${entry.parent}.`))
      .map((entry) => `${entry.id} does not belong under ${entry.parent}`),
    ...duplicatesOf(ids).map((id) => `${id} stands twice`),
  ];
}

function curveProblems({ scale, curve }: Rules["scoring"]): readonly string[] {
  const isRising = curve.every((point, index) => {
    const before = curve[index - 1];
    return (
      before === undefined ||
      (point.percentRight > before.percentRight && point.scaled >= before.scaled)
    );
  });
  const first = curve[0];
  const last = curve.at(-1);
  const isWhole =
    first?.percentRight === 0 &&
    first.scaled === scale.min &&
    last?.percentRight === 100 &&
    last.scaled === scale.max;
  return [
    ...(isRising ? [] : ["the scoring curve must rise from point to point"]),
    ...(isWhole
      ? []
      : ["the scoring curve must run from 0 % at the scale's minimum to 100 % at its maximum"]),
    ...(scale.min < scale.passing && scale.passing <= scale.max
      ? []
      : ["the pass mark must lie inside the scale"]),
  ];
}

/** What is wrong between the parts of a blueprint, in words; empty when forms can be built and scored by it. */
export function findBlueprintProblems(rules: Rules): readonly string[] {
  const shown = rules.domains.reduce((sum, domain) => sum + domain.shownCount, 0);
  const least = rules.kinds.reduce((sum, kind) => sum + kind.minCount, 0);
  const kinds = rules.kinds.map((entry) => entry.kind);
  return [
    ...numberingProblems(rules),
    ...curveProblems(rules.scoring),
    ...rules.domains
      .filter((domain) => domain.scoredCount > domain.shownCount)
      .map((domain) => `domain ${domain.id} scores more items than it shows`),
    ...(rules.domains.some((domain) => domain.scoredCount > 0) ? [] : ["no item is scored"]),
    ...(least > shown ? ["the least counts of the kinds exceed the form"] : []),
    ...duplicatesOf(kinds).map((kind) => `kind ${kind} stands twice`),
  ];
}
