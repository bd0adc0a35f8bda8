import {
  errataCommentOf,
  formatErrataFile,
  verifyErrata,
} from "../../electron/main/bank/errata-file.ts";
import {
  ERRATA_NAME,
  ERRATA_SIGNATURE_NAME,
  PACKAGE_LIMITS,
} from "../../electron/main/bank/package-layout.ts";
import { readStoredZip, writeStoredZip } from "../../electron/main/bank/stored-zip.ts";
import { signMinisig } from "../../question-bank/tools/minisign-sign.ts";
import { errataText } from "../../shared/bank/errata.ts";
import { someErrata } from "../fixtures/signed-errata.ts";
import { aSingleChoice } from "../support/builders/an-item.ts";
import { aParagraph } from "../support/builders/a-text.ts";
import { contentProblems } from "./content-problems.ts";
import { type Dice, diceFor } from "./dice.ts";
import { CANARY } from "./fuzz-bank.ts";
import { fuzzPublisher, rivalPublisher } from "./fuzz-publisher.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { mutateJson } from "./mutate-json.ts";
import { mutateZip } from "./mutate-zip.ts";
import { refusalProblems } from "./refusal-problems.ts";

const sound = someErrata(fuzzPublisher, {
  entries: [
    { action: "withdraw", itemId: "q-first-one", reason: `${CANARY} is no longer offered.` },
    {
      action: "correct",
      item: aSingleChoice({ id: "q-second-one", stem: aParagraph(`Which ${CANARY} fits?`) }),
      reason: "The key named the wrong answer.",
    },
  ],
});
const soundText = errataText(sound);
const soundComment = errataCommentOf(sound);

function minisig(text: string | Buffer, dice: Dice): string {
  const { secretKey } = dice.chance(90) ? fuzzPublisher : rivalPublisher;
  return signMinisig(Buffer.from(text), soundComment, secretKey);
}

/** A spoilt errata file. "signed" ones are spoilt before the publisher signs them. */
function errataCase(dice: Dice): {
  readonly family: string;
  readonly what: string;
  readonly bytes: Buffer;
} {
  const files = new Map<string, Buffer>([
    [ERRATA_NAME, Buffer.from(soundText)],
    [ERRATA_SIGNATURE_NAME, Buffer.from(minisig(soundText, dice))],
  ]);
  const family = dice.pick(["bytes", "zip", "signed", "text", "signature"]);
  switch (family) {
    case "bytes":
      return {
        family,
        ...mutateBytes(formatErrataFile(soundText, minisig(soundText, dice)), dice),
      };
    case "zip":
      return { family, ...mutateZip(files, dice) };
    case "signed": {
      const { what, bytes } = mutateJson(JSON.parse(soundText), dice);
      files.set(ERRATA_NAME, bytes);
      files.set(ERRATA_SIGNATURE_NAME, Buffer.from(minisig(bytes, dice)));
      return { family, what, bytes: writeStoredZip(files) };
    }
    default: {
      const name = family === "text" ? ERRATA_NAME : ERRATA_SIGNATURE_NAME;
      const { what, bytes } = mutateBytes(files.get(name) ?? Buffer.alloc(0), dice);
      files.set(name, bytes);
      return { family, what, bytes: writeStoredZip(files) };
    }
  }
}

/** Puts one case before the reader of errata; answers with the outcome and what is wrong with it. */
export function tryErrataCase(
  seed: number,
  index: number,
): {
  readonly name: string;
  readonly what: string;
  readonly outcome: string;
  readonly problems: readonly string[];
} {
  const { family, what, bytes } = errataCase(diceFor(seed, index));
  const name = `${index} ${family}: ${what}`;
  const trustedKeys = [fuzzPublisher.trustedKey];
  const read = verifyErrata(bytes, { trustedKeys });
  if (!read.ok)
    return { name, what, outcome: read.error.code, problems: refusalProblems(read.error) };
  const entries = readStoredZip(bytes, PACKAGE_LIMITS);
  const text = entries.ok ? Buffer.from(entries.value.get(ERRATA_NAME) ?? []).toString("utf8") : "";
  return {
    name,
    what,
    outcome: "accepted",
    problems: [
      // What was signed as it is may differ from the sound text; what was spoilt afterwards may not.
      ...(family === "signed" || text === soundText ? [] : ["took what nobody signed"]),
      ...(text === errataText(read.value.errata) ? [] : ["read something else than was signed"]),
      ...contentProblems(read.value.errata),
    ],
  };
}
