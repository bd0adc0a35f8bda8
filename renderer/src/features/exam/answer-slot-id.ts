/** The place in the question on screen where its answer stands. */
export const ANSWER_SLOT_ID = "answer-slot";
