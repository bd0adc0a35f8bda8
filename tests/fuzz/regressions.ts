import type { BankErrorCode } from "../../shared/bank/bank-error.ts";
import {
  bankWith,
  CANARY,
  manifestFor,
  signed,
  soundBank,
  soundFiles,
  type SignedBank,
} from "./fuzz-bank.ts";
import { heavyBanks } from "./heavy-banks.ts";

/** A bank that the fuzzer once got past the reader, or with which it hurt it. Each was signed by a trusted key. */
export interface Regression {
  /** What it did when it was found. */
  readonly found: string;
  readonly make: () => SignedBank;
  readonly refusedAs: BankErrorCode;
}

/** The sound bank with the first stretch of its text exchanged. */
function edited(from: string, to: string): () => SignedBank {
  const text = JSON.stringify(soundBank);
  if (!text.includes(from)) throw new Error(`The sound bank has no ${from}.`);
  return () => bankWith(Buffer.from(text.replace(from, to)));
}

function heavy(name: string): () => SignedBank {
  return () => bankWith(heavyBanks[name]?.() ?? Buffer.alloc(0));
}

function manifestWith(changes: Readonly<Record<string, unknown>>): () => SignedBank {
  return () => signed(manifestFor(soundFiles, changes), soundFiles);
}

const small: Readonly<Record<string, Omit<Regression, "refusedAs">>> = {
  "a key of a matching item that names __proto__": {
    found: "the reader left the entry out and gave less than was signed",
    make: edited('"key":{"p1":"b"', '"key":{"__proto__":"b","p1":"b"'),
  },
  "a key of a matching item that is a word of the bank": {
    found: "the refusal quoted it",
    make: edited('"key":{"p1":"b"', `"key":{"${CANARY}":"b","p1":"b"`),
  },
  "an address with a space in front": {
    found: "the reader trimmed it and gave something else than was signed",
    make: edited('"url":"https', '"url":" https'),
  },
  "an address with a backslash for a slash": {
    found: "accepted, though it is no address",
    make: edited('"url":"https://', '"url":"https:\\\\\\\\'),
  },
  "an address that ends in a mark of direction": {
    found: "accepted, and shown in another order than it is",
    make: edited('/page"', '/page\u202e"'),
  },
  "half a character in a question": {
    found: "accepted, and shown as a replacement character",
    make: edited(CANARY, "\\ud800"),
  },
  "a question with a mark of direction": {
    found: "accepted, and it turned the words beside it",
    make: edited(CANARY, "\u202e"),
  },
  "a question with a zero byte": {
    found: "accepted, and cut off by whatever ends its texts so",
    make: edited(CANARY, "\\u0000"),
  },
};

const weighty: Readonly<Record<string, string>> = {
  "a million wrong items": "took more than 2 s: the schema made an error of each",
  "as many wrong items as fit": "the process died for lack of memory",
  "a key of a hundred thousand options": "took 8 s: each was compared with every other",
  "a key that names one option two hundred thousand times":
    "the schema threw a RangeError, and no bank opened while the file was there",
  "a question of thirty million letters": "accepted, to be drawn",
};

const inManifest: Readonly<Record<string, Omit<Regression, "refusedAs">>> = {
  "a title that turns what follows": {
    found: "accepted, and it turned the publisher's name beside it",
    make: manifestWith({ title: "Practice \u202eexam" }),
  },
  "a least version of a thousand digits": {
    found: "the refusal was as long",
    make: manifestWith({ minAppVersion: `${"9".repeat(1000)}.0.0` }),
  },
};

function refusedAs(
  code: BankErrorCode,
  found: Readonly<Record<string, Omit<Regression, "refusedAs">>>,
): readonly (readonly [name: string, regression: Regression])[] {
  return Object.entries(found).map(([name, entry]) => [name, { ...entry, refusedAs: code }]);
}

/** What the fuzzer found, each case as small as it can be. */
export const regressions: ReadonlyMap<string, Regression> = new Map([
  ...refusedAs("bank-malformed", small),
  ...refusedAs(
    "bank-malformed",
    Object.fromEntries(
      Object.entries(weighty).map(([name, found]) => [name, { found, make: heavy(name) }]),
    ),
  ),
  ...refusedAs("bank-manifest-malformed", inManifest),
]);
