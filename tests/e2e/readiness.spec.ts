import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { HomePage } from "./pages/home-page.ts";
import { ReadinessPage } from "./pages/readiness-page.ts";
import { putSatMocks } from "./put-sat-mocks.ts";

const bankId = "aif-c01";

test("before the first mock it says what will be here, and how much it takes", async ({
  launch,
}) => {
  const app = await launch();
  const readiness = new ReadinessPage(app.page);
  await expect(readiness.card).toContainText("will be here once you have sat a mock or two");
  await expect(readiness.card).toContainText("40 more questions");
  await readiness.openDetails.press("Enter");
  await expect(readiness.heading).toBeFocused();
  await expect(readiness.refusal).toContainText("40 more questions");
  await expect(readiness.picture).toHaveCount(0);
  await inspectScreen(app, "readiness-nothing");
  await readiness.refusal.getByRole("button", { name: "Start a mock" }).press("Enter");
  await expect(app.page.getByRole("heading", { level: 1 })).toContainText("Mock exam");
});

test("a mock that was ended at once is not taken for an attempt", async ({ launch }) => {
  const { page } = await launch();
  const exam = await new HomePage(page).sitMock();
  const result = await exam.end();
  await result.goHome();
  const readiness = new ReadinessPage(page);
  await expect(readiness.card).toContainText("So far 1 question counts");
  await readiness.openDetails.click();
  await expect(readiness.evidence).toContainText("not on screen when you ended the mock");
  await expect(readiness.evidence.getByRole("row", { name: /not on screen/ })).toContainText("64");
});

test("after two mocks it tells the range, the chance and the domains, and how it comes to them", async ({
  launch,
}) => {
  const first = await launch();
  const lastEndedAtMs = Date.now() - 60_000;
  await putSatMocks(first.page, { bankId, count: 2, rightOfTen: 8, lastEndedAtMs });
  await first.close();
  const app = await launch();
  const { page } = app;
  const readiness = new ReadinessPage(page);
  await expect(readiness.card).toContainText("From 130 questions that you saw for the first time");
  await expect(readiness.picture).toBeVisible();
  await inspectScreen(app, "readiness-home");
  await readiness.openDetails.press("Enter");
  await expect(readiness.heading).toBeFocused();
  await expect(readiness.figures.getByRole("row")).toHaveCount(6);
  await expect(readiness.figures.getByRole("row", { name: /Pass mark/ })).toContainText("700");
  await expect(readiness.figures.getByRole("row", { name: /Chance/ })).toContainText(
    / in (10|20)$/,
  );
  await expect(readiness.domains.getByRole("row")).toHaveCount(6);
  await expect(readiness.evidence.getByRole("row", { name: /Never met/ })).toContainText("520");
  await inspectScreen(app, "readiness-two-mocks");
  await page.keyboard.press("Tab");
  await readiness.openMethod.press("Enter");
  await expect(readiness.method).toContainText("What it takes for granted");
  await inspectScreen(app, "readiness-method");
  await page.keyboard.press("Escape");
  await expect(readiness.method).toBeHidden();
  await expect(readiness.openMethod).toBeFocused();
  await readiness.back.press("Enter");
  await expect(new HomePage(page).heading).toBeFocused();
});

test("what is too long ago is refused, with its date", async ({ launch }) => {
  const first = await launch();
  const lastEndedAtMs = Date.UTC(2025, 0, 15, 12);
  await putSatMocks(first.page, { bankId, count: 1, rightOfTen: 7, lastEndedAtMs });
  await first.close();
  const { page } = await launch();
  const readiness = new ReadinessPage(page);
  await expect(readiness.card).toContainText("15 Jan 2025");
  await expect(readiness.card).toContainText("more than 90 days ago");
});

test("a bank that is too small for an estimate says so", async ({ launch, secondBankFolder }) => {
  const { page } = await launch({ banksFolder: secondBankFolder });
  const readiness = new ReadinessPage(page);
  await expect(readiness.card).toContainText("too few for an estimate");
  await readiness.openDetails.click();
  await expect(readiness.refusal).toBeVisible();
  await expect(readiness.refusal.getByRole("button")).toHaveCount(0);
});
