import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildApp, type BuildKind } from "./build-app.ts";
import { projectFolder } from "./run-step.ts";
import { readBundledPackages } from "./bundled-packages.ts";
import { thirdPartyNotices } from "./third-party-notices.ts";

/** Builds all that goes into a package of this kind, the notices of other people's work among it, into an empty out/. */
export function bundleApp(kind: BuildKind): void {
  const out = join(projectFolder, "out");
  // Clean first: nothing of an earlier bundle may travel in the package.
  rmSync(out, { recursive: true, force: true });
  buildApp(kind);
  const notices = thirdPartyNotices(readBundledPackages(projectFolder));
  writeFileSync(join(out, "THIRD-PARTY-LICENSES.txt"), notices);
}
