import type { Privileges } from "electron";

/** The scheme the app serves itself under. Frozen for ever: people's history hangs on the origin. */
export const APP_SCHEME = "rehearsal";
export const APP_ORIGIN = `${APP_SCHEME}://app`;

/** Makes pages of the scheme a proper origin with storage; nothing that would get them past a policy or another's origin. */
export const APP_SCHEME_PRIVILEGES: Readonly<Privileges> = {
  standard: true,
  secure: true,
  supportFetchAPI: true,
  codeCache: true,
};
