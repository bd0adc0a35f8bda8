import { keyStateOf } from "../../../shared/bank/key-rotation.ts";
import type { PublisherSummary } from "../../../shared/bank/publisher.ts";
import type { IpcRequest, IpcResponse } from "../../../shared/ipc/contract.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import type { BankShelf } from "./bank-shelf.ts";
import type { ShelfContent } from "./read-shelf.ts";
import { shownKeyOf } from "./shown-key.ts";
import { type KnownPublisher, recordOf, type TrustRecord, withPublisher } from "./trust-record.ts";
import type { TrustStore } from "./trust-store.ts";

/** Whom the person trusts, and what they decide about it. */
export interface PublisherDesk {
  readonly list: () => Promise<IpcResponse<"publisher:list">>;
  /** Fails with "publisher-not-found" or "trust-not-saved". */
  readonly revoke: (request: IpcRequest<"publisher:revoke">) => Promise<Result<null, IpcError>>;
  /** Fails with "publisher-not-found", also for one that is built in, or "trust-not-saved". */
  readonly forget: (request: IpcRequest<"publisher:forget">) => Promise<Result<null, IpcError>>;
  /** Fails with "trust-not-saved". */
  readonly acknowledgeLoss: () => Promise<Result<null, IpcError>>;
}

interface Surroundings {
  readonly shelf: BankShelf;
  readonly store: () => Promise<TrustStore>;
  /** Wall clock, ms since 1970. */
  readonly now: () => number;
}

function summaryOf(publisher: KnownPublisher, { banks }: ShelfContent): PublisherSummary {
  const { publisherId, publisherName, standing, keys, history } = publisher;
  const shownKeys = (state: "current" | "replaced") =>
    keys
      .filter(({ publicKey }) => keyStateOf(history, publicKey) === state)
      .map(({ publicKey }) => shownKeyOf(publicKey));
  return {
    publisherId,
    publisherName,
    standing,
    currentKeys: shownKeys("current"),
    replacedKeys: shownKeys("replaced"),
    trustedAtMs: publisher.trustedAtMs,
    revokedAtMs: publisher.revokedAtMs,
    bankTitles: [...banks.values()]
      .filter((bank) => bank.publisherId === publisherId)
      .map(({ outline }) => outline.summary.title),
  };
}

/** Makes the desk. What changes trust makes the shelf read anew, so that it counts at once. */
export function createPublisherDesk({ shelf, store, now }: Surroundings): PublisherDesk {
  const change = async (
    changed: (record: TrustRecord) => TrustRecord,
  ): Promise<Result<null, IpcError>> => {
    const opened = await store();
    const saved = await opened.save(changed(opened.read()));
    if (!saved.ok) return saved;
    shelf.readAnew();
    return ok(null);
  };
  const find = async (publisherId: string): Promise<KnownPublisher | undefined> =>
    (await shelf.content()).publishers.find((known) => known.publisherId === publisherId);
  return {
    list: async () => {
      const content = await shelf.content();
      return {
        publishers: content.publishers.map((publisher) => summaryOf(publisher, content)),
        recordLostAtMs: (await store()).read().lostAtMs,
      };
    },
    revoke: async ({ publisherId, isRevoked }) => {
      const publisher = await find(publisherId);
      if (publisher === undefined) return err({ code: "publisher-not-found", detail: publisherId });
      const revokedAtMs = isRevoked ? (publisher.revokedAtMs ?? now()) : null;
      const changed = { ...recordOf(publisher), revokedAtMs };
      return change((record) => withPublisher(record, changed));
    },
    forget: async ({ publisherId }) => {
      const publisher = await find(publisherId);
      if (publisher?.standing !== "trusted-by-person")
        return err({ code: "publisher-not-found", detail: publisherId });
      return change((record) => ({
        ...record,
        publishers: record.publishers.filter((other) => other.publisherId !== publisherId),
      }));
    },
    acknowledgeLoss: () => change((record) => ({ ...record, lostAtMs: null })),
  };
}
