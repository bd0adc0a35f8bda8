import { describe, expect, it } from "vitest";
import { writeTrouble } from "./write-trouble.ts";

describe("why something was not written", () => {
  it.each([
    ["ENOSPC", "full"],
    ["EDQUOT", "full"],
    ["EFBIG", "full"],
    ["EROFS", "forbidden"],
    ["EACCES", "forbidden"],
    ["EPERM", "forbidden"],
    ["EIO", "write-failed"],
  ])("is told by what can be done about it: %s is %s", (code, trouble) => {
    expect(writeTrouble(Object.assign(new Error("no"), { code }))).toBe(trouble);
  });

  it("is not known of what is no failure of the system", () => {
    expect(writeTrouble(new TypeError("no"))).toBe("write-failed");
    expect(writeTrouble(null)).toBe("write-failed");
  });
});
