import type { ExamProfile } from "../../../shared/attempts/attempt-record.ts";
import type { FormMode } from "../../../shared/exam/form.ts";
import { mockName } from "./mock-name.ts";

/** What a mock that was begun is called: "Mock 3", "Mock 3, relaxed". The real exam's conditions go without saying. */
export function satMockName(mode: FormMode, profile: ExamProfile): string {
  return profile === "relaxed" ? `${mockName(mode)}, relaxed` : mockName(mode);
}
