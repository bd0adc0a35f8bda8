import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { bankFilesIn, createArrivedFiles } from "./arrived-files.ts";

describe("files that came by themselves", () => {
  it("wait in their order, each once, and are told of each time", () => {
    const announce = vi.fn<() => void>();
    const arrived = createArrivedFiles(announce);
    for (const file of ["/a.qbank", "/b.qbank", "/a.qbank"]) arrived.arrive(file);
    expect(announce).toHaveBeenCalledTimes(3);
    expect([arrived.next(), arrived.next(), arrived.next()]).toEqual([
      "/a.qbank",
      "/b.qbank",
      null,
    ]);
  });

  it("do not pile up without end where a thousand are opened at once", () => {
    const arrived = createArrivedFiles(() => undefined);
    for (let number = 0; number < 1000; number += 1) arrived.arrive(`/${number}.qbank`);
    let count = 0;
    while (arrived.next() !== null) count += 1;
    expect(count).toBe(16);
  });
});

describe("a command line", () => {
  const folder = resolve("somewhere");
  const files = (...commandLine: string[]) =>
    bankFilesIn(["/opt/rehearsal/rehearsal", ...commandLine], folder);

  it("names banks by path or address, from the folder that it was given in", () => {
    const elsewhere = resolve("else where", "b.qbank");
    expect(files("a.qbank", elsewhere, pathToFileURL(elsewhere).href, "C.QBANK")).toEqual([
      join(folder, "a.qbank"),
      elsewhere,
      elsewhere,
      join(folder, "C.QBANK"),
    ]);
  });

  it("names nothing by switches, other files and addresses that lead elsewhere", () => {
    expect(
      files("--no-sandbox", "--open=x.qbank", "notes.txt", "https://e.org", "file:%zz.qbank"),
    ).toEqual([]);
    expect(files()).toEqual([]);
  });
});
