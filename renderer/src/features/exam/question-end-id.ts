/** The id of what stands at the end of the question on screen; there is one at most. */
export const QUESTION_END_ID = "question-end";
