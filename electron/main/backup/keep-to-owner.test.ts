import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { keepToOwner } from "./keep-to-owner.ts";

const maskBefore = process.umask(0o022);
const folder = mkdtempSync(join(tmpdir(), "rehearsal-owner-"));
afterEach(() => {
  process.umask(maskBefore);
  rmSync(folder, { recursive: true });
});

describe("the profile", () => {
  it("is its owner's alone, with all that is written from then on, though it was open before", () => {
    const profile = join(folder, "profile");
    mkdirSync(profile, { mode: 0o755 });
    keepToOwner(profile);
    writeFileSync(join(profile, "file"), "");
    mkdirSync(join(profile, "below"));
    const modeOf = (path: string) => statSync(path).mode & 0o777;
    expect(modeOf(profile)).toBe(0o700);
    expect(modeOf(join(profile, "file"))).toBe(0o600);
    expect(modeOf(join(profile, "below"))).toBe(0o700);
  });
});
