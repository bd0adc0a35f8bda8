import type { Page } from "@playwright/test";
import type { FinishedAttempt } from "../../shared/attempts/attempt-record.ts";
import { type BankOutline, BankOutlineSchema } from "../../shared/bank/bank-summary.ts";
import { type Item, ItemSchema } from "../../shared/bank/item.ts";
import type { RehearsalBridge } from "../../shared/ipc/rehearsal-bridge.ts";
import { openRawDatabase } from "./raw-database.ts";

/** As many items as one request may ask for. */
const MOST_AT_ONCE = 500;

/** A bank that the app offers, as the app itself gets it. */
export async function readBank(
  page: Page,
  bankId: string,
): Promise<{ readonly outline: BankOutline; readonly items: readonly Item[] }> {
  const outline = BankOutlineSchema.parse(await request(page, "bank:outline", { bankId }));
  const ids = outline.index.map(({ id }) => id);
  const items: Item[] = [];
  for (let place = 0; place < ids.length; place += MOST_AT_ONCE) {
    const itemIds = ids.slice(place, place + MOST_AT_ONCE);
    const answer = (await request(page, "bank:items", { bankId, itemIds })) as {
      readonly items: readonly unknown[];
    };
    items.push(...answer.items.map((item) => ItemSchema.parse(item)));
  }
  return { outline, items };
}

function request(page: Page, channel: string, body: unknown): Promise<unknown> {
  return page.evaluate(
    async (sent) => {
      const bridge: unknown = Reflect.get(window, "rehearsal");
      const answer = await (bridge as RehearsalBridge).request(sent.channel, sent.body);
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value;
    },
    { channel, body },
  );
}

/** Puts attempts into the app's database and begins the app's page anew, as after a restart. */
export async function putHistory(page: Page, attempts: readonly FinishedAttempt[]): Promise<void> {
  const database = await openRawDatabase(page);
  for (const attempt of attempts) await database.put("attempts", attempt);
  await database.close();
  await page.reload();
}
