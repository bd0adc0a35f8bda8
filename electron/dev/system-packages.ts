import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname } from "node:path";

/** What Electron needs from Debian 12 beyond a bare machine. */
const ELECTRON_PACKAGES = [
  "fonts-dejavu-core",
  "libasound2",
  "libatk-bridge2.0-0",
  "libcups2",
  "libdrm2",
  "libgbm1",
  "libgtk-3-0",
  "libnss3",
  "libpango-1.0-0",
  "libxcomposite1",
  "libxdamage1",
  "libxkbcommon0",
  "libxrandr2",
] as const;

const DISPLAY_PACKAGES = ["xauth", "xvfb"] as const;

/** Programs that only the tests use, with the package that brings each. */
const TEST_PROGRAMS = {
  "7za": "p7zip-full",
  "dpkg-deb": "dpkg",
  minisign: "minisign",
  pdftotext: "poppler-utils",
  strace: "strace",
} as const;

function isOnPath(program: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}

function missingLibraries(executable: string): readonly string[] {
  const listing = spawnSync("ldd", [executable], { encoding: "utf8", cwd: dirname(executable) });
  return listing.stdout
    .split("\n")
    .filter((line) => line.includes("not found"))
    .map((line) => line.trim().split(" ")[0] ?? line);
}

/** Whether windows have a screen to open on. */
export function hasDisplay(): boolean {
  return (
    process.platform !== "linux" ||
    Boolean(process.env["DISPLAY"]) ||
    Boolean(process.env["WAYLAND_DISPLAY"])
  );
}

interface Lack {
  readonly what: string;
  readonly packages: readonly string[];
}

function findLacks(executable: string, isForTests: boolean): readonly Lack[] {
  const libraries = missingLibraries(executable);
  const hasFonts = existsSync("/usr/share/fonts");
  const programs = isForTests ? Object.entries(TEST_PROGRAMS) : [];
  return [
    ...(libraries.length > 0
      ? [{ what: `libraries (${libraries.join(", ")})`, packages: ELECTRON_PACKAGES }]
      : []),
    ...(hasFonts ? [] : [{ what: "fonts", packages: ["fonts-dejavu-core"] }]),
    ...(hasDisplay() || isOnPath("xvfb-run")
      ? []
      : [{ what: "a display, or xvfb-run in its place", packages: DISPLAY_PACKAGES }]),
    ...programs
      .filter(([program]) => !isOnPath(program))
      .map(([program, name]) => ({ what: `the program ${program}`, packages: [name] })),
  ];
}

function install(packages: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const update = spawnSync("apt-get", ["update", "--quiet"], { env: environment });
  const outcome = spawnSync(
    "apt-get",
    ["install", "--yes", "--quiet", "--no-install-recommends", ...packages],
    { env: environment, stdio: ["ignore", "ignore", "inherit"] },
  );
  return update.status === 0 && outcome.status === 0;
}

/**
 * Makes sure that this Electron can start on this Linux. Installs Debian packages when it runs as root where there is
 * apt-get, and says so; throws an error that names what is missing and the packages that bring it otherwise.
 */
export function ensureSystemPackages(
  executable: string,
  options: { readonly isForTests: boolean; readonly say: (line: string) => void },
): void {
  if (process.platform !== "linux") return;
  const lacks = findLacks(executable, options.isForTests);
  if (lacks.length === 0) return;
  const what = lacks.map((lack) => lack.what).join("; ");
  const packages = [...new Set(lacks.flatMap((lack) => lack.packages))].sort();
  if (process.getuid?.() === 0 && isOnPath("apt-get")) {
    options.say(`Missing here: ${what}. Installing with apt-get: ${packages.join(" ")} …`);
    if (install(packages) && findLacks(executable, options.isForTests).length === 0) return;
  }
  throw new Error(
    `Electron cannot start here. Missing: ${what}. On Debian 12: apt-get install ${packages.join(" ")}`,
  );
}
