import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

const directives = new Map(
  contentSecurityPolicy("n0nce")
    .split("; ")
    .map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1).join(" ")]),
);

describe("contentSecurityPolicy", () => {
  it("denies everything that no other directive allows", () => {
    expect(directives.get("default-src")).toBe("'none'");
  });

  it.each(["connect-src", "base-uri", "form-action", "frame-ancestors", "object-src"])(
    "denies %s outright, since some do not fall back to the default",
    (name) => {
      expect(directives.get(name)).toBe("'none'");
    },
  );

  it("runs our own scripts only: no inline code, no eval, no DOM injection", () => {
    expect(directives.get("script-src")).toBe("'self' 'nonce-n0nce'");
    expect(directives.get("require-trusted-types-for")).toBe("'script'");
    expect(directives.get("trusted-types")).toBe("'none'");
  });

  it("names no host, no wildcard and nothing unsafe", () => {
    expect(contentSecurityPolicy("n0nce")).not.toMatch(/unsafe|\*|https?:|wss?:/);
  });
});
