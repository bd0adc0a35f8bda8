import { afterEach, describe, expect, it, vi } from "vitest";
import { ok } from "../../../shared/lib/result.ts";
import { createBridgeFake } from "./bridge.fake.ts";
import { ask } from "./bridge.ts";
import { flushedStorage } from "./flushed-storage.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a flushed storage", () => {
  it("asks for a flush after each change, when the value is there already, and for none after a look", () => {
    const kept = new Map<string, string>();
    const flushed: (string | undefined)[] = [];
    const fake = createBridgeFake();
    fake.teach("storage:flush", () => {
      flushed.push(kept.get("key"));
      return ok({});
    });
    vi.stubGlobal("window", { rehearsal: fake.bridge });
    const storage = flushedStorage(
      {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => {
          kept.set(key, value);
        },
      },
      ask,
    );
    storage.setItem("key", "one");
    storage.setItem("key", "two");
    expect(storage.getItem("key")).toBe("two");
    expect(flushed).toEqual(["one", "two"]);
  });
});
