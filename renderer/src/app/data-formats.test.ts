import { describe, expect, it } from "vitest";
import { z } from "zod";
import dataFormats from "../../../docs/data-formats.md?raw";
import { AnswerRowSchema } from "../features/export/answer-row.ts";
import { MockRowSchema } from "../features/export/mock-row.ts";
import { ResultsSchema } from "../features/export/results-schema.ts";
import { JournalRowSchema } from "../features/journal/journal-row.ts";
import { restorableTables } from "../data/backup-tables.ts";
import { EventRowSchema } from "../data/event-row.ts";
import { AttemptRecordSchema } from "../../../shared/attempts/attempt-record.ts";
import { BackupHeadSchema } from "../../../shared/backup/backup-head.ts";
import { PracticeAnswerSchema } from "../../../shared/practice/practice-answer.ts";
import { MissNoteSchema } from "../../../shared/study/miss-note.ts";
import { NoteReadSchema } from "../../../shared/study/note-read.ts";
import { ScheduleMarkSchema } from "../../../shared/study/schedule-mark.ts";

const tables = {
  events: z.array(EventRowSchema),
  attempts: z.array(AttemptRecordSchema),
  noteReads: z.array(NoteReadSchema),
  practiceAnswers: z.array(PracticeAnswerSchema),
  missNotes: z.array(MissNoteSchema),
  scheduleMarks: z.array(ScheduleMarkSchema),
};

/** The file as this release writes it; a table that holds no row is not in it. */
const BackupSchema = z.strictObject({
  ...BackupHeadSchema.unwrap().shape,
  content: z.strictObject(tables).partial(),
});

/** A schema for other programs. What JSON Schema has no words for, as that a key must be one of the options, is left open. */
function jsonSchemaOf(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    reused: "ref",
    // Whether our own code may change a value says nothing about the file.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return `${JSON.stringify(json, null, 2)}\n`;
}

describe("the schemas in docs/schemas", () => {
  it.each([
    ["backup", BackupSchema],
    ["results", ResultsSchema],
  ])(
    "say of %s what this release writes (vitest --update writes them anew)",
    async (name, schema) => {
      await expect(jsonSchemaOf(schema)).toMatchFileSnapshot(
        `../../../docs/schemas/${name}.schema.json`,
      );
    },
  );

  it("leave no table of a backup out", () => {
    expect(Object.keys(tables).sort()).toEqual(restorableTables.map(({ name }) => name).sort());
  });
});

describe("docs/data-formats.md", () => {
  const lines = new Set(dataFormats.split("\n").map((line) => line.replace(/ +/g, " ")));

  it.each([
    ["mocks", MockRowSchema.unwrap().shape],
    ["answers", AnswerRowSchema.unwrap().shape],
    ["misses", JournalRowSchema.unwrap().shape],
  ])("has a line for each column of the table of %s, as the schema describes it", (_, shape) => {
    const missing = Object.entries(shape)
      .map(([name, { description = "" }]) => `| \`${name}\` | ${description} |`)
      .filter((line) => !lines.has(line));
    expect(missing).toEqual([]);
  });
});
