import type {
  BankOutline,
  BankSummary,
  ItemIndexEntry,
} from "../../../shared/bank/bank-summary.ts";
import type { Item } from "../../../shared/bank/item.ts";
import type { VerifiedPackage } from "./verify-package.ts";

function summaryOf(verified: VerifiedPackage): BankSummary {
  const { manifest, bank, signedBy } = verified;
  return {
    bankId: manifest.bankId,
    title: manifest.title,
    revision: manifest.revision,
    version: manifest.version,
    issuedAt: manifest.issuedAt,
    expiresAt: manifest.expiresAt,
    isExpired: verified.isExpired,
    manifestSha256: verified.manifestSha256,
    // The name that came with the key, not the one that the bank gives itself.
    publisherName: signedBy.publisherName,
    keyId: verified.keyId,
    keyStanding: signedBy.standing,
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

/** What may be told of a bank before an attempt: its summary, its rules, and its items without text or key. */
export function bankOutlineOf(verified: VerifiedPackage): BankOutline {
  return {
    summary: summaryOf(verified),
    blueprint: verified.bank.blueprint,
    changelog: verified.bank.changelog,
    index: verified.bank.items.map(indexEntryOf),
  };
}
