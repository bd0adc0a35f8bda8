import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { launchRelease } from "./launch-release.ts";
import { HomePage } from "./pages/home-page.ts";

test("it writes to its own folder and to no other, and only its owner can look into that", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-home-"));
  const places = ["config", "home", "temporary", "session"].map((name) => join(folder, name));
  const [config = "", home = "", temporary = "", session = ""] = places;
  for (const place of places) mkdirSync(place);
  try {
    const app = await launchRelease({
      configFolder: config,
      environment: {
        HOME: home,
        TMPDIR: temporary,
        // GTK leaves a file for its settings there, which the system removes when the person logs out.
        XDG_RUNTIME_DIR: session,
        XDG_CACHE_HOME: "",
        XDG_DATA_HOME: "",
      },
    });
    const exam = await new HomePage(app.page).sitMock();
    await exam.expectQuestion(1, 65);
    await exam.sheet.choose(0);
    await expect(exam.saved).toBeVisible();
    await app.close();
    expect([config, home, temporary].map((place) => readdirSync(place))).toEqual([
      ["Rehearsal"],
      [],
      [],
    ]);
    expect(statSync(join(config, "Rehearsal")).mode & 0o077).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});
