import { INDEPENDENCE } from "../../../../shared/about/independence.ts";
import type { AppInfo } from "./about-store.ts";

export const aboutMessages = {
  title: "About Rehearsal",
  independent: INDEPENDENCE,
  estimate:
    "It is for practice. The questions that come with it are original, not those of an exam, and every score is an estimate.",
  licence:
    "Rehearsal is free software under the MIT licence and comes without a warranty. Its licence, and the licences of what others made that is part of it, lie in the folder that it is installed in: LICENSE.txt, THIRD-PARTY-LICENSES.txt and, for Electron and Chromium, LICENSE.electron.txt and LICENSES.chromium.html.",
  folder: "All that Rehearsal keeps of you is in this folder:",
  copyWhat: "folder of your data",
  unknown: "Rehearsal. Its version could not be found out.",
  development: "This copy was built for testing: it trusts banks signed with a development key.",
} as const;

/** The versions that a report of a fault should name. */
export function versionSentence({ appVersion, electronVersion }: AppInfo): string {
  return `Rehearsal ${appVersion}, with Electron ${electronVersion}.`;
}
