import { describe, expect, it } from "vitest";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { paperNameOf } from "../../../shared/paper/paper-name.ts";
import type { Ask } from "./bridge.ts";
import { createPaperDesk } from "./paper-desk.ts";

const name = paperNameOf("Rehearsal TST-01");

/** A desk over a page called "Result"; `titles` are what the page was called when the main process was asked. */
function aDesk(answer: Awaited<ReturnType<Ask>>, options: { readonly locale?: string } = {}) {
  const titles: string[] = [];
  const stored = new Map<string, string>();
  // Fonts that are ready at once: the fake takes the place of the browser's own.
  const page = { title: "Result", fonts: { ready: Promise.resolve() } };
  const desk = createPaperDesk({
    ask: ((channel: string, request: unknown) => {
      titles.push(`${page.title}: ${channel} ${JSON.stringify(request)}`);
      return Promise.resolve(answer);
    }) as Ask,
    storage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
    },
    page: page as unknown as Pick<Document, "title" | "fonts">,
    locale: options.locale ?? "en-GB",
  });
  return { desk, page, titles, stored };
}

describe("the size of paper", () => {
  it("is at first what is usual here, then what was chosen last", async () => {
    const { desk } = aDesk(ok({ wasWritten: true }), { locale: "en-US" });
    expect(desk.recallSize()).toBe("letter");
    await desk.savePdf("a4", name);
    expect(desk.recallSize()).toBe("a4");
  });

  it("is the usual one where what was remembered cannot be read", () => {
    const { desk, stored } = aDesk(ok({}));
    stored.set("rehearsal.paper-size", "a0");
    expect(desk.recallSize()).toBe("a4");
  });
});

describe("a report on its way to paper", () => {
  it("lends its name to the page, and gives the page's own back", async () => {
    const { desk, page, titles } = aDesk(ok({ wasWritten: false }));
    expect(await desk.savePdf("a4", name)).toEqual(ok(false));
    expect(titles).toEqual([
      'Rehearsal TST-01: paper:save-pdf {"size":"a4","name":"Rehearsal TST-01"}',
    ]);
    expect(page.title).toBe("Result");
  });

  it("gives the page's name back after a failure, too, and hands it on", async () => {
    const error: IpcError = { code: "printer-missing", detail: "" };
    const { desk, page } = aDesk(err(error));
    expect(await desk.print(name)).toEqual(err(error));
    expect(page.title).toBe("Result");
  });
});
