import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

/** Each directive with its sources. Chromium takes the first of a name, so a name that comes twice is an error here. */
function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));
  const byName = new Map(directives.map(([name = "", ...sources]) => [name, sources]));
  expect(byName.size).toBe(directives.length);
  return byName;
}

const directives = directivesOf(contentSecurityPolicy("n0nce"));

/** What every directive must say; the reasons are in docs/security.md. */
const required = {
  "default-src": ["'none'"],
  "script-src": ["'nonce-n0nce'"],
  "style-src": ["'nonce-n0nce'"],
  "img-src": ["'self'"],
  "font-src": ["'self'"],
  "connect-src": ["'none'"],
  "worker-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
  "object-src": ["'none'"],
  "require-trusted-types-for": ["'script'"],
  "trusted-types": ["'none'"],
} as const;

describe("contentSecurityPolicy", () => {
  it.each(Object.entries(required))("says %s %j", (name, sources) => {
    expect(directives.get(name)).toEqual(sources);
  });

  it("says nothing else, so nothing widens what falls back to the default", () => {
    expect([...directives.keys()].sort()).toEqual(Object.keys(required).sort());
  });

  it("names no host, no wildcard, no scheme and nothing unsafe", () => {
    expect(contentSecurityPolicy("n0nce")).not.toMatch(/unsafe|\*|https?:|wss?:|data:|blob:/);
  });
});
