import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{shared,electron,renderer,question-bank}/**/*.test.{ts,tsx}",
      "tests/integration/**/*.test.ts",
    ],
    restoreMocks: true,
    coverage: {
      provider: "v8",
      include: ["shared/**/*.ts"],
      exclude: ["**/*.test.ts"],
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
