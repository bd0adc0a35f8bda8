import { describe, expect, it } from "vitest";
import { shownFolder } from "./shown-folder.ts";

const here = { homeFolder: "/home/ann", isWindows: false };

describe("a folder that is shown", () => {
  it("does not name the account that it belongs to", () => {
    expect(shownFolder("/home/ann/.config/Rehearsal", here)).toBe("~/.config/Rehearsal");
    expect(shownFolder("/home/ann/.config/Rehearsal", { ...here, isWindows: true })).toBe(
      "%USERPROFILE%/.config/Rehearsal",
    );
  });

  it.each(["/home/anna/Rehearsal", "/mnt/disk/Rehearsal", "/home/ann", "/home"])(
    "stays as it is where it is not below the home folder: %s",
    (folder) => {
      expect(shownFolder(folder, here)).toBe(folder);
    },
  );
});
