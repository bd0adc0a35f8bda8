import { describe, expect, it } from "vitest";
import { failureFrames } from "./failure-frames.ts";

function failureWith(stack: string): Error {
  return Object.assign(new TypeError("the answer is b"), { stack });
}

describe("failureFrames", () => {
  it("names the failure and its frames, never its message, however many lines that has", () => {
    const error = failureWith("TypeError: the answer is b\nand so on\n    at f (index.js:1:2)");
    expect(failureFrames(error)).toBe("TypeError\n    at f (index.js:1:2)");
  });

  it.each([
    ["    at f (file:///home/ada/app.asar/out/main/index.js:1:234)", "    at f (index.js:1:234)"],
    ["    at async file:///home/ada/a%20b/index.js:1:234", "    at index.js:1:234"],
    [
      "    at new A [as b] (C:\\Users\\Ada L\\app\\index.js:1:2)",
      "    at new A [as b] (index.js:1:2)",
    ],
    ["    at /home/ada/my apps/index.js:1:2", "    at index.js:1:2"],
    ["    at async Promise.all (index 0)", "    at async Promise.all (index 0)"],
  ])("leaves the folders out of %j", (frame, shown) => {
    expect(failureFrames(failureWith(`TypeError: x\n${frame}`))).toBe(`TypeError\n${shown}`);
  });

  it("tells of a thrown thing that is no error what it is, not what it says", () => {
    expect(failureFrames("the answer is b")).toBe("string");
  });
});
