import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import { bandCentre } from "../../../../shared/trend/plot.ts";
import { formatDate } from "../../ui/format-date.ts";

/** The days of the first and the last mock, below them; one of them alone where both were on the same day. */
export function dateLabels(
  digests: readonly AttemptDigest[],
): readonly { readonly at: number; readonly text: string }[] {
  const [first, last] = [digests[0], digests.at(-1)];
  if (first === undefined || last === undefined) return [];
  const days = [formatDate(first.startedAtMs), formatDate(last.startedAtMs)] as const;
  if (days[0] === days[1]) return [{ at: bandCentre(0, 1), text: days[0] }];
  return [
    { at: 0, text: days[0] },
    { at: bandCentre(0, 1) * 2, text: days[1] },
  ];
}
