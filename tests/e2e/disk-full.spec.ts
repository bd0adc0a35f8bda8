import { test as base, expect } from "./fixtures.ts";
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

test("probe", async ({ disk, launch, secondBankFolder: banksFolder }) => {
  const app = await launch({ banksFolder });
  const exam = await new HomePage(app.page).sitMock();
  await answerFirst(exam, 1);
  disk.fill();
  await exam.sheet.choose(0);
  const t0 = Date.now();
  const foot = app.page.getByRole("contentinfo");
  let last = "";
  let freed = false;
  while (Date.now() - t0 < 120_000) {
    const text = (await foot.innerText()).replaceAll("\n", " ").slice(0, 160);
    if (text !== last) { console.log(Date.now() - t0, text); last = text; }
    if (!freed && Date.now() - t0 > 25_000) { freed = true; disk.free(); console.log("FREED"); }
    if (freed && text.startsWith("Saved")) break;
    await new Promise((r) => setTimeout(r, 200));
  }
  await app.kill();
  const again = await launch({ banksFolder });
  console.log(await new HomePage(again.page).openAttempt.innerText());
});
