import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  Contrast,
  type LucideIcon,
} from "lucide-react";
import type { QuestionProgress } from "./question-summary.ts";

/** A shape for each state of a question, told apart without colour. */
export const progressShapes: Readonly<Record<QuestionProgress, LucideIcon>> = {
  answered: CircleCheck,
  partly: Contrast,
  "too-many": CircleAlert,
  unanswered: Circle,
  "not-seen": CircleDashed,
};
