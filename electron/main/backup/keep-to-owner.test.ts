import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ok } from "../../../shared/lib/result.ts";
import { keepToOwner } from "./keep-to-owner.ts";

let usualMask = 0;
beforeEach(() => {
  usualMask = process.umask(0o022);
});
afterEach(() => {
  process.umask(usualMask);
});

describe("keepToOwner", () => {
  it("makes the profile and keeps others out of it", () => {
    const folder = join(mkdtempSync(join(tmpdir(), "rehearsal-owner-")), "profile");
    expect(keepToOwner(folder)).toEqual(ok(undefined));
    const mode = process.platform === "win32" ? 0o700 : statSync(folder).mode & 0o777;
    expect(mode).toBe(0o700);
  });

  it("says by its system code why nothing can be written there", () => {
    const file = join(mkdtempSync(join(tmpdir(), "rehearsal-owner-")), "file");
    writeFileSync(file, "");
    expect(keepToOwner(join(file, "profile"))).toEqual({ ok: false, error: "ENOTDIR" });
  });
});
