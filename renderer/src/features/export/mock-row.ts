import { z } from "zod";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import { AttemptIdSchema, EXAM_PROFILES } from "../../../../shared/attempts/attempt-record.ts";
import { END_REASONS } from "../../../../shared/exam/exam-session.ts";
import { inSeconds } from "./in-seconds.ts";

const seconds = z.number().min(0);
const count = z.int().min(0);
const moment = z.iso.datetime();

/** What other programs get of a mock: the columns of the table and the fields of the JSON alike, each with what it means. */
export const MockRowSchema = z
  .strictObject({
    mockId: AttemptIdSchema.describe("Id of the mock, a UUID. The answers name it."),
    examCode: z.string().describe("Code of the exam, for example AIF-C01."),
    bankId: z.string().describe("Id of the question bank."),
    bankTitle: z.string().describe("Its title."),
    bankVersion: z.string().describe("Its version, for people."),
    bankRevision: z.int().describe("Its revision, which only grows."),
    bankStanding: z
      .string()
      .describe("Who vouched for it: release, development, trusted-by-person or unsigned."),
    mode: z.string().describe("How the questions were drawn: standard, seeded or fresh."),
    formCode: z
      .string()
      .nullable()
      .describe("Draws the same mock again; empty where it depended on your history."),
    profile: z.enum(EXAM_PROFILES).describe("real-exam, or relaxed with pauses."),
    allowance: z.string().nullable().describe("Id of the time allowance; empty without one."),
    timeLimitSeconds: seconds.nullable().describe("Time limit; empty for an untimed mock."),
    startedAt: moment.describe("When it began, ISO 8601, UTC."),
    endedAt: moment.describe("When it ended, ISO 8601, UTC."),
    endReason: z.enum(END_REASONS).describe("ended-by-candidate or time-expired."),
    usedSeconds: seconds.describe("Exam time used."),
    interruptionCount: count.describe("Times that the computer slept or the app was closed."),
    questionCount: count.describe("Questions, unscored ones too."),
    scoredCount: count.describe("Scored questions."),
    rightCount: count.describe("Scored questions answered right."),
    unansweredCount: count.describe("Questions without an answer, unscored ones too."),
    estimatedScore: z.int().describe("Estimated scaled score."),
    passingScore: z.int().describe("The score that passes."),
    hasPassed: z.boolean().describe("Whether the estimate reaches it."),
  })
  .readonly();
export type MockRow = z.infer<typeof MockRowSchema>;

/** The row of a mock. */
export function mockRowOf(digest: AttemptDigest): MockRow {
  const { bank, questions, timeLimitMs } = digest;
  return {
    mockId: digest.attemptId,
    examCode: bank.exam.code,
    bankId: bank.bankId,
    bankTitle: bank.title,
    bankVersion: bank.version,
    bankRevision: bank.revision,
    bankStanding: bank.keyStanding,
    mode: digest.mode.type,
    formCode: digest.formCode,
    profile: digest.profile,
    allowance: digest.allowanceId,
    timeLimitSeconds: timeLimitMs === null ? null : inSeconds(timeLimitMs),
    startedAt: new Date(digest.startedAtMs).toISOString(),
    endedAt: new Date(digest.endedAtMs).toISOString(),
    endReason: digest.endReason,
    usedSeconds: inSeconds(digest.elapsedMs),
    interruptionCount: digest.interruptionCount,
    questionCount: questions.length,
    scoredCount: digest.scoredCount,
    rightCount: digest.rightCount,
    unansweredCount: questions.filter(({ verdict }) => verdict === "unanswered").length,
    estimatedScore: digest.estimatedScaledScore,
    passingScore: digest.scale.passing,
    hasPassed: digest.hasPassed,
  };
}
