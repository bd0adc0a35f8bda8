import { listPackage } from "@electron/asar";

/** The only files of an app.asar: what runs, in the form in which it runs. */
const EXPECTED = [
  /^\/package\.json$/,
  /^\/out\/main\/index\.js$/,
  /^\/out\/preload\/index\.cjs$/,
  /^\/out\/renderer\/index\.html$/,
  /^\/out\/renderer\/assets\/(index|LaterScreens|rolldown-runtime)-[\w-]+\.js$/,
  /^\/out\/renderer\/assets\/style-[\w-]+\.css$/,
  /^\/out\/renderer\/assets\/atkinson-hyperlegible-next-[\w-]+\.woff2$/,
];

/** What lies beside an app.asar. */
export const RESOURCES = ["LICENSE.txt", "THIRD-PARTY-LICENSES.txt", "app.asar", "banks"];

/** The files of an app.asar that do not belong there, and the patterns that nothing in it fits. */
export function surprisesIn(archive: string) {
  const files = listPackage(archive, { isPack: false }).filter((path) => /\.[^/]+$/.test(path));
  return {
    strangers: files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file))),
    missing: EXPECTED.filter((pattern) => !files.some((file) => pattern.test(file))).map(String),
  };
}
