import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { workflowProblems } from "../release/workflow-problems.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, ".github", "workflows");

const PackageFile = z.object({ scripts: z.record(z.string(), z.string()) });
const description: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const scripts = Object.keys(PackageFile.parse(description).scripts);

const SOUND = `
on:
  push:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - run: npm run check
`;

describe("the workflows", () => {
  it.each(readdirSync(folder))("%s has no problem", (name) => {
    expect(workflowProblems(readFileSync(join(folder, name), "utf8"), scripts)).toEqual([]);
  });

  it("name beside each pinned commit the version that it is", () => {
    for (const name of readdirSync(folder)) {
      const pins = readFileSync(join(folder, name), "utf8").match(/uses: .*/g) ?? [];
      expect(pins.filter((pin) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(pin))).toEqual([]);
    }
  });
});

describe("the rules for workflows", () => {
  it("find nothing in a sound one", () => {
    expect(workflowProblems(SOUND, scripts)).toEqual([]);
  });

  it.each([
    ["strangers can start it", SOUND.replace("push:", "pull_request_target:")],
    ["secrets to pull requests", `${SOUND.replace("push:", "pull_request:")}\n# secrets.KEY`],
    ["does not say its permissions", SOUND.replace(/permissions:\n {2}contents: read\n/, "")],
    ["every job may write contents", SOUND.replace("contents: read", "contents: write")],
    [
      "check may write packages",
      SOUND.replace("runs-on", "permissions: { packages: write }\n    runs-on"),
    ],
    ["is not pinned", SOUND.replace(/@[0-9a-f]{40} # v6.0.2/, "@v6")],
    ["leaves the token", SOUND.replace("persist-credentials: false", "fetch-depth: 1")],
    ["an expression into a script", SOUND.replace("npm run check", "echo ${{ github.actor }}")],
    ["no time limit", SOUND.replace("timeout-minutes: 5", "name: Check")],
    ["no npm script chekc", SOUND.replace("npm run check", "npm run chekc")],
    ["no workflow", "on: push"],
  ])("say that one %s", (problem, text) => {
    expect(text).not.toBe(SOUND);
    expect(workflowProblems(text, scripts).join("\n")).toContain(problem);
  });
});
