/** What is said in review of the study aids that the candidate used. */
export const studyAidWords = {
  struck: "Struck out by you",
  note: "Your note",
} as const;
