import { mkdtempSync, readFileSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createRecordWriter } from "./record-writer.ts";

const handles: FileHandle[] = [];

async function aFile(): Promise<{ file: string; handle: FileHandle }> {
  const file = join(mkdtempSync(join(tmpdir(), "rehearsal-writer-")), "file");
  const handle = await open(file, "w+");
  handles.push(handle);
  return { file, handle };
}

const diskFull = Object.assign(new Error("no space"), { code: "ENOSPC" });

afterEach(async () => {
  await Promise.all(handles.splice(0).map((handle) => handle.close()));
});

describe("createRecordWriter", () => {
  it("writes one piece behind the other, from where it was told to begin", async () => {
    const { file, handle } = await aFile();
    await handle.write("old\ntorn");
    const write = createRecordWriter(handle, 4);
    await write(Buffer.from("first\n"), { isDurable: false });
    await write(Buffer.from("second\n"), { isDurable: true });
    expect(readFileSync(file, "utf8")).toBe("old\nfirst\nsecond\n");
  });

  it("goes on until everything is written when the system takes a piece at a time", async () => {
    const { file, handle } = await aFile();
    const real = handle.write.bind(handle);
    vi.spyOn(handle, "write").mockImplementation(((
      bytes: Buffer,
      from: number,
      _length: number,
      to: number,
    ) => real(bytes, from, 1, to)) as never);
    await createRecordWriter(handle, 0)(Buffer.from("whole\n"), { isDurable: true });
    expect(readFileSync(file, "utf8")).toBe("whole\n");
  });

  it("leaves no half record between whole ones when the disk is full and then is not", async () => {
    const { file, handle } = await aFile();
    const write = createRecordWriter(handle, 0);
    await write(Buffer.from("one\n"), { isDurable: true });
    const real = handle.write.bind(handle);
    vi.spyOn(handle, "write").mockImplementationOnce((async (
      bytes: Buffer,
      from: number,
      _length: number,
      to: number,
    ) => {
      await real(bytes, from, 12, to);
      throw diskFull;
    }) as never);
    await expect(write(Buffer.from("a long record\n"), { isDurable: true })).rejects.toBe(diskFull);
    await write(Buffer.from("two\n"), { isDurable: true });
    expect(readFileSync(file, "utf8")).toBe("one\ntwo\n");
  });

  it("writes a record anew that reached the file but not the disk", async () => {
    const { file, handle } = await aFile();
    const write = createRecordWriter(handle, 0);
    vi.spyOn(handle, "datasync").mockRejectedValueOnce(diskFull);
    await expect(write(Buffer.from("a long record\n"), { isDurable: true })).rejects.toBe(diskFull);
    await write(Buffer.from("short\n"), { isDurable: true });
    expect(readFileSync(file, "utf8")).toBe("short\n");
  });
});
