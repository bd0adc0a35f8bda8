import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import { ScaleBar } from "../../ui/score/ScaleBar.tsx";
import { bandLabel, passMarkLabel } from "./readiness-messages.ts";

interface ScoreBandProps {
  readonly scale: Blueprint["scoring"]["scale"];
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** What the picture says, in words. */
  readonly sentence: string;
}

/** A range of scores as a band on the exam's scale, with the pass mark drawn across it. */
export function ScoreBand({ scale, low, middle, high, sentence }: ScoreBandProps) {
  return (
    <ScaleBar
      {...{ scale, low, high, middle, sentence }}
      label={{ text: bandLabel(low, high), score: (low + high) / 2 }}
      passMark={passMarkLabel(scale.passing)}
    />
  );
}
