import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test as base } from "./fixtures.ts";
import { launchRelease } from "./launch-release.ts";
import { earAddresses } from "./network-ear.ts";
import { readNetworkTrace, traceInto } from "./network-trace.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { HomePage } from "./pages/home-page.ts";
import { waysOut } from "./ways-out.ts";

const ANSWERED = 4;
const QUESTION_COUNT = 65;

const test = base.extend<{ readonly folder: string }>({
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "rehearsal-traced-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
});

/** From the home screen through a few answers to the result and its review. */
async function sitAndReview(page: Page): Promise<void> {
  const exam = await new HomePage(page).sitMock();
  for (let number = 1; number <= ANSWERED; number += 1) {
    await exam.expectQuestion(number, QUESTION_COUNT);
    await answerByMouse(exam.sheet, number);
    await expect(exam.saved).toBeVisible();
    await exam.goOn();
  }
  const result = await exam.end();
  const review = await result.reviewAll();
  await expect(review.item).toBeVisible();
}

test("start, sitting and review ask the kernel for no connection and send no packet", async ({
  folder,
}) => {
  const trace = join(folder, "trace.txt");
  const { page, close } = await launchRelease({ configFolder: folder, watcher: traceInto(trace) });
  await sitAndReview(page);
  await close();
  const { outward, listening } = readNetworkTrace(trace);
  expect(outward).toEqual([]);
  // The port of the debugger that drives this test: the trace does see what the app asks of IP.
  expect(listening).not.toEqual([]);
});

test("no way out of the page makes a process of the app connect, send a packet or ask for a name", async ({
  folder,
}) => {
  const trace = join(folder, "trace.txt");
  const { page, close } = await launchRelease({ configFolder: folder, watcher: traceInto(trace) });
  await expect(new HomePage(page).heading).toBeVisible();
  const addresses = earAddresses("app.rehearsal.example", 80, 3478);
  for (const [name, wayOut] of Object.entries(waysOut))
    await test.step(name, () => page.evaluate(wayOut, addresses).catch(() => undefined));
  await close();
  const { packets, listening } = readNetworkTrace(trace);
  expect(packets).toEqual([]);
  expect(listening.filter((call) => call.includes("htons(5353)"))).toEqual([]);
});

test("a name that is asked for, a packet and a connection would be in the trace", ({ folder }) => {
  const trace = join(folder, "trace.txt");
  const [program = "", ...parameters] = traceInto(trace);
  const code = [
    `let left = 2;`,
    `const done = () => { left -= 1; if (left === 0) setTimeout(() => process.exit(), 300); };`,
    `require("node:dns").resolve("app.rehearsal.example", () => undefined);`,
    `require("node:dgram").createSocket("udp4").send("x", 9, "127.0.0.1", done);`,
    `require("node:net").connect(9, "127.0.0.1").on("error", done);`,
  ].join("\n");
  spawnSync(program, [...parameters, process.execPath, "-e", code]);
  const { packets } = readNetworkTrace(trace);
  const isAbout = (what: RegExp): boolean => packets.some((call) => what.test(call));
  expect(isAbout(/send.*<UDP.*:53\b/)).toBe(true);
  expect(isAbout(/send.*<UDP.*htons\(9\)/)).toBe(true);
  expect(isAbout(/connect.*<TCP.*htons\(9\)/)).toBe(true);
});
