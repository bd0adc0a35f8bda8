import type { Page } from "@playwright/test";
import { type FinishedAttempt, OpenAttemptSchema } from "../../shared/attempts/attempt-record.ts";
import { finishAttempt } from "../../shared/attempts/finish-attempt.ts";
import type { BankOutline } from "../../shared/bank/bank-summary.ts";
import type { Item } from "../../shared/bank/item.ts";
import { assembleForm } from "../../shared/exam/assemble-form.ts";
import type { ExamEvent } from "../../shared/exam/exam-event.ts";
import { replaySession } from "../../shared/exam/replay-session.ts";
import { ipcContract } from "../../shared/ipc/contract.ts";
import type { RehearsalBridge } from "../../shared/ipc/rehearsal-bridge.ts";
import { expect } from "./fixtures.ts";
import { HomePage } from "./pages/home-page.ts";
import { openRawDatabase } from "./raw-database.ts";
import { keyResponse } from "../support/key-response.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const MS_PER_QUESTION = 60_000;

interface SatMocks {
  readonly bankId: string;
  readonly count: number;
  /** How many of ten questions were answered right; the others were looked at and left open. */
  readonly rightOfTen: number;
  /** When the last of them ended: wall clock, ms since 1970. The others ended a day apart before it. */
  readonly lastEndedAtMs: number;
}

/**
 * Puts standard mocks 1, 2, 3 … of an installed bank into the history as if they had been sat. The app shows them once it
 * reads its data anew.
 */
export async function putSatMocks(page: Page, mocks: SatMocks): Promise<void> {
  // Once Home is there, so is the database.
  await expect(new HomePage(page).heading).toBeVisible();
  const outline = ipcContract["bank:outline"].response.parse(
    await request(page, "bank:outline", { bankId: mocks.bankId }),
  );
  const database = await openRawDatabase(page);
  for (let number = 1; number <= mocks.count; number += 1) {
    const endedAtMs = mocks.lastEndedAtMs - (mocks.count - number) * DAY_MS;
    const attempt = await satMock(
      page,
      outline,
      number,
      (position) => (position * 7 + number) % 10 < mocks.rightOfTen,
    );
    await database.put("attempts", {
      ...attempt,
      startedAtMs: endedAtMs - attempt.elapsedMs,
      endedAtMs,
    });
  }
  await database.close();
}

async function satMock(
  page: Page,
  outline: BankOutline,
  number: number,
  isRight: (position: number) => boolean,
): Promise<FinishedAttempt> {
  const form = assembleForm({ outline, mode: { type: "standard", number }, history: new Map() });
  if (!form.ok) throw new Error(form.error.code);
  const itemIds = form.value.positions.map(({ itemId }) => itemId);
  const { bankId } = outline.summary;
  const { items } = ipcContract["bank:items"].response.parse(
    await request(page, "bank:items", { bankId, itemIds }),
  );
  const events = items.flatMap((item, position): readonly ExamEvent[] => [
    { type: "moved", elapsedMs: position * MS_PER_QUESTION, position },
    ...(isRight(position) ? [rightAnswer(item, (position + 0.5) * MS_PER_QUESTION)] : []),
  ]);
  const end = { type: "ended-by-candidate", elapsedMs: items.length * MS_PER_QUESTION } as const;
  const session = replaySession(form.value, null, [...events, end]);
  if (session.status !== "ended") throw new Error("The mock did not end.");
  const open = OpenAttemptSchema.parse({
    recordVersion: 1,
    status: "open",
    attemptId: crypto.randomUUID(),
    bank: outline.summary,
    blueprint: outline.blueprint,
    form: form.value,
    items,
    conditions: { profile: "relaxed", allowanceId: null, timeLimitMs: null, countsSleep: false },
    startedAtMs: 0,
  });
  return finishAttempt({ open, events: [...events, end], session, endedAtMs: 0 });
}

function rightAnswer(item: Item, elapsedMs: number): ExamEvent {
  return { type: "answered", elapsedMs, itemId: item.id, response: keyResponse(item) };
}

/** Asks the main process as the page does. */
async function request(page: Page, channel: string, payload: object): Promise<unknown> {
  const answer = await page.evaluate(
    ([asked, parameters]) => {
      const bridge = Reflect.get(window, "rehearsal") as RehearsalBridge;
      return bridge.request(asked, parameters);
    },
    [channel, payload] as const,
  );
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
