import { render, screen } from "@testing-library/react";
import "../../ui/css-escape.fake.ts";
import "../../ui/intersection-observer.fake.ts";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import { ExamScreen } from "./ExamScreen.tsx";
import type { SittingArrival } from "./sitting-arrival.ts";
import { aSitting } from "./sitting.fake.ts";

/** An exam on screen: one question of each kind, in the order single choice, multiple response, ordering, matching. */
export async function anExam({
  arrival = { taken: [], isJournalDamaged: false },
  ...options
}: Parameters<typeof aSitting>[0] & { readonly arrival?: SittingArrival } = {}) {
  const sitting = await aSitting(options);
  const onFinished = vi.fn();
  const onLeave = vi.fn();
  const { open, store } = sitting;
  render(
    <ExamScreen
      sitting={{ attempt: open, store, arrival }}
      onFinished={onFinished}
      onLeave={onLeave}
    />,
  );
  const responseTo = (id: string) =>
    [...store.getState().session.items].find(([itemId]) => itemId === id)?.[1].response;
  return { ...sitting, onFinished, onLeave, responseTo };
}

/** Presses the button with that name by pointer. */
export async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name }));
}

/** Types keys wherever the focus is. */
export async function type(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
}

/** The dialog that is open, if any. */
export function openDialog(): HTMLElement | null {
  return screen.queryByRole("dialog") ?? screen.queryByRole("alertdialog");
}
