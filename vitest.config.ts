import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{shared,electron,renderer,question-bank}/**/*.test.{ts,tsx}",
      "tests/integration/**/*.test.ts",
    ],
    restoreMocks: true,
    // Generous, so that a busy machine fails no test: what is fast or slow is measured in benchmarks.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    coverage: {
      provider: "v8",
      include: ["shared/**/*.ts"],
      exclude: ["**/*.test.ts"],
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
