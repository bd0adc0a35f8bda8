import type { Blueprint } from "../bank/blueprint.ts";
import type { ObjectiveId } from "../bank/item.ts";

/** What some objectives have in common: the smallest part of the exam guide that holds them all. */
export type PracticeScope =
  | { readonly kind: "part"; readonly id: string; readonly title: string }
  | { readonly kind: "domains"; readonly count: number };

/** The scope of some objectives. Those that the guide no longer has say nothing. */
export function practiceScope(
  { domains }: Blueprint,
  objectives: readonly ObjectiveId[],
): PracticeScope {
  const asked = new Set(objectives);
  const inDomains = domains.filter(({ tasks }) =>
    tasks.some((task) => task.objectives.some(({ id }) => asked.has(id))),
  );
  const [domain] = inDomains;
  if (domain === undefined || inDomains.length > 1)
    return { kind: "domains", count: inDomains.length };
  const inTasks = domain.tasks.filter((task) => task.objectives.some(({ id }) => asked.has(id)));
  const [task] = inTasks;
  if (task === undefined || inTasks.length > 1) return { kind: "part", ...idAndTitle(domain) };
  const inObjectives = task.objectives.filter(({ id }) => asked.has(id));
  const [objective] = inObjectives;
  return objective === undefined || inObjectives.length > 1
    ? { kind: "part", ...idAndTitle(task) }
    : { kind: "part", id: objective.id, title: objective.text };
}

function idAndTitle({ id, title }: { readonly id: string; readonly title: string }) {
  return { id, title };
}
