import type { BundledPackage } from "./bundled-packages.ts";

const RULE = "-".repeat(80);

const HEAD = `Rehearsal contains the work of others, listed here with its licences. Electron and Chromium come with
their own notices: LICENSE.electron.txt and LICENSES.chromium.html.
`;

/** The text that a package carries for the authors of what is bundled in it. */
export function thirdPartyNotices(packages: readonly BundledPackage[]): string {
  const sections = packages.map(
    ({ name, version, licence, licenceText }) =>
      `${RULE}\n${name} ${version} (${licence})\n\n${licenceText}\n`,
  );
  return [HEAD, ...sections].join("\n");
}
