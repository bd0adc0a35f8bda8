import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { appPaths } from "./app-paths.ts";

const surroundings = {
  isPackaged: true,
  appFolder: "app",
  resourcesFolder: "resources",
  userDataFolder: "data",
  bankFolderOverride: undefined,
};

describe("appPaths", () => {
  it("finds the banks beside a packaged app, then those the person installed", () => {
    expect(appPaths(surroundings)).toMatchObject({
      suppliedBankFolder: join("resources", "banks"),
      installedBankFolder: join("data", "banks"),
    });
  });

  it("finds the freshly built banks in development", () => {
    expect(appPaths({ ...surroundings, isPackaged: false }).suppliedBankFolder).toBe(
      join("app", "question-bank", "dist"),
    );
  });

  it("takes a test's folder in place of the first one only", () => {
    expect(appPaths({ ...surroundings, bankFolderOverride: "fixtures" })).toMatchObject({
      suppliedBankFolder: "fixtures",
      installedBankFolder: join("data", "banks"),
    });
  });

  it("keeps banks that nobody signed in a folder of their own", () => {
    const { suppliedBankFolder, installedBankFolder, unsignedBankFolder } = appPaths(surroundings);
    expect([suppliedBankFolder, installedBankFolder]).not.toContain(unsignedBankFolder);
  });
});
