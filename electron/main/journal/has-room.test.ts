import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasRoom } from "./has-room.ts";

describe("hasRoom", () => {
  it("compares what the folder's disk has left with what is needed", async () => {
    await expect(hasRoom(tmpdir(), 1)).resolves.toBe(true);
    await expect(hasRoom(tmpdir(), Number.MAX_SAFE_INTEGER)).resolves.toBe(false);
  });

  it("does not keep anybody from saving where the disk does not say", async () => {
    await expect(hasRoom(join(tmpdir(), "rehearsal-not-there"))).resolves.toBe(true);
  });
});
