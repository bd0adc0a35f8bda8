/** The id of the stem's text in the page. One question is on screen at a time. */
export const STEM_TEXT_ID = "stem-text";
