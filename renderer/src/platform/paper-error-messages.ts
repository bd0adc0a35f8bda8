import type { PaperErrorCode } from "../../../shared/paper/paper-error.ts";

/** What a person is told when something could not be put on paper or into a PDF. */
interface PaperErrorMessage {
  readonly happened: string;
  readonly canDo: string;
}

/** The words for every such error; a new code without words does not compile. */
export const paperErrorMessages: Readonly<Record<PaperErrorCode, PaperErrorMessage>> = {
  "pdf-not-made": {
    happened: "The PDF could not be made.",
    canDo: "Try again. If it keeps failing, start Rehearsal again: your attempts are kept.",
  },
  "printer-missing": {
    happened: "This computer has no printer set up.",
    canDo: "Set one up in the system's settings, or save it as a PDF and print that elsewhere.",
  },
  "print-failed": {
    happened: "It could not be printed.",
    canDo: "Check that the printer is switched on, or save it as a PDF.",
  },
};
