/** Why something was not put on paper or into a PDF. The words for the screen are looked up by it. */
export type PaperErrorCode = "pdf-not-made" | "printer-missing" | "print-failed";
