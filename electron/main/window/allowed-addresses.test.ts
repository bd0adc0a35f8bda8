import { describe, expect, it } from "vitest";
import { mayLoad, mayNavigate, originOf } from "./allowed-addresses.ts";

const devServer = "http://localhost:5173";

describe("originOf", () => {
  it.each([
    ["rehearsal://app/assets/a.js", "rehearsal://app"],
    ["rehearsal://app", "rehearsal://app"],
    ["http://localhost:5173/src/main.tsx", "http://localhost:5173"],
    ["", null],
  ])("of %j is %j, as Chromium writes it", (url, origin) => {
    expect(originOf(url)).toBe(origin);
  });
});

describe("mayLoad", () => {
  it.each(["rehearsal://app/", "devtools://devtools/x.html", "blob:rehearsal://app/1", "data:,"])(
    "lets %s pass, of which the app is made",
    (url) => {
      expect(mayLoad(url, null)).toBe(true);
    },
  );

  it.each([
    "https://example.org/",
    "http://127.0.0.1:5173/",
    "ws://localhost:5173/",
    "file:///etc/passwd",
    "ftp://example.org/",
    "chrome-extension://abc/x.js",
    "no address",
  ])("cancels %s", (url) => {
    expect(mayLoad(url, null)).toBe(false);
  });

  it("in development lets the dev server pass, and its socket, and nothing beside it", () => {
    expect(mayLoad("http://localhost:5173/src/main.tsx", devServer)).toBe(true);
    expect(mayLoad("ws://localhost:5173/?token=1", devServer)).toBe(true);
    expect(mayLoad("http://localhost:5174/", devServer)).toBe(false);
    expect(mayLoad("https://example.org/", devServer)).toBe(false);
  });
});

describe("mayNavigate", () => {
  it("keeps a page from going anywhere, even to itself", () => {
    expect(mayNavigate("rehearsal://app/", null)).toBe(false);
    expect(mayNavigate("https://example.org/", null)).toBe(false);
  });

  it("lets the dev server reload its page", () => {
    expect(mayNavigate("http://localhost:5173/", devServer)).toBe(true);
    expect(mayNavigate("https://example.org/", devServer)).toBe(false);
  });
});
