import { describe, expect, it } from "vitest";
import { formatPublicKeyFile, isPublisher, parsePublicKeyFile } from "./public-key-file.ts";

const publicKey = Buffer.concat([Buffer.from("Ed"), Buffer.alloc(40, 7)]).toString("base64");
const key = { publisherId: "tea-house", publisherName: "The Tea House & Söhne", publicKey };

describe("a publisher's public key file", () => {
  it("gives back whose key it is", () => {
    expect(parsePublicKeyFile(formatPublicKeyFile(key))).toEqual({ ok: true, value: key });
    const onWindows = formatPublicKeyFile(key).replaceAll("\n", "\r\n");
    expect(parsePublicKeyFile(onWindows)).toEqual({ ok: true, value: key });
  });

  it.each([
    ["nothing", ""],
    ["a comment of minisign's own", `untrusted comment: minisign public key 1\n${publicKey}\n`],
    ["no name", `untrusted comment: rehearsal publisher=tea-house\n${publicKey}\n`],
    ["an id of other letters", formatPublicKeyFile({ ...key, publisherId: "Tea_House" })],
    ["a name with a quotation mark", formatPublicKeyFile({ ...key, publisherName: 'The "House"' })],
    ["no key", formatPublicKeyFile({ ...key, publicKey: "" })],
    ["a damaged key", formatPublicKeyFile({ ...key, publicKey: publicKey.slice(1) })],
    ["a third line", `${formatPublicKeyFile(key)}${publicKey}\n`],
  ])("is refused with %s", (_what, text) => {
    expect(parsePublicKeyFile(text)).toMatchObject({ ok: false });
  });
});

describe("isPublisher", () => {
  it("asks for what a manifest asks for, on one line", () => {
    expect(isPublisher({ id: "tea-house", name: "The Tea House" })).toBe(true);
    expect(isPublisher({ id: "t", name: "The Tea House" })).toBe(false);
    expect(isPublisher({ id: "tea-house", name: "T" })).toBe(false);
    expect(isPublisher({ id: "tea-house", name: "The Tea\nHouse" })).toBe(false);
  });

  it("takes no character that cannot be seen, since two names could look alike", () => {
    for (const hidden of ["\u202e", "\u200b", "\u2066", "\ufeff", "\u00ad", "\u2028"])
      expect(isPublisher({ id: "tea-house", name: `The Tea${hidden} House` })).toBe(false);
  });
});
