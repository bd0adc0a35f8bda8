import type { BankStanding } from "../../../shared/bank/bank-summary.ts";

interface KeyStandingWords {
  /** In two or three words, wherever a publisher is named. */
  readonly short: string;
  /** What the key proves, in a sentence. */
  readonly meaning: string;
}

/** Whose key signed a bank, if any, in words. */
export const keyStandingWords: Readonly<Record<BankStanding, KeyStandingWords>> = {
  release: {
    short: "release key",
    meaning: "Signed with a release key of the publisher, who is built into Rehearsal.",
  },
  development: {
    short: "development key",
    meaning:
      "Signed with a development key that was made when this copy of Rehearsal was built. It shows that the bank was not changed since, not who made it.",
  },
  "trusted-by-person": {
    short: "key you trusted",
    meaning: "Signed with a key that you compared and agreed to trust on this computer.",
  },
  unsigned: {
    short: "nobody signed it",
    meaning:
      "Nobody signed this bank. Nobody can tell who made it, or whether it was changed since.",
  },
};
