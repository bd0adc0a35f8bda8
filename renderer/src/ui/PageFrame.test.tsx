// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { PageFrame } from "./PageFrame.tsx";

afterEach(cleanup);

describe("opening a screen", () => {
  it("puts the focus on its heading and names the window after it", () => {
    render(
      <PageFrame title="History">
        <p>…</p>
      </PageFrame>,
    );
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "History" }));
    expect(document.title).toBe("History · Rehearsal");
  });

  it("does not take the focus again when something on it changes", () => {
    const { rerender } = render(
      <PageFrame title="Home">
        <button>Start</button>
      </PageFrame>,
    );
    screen.getByRole("button").focus();
    rerender(
      <PageFrame title="Home">
        <button>Start again</button>
      </PageFrame>,
    );
    expect(document.activeElement).toBe(screen.getByRole("button"));
  });
});
