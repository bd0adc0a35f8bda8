import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findElectronRuntime } from "../find-electron-runtime.ts";
import { forcedSwitches, launchCommandFor } from "../launch-command.ts";
import { projectFolder } from "../run-step.ts";
import { ICNS_SIZES_PX, icnsFile } from "./icns-file.ts";
import { icoFile, type SquarePicture } from "./ico-file.ts";

const folder = join(projectFolder, "electron", "installer");
const svgFile = join(folder, "icon.svg");
const ICO_SIZES_PX = [16, 24, 32, 48, 64, 128, 256];
const LINUX_SIZES_PX = [16, 32, 48, 64, 128, 256, 512];
/** macOS leaves a margin around its icons: 100 of 1024 px. */
const MAC_MARGIN = 100 / 1024;

function say(line: string): void {
  console.log(`rehearsal: ${line}`);
}

interface Drawing {
  readonly name: string;
  readonly sizePx: number;
  readonly paddingPx: number;
}

function bare(sizePx: number): Drawing {
  return { name: `bare-${sizePx}`, sizePx, paddingPx: 0 };
}

function framed(sizePx: number): Drawing {
  return { name: `framed-${sizePx}`, sizePx, paddingPx: sizePx * MAC_MARGIN };
}

/** Has Electron draw, and answers with a reader of what it drew. Throws if it could not. */
async function draw(
  drawings: readonly Drawing[],
  work: string,
): Promise<(drawing: Drawing) => SquarePicture> {
  const runtime = await findElectronRuntime(say);
  const orders = drawings.map(({ name, sizePx, paddingPx }) => `${name}:${sizePx}:${paddingPx}`);
  const drawer = join(import.meta.dirname, "drawer");
  const parameters = [drawer, ...forcedSwitches(say), "--draw", svgFile, work, ...orders];
  const { program, parameters: all } = launchCommandFor(runtime.executable, parameters, say);
  const outcome = spawnSync(program, all, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, XDG_CONFIG_HOME: work },
  });
  if (outcome.status !== 0) throw new Error("The icons could not be drawn.");
  return ({ name, sizePx }) => ({
    sizePx,
    rgba: readFileSync(join(work, `${name}.rgba`)),
    png: readFileSync(join(work, `${name}.png`)),
  });
}

async function drawIcons(): Promise<void> {
  const bareSizes = [...new Set([...ICO_SIZES_PX, ...LINUX_SIZES_PX])];
  const framedSizes = [...new Set(Object.values(ICNS_SIZES_PX))];
  const work = mkdtempSync(join(tmpdir(), "rehearsal-icons-"));
  try {
    const drawn = await draw([...bareSizes.map(bare), ...framedSizes.map(framed)], work);
    writeFileSync(
      join(folder, "icon.ico"),
      icoFile(ICO_SIZES_PX.map((sizePx) => drawn(bare(sizePx)))),
    );
    const { ic11, ic12, ic07, ic13, ic08, ic14, ic09, ic10 } = ICNS_SIZES_PX;
    const png = (sizePx: number): Buffer => drawn(framed(sizePx)).png;
    writeFileSync(
      join(folder, "icon.icns"),
      icnsFile({
        ic11: png(ic11),
        ic12: png(ic12),
        ic07: png(ic07),
        ic13: png(ic13),
        ic08: png(ic08),
        ic14: png(ic14),
        ic09: png(ic09),
        ic10: png(ic10),
      }),
    );
    mkdirSync(join(folder, "icons"), { recursive: true });
    for (const sizePx of LINUX_SIZES_PX)
      writeFileSync(join(folder, "icons", `${sizePx}x${sizePx}.png`), drawn(bare(sizePx)).png);
    const digest = createHash("sha256").update(readFileSync(svgFile)).digest("hex");
    // By this a test sees when somebody changes the drawing and forgets the icons.
    writeFileSync(join(folder, "icon.svg.sha256"), `${digest}  icon.svg\n`);
    say(`Drawn into ${folder}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

drawIcons().catch((error: unknown) => {
  console.error(`rehearsal: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
