// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { References } from "./References.tsx";

afterEach(cleanup);

it("shows an address as text to copy: no link that could lead out of the app", () => {
  const url = "https://example.org/a?b=<script>&c=1#d";
  const { container } = render(
    <References references={[{ title: "A page", url, checked: "2026-11-01" }]} />,
  );
  expect(screen.getByText(url)).toBeTruthy();
  expect(container.querySelectorAll("a, [href], script")).toHaveLength(0);
});
