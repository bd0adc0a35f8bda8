import { join, sep } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveAppFile } from "./resolve-app-file.ts";

const root = join(sep, "app", "out", "renderer");

describe("resolveAppFile", () => {
  it.each([
    ["rehearsal://app/", "index.html"],
    ["rehearsal://app/index.html?x=1#here", "index.html"],
    ["rehearsal://app/assets/index-Ab_1.js", join("assets", "index-Ab_1.js")],
    ["rehearsal://app/assets/caf%C3%A9.svg", join("assets", "café.svg")],
    ["rehearsal://app/assets/../index.html", "index.html"],
  ])("finds the file of %s", (url, file) => {
    expect(resolveAppFile(root, url)).toBe(join(root, file));
  });

  it.each([
    "rehearsal://app/%2e%2e%2fmain/index.js",
    "rehearsal://app/..%2f..%2f..%2fetc/passwd",
    "rehearsal://app/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json",
    "rehearsal://app/..%5c..%5cmain%5cindex.js",
    "rehearsal://app/%2e%2e%2frenderer-other/x.js",
    "rehearsal://app/index.html%00.png",
    "rehearsal://app/%E0%A4%A",
    "rehearsal://other/index.html",
    "rehearsal://app.evil/index.html",
    "rehearsal://app",
    "https://app/index.html",
    "file:///etc/passwd",
    "no address",
  ])("refuses %s", (url) => {
    expect(resolveAppFile(root, url)).toBeNull();
  });

  it("never leaves its folder, whatever the address", () => {
    const piece = fc.oneof(
      fc.constantFrom("..", ".", "%2e%2e", "%2f", "%5c", "/", "\\", "%00", "%25", "~"),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = resolveAppFile(root, `rehearsal://app/${pieces.join("")}`);
        expect(file === null || file.startsWith(root + sep)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
