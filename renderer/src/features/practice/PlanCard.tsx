import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { builderMessages as words, planFacts, withoutGroup } from "./builder-messages.ts";
import type { PracticeSetup } from "./use-practice-wish.ts";

interface PlanCardProps {
  readonly setup: PracticeSetup;
  readonly onBegin: () => void;
}

/** What comes of the choices, and the way in; where that is nothing, why and how to go on. */
export function PlanCard({ setup, onBegin }: PlanCardProps) {
  const { plan, waysOut } = setup;
  const matchingCount = plan.itemIds.length;
  return (
    <Card
      title={matchingCount === 0 ? words.nothing : words.yours}
      isProminent
      actions={
        matchingCount > 0 ? (
          <Button variant="primary" onPress={onBegin}>
            {words.begin(plan.askedCount)}
          </Button>
        ) : (
          <WaysOut setup={setup} />
        )
      }
    >
      <p role="status">{words.matching(matchingCount)}</p>
      {matchingCount > 0 ? (
        <p>{planFacts(plan, plan.askedCount < matchingCount)}</p>
      ) : (
        <p>{waysOut.length === 0 && !hasChoice(setup) ? words.nothingAtAll : words.nothingWhy}</p>
      )}
    </Card>
  );
}

function WaysOut({ setup }: Pick<PlanCardProps, "setup">) {
  return (
    <>
      {setup.waysOut.map(({ group, count }) => (
        <Button
          key={group}
          onPress={() => {
            setup.change({ [group]: [] });
          }}
        >
          {withoutGroup[group](count)}
        </Button>
      ))}
      {hasChoice(setup) && <Button onPress={setup.clear}>{words.clear}</Button>}
    </>
  );
}

function hasChoice({ wish }: PracticeSetup): boolean {
  const { objectives, kinds, difficulties, states } = wish;
  return objectives.length + kinds.length + difficulties.length + states.length > 0;
}
