import { spawnSync } from "node:child_process";
import { defineConfig } from "@playwright/test";

/** Mounting a disk takes rights that not even root has in every container. */
const mayMount = spawnSync("unshare", ["--mount", "true"]).status === 0;

export default defineConfig({
  testDir: "tests/e2e",
  ...(mayMount ? {} : { grepInvert: /@mounts/ }),
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/e2e",
  // Each test has its own profile and its own app; two of them fit on two cores.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [["list"], ["json"]],
});
