import Dexie from "dexie";
import { describe, expect, it } from "vitest";
import { storageErrorOf } from "./storage-error.ts";

describe("the code of what was thrown", () => {
  it("finds a full disk inside an aborted write", () => {
    const full = new DOMException("no space", "QuotaExceededError");

    expect(storageErrorOf(new Dexie.AbortError("aborted", full)).code).toBe("storage-full");
    expect(storageErrorOf(full).code).toBe("storage-full");
  });

  it("is a plain failure for everything it does not know", () => {
    expect(storageErrorOf(new TypeError("?"))).toEqual({
      code: "storage-failed",
      detail: "TypeError",
    });
    expect(storageErrorOf("?")).toEqual({ code: "storage-failed", detail: "?" });
  });
});
