import type {
  BankOutline,
  BankSummary,
  ItemIndexEntry,
} from "../../../shared/bank/bank-summary.ts";
import type { ErrataNote } from "../../../shared/bank/errata-note.ts";
import type { Item } from "../../../shared/bank/item.ts";
import { BankIdSchema, UNSIGNED_ID_PREFIX } from "../../../shared/bank/manifest.ts";
import type { BankContent } from "./bank-content.ts";
import type { VerifiedPackage } from "./verify-package.ts";

/** Who vouches for a bank, as its summary says it. */
type Proof = Pick<BankSummary, "bankId" | "publisherName" | "keyId" | "keyStanding">;

function summaryOf(content: BankContent, proof: Proof): BankSummary {
  const { manifest, bank } = content;
  return {
    ...proof,
    title: manifest.title,
    revision: manifest.revision,
    version: manifest.version,
    issuedAt: manifest.issuedAt,
    expiresAt: manifest.expiresAt,
    isExpired: content.isExpired,
    manifestSha256: content.manifestSha256,
    itemCount: bank.items.length,
    exam: bank.blueprint.exam,
    guide: bank.blueprint.guide,
  };
}

function indexEntryOf(item: Item): ItemIndexEntry {
  return {
    id: item.id,
    objective: item.objective,
    kind: item.kind,
    difficulty: item.difficulty,
    level: item.level,
    enemies: item.enemies,
    optionIds: item.options.map((option) => option.id),
    promptIds: item.kind === "matching" ? item.prompts.map((prompt) => prompt.id) : [],
  };
}

function outlineOf(content: BankContent, proof: Proof): BankOutline {
  return {
    summary: summaryOf(content, proof),
    blueprint: content.bank.blueprint,
    changelog: content.bank.changelog,
    index: content.bank.items.map(indexEntryOf),
    errata: null,
  };
}

/** The outline of a bank to which errata are applied: its index is that of the items which they leave, as they leave them. */
export function outlineWithErrata(
  outline: BankOutline,
  items: ReadonlyMap<string, Item>,
  note: ErrataNote,
): BankOutline {
  const index = outline.index.flatMap(({ id }) => {
    const item = items.get(id);
    return item === undefined ? [] : [indexEntryOf(item)];
  });
  return { ...outline, index, errata: { note, published: outline.index } };
}

/** What may be told of a bank before an attempt: its summary, its rules, and its items without text or key. */
export function bankOutlineOf(
  verified: BankContent & Pick<VerifiedPackage, "signedBy" | "keyId">,
): BankOutline {
  const { manifest, signedBy, keyId } = verified;
  return outlineOf(verified, {
    bankId: manifest.bankId,
    // The name that came with the key, not the one that the bank gives itself.
    publisherName: signedBy.publisherName,
    keyId,
    keyStanding: signedBy.standing,
  });
}

/** The same of a bank that nobody signed. Its id is one that no signed bank can have. */
export function unsignedOutlineOf(content: BankContent): BankOutline {
  const { bankId, publisher } = content.manifest;
  return outlineOf(content, {
    bankId: BankIdSchema.parse(`${UNSIGNED_ID_PREFIX}${bankId}`),
    publisherName: publisher.name,
    keyId: null,
    keyStanding: "unsigned",
  });
}
