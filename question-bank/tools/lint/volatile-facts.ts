import { plainTextOf } from "../source/plain-text-of.ts";
import type { Severity } from "./finding.ts";
import { itemTexts } from "./item-texts.ts";
import { itemRule } from "./rule.ts";

interface VolatileFact {
  readonly name: string;
  readonly pattern: RegExp;
  /** A warning where the pattern also meets harmless texts. */
  readonly severity: Severity;
}

const MODELS =
  "Claude|Command R|DeepSeek|Gemini|GPT|Jurassic|Llama|Mistral|Mixtral|Nova|Qwen|Stable Diffusion|Titan";

const VOLATILE_FACTS: readonly VolatileFact[] = [
  {
    name: "a price",
    pattern: /[$€£]\s?\d|\b\d+(?:\.\d+)? ?(?:USD|dollars|cents)\b/i,
    severity: "error",
  },
  {
    name: "the version of a model",
    pattern: new RegExp(`\\b(?:${MODELS})[ -]?v?\\d|\\bNova (?:Micro|Lite|Pro|Premier)\\b`),
    severity: "error",
  },
  {
    name: "the name of a model",
    pattern:
      /\b(?:Claude|DeepSeek|Gemini|ChatGPT|GPT|Jurassic|Llama|Mistral|Mixtral|Qwen|Titan)\b(?![ -]?v?\d)/,
    severity: "warning",
  },
  {
    name: "a quota",
    pattern:
      /\b\d[\d,.]* ?(?:k|K|million)? ?(?:tokens?|TPS|RPM|TPM|requests? per (?:second|minute))\b/,
    severity: "warning",
  },
  {
    name: "a version",
    pattern: /\b(?:version|release) \d|\bv\d+(?:\.\d+)*\b/i,
    severity: "warning",
  },
  { name: "a year", pattern: /\b20[12]\d\b/, severity: "warning" },
];

/** Prices, quotas, versions and dates change under an item's feet: no item tests one. A scenario may mention a sum of money. */
export const volatileFacts = itemRule("volatile-facts", (item) =>
  itemTexts(item.source).flatMap(({ path, markdown }) => {
    const isScenario = path[0] === "stem";
    return volatileFactsIn(plainTextOf(markdown)).map(({ severity, message }) => ({
      path,
      severity: isScenario ? ("warning" as const) : severity,
      message,
    }));
  }),
);

/** What of a plain text will not stay true for long. */
export function volatileFactsIn(
  text: string,
): readonly { readonly severity: Severity; readonly message: string }[] {
  return VOLATILE_FACTS.flatMap(({ name, pattern, severity }) => {
    const match = pattern.exec(text);
    const message = `"${match?.[0] ?? ""}" looks like ${name}, which changes under the item's feet`;
    return match === null ? [] : [{ severity, message }];
  });
}
