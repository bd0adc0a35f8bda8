import type { DomainGroup } from "../../../../shared/review/group-by-domain.ts";
import type { ReviewFilter } from "../../../../shared/review/review-filter.ts";
import type { ReviewIndex } from "../../../../shared/review/review-index.ts";
import {
  type ReviewWish,
  waysOutOf,
  wishesOf,
  withoutWish,
} from "../../../../shared/review/review-wishes.ts";
import { Button } from "../../ui/Button.tsx";
import { verdictWords } from "../../ui/marking/marking-messages.ts";
import { Notice } from "../../ui/Notice.tsx";
import { filterMessages as words, kindWords, markWords } from "./browse-messages.ts";
import { placesOf } from "./places-of.ts";

function wishName(wish: ReviewWish, filter: ReviewFilter, groups: readonly DomainGroup[]): string {
  switch (wish.facet) {
    case "verdicts":
      return [...filter.verdicts].map((verdict) => words.quoted(verdictWords[verdict])).join(", ");
    case "mark":
      return words.quoted(markWords[wish.mark]);
    case "kind":
      return filter.kind === null ? "" : words.quoted(kindWords[filter.kind]);
    case "place":
      return words.quoted(placesOf(groups).find(({ id }) => id === filter.place)?.name ?? "");
    case "query":
      return words.quoted(filter.query.trim());
  }
}

interface NothingLeftProps {
  readonly index: ReviewIndex;
  readonly filter: ReviewFilter;
  readonly groups: readonly DomainGroup[];
  readonly onChange: (filter: ReviewFilter) => void;
  readonly onClear: () => void;
}

/** Stands where the questions would be while the filters leave none: which of them is in the way, and what to do about it. */
export function NothingLeft({ index, filter, groups, onChange, onClear }: NothingLeftProps) {
  const nameOf = (wish: ReviewWish): string => wishName(wish, filter, groups);
  const ways = waysOutOf(index, filter);
  const wishes = wishesOf(filter);
  const [only] = ways;
  const reason = (): string => {
    if (only === undefined) return words.noneInTheWay;
    if (ways.length > 1) return words.severalInTheWay;
    const name = nameOf(only.wish);
    return wishes.length === 1 ? words.onlyOne(name) : words.oneInTheWay(name);
  };
  return (
    <Notice
      tone="info"
      title={words.noneTitle}
      actions={
        <>
          {ways.map(({ wish, count }) => (
            <Button
              key={wish.facet === "mark" ? wish.mark : wish.facet}
              onPress={() => {
                onChange(withoutWish(filter, wish));
              }}
            >
              {words.drop(nameOf(wish), count)}
            </Button>
          ))}
          {wishes.length > 1 && <Button onPress={onClear}>{words.clear}</Button>}
        </>
      }
    >
      <p>{reason()}</p>
    </Notice>
  );
}
