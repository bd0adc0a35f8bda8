import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { benchBankOpening } from "./bank-opening.ts";
import { benchFormAssembly } from "./form-assembly.ts";

const rows = [...[1_000, 10_000].map((count) => benchBankOpening(count)), benchFormAssembly()];

console.table(
  rows.map(({ name, medianMs, floor, floorMs }) => ({
    measured: name,
    "median ms": medianMs.toFixed(2),
    floor,
    "floor ms": floorMs.toFixed(2),
    ratio: (medianMs / floorMs).toFixed(2),
  })),
);
const folder = join(projectFolder, "test-results");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "bench.json"), `${JSON.stringify(rows, null, 2)}\n`);
