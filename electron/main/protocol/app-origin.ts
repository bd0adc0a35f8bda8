/** The scheme the app serves itself under. Frozen for ever: people's history hangs on the origin. */
export const APP_SCHEME = "rehearsal";
export const APP_ORIGIN = `${APP_SCHEME}://app`;
