import { isVersionAtLeast } from "../../../shared/bank/is-version-at-least.ts";
import type { LintRule } from "./rule.ts";

/** Whoever gets a version of a bank can read what it brought, and every version before it, the newest first. */
export const changelog: LintRule = {
  name: "changelog",
  check: ({ release }) => {
    if (release === null) return [];
    const [newest] = release.changelog;
    const { version } = release.bank;
    const outdated =
      newest?.version === version
        ? []
        : [`the newest entry is of version ${newest?.version}, but the bank is version ${version}`];
    const disordered = release.changelog.flatMap((entry, index) => {
      const before = release.changelog[index + 1];
      if (before === undefined) return [];
      return [
        ...(isVersionAtLeast(before.version, entry.version)
          ? [`version ${entry.version} must be higher than the one below it, ${before.version}`]
          : []),
        ...(entry.date < before.date
          ? [`version ${entry.version} is dated before the one below it, ${before.version}`]
          : []),
      ];
    });
    return [...outdated, ...disordered].map((message) => ({
      severity: "error",
      place: null,
      path: [],
      message,
    }));
  },
};
