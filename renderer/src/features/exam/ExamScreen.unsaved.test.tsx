// @vitest-environment jsdom
import { cleanup } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { anExam, type } from "./an-exam.fake.tsx";

afterEach(cleanup);

/** Whether the page lets its window close. */
function letsGo(): boolean {
  return window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

it("keeps the window open from an answer that is not saved until it is", async () => {
  const { database, reaches, store } = await anExam();
  expect(letsGo()).toBe(true);
  database.appendEvent = "storage-full";
  await type("b");
  await reaches("not-saved");
  await expect.poll(letsGo).toBe(false);
  database.appendEvent = null;
  store.getState().retry();
  await reaches("saved");
  await expect.poll(letsGo).toBe(true);
});

it("keeps it open for a result that is not saved too", async () => {
  const { clock, database, reaches } = await anExam();
  database.finish = "storage-full";
  clock.tick({ elapsedMs: 600_000, isExpired: true });
  await reaches("not-saved");
  await expect.poll(letsGo).toBe(false);
});
