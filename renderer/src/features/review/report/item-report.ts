import type { BankSummary } from "../../../../../shared/bank/bank-summary.ts";
import type { Item, PartId } from "../../../../../shared/bank/item.ts";
import type { Response } from "../../../../../shared/exam/response.ts";
import { assertNever } from "../../../../../shared/lib/assert-never.ts";
import type { ReviewEntry } from "../../../../../shared/review/review-entries.ts";
import { plainLine } from "../../../../../shared/bank/first-words.ts";
import { reportLines as lines } from "./report-messages.ts";

export interface ReportedItem {
  readonly entry: Pick<ReviewEntry, "item" | "response" | "verdict">;
  readonly bank: BankSummary;
  /** Null where it is not known. */
  readonly appVersion: string | null;
  /** What the person wrote for the report. */
  readonly note: string;
}

/**
 * A small text that says exactly which question of which bank is meant and how it was answered. Parts go by the ids of the bank, as
 * letters differ from form to form. It holds nothing else of the attempt or its person: no time, score, note or mark of theirs.
 */
export function itemReport({ entry, bank, appVersion, note }: ReportedItem): string {
  const { item, response, verdict } = entry;
  const written = note.trim();
  return [
    lines.heading,
    "",
    lines.item(item.id, item.revision),
    lines.exam(bank.exam.code),
    lines.bank(bank.bankId, bank.version, bank.revision),
    lines.hash(bank.manifestSha256),
    lines.key(bank.keyId),
    lines.app(appVersion),
    "",
    lines.answer(response === null ? "unanswered" : verdict),
    ...(response === null ? [] : answerLines(item, response)),
    "",
    ...(written === "" ? [lines.noNote] : [lines.note, written]),
    "",
  ].join("\n");
}

function answerLines(item: Item, response: Response): readonly string[] {
  const option = (id: PartId) => [id, textOf(item.options, id)] as const;
  switch (response.kind) {
    case "single-choice":
      return [lines.option(...option(response.optionId))];
    case "multiple-response":
      return response.optionIds.map((id) => lines.option(...option(id)));
    case "ordering":
      return response.order.map((id, index) => lines.step(index + 1, ...option(id)));
    case "matching":
      return matchLines(item, response.pairs);
    default:
      return assertNever(response);
  }
}

function matchLines(item: Item, pairs: Readonly<Record<PartId, PartId>>): readonly string[] {
  const prompts = item.kind === "matching" ? item.prompts : [];
  return prompts.flatMap(({ id }) => {
    const optionId = pairs[id];
    if (optionId === undefined) return [];
    return [
      lines.match(
        lines.part(id, textOf(prompts, id)),
        lines.part(optionId, textOf(item.options, optionId)),
      ),
    ];
  });
}

function textOf(parts: Item["options"], id: PartId): string {
  const part = parts.find((each) => each.id === id);
  return part === undefined ? "" : plainLine(part.text);
}
