import type { IpcRequest, IpcResponse } from "../../../shared/ipc/contract.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import type { PaperSize } from "../../../shared/paper/paper-size.ts";
import { saveFile } from "../files/save-file.ts";
import type { IpcHandlers } from "../ipc/ipc-handlers.ts";
import { failureName } from "../report/failure-name.ts";

/** What lays the window's page out for paper. */
export interface PagePrinter {
  /** Rejects where no PDF could be made. */
  readonly toPdf: (size: PaperSize) => Promise<Uint8Array>;
  readonly hasPrinter: () => Promise<boolean>;
  /** Lets the person print in the system's dialog. */
  readonly print: (title: string) => Promise<"printed" | "cancelled" | "failed">;
}

interface PaperDeskOptions {
  readonly printer: PagePrinter;
  /** Asks the person for a file; null where they change their mind. */
  readonly askWhereToSave: (suggestedName: string) => Promise<string | null>;
}

type PaperChannel = Extract<keyof IpcHandlers, `paper:${string}`>;

/** Puts the page on paper or into a file. Asks where to before it makes anything, so that a change of mind costs nothing. */
export function createPaperDesk(options: PaperDeskOptions): Pick<IpcHandlers, PaperChannel> {
  const { printer, askWhereToSave } = options;
  return {
    "paper:save-pdf": async ({ size, name }) => {
      const file = await askWhereToSave(`${name}.pdf`);
      if (file === null) return ok({ wasWritten: false });
      const pdf = await madeBy(printer, size);
      return pdf.ok ? saveFile(file, pdf.value) : pdf;
    },
    "paper:print": ({ name }) => print(printer, name),
  };
}

async function madeBy(
  printer: PagePrinter,
  size: PaperSize,
): Promise<Result<Uint8Array, IpcError>> {
  try {
    return ok(await printer.toPdf(size));
  } catch (error) {
    return err({ code: "pdf-not-made", detail: failureName(error) });
  }
}

async function print(
  printer: PagePrinter,
  name: IpcRequest<"paper:print">["name"],
): Promise<Result<IpcResponse<"paper:print">, IpcError>> {
  if (!(await printer.hasPrinter())) return err({ code: "printer-missing", detail: "" });
  const outcome = await printer.print(name);
  return outcome === "failed"
    ? err({ code: "print-failed", detail: "" })
    : ok({ wasPrinted: outcome === "printed" });
}
