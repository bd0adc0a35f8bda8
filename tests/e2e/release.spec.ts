import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { extractFile } from "@electron/asar";
import { parse } from "yaml";
import { z } from "zod";
import { packagedExecutable } from "../../electron/dev/package-app.ts";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { expect, test as base } from "./fixtures.ts";
import { fusesOf } from "./fuses-of.ts";
import { launchRelease, type RunningRelease } from "./launch-release.ts";
import { RESOURCES, surprisesIn } from "./package-contents.ts";
import { HomePage } from "./pages/home-page.ts";

const executable = packagedExecutable("development");
const resources = join(dirname(executable), "resources");
const archive = join(resources, "app.asar");

const BuilderConfig = z.object({ electronFuses: z.record(z.string(), z.boolean()) });

interface Fixtures {
  readonly configFolder: string;
  readonly launchFused: (
    options?: Omit<Parameters<typeof launchRelease>[0], "configFolder">,
  ) => Promise<RunningRelease>;
}

const test = base.extend<Fixtures>({
  /** Where the app keeps its data in this test. */
  // eslint-disable-next-line no-empty-pattern
  configFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "rehearsal-config-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
  launchFused: async ({ configFolder }, use) => {
    const running: RunningRelease[] = [];
    await use(async (options) => {
      const app = await launchRelease({ ...options, configFolder });
      running.push(app);
      return app;
    });
    for (const app of running) await app.close();
  },
});

test("the fused package starts, shows its bank as verified and begins an exam", async ({
  launchFused,
}) => {
  const { page } = await launchFused();
  const home = new HomePage(page);
  await expect(home.foot).toContainText("Signature verified (development key)");
  const exam = await home.sitMock();
  await exam.expectQuestion(1, 65);
  await exam.sheet.choose(0);
  await expect(exam.saved).toBeVisible();
});

test("its fuses leave no way in, and are those of electron-builder.yml", async () => {
  const config = readFileSync(join(projectFolder, "electron-builder.yml"), "utf8");
  const { electronFuses } = BuilderConfig.parse(parse(config));
  expect(await fusesOf(executable, Object.keys(electronFuses))).toEqual(electronFuses);
  expect(electronFuses).toEqual({
    runAsNode: false,
    // There are no cookies to encrypt, and the system's key store would be asked for a password.
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

test("it takes no orders meant for Node, from its environment or its command line", async ({
  launchFused,
  configFolder,
}) => {
  const trace = join(configFolder, "was-here");
  const script = join(configFolder, "intruder.cjs");
  writeFileSync(script, `require("node:fs").writeFileSync(${JSON.stringify(trace)}, "")`);
  const { page, printed } = await launchFused({
    switches: ["--inspect=0"],
    environment: { NODE_OPTIONS: `--require=${script}`, ELECTRON_RUN_AS_NODE: "1" },
  });
  await expect(new HomePage(page).heading).toBeVisible();
  expect(printed.filter((line) => line.startsWith("Debugger listening"))).toEqual([]);
  expect(readdirSync(configFolder)).not.toContain("was-here");
});

test("it holds what it runs and nothing else: no sources, maps, tests, settings or keys", () => {
  expect(surprisesIn(archive)).toEqual({ strangers: [], missing: [] });
  expect(readdirSync(resources).sort()).toEqual(RESOURCES);
  expect(readdirSync(join(resources, "banks"))).toEqual(["aif-c01.qbank"]);
  const description: unknown = JSON.parse(extractFile(archive, "package.json").toString("utf8"));
  expect(description).not.toHaveProperty("devDependencies");
  expect(description).not.toHaveProperty("scripts");
});

test("the key that signed its bank is not in it", () => {
  const secretFile = join(projectFolder, "question-bank", ".dev-keys", "publisher.key");
  const secret = readFileSync(secretFile, "utf8").trim().split("\n").at(-1) ?? "";
  expect(secret.length).toBeGreaterThan(100);
  expect(readFileSync(archive).includes(secret)).toBe(false);
  expect(readFileSync(join(resources, "banks", "aif-c01.qbank")).includes(secret)).toBe(false);
});

test("the hooks of the test build are not in it", () => {
  const hooks = ["rehearsalTest", "advanceClock", "REHEARSAL_USER_DATA", "REHEARSAL_BANKS_DIR"];
  const testArchive = join(dirname(packagedExecutable("test")), "resources", "app.asar");
  const inTest = readFileSync(testArchive);
  const inRelease = readFileSync(archive);
  // In the test build they are, or else they would have new names and this would find nothing anywhere.
  expect(hooks.filter((hook) => inTest.includes(hook))).toEqual(hooks);
  expect(hooks.filter((hook) => inRelease.includes(hook))).toEqual([]);
});
