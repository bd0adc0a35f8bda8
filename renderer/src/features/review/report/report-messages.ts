import type { Verdict } from "../../../../../shared/scoring/exam-result.ts";

export const reportMessages = {
  open: "Report this item",
  title: "Report this item",
  about:
    "This makes a small text for the publisher of the question bank. Nothing is sent: copy or save it, and pass it on yourself.",
  note: "What is wrong with it?",
  noteHint:
    "For example: an answer that is right too, something out of date, a word that misleads.",
  text: "The text",
  what: "report",
  save: "Save …",
  saved: "Saved.",
  notSaved: "Not saved: you closed the window that asks where to.",
} as const;

/** The names of what a report says, one a line. They are for a publisher, who may read many of them. */
export const reportLines = {
  heading: "Report on a question",
  item: (id: string, revision: number) => `Item: ${id}, revision ${revision}`,
  exam: (code: string) => `Exam: ${code}`,
  bank: (id: string, version: string, revision: number) =>
    `Bank: ${id}, version ${version}, revision ${revision}`,
  hash: (sha256: string) => `Bank hash (SHA-256): ${sha256}`,
  key: (keyId: string | null) =>
    keyId === null ? "Signature: none" : `Signature: Minisign key ${keyId}`,
  app: (version: string | null) => `App: Rehearsal ${version ?? "(version not known)"}`,
  answer: (verdict: Verdict) => {
    const marked: Readonly<Record<Verdict, string>> = {
      right: "Chosen answer, marked right:",
      wrong: "Chosen answer, marked wrong:",
      unanswered: "Chosen answer: none",
    };
    return marked[verdict];
  },
  option: (id: string, text: string) => `- ${id}: ${text}`,
  step: (place: number, id: string, text: string) => `${place}. ${id}: ${text}`,
  match: (prompt: string, option: string) => `- ${prompt} = ${option}`,
  part: (id: string, text: string) => `${id}: ${text}`,
  note: "Note:",
  noNote: "Note: none",
} as const;
