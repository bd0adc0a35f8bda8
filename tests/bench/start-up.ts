import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packagedExecutable } from "../../electron/dev/package-app.ts";
import { makeEmptyWindowApp } from "./empty-window.ts";
import type { BenchReport } from "./figure.ts";
import { percentile } from "./measure.ts";
import { startPackaged } from "./start-packaged.ts";

const ROUNDS = 9;
const UNTOUCHED_MS = 2500;
const GOAL = 1.3;

/**
 * From the start of the process to the frame that shows Home, against an empty window; by turns, each in a profile that it was
 * started in before.
 */
export async function benchStartUp(): Promise<BenchReport> {
  const profiles = mkdtempSync(join(tmpdir(), "rehearsal-bench-"));
  const empty = await makeEmptyWindowApp();
  const start = (executable: string, profile: string): Promise<number> =>
    startUp(executable, join(profiles, profile));
  try {
    const rounds: { readonly homeMs: number; readonly emptyMs: number }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1)
      rounds.push({
        emptyMs: await start(empty.executable, "empty"),
        homeMs: await start(packagedExecutable("test"), "home"),
      });
    // The first start of each makes its profile and warms the caches of the disk.
    const warm = rounds.slice(1);
    const home = warm.map(({ homeMs }) => homeMs);
    const floor = warm.map(({ emptyMs }) => emptyMs);
    return {
      figures: [
        {
          name: "process start to Home, p50",
          unit: "ms",
          value: percentile(home, 50),
          floor: { name: "to an empty window", value: percentile(floor, 50) },
          goal: { of: "ratio", atMost: GOAL },
        },
      ],
      details: rounds.map(({ homeMs, emptyMs }, round) => ({
        start: round === 0 ? "first" : String(round + 1),
        "Home ms": homeMs.toFixed(0),
        "empty window ms": emptyMs.toFixed(0),
      })),
    };
  } finally {
    empty.remove();
    rmSync(profiles, { recursive: true });
  }
}

/** From the start of the process to the first frame with what the page still shows, in ms. */
async function startUp(executable: string, userDataFolder: string): Promise<number> {
  const app = await startPackaged({ executable, userDataFolder, untouchedMs: UNTOUCHED_MS });
  try {
    await app.page.locator("h1:visible").waitFor();
    return (await app.page.evaluate(firstLastingPaint)) - app.startedAtMs;
  } finally {
    await app.close();
  }
}

/**
 * Runs in the page: when the first content was painted that is still there (what told that Home was being read is not), ms
 * since 1970.
 */
function firstLastingPaint(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const element: unknown = Reflect.get(entry, "element");
        if (!(element instanceof Element) || !element.isConnected) continue;
        resolve(performance.timeOrigin + entry.startTime);
        return;
      }
    });
    observer.observe({ type: "largest-contentful-paint", buffered: true });
  });
}
