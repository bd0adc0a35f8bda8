import type { ExamProfile } from "../../../shared/attempts/attempt-record.ts";

const names: Readonly<Record<ExamProfile, string>> = {
  "real-exam": "Real exam",
  relaxed: "Relaxed mock",
};

/** What a profile is called on the screens. */
export function profileName(profile: ExamProfile): string {
  return names[profile];
}
