import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import { isUnsigned } from "../../../../shared/bank/bank-summary.ts";
import type { Item, ItemId, PartId } from "../../../../shared/bank/item.ts";
import type { MissCause } from "../../../../shared/study/miss-note.ts";
import { optionLetter } from "../../ui/answer/option-letter.ts";
import { instruction } from "../../ui/question/question-messages.ts";
import { blocksHtml, escapedHtml, lineHtml, listHtml } from "./anki-html.ts";
import { ankiWords } from "./export-messages.ts";

/** A missed question, as it goes to Anki. */
export interface MissedItem {
  readonly bank: Pick<BankSummary, "bankId" | "exam" | "keyStanding">;
  readonly item: Item;
  /** Why it was missed, by the person's own judgement, wherever they said so. */
  readonly causes: readonly MissCause[];
}

/** A note of Anki's; the fields are HTML without tabs and line ends. */
interface AnkiNote {
  /** The same for a question for ever, so that a later import updates the note and keeps its schedule. */
  readonly guid: string;
  readonly deck: string;
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
}

/** The note of a missed question. */
export function ankiNoteOf({ bank, item, causes }: MissedItem): AnkiNote {
  return {
    guid: guidOf(bank.bankId, item.id),
    deck: deckOf(bank),
    front: frontOf(item),
    back: backOf(item),
    tags: tagsOf(bank, item, causes),
  };
}

function guidOf(bankId: string, itemId: ItemId): string {
  return `rehearsal:${bankId}:${itemId}`;
}

/** "::" makes a deck of Anki's a part of another; the name that a bank gives its exam must not. */
function deckOf({ exam, keyStanding }: MissedItem["bank"]): string {
  const name = exam.code.replace(/[^\p{L}\p{N}._-]+/gu, " ").trim();
  const mark = isUnsigned({ keyStanding }) ? ` (${ankiWords.unsigned})` : "";
  return `Rehearsal::${name || ankiWords.nameless}${mark}`;
}

function tagsOf(
  bank: MissedItem["bank"],
  { objective, kind }: Item,
  causes: readonly MissCause[],
): readonly string[] {
  // A blueprint numbers tasks and objectives under their domains.
  const [domain = "", task = ""] = objective.split(".");
  return [
    `rehearsal::${bank.bankId}::domain-${domain}::task-${domain}.${task}`,
    `rehearsal::kind::${kind}`,
    ...causes.map((cause) => `rehearsal::cause::${cause}`),
    ...(isUnsigned(bank) ? ["rehearsal::unsigned"] : []),
  ];
}

function frontOf(item: Item): string {
  const isList = item.kind === "multiple-response" || item.kind === "ordering";
  const requiredCount = isList ? item.key.length : 1;
  const prompts =
    item.kind === "matching"
      ? listHtml(
          "ol",
          item.prompts.map(({ text }) => lineHtml(text)),
        )
      : "";
  const options = listHtml(
    "ol",
    item.options.map(({ text }) => lineHtml(text)),
    "A",
  );
  const task = `<p><i>${escapedHtml(instruction(item.kind, requiredCount))}</i></p>`;
  return `${blocksHtml(item.stem)}${task}${prompts}${options}`;
}

function backOf(item: Item): string {
  return [
    keyHtml(item),
    headed(ankiWords.reasons, listHtml("ul", reasonsOf(item))),
    headed(ankiWords.takeaway, blocksHtml(item.takeaway)),
    headed(
      ankiWords.references,
      listHtml(
        "ul",
        item.references.map(
          ({ title, url }) => `<a href='${escapedHtml(url)}'>${escapedHtml(title)}</a>`,
        ),
      ),
    ),
  ].join("");
}

function headed(title: string, html: string): string {
  return `<p><b>${escapedHtml(title)}</b></p>${html}`;
}

function keyHtml(item: Item): string {
  switch (item.kind) {
    case "single-choice":
      return `<p>${optionHtml(item, item.key)}</p>`;
    case "multiple-response":
      return listHtml(
        "ul",
        item.options
          .filter(({ id }) => item.key.includes(id))
          .map(({ id }) => optionHtml(item, id)),
      );
    case "ordering":
      return listHtml(
        "ol",
        item.key.map((id) => optionHtml(item, id)),
      );
    case "matching":
      return listHtml(
        "ol",
        item.prompts.map(
          ({ id, text }) => `${lineHtml(text)}: ${optionHtml(item, item.key[id] ?? "")}`,
        ),
      );
  }
}

/** An option with the letter that the front gives it. */
function optionHtml({ options }: Item, id: PartId | string): string {
  const place = options.findIndex((option) => option.id === id);
  const option = options[place];
  return option === undefined ? "" : `<b>${optionLetter(place)}</b> ${lineHtml(option.text)}`;
}

function reasonsOf(item: Item): readonly string[] {
  const prompts = item.kind === "matching" ? item.prompts : [];
  return [
    ...prompts.map(({ rationale }, place) => `<b>${place + 1}</b> ${blocksHtml(rationale)}`),
    ...item.options.map(
      ({ rationale }, place) => `<b>${optionLetter(place)}</b> ${blocksHtml(rationale)}`,
    ),
  ];
}
