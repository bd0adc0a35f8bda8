import { z } from "zod";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import type { PaperName } from "../../../shared/paper/paper-name.ts";
import { PAPER_SIZES, type PaperSize, usualPaperSize } from "../../../shared/paper/paper-size.ts";
import type { Ask } from "./bridge.ts";

const KEY = "rehearsal.paper-size";

/** Puts what the page has laid out for paper there. Both answers are false where the person changed their mind. */
export interface PaperDesk {
  /** The size that was chosen last, else the one that is usual where this computer is. */
  readonly recallSize: () => PaperSize;
  readonly savePdf: (size: PaperSize, name: PaperName) => Promise<Result<boolean, IpcError>>;
  readonly print: (name: PaperName) => Promise<Result<boolean, IpcError>>;
}

interface PaperDeskOptions {
  readonly ask: Ask;
  readonly storage: Pick<Storage, "getItem" | "setItem">;
  readonly page: Pick<Document, "title" | "fonts">;
  /** The computer's own, such as "en-GB". */
  readonly locale: string;
}

/** A desk that asks the main process, for the page as it stands. */
export function createPaperDesk({ ask, storage, page, locale }: PaperDeskOptions): PaperDesk {
  const recallSize = (): PaperSize => {
    const remembered = z.enum(PAPER_SIZES).safeParse(storage.getItem(KEY));
    return remembered.success ? remembered.data : usualPaperSize(locale);
  };

  const rememberSize = (size: PaperSize): void => {
    try {
      storage.setItem(KEY, size);
    } catch {
      // A full disk must not keep anybody from their report: it is offered the usual way next time.
    }
  };

  /** Does what needs the page to carry the name that its paper shall have: in each page's foot and in the PDF's own title. */
  const asNamed = async <T>(name: PaperName, work: () => Promise<T>): Promise<T> => {
    const titleBefore = page.title;
    page.title = name;
    // Text in a font that is still to come would be printed in another one.
    await page.fonts.ready;
    try {
      return await work();
    } finally {
      page.title = titleBefore;
    }
  };

  return {
    recallSize,
    savePdf: async (size, name) => {
      rememberSize(size);
      const saved = await asNamed(name, () => ask("paper:save-pdf", { size, name }));
      return saved.ok ? ok(saved.value.wasWritten) : saved;
    },
    print: async (name) => {
      const printed = await asNamed(name, () => ask("paper:print", { name }));
      return printed.ok ? ok(printed.value.wasPrinted) : printed;
    },
  };
}
