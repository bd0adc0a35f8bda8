import { describe, expect, it } from "vitest";
import { createEraseHandler } from "./erase-data.ts";

/** An eraser whose steps are told; `failing` is the one that throws. */
function anEraser(failing?: string) {
  const done: string[] = [];
  const step = (name: string) => () => {
    if (name === failing) return Promise.reject(new TypeError("the disk is gone"));
    done.push(name);
    return Promise.resolve();
  };
  const handler = createEraseHandler({
    putAwaySitting: step("sitting"),
    removeBackups: step("backups"),
    removeJournals: step("journals"),
    clearStorage: step("storage"),
    startAnew: () => done.push("anew"),
  });
  return { done, erase: handler["data:erase"] };
}

describe("erasing", () => {
  it("removes everything and starts anew", async () => {
    const { done, erase } = anEraser();
    await expect(erase({ withBackups: true })).resolves.toEqual({ ok: true, value: {} });
    expect(done).toEqual(["sitting", "backups", "journals", "storage", "anew"]);
  });

  it("leaves the backups where the person keeps them", async () => {
    const { done, erase } = anEraser();
    await erase({ withBackups: false });
    expect(done).not.toContain("backups");
  });

  it.each(["backups", "journals", "storage"])(
    "says so and does not pretend to begin anew where the %s stay",
    async (failing) => {
      const { done, erase } = anEraser(failing);
      await expect(erase({ withBackups: true })).resolves.toEqual({
        ok: false,
        error: { code: "erase-incomplete", detail: "TypeError" },
      });
      expect(done).not.toContain("anew");
    },
  );
});
