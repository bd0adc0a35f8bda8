import { spawnSync } from "node:child_process";
import { chownSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { packagedExecutable } from "../../electron/dev/package-app.ts";
import { expect, test } from "./fixtures.ts";
import { launchRelease, type OtherUser } from "./launch-release.ts";
import { HomePage } from "./pages/home-page.ts";

/** The user that owns nothing, on every Linux. */
const NOBODY = 65_534;

const executable = packagedExecutable("development");
const isRoot = process.getuid?.() === 0;

/** Root has no sandbox, so for root the package is copied to where nobody can run it. */
function somebodyElse(folder: string): OtherUser {
  cpSync(dirname(executable), join(folder, "package"), { recursive: true });
  chownSync(folder, NOBODY, NOBODY);
  return { executable: join(folder, "package", basename(executable)), userId: NOBODY };
}

/** Whether this machine lets such a user have namespaces, of which Chromium builds its sandbox. */
function hasNamespaces(): boolean {
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  return spawnSync("unshare", ["--user", "--pid", "--fork", "true"], user).status === 0;
}

type ProcessStatus = Readonly<Record<string, string>>;

/** What the system says of a process, and its command line; nothing once it has ended. */
function statusOf(processId: string): readonly ProcessStatus[] {
  try {
    const lines = readFileSync(join("/proc", processId, "status"), "utf8")
      .trim()
      .split("\n");
    const fields = lines.map((line): readonly [string, string] => {
      const [name = "", value = ""] = line.split(/:\s+/);
      return [name, value];
    });
    const command = readFileSync(join("/proc", processId, "cmdline"), "utf8");
    return [{ ...Object.fromEntries(fields), command }];
  } catch {
    return [];
  }
}

/** The processes below one that draw pages. */
function pageProcesses(ancestor: number): readonly ProcessStatus[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statusOf);
  const isBelow = (parent: string | undefined): boolean =>
    parent === String(ancestor) ||
    all.some((entry) => entry["Pid"] === parent && isBelow(entry["PPid"]));
  return all.filter(
    ({ PPid, command = "" }) => command.includes("--type=renderer") && isBelow(PPid),
  );
}

test("its page runs in Chromium's sandbox, and where there is none it does not start", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-sandbox-"));
  const options = {
    configFolder: folder,
    environment: { HOME: folder },
    ...(isRoot && { runAs: somebodyElse(folder) }),
  };
  try {
    const switches = ["--disable-namespace-sandbox"];
    await expect(launchRelease({ ...options, switches })).rejects.toThrow(/sandbox/i);
    if (!hasNamespaces()) return;
    const app = await launchRelease(options);
    await expect(new HomePage(app.page).heading).toBeVisible();
    const processes = pageProcesses(app.processId);
    await app.close();
    expect(processes).toHaveLength(1);
    expect(processes[0]).toMatchObject({
      // Its calls to the system are filtered, it has no rights and can win none, and sees no process but its own.
      Seccomp: "2",
      CapEff: "0000000000000000",
      NoNewPrivs: "1",
      NSpid: expect.stringMatching(/\t1$/),
      command: expect.stringContaining("--enable-sandbox"),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});
