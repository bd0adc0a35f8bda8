/** What Rehearsal says of itself wherever it names an exam: in Settings, in the system's About window and in README. */
export const INDEPENDENCE =
  "Rehearsal is independent. It is not affiliated with or endorsed by Amazon Web Services (AWS) or any other provider of exams. Names of exams, products and companies are their owners', and stand here only to say what a question bank is for.";
