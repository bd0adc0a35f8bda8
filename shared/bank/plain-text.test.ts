import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text.ts";

const schema = plainText(1, 40);

describe("a plain text", () => {
  it.each([
    "Amazon S3 – “object storage”",
    "two\nlines\tand a tab",
    "مرحبا, שלום\u200f, 日本語",
    "👩🏽‍🚀 with joiners",
    "<img src=x onerror=alert(1)>",
  ])("may be %j", (text) => {
    expect(schema.safeParse(text).success).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["more than its length", "x".repeat(41)],
    ["a zero byte", "a\0b"],
    ["an escape to the terminal", "\u001b[31m"],
    ["a carriage return, which hides what stands before it in a log", "good\rbad"],
    ["a control of the second set", "\u009b"],
    ["half a surrogate pair", "\ud800"],
    ["a mark that turns what follows", "\u202etxt.exe"],
    ["a mark that shields what follows", "\u2066x"],
  ])("is not %s", (_what, text) => {
    expect(schema.safeParse(text).success).toBe(false);
  });
});
