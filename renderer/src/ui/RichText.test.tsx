// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { BlockTextView, InlineTextView } from "./RichText.tsx";

afterEach(cleanup);

describe("the text of a bank", () => {
  it("shows paragraphs, lists and styles as what they are", () => {
    const { container } = render(
      <BlockTextView
        text={[
          {
            type: "paragraph",
            content: [
              { type: "text", text: "Choose the " },
              { type: "strong", text: "LEAST" },
              { type: "text", text: " work with " },
              { type: "code", text: "kms" },
              { type: "emphasis", text: " now" },
            ],
          },
          { type: "list", isOrdered: true, entries: [[{ type: "text", text: "first" }]] },
          { type: "list", isOrdered: false, entries: [[{ type: "text", text: "any" }]] },
        ]}
      />,
    );
    expect(container.querySelector("p")?.textContent).toBe("Choose the LEAST work with kms now");
    expect(container.querySelector("p > strong")?.textContent).toBe("LEAST");
    expect(container.querySelector("p > code")?.textContent).toBe("kms");
    expect(container.querySelector("p > em")?.textContent).toBe(" now");
    expect(container.querySelector("ol > li")?.textContent).toBe("first");
    expect(container.querySelector("ul > li")?.textContent).toBe("any");
  });

  it("never turns text into HTML", () => {
    const { container } = render(
      <InlineTextView text={[{ type: "text", text: "<img src=x onerror=alert(1)>" }]} />,
    );
    expect(container.querySelector("img")).toBeNull();
    expect(screen.getByText("<img src=x onerror=alert(1)>")).toBeTruthy();
  });
});
