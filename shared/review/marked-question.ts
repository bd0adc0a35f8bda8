import type { Item } from "../bank/item.ts";
import type { ItemState } from "../exam/exam-session.ts";
import type { FormPosition } from "../exam/form.ts";
import type { Response } from "../exam/response.ts";

/** A question with its key and what was answered to it, as they are compared after it was marked. */
export interface MarkedQuestion {
  readonly item: Item;
  readonly response: Response | null;
  /** The order of options and prompts that the candidate saw. */
  readonly optionOrder: FormPosition["optionOrder"];
  readonly promptOrder: FormPosition["promptOrder"];
  /** The options that the candidate struck out. */
  readonly struckIds: ItemState["struckIds"];
}
