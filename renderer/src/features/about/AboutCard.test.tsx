// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { err, ok } from "../../../../shared/lib/result.ts";
import { createBridgeFake } from "../../platform/bridge.fake.ts";
import { ask } from "../../platform/bridge.ts";
import { AboutCard } from "./AboutCard.tsx";
import { createAboutStore } from "./about-store.ts";

afterEach(cleanup);

const info = {
  appVersion: "1.2.3",
  electronVersion: "45.4.1",
  isDevelopmentBuild: false,
  profileFolder: "~/.config/Rehearsal",
};

function showCard(answer: Parameters<typeof teachInfo>[0]): void {
  teachInfo(answer);
  render(<AboutCard store={createAboutStore(ask)} />);
}

function teachInfo(answer: typeof info | null): void {
  const { bridge, teach } = createBridgeFake();
  teach("app:info", () =>
    answer === null ? err({ code: "internal", detail: "app:info" }) : ok(answer),
  );
  Object.assign(window, { rehearsal: bridge });
}

describe("what Rehearsal says of itself", () => {
  it("names its versions and the folder of the data, and can put the folder on the clipboard", async () => {
    showCard(info);
    expect(await screen.findByText("Rehearsal 1.2.3, with Electron 45.4.1.")).toBeDefined();
    expect(screen.getByText("~/.config/Rehearsal")).toBeDefined();
    expect(screen.getByRole("button", { name: "Copy the folder of your data" })).toBeDefined();
    expect(screen.queryByText(/built for testing/)).toBeNull();
  });

  it("says plainly that it is independent, even where nothing else is known", async () => {
    showCard(null);
    expect(await screen.findByText("Rehearsal. Its version could not be found out.")).toBeDefined();
    expect(
      screen.getByText(/not affiliated with or endorsed by Amazon Web Services \(AWS\)/),
    ).toBeDefined();
    expect(screen.getByText(/MIT licence/)).toBeDefined();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("warns of a copy that trusts a development key", async () => {
    showCard({ ...info, isDevelopmentBuild: true });
    expect(await screen.findByText(/^This copy was built for testing/)).toBeDefined();
  });
});
