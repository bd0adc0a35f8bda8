import type { QuestionCorrection } from "../../../../shared/scoring/corrected-result.ts";
import { Notice } from "../../ui/Notice.tsx";
import {
  correctedKey,
  correctionMeans,
  correctionTitle,
  publisherSays,
} from "./corrected-messages.ts";

/** What became of one question since it was asked. */
export function CorrectionNotice({ correction }: { readonly correction: QuestionCorrection }) {
  const key = correctedKey(correction);
  return (
    <Notice tone="info" title={correctionTitle(correction)}>
      <p>{correctionMeans(correction)}</p>
      {key !== null && <p>{key}</p>}
      {correction.reason !== null && <p>{publisherSays(correction.reason)}</p>}
    </Notice>
  );
}
