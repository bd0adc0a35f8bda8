export type PaperErrorCode = "pdf-not-made" | "pdf-not-saved" | "printer-missing" | "print-failed";
