import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import { ScaleBar } from "../../ui/score/ScaleBar.tsx";
import { resultMessages } from "./review-messages.ts";

interface ScoreScaleProps {
  readonly scale: Blueprint["scoring"]["scale"];
  readonly score: number;
  /** What the picture says, in words. */
  readonly sentence: string;
}

/** The estimate as a bar over the exam's scale, with the pass mark drawn across it. */
export function ScoreScale({ scale, score, sentence }: ScoreScaleProps) {
  return (
    <ScaleBar
      {...{ scale, sentence }}
      low={scale.min}
      high={score}
      middle={null}
      label={{ text: resultMessages.yourEstimate(score), score }}
      passMark={resultMessages.passMark(scale.passing)}
    />
  );
}
