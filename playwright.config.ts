import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests/e2e",
  // Mounting a disk takes the rights of root, as on the machines that test every change.
  ...(process.getuid?.() === 0 ? {} : { grepInvert: /@mounts/ }),
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
