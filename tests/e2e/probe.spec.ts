import { execSync } from "node:child_process";
import { test as base } from "./fixtures.ts";
import { HomePage } from "./pages/home-page.ts";
import { answerFirst } from "./pages/sit-and-answer.ts";
import { mountSmallDisk, type SmallDisk } from "./small-disk.ts";

const test = base.extend<{ readonly disk: SmallDisk }>({
  disk: async ({ userDataFolder }, use) => {
    const disk = mountSmallDisk(userDataFolder);
    await use(disk);
    disk.remove();
  },
});

test("probe", async ({ disk, launch, secondBankFolder: banksFolder, userDataFolder }) => {
  const app = await launch({ banksFolder });
  const exam = await new HomePage(app.page).sitMock();
  await answerFirst(exam, 1);
  const ls = () => execSync(`cd ${userDataFolder}/IndexedDB/*leveldb && ls -lT0 --time-style=+%s . | awk '{print $5,$7}' | tr '\\n' ';'; cat LOG | tail -3`).toString();
  console.log("before", ls());
  disk.fill();
  await exam.sheet.choose(0);
  const t0 = Date.now();
  const foot = app.page.getByRole("contentinfo");
  let last = "", lastLs = "";
  let freed = false;
  while (Date.now() - t0 < 60_000) {
    const text = (await foot.innerText()).replaceAll("\n", " ").slice(0, 80);
    if (text !== last) { console.log(Date.now() - t0, text); last = text; }
    const l = ls(); if (l !== lastLs) { console.log(Date.now() - t0, l); lastLs = l; }
    if (!freed && Date.now() - t0 > 12_000) { freed = true; disk.free(); console.log("FREED"); }
    if (freed && text.startsWith("Saved")) break;
    await new Promise((r) => setTimeout(r, 100));
  }
  for (let n = 0; n < 3; n += 1) { await exam.sheet.choose(n % 2); await new Promise((r) => setTimeout(r, 300)); }
  console.log("after", ls());
  await app.kill();
  execSync(`cp -r ${userDataFolder}/IndexedDB /tmp/idb-after-${String(Date.now())}`);
  const again = await launch({ banksFolder });
  await new HomePage(again.page).heading.waitFor();
  await new Promise((r) => setTimeout(r, 2000));
  console.log(await again.page.locator("main").innerText());
  console.log("again", ls(), execSync(`cat ${userDataFolder}/IndexedDB/*leveldb/LOG*`).toString(), execSync(`ls -R ${userDataFolder}/IndexedDB`).toString());
});
