import { absolutes } from "./absolutes.ts";
import { allOfTheAbove } from "./all-of-the-above.ts";
import { changelog } from "./changelog.ts";
import { clang } from "./clang.ts";
import { convergence } from "./convergence.ts";
import { deadFacts } from "./dead-facts.ts";
import { enemies } from "./enemies.ts";
import { formSupply } from "./form-supply.ts";
import { hedges } from "./hedges.ts";
import { idUnique } from "./id-unique.ts";
import { keyLength } from "./key-length.ts";
import { keyLengthRank } from "./key-length-rank.ts";
import { keyPosition } from "./key-position.ts";
import { kindShape } from "./kind-shape.ts";
import { levelMix } from "./level-mix.ts";
import { markup } from "./markup.ts";
import { nearDuplicates } from "./near-duplicates.ts";
import { negativeStem } from "./negative-stem.ts";
import { noteCoverage } from "./note-coverage.ts";
import { noteObjective } from "./note-objective.ts";
import { noteReferences } from "./note-references.ts";
import { noteText } from "./note-text.ts";
import { objectiveCoverage } from "./objective-coverage.ts";
import { objectiveKnown } from "./objective-known.ts";
import { optionLengths } from "./option-lengths.ts";
import { rationale } from "./rationale.ts";
import { references } from "./references.ts";
import type { LintRule } from "./rule.ts";
import { solver } from "./solver.ts";
import { solverMix } from "./solver-mix.ts";
import { statedCount } from "./stated-count.ts";
import { stemQuestion } from "./stem-question.ts";
import { stemWords } from "./stem-words.ts";
import { volatileFacts } from "./volatile-facts.ts";

/** Rules that hold for every state of a bank: authors run them while they write. */
export const ITEM_RULES: readonly LintRule[] = [
  markup,
  idUnique,
  objectiveKnown,
  kindShape,
  stemWords,
  stemQuestion,
  statedCount,
  negativeStem,
  optionLengths,
  keyLength,
  allOfTheAbove,
  clang,
  convergence,
  rationale,
  references,
  deadFacts,
  volatileFacts,
  nearDuplicates,
  enemies,
  noteObjective,
  noteText,
  noteReferences,
  changelog,
];

/** Rules about a bank as a whole, which only make sense once it is complete. */
export const BANK_RULES: readonly LintRule[] = [
  keyLengthRank,
  keyPosition,
  absolutes,
  hedges,
  solver,
  solverMix,
  levelMix,
  formSupply,
  objectiveCoverage,
  noteCoverage,
];
