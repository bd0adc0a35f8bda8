import type { Result } from "../../../../../shared/lib/result.ts";

/** What reporting a question needs from outside the screen. */
export interface ReportDesk {
  /** Null where it could not be asked for. */
  readonly appVersion: string | null;
  /** Saves a text where the person chooses; false where they changed their mind. A failure comes in words. */
  readonly save: (
    text: string,
  ) => Promise<Result<boolean, { readonly happened: string; readonly canDo: string }>>;
}
