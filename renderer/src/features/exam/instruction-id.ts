/** What says how to answer the question on screen. */
export const INSTRUCTION_ID = "instruction";
