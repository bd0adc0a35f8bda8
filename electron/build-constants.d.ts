import type { TrustedKey } from "./main/bank/trusted-key.ts";

declare global {
  /** True in the bundles that the end-to-end tests drive; never in what people install. */
  const __REHEARSAL_TEST_BUILD__: boolean;

  /** The publishers whose banks open without asking, compiled in from question-bank/keys. */
  const __TRUSTED_KEYS__: readonly TrustedKey[];
}
