import { createElement, memo, type ReactElement } from "react";
import type { CandidateItemOf } from "../../../../shared/bank/candidate-item.ts";
import type { ItemKind } from "../../../../shared/bank/item.ts";
import type { Response } from "../../../../shared/exam/response.ts";
import type { CandidateQuestion } from "./candidate-question.ts";
import { responseOfKind } from "./answer-question.ts";
import type { AnswerViewProps } from "./answer-view-props.ts";
import { MatchingView } from "./MatchingView.tsx";
import { MultipleResponseView } from "./MultipleResponseView.tsx";
import { OrderingView } from "./OrderingView.tsx";
import { SingleChoiceView } from "./SingleChoiceView.tsx";

/** One view per kind of item. A kind without a view does not compile. */
const views: { readonly [K in ItemKind]: (props: AnswerViewProps<K>) => ReactElement } = {
  "single-choice": SingleChoiceView,
  "multiple-response": MultipleResponseView,
  ordering: OrderingView,
  matching: MatchingView,
};

type CandidateByKind = { readonly [K in ItemKind]: CandidateItemOf<K> };

interface KindViewProps<K extends ItemKind> extends Omit<AnswerViewProps<K>, "item" | "response"> {
  readonly item: CandidateByKind[K] & { readonly kind: K };
  readonly response: Response | null;
}

function KindView<K extends ItemKind>({ item, response, ...rest }: KindViewProps<K>) {
  const kind: K = item.kind;
  return createElement<AnswerViewProps<K>>(views[kind], {
    ...rest,
    item,
    response: responseOfKind(kind, response),
  });
}

interface AnyAnswerViewProps extends Omit<
  AnswerViewProps<ItemKind>,
  "item" | "position" | "response"
> {
  readonly question: CandidateQuestion;
  readonly response: Response | null;
}

/** How a question is answered, by its kind. */
export const AnswerView = memo(function AnswerView({ question, ...rest }: AnyAnswerViewProps) {
  return <KindView {...rest} item={question.item} position={question.position} />;
});
