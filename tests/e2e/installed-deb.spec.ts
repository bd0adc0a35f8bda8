import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REHEARSED_FOLDER } from "../release/rehearsed-release.ts";
import { expect, test as base } from "./fixtures.ts";
import { launchRelease } from "./launch-release.ts";
import { HomePage } from "./pages/home-page.ts";

const test = base.extend<{ readonly scratch: string }>({
  /** A folder of this test's own. */
  // Playwright tells fixtures apart by their first parameter, which must be a destructuring pattern.
  // eslint-disable-next-line no-empty-pattern
  scratch: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "rehearsal-deb-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
});

function debianPackage(): string {
  const name = readdirSync(REHEARSED_FOLDER).find((entry) => entry.endsWith(".deb")) ?? "";
  return join(REHEARSED_FOLDER, name);
}

/**
 * A system in which everything that is written is gone afterwards: this computer's own under a layer in memory. There the
 * package is installed, the rest of the words is run as a command, and the package is removed. What stays of it is said last.
 */
const INSTALLED = `
set -eu
layer=$1 package=$2; shift 2
mount -t tmpfs none "$layer"
mkdir "$layer/upper" "$layer/work" "$layer/root"
root=$layer/root
mount -t overlay overlay -o "lowerdir=/,upperdir=$layer/upper,workdir=$layer/work" "$root"
for shared in dev proc sys run tmp; do mount --bind "/$shared" "$root/$shared"; done
mount --bind /dev/shm "$root/dev/shm"
cp "$package" "$root/var/tmp/rehearsal.deb"
# The packages it depends on must be there, or this fails.
chroot "$root" dpkg --install /var/tmp/rehearsal.deb > /dev/null
echo "installed: $(chroot "$root" dpkg-query --show rehearsal)"
echo "command: $(chroot "$root" readlink --canonicalize /usr/bin/rehearsal)"
chroot "$root" "$@"
chroot "$root" dpkg --remove rehearsal > /dev/null
echo "left: $(cd "$root" && find opt usr/bin usr/share/applications usr/share/mime usr/share/icons etc -iname '*rehearsal*')"
`;

test("the Debian package brings its entry in the menu, its file types and its icons", ({
  scratch,
}) => {
  const file = debianPackage();
  execFileSync("sh", [
    "-c",
    `dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" ./usr`,
    "sh",
    file,
    scratch,
  ]);
  const share = join(scratch, "usr", "share");
  const entry = readFileSync(join(share, "applications", "rehearsal.desktop"), "utf8").split("\n");
  expect(entry).toEqual(
    expect.arrayContaining([
      "Name=Rehearsal",
      // The file that was opened is handed over by its path or address.
      "Exec=/opt/Rehearsal/rehearsal %U",
      "Icon=rehearsal",
      // By this the desktop knows the app's windows for this entry's.
      "StartupWMClass=rehearsal",
      "MimeType=application/x-rehearsal-qbank;application/x-rehearsal-qerrata;",
      "Categories=Education;",
    ]),
  );
  const types = readFileSync(join(share, "mime", "packages", "rehearsal.xml"), "utf8");
  for (const ending of ["qbank", "qerrata"]) {
    expect(types).toContain(`<mime-type type="application/x-rehearsal-${ending}">`);
    expect(types).toContain(`<glob pattern="*.${ending}"/>`);
  }
  const sizes = readdirSync(join(share, "icons", "hicolor")).sort();
  expect(sizes).toEqual(["128x128", "16x16", "256x256", "32x32", "48x48", "512x512", "64x64"]);
});

test("the Debian package says what it is and needs", () => {
  const field = (name: string): string =>
    execFileSync("dpkg-deb", ["--field", debianPackage(), name], { encoding: "utf8" }).trim();
  expect(field("Package")).toBe("rehearsal");
  expect(field("Architecture")).toBe("amd64");
  expect(field("Depends").split(", ")).toEqual(
    expect.arrayContaining(["libgtk-3-0", "libnss3", "libasound2"]),
  );
  expect(field("Description")).toMatch(/^Timed practice exams, fully offline/);
});

test("installed with dpkg a release starts by its name and begins an exam; removed it leaves nothing @mounts", async ({
  scratch,
}) => {
  const app = await launchRelease({
    configFolder: scratch,
    executable: "/usr/bin/rehearsal",
    watcher: [
      ...["unshare", "--mount", "sh", "-c", INSTALLED, "sh"],
      ...[mkdtempSync(join(scratch, "layer-")), debianPackage()],
    ],
  });
  const home = new HomePage(app.page);
  await expect(home.foot).toContainText("Signature verified");
  const exam = await home.sitMock();
  await exam.expectQuestion(1, 65);
  await app.close();
  const said = app.printed.filter((line) => /^(installed|command|left): /.test(line));
  expect(said).toEqual([
    expect.stringMatching(/^installed: rehearsal\t\d/),
    "command: /opt/Rehearsal/rehearsal",
    "left: ",
  ]);
});
