import {
  formatRotationFile,
  rotationCommentOf,
  type SignedRotation,
} from "../../electron/main/bank/rotation-file.ts";
import { signMinisig } from "../../question-bank/tools/minisign-sign.ts";
import { KeyRotationSchema } from "../../shared/bank/key-rotation.ts";
import { aRotation } from "../fixtures/carried-keys.ts";
import type { Publisher } from "../fixtures/signed-bank.ts";
import { nastyCharacters } from "../support/nasty-values.ts";
import type { Dice } from "./dice.ts";
import {
  chainPublishers,
  fuzzPublisher,
  laterPublisher,
  nextPublisher,
  revokedPublisher,
  rivalPublisher,
  strangePublisher,
} from "./fuzz-publisher.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { mutateJson } from "./mutate-json.ts";

const others = [nextPublisher, laterPublisher, rivalPublisher, strangePublisher, revokedPublisher];

type Statements = readonly SignedRotation[];
type ListMutation = (statements: Statements, dice: Dice) => Statements;

/** The first statement with another in its place. */
function changedFirst(
  statements: Statements,
  change: (statement: SignedRotation) => SignedRotation,
): Statements {
  const [first, ...rest] = statements;
  return first === undefined ? [] : [change(first), ...rest];
}

/** A text signed as a rotation is, whatever it says. */
function signedBy({ secretKey }: Publisher, statement: string, comment: string): SignedRotation {
  return { statement, signature: signMinisig(Buffer.from(statement), comment, secretKey) };
}

function commentOf(statement: string): string {
  const parsed = KeyRotationSchema.safeParse(JSON.parse(statement));
  return parsed.success ? rotationCommentOf(parsed.data) : "rehearsal";
}

/** Changes that lead from the trusted key to the second one after it, by as many others as it takes. */
function chainOf(length: number): Statements {
  const keys = [fuzzPublisher, ...chainPublishers.slice(0, length - 1), nextPublisher];
  return keys.slice(1).map((to, index) => aRotation(keys[index] ?? fuzzPublisher, to, index + 1));
}

const listMutations: Readonly<Record<string, ListMutation>> = {
  "signed by another key": (statements, dice) =>
    changedFirst(statements, ({ statement }) =>
      signedBy(dice.pick(others), statement, commentOf(statement)),
    ),
  "signed by the key that it names as new": (statements) =>
    changedFirst(statements, ({ statement }) =>
      signedBy(nextPublisher, statement, commentOf(statement)),
    ),
  "the signature of another statement": (statements) =>
    changedFirst(statements, ({ statement }) => ({
      statement,
      signature: aRotation(fuzzPublisher, rivalPublisher).signature,
    })),
  "another trusted comment": (statements, dice) =>
    changedFirst(statements, ({ statement }) =>
      signedBy(
        fuzzPublisher,
        statement,
        dice.pick([
          "rehearsal publisher=rehearsal rotation=2",
          "",
          dice.pick(nastyCharacters).replace(/[\r\n\0]/g, ""),
        ]),
      ),
    ),
  "bytes of a statement": (statements, dice) =>
    changedFirst(statements, ({ statement, signature }) => ({
      statement: mutateBytes(Buffer.from(statement), dice).bytes.toString("utf8"),
      signature,
    })),
  "bytes of a signature": (statements, dice) =>
    changedFirst(statements, ({ statement, signature }) => ({
      statement,
      signature: mutateBytes(Buffer.from(signature), dice).bytes.toString("latin1"),
    })),
  "another content, signed by the old key": (statements, dice) =>
    changedFirst(statements, ({ statement }) => {
      const spoilt = mutateJson(JSON.parse(statement), dice).bytes.toString("utf8");
      return signedBy(fuzzPublisher, spoilt, commentOf(statement));
    }),
  "another spelling, signed by the old key": (statements, dice) =>
    changedFirst(statements, ({ statement }) => {
      const respelt = dice.pick([
        JSON.stringify(JSON.parse(statement)),
        `${statement}\n`,
        statement.replace("rehearsal-key", "\\u0072ehearsal-key"),
        `\ufeff${statement}`,
      ]);
      return signedBy(fuzzPublisher, respelt, commentOf(statement));
    }),
  "a statement less": (statements, dice) => {
    const place = dice.below(statements.length);
    return statements.filter((_, index) => index !== place);
  },
  "a statement twice": (statements) => statements.flatMap((each) => [each, each]),
  "the order turned round": (statements) => statements.toReversed(),
  "of another publisher": (statements) => [...statements, aRotation(rivalPublisher, nextPublisher)],
  "two successors": (statements, dice) => [
    ...statements,
    aRotation(fuzzPublisher, dice.pick([laterPublisher, strangePublisher]), 1 + dice.below(3)),
  ],
  "a number that does not grow": (statements, dice) =>
    statements.length < 2
      ? [aRotation(fuzzPublisher, nextPublisher, dice.pick([0, 2 ** 31, Number.MAX_SAFE_INTEGER]))]
      : [aRotation(fuzzPublisher, nextPublisher, 2), aRotation(nextPublisher, laterPublisher, 2)],
  "a circle": (statements) => [
    ...statements,
    aRotation(nextPublisher, fuzzPublisher, 8),
    aRotation(fuzzPublisher, nextPublisher, 9),
  ],
  "a key that follows itself": (statements) => [
    ...statements,
    aRotation(nextPublisher, nextPublisher, 8),
  ],
  "a long chain": (_statements, dice) => chainOf(dice.pick([2, 31, 32, 33, 100])),
  "one statement without end": (statements, dice) =>
    Array.from({ length: dice.pick([32, 33, 2000]) }, () => statements[0]).filter(
      (each) => each !== undefined,
    ),
  "a line of dots": () => [{ statement: ".".repeat(60_000), signature: "." }],
};

/** A file of rotations, spoilt in what it says or as a file; says how. */
export function mutateRotations(
  statements: Statements,
  dice: Dice,
): { readonly what: string; readonly bytes: Buffer } {
  const text = formatRotationFile(statements);
  if (dice.chance(15)) return mutateBytes(Buffer.from(text), dice);
  if (dice.chance(15)) return mutateJson(JSON.parse(text), dice);
  if (dice.chance(5))
    return { what: "too large", bytes: Buffer.from(`${text}${" ".repeat(64 * 1024)}`) };
  const what = dice.pick(Object.keys(listMutations));
  const spoilt = listMutations[what]?.(statements, dice) ?? [];
  return { what, bytes: Buffer.from(formatRotationFile(spoilt)) };
}
