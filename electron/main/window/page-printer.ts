import type { BrowserWindow, PrintToPDFOptions, WebContents } from "electron";
import type { PaperSize } from "../../../shared/paper/paper-size.ts";
import type { PagePrinter } from "../paper/paper-desk.ts";
import { messages } from "./messages.ts";

const PAGE_SIZES: Readonly<Record<PaperSize, "A4" | "Letter">> = { a4: "A4", letter: "Letter" };
const INCH_MM = 25.4;
/** The foot is higher than the other margins: the page's number stands in it. */
const MARGINS_MM = { top: 13, bottom: 18, left: 18, right: 18 };

/** Chromium fills in the document's title and the numbers; it gives the foot no style but its own. */
const FOOT = `<div style="display: flex; justify-content: space-between; width: 100%; margin: 0 ${MARGINS_MM.left}mm; color: #57534a; font: 8pt system-ui, sans-serif">
  <span class="title"></span>
  <span>${messages.pageOf('<span class="pageNumber"></span>', '<span class="totalPages"></span>')}</span>
</div>`;

function pdfOptions(size: PaperSize): PrintToPDFOptions {
  const { top, bottom, left, right } = MARGINS_MM;
  return {
    pageSize: PAGE_SIZES[size],
    margins: {
      top: top / INCH_MM,
      bottom: bottom / INCH_MM,
      left: left / INCH_MM,
      right: right / INCH_MM,
    },
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: FOOT,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}

/** Electron tells no failure from a change of mind but by this word. */
function wasCancelled(reason: string): boolean {
  return /cancel/i.test(reason);
}

function print(contents: WebContents, title: string): ReturnType<PagePrinter["print"]> {
  return new Promise((resolve) => {
    contents.print({ header: title, footer: "Rehearsal" }, (hasPrinted, reason) => {
      if (hasPrinted) resolve("printed");
      else resolve(wasCancelled(reason) ? "cancelled" : "failed");
    });
  });
}

/** Prints the window's page, by its print styles. */
export function createPagePrinter(getWindow: () => BrowserWindow | null): PagePrinter {
  const contents = (): WebContents => {
    const window = getWindow();
    if (window === null) throw new Error("there is no window to print");
    return window.webContents;
  };
  return {
    toPdf: (size) => contents().printToPDF(pdfOptions(size)),
    hasPrinter: async () => (await contents().getPrintersAsync()).length > 0,
    print: (title) => print(contents(), title),
  };
}
