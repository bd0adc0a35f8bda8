// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import "./css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { Select } from "./Select.tsx";

afterEach(cleanup);

function Choosing() {
  const [value, setValue] = useState<"one" | "two" | null>(null);
  return (
    <Select
      label="Pairs with"
      placeholder="Choose an option"
      options={[
        { id: "one", text: "Option one" },
        { id: "two", text: "Option two" },
      ]}
      value={value}
      onChange={setValue}
    />
  );
}

describe("choosing one of several", () => {
  it("starts with nothing chosen", () => {
    render(<Choosing />);
    expect(screen.getByRole("button").textContent).toBe("Choose an option");
  });

  it("works by keyboard alone and says what is chosen", async () => {
    const user = userEvent.setup();
    render(<Choosing />);
    await user.tab();
    await user.keyboard("{Enter}{ArrowDown}{Enter}");
    expect(screen.getByRole("button", { name: "Option two Pairs with" })).toBeTruthy();
  });
});
