import type { Blueprint, DomainId, TaskId } from "../bank/blueprint.ts";
import type { ObjectiveId } from "../bank/item.ts";
import type { StudyNote } from "../bank/study-note.ts";

/** One objective of an exam guide and what there is to read about it. */
export interface StudyTopic {
  readonly objective: ObjectiveId;
  readonly text: string;
  /** Null where the bank has no note on it. */
  readonly note: StudyNote | null;
}

/** A topic that there is something to read about. */
export interface NotedTopic extends StudyTopic {
  readonly note: StudyNote;
}

export interface StudyDomain {
  readonly domainId: DomainId;
  readonly title: string;
  readonly tasks: readonly {
    readonly taskId: TaskId;
    readonly title: string;
    readonly topics: readonly StudyTopic[];
  }[];
}

/** Every objective of a blueprint under its domain and task, in the order of the blueprint, with its note where there is one. */
export function studyDomainsOf(
  { domains }: Blueprint,
  notes: readonly StudyNote[],
): readonly StudyDomain[] {
  const byObjective = new Map(notes.map((note) => [note.objective, note]));
  return domains.map((domain) => ({
    domainId: domain.id,
    title: domain.title,
    tasks: domain.tasks.map((task) => ({
      taskId: task.id,
      title: task.title,
      topics: task.objectives.map(({ id, text }) => ({
        objective: id,
        text,
        note: byObjective.get(id) ?? null,
      })),
    })),
  }));
}

/** All topics of some domains in their order. */
export function topicsOf(domains: readonly StudyDomain[]): readonly StudyTopic[] {
  return domains.flatMap(({ tasks }) => tasks.flatMap(({ topics }) => topics));
}

/** Tells whether there is something to read about a topic. */
export function isNoted(topic: StudyTopic): topic is NotedTopic {
  return topic.note !== null;
}

/** The domains and tasks that have any of some topics, with those alone. */
export function domainsWithin(
  domains: readonly StudyDomain[],
  topics: readonly StudyTopic[],
): readonly StudyDomain[] {
  const kept = new Set(topics);
  return domains
    .map((domain) => ({
      ...domain,
      tasks: domain.tasks
        .map((task) => ({ ...task, topics: task.topics.filter((topic) => kept.has(topic)) }))
        .filter((task) => task.topics.length > 0),
    }))
    .filter(({ tasks }) => tasks.length > 0);
}
