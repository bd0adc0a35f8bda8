import { CspEvaluator } from "csp_evaluator";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

const NONCE = "MDEyMzQ1Njc4OWFiY2RlZg==";

function findingsIn(policy: string): readonly string[] {
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .map(({ directive, description }) => `${directive}: ${description}`);
}

it("has nothing that Google's evaluator of policies finds fault with, not even in passing", () => {
  expect(findingsIn(contentSecurityPolicy(NONCE))).toEqual([]);
});

it("would have, were a script allowed by its place, so the evaluator does look", () => {
  const weaker = contentSecurityPolicy(NONCE).replace("script-src", "script-src 'self'");
  expect(findingsIn(weaker)).toEqual([expect.stringContaining("script-src: 'self'")]);
});
