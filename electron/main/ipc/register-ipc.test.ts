import type { IpcMain, IpcMainInvokeEvent } from "electron";
import { describe, expect, it } from "vitest";
import { ok } from "../../../shared/lib/result.ts";
import { anAttemptId, anEntry } from "../testing/sitting-samples.ts";
import type { IpcHandlers } from "./ipc-handlers.ts";
import { registerIpc } from "./register-ipc.ts";

const unused = (): never => {
  throw new Error("no test should come here");
};

const handlers: IpcHandlers = {
  "app:info": () =>
    ok({
      appVersion: "1.0.0",
      electronVersion: "45.4.1",
      isDevelopmentBuild: false,
      profileFolder: "~/.config/Rehearsal",
    }),
  "storage:flush": unused,
  "storage:room": unused,
  "bank:list": unused,
  "bank:outline": unused,
  "bank:items": unused,
  "bank:current-items": unused,
  "bank:notes": unused,
  "bank:choose": unused,
  "bank:look-at-arrival": unused,
  "bank:install": unused,
  "publisher:list": unused,
  "publisher:revoke": unused,
  "publisher:forget": unused,
  "publisher:acknowledge-loss": unused,
  "sitting:open": unused,
  "sitting:append": () => ok({}),
  "sitting:pause": unused,
  "sitting:unpause": unused,
  "sitting:close": unused,
  "journal:list": unused,
  "backup:list": unused,
  "backup:begin": unused,
  "backup:append": unused,
  "backup:write": unused,
  "backup:open": unused,
  "backup:read": unused,
  "data:export-file": unused,
  "data:import-file": unused,
  "data:erase": unused,
  "file:begin-text": unused,
  "file:append-text": unused,
  "file:save-text": unused,
  "paper:save-pdf": unused,
  "paper:print": unused,
};

/** A door with the given parts; answers how to knock and what was reported. */
function openDoor(
  parts: { readonly isTrusted?: boolean; readonly handlers?: Partial<IpcHandlers> } = {},
) {
  const reports: string[] = [];
  const files: string[] = [];
  const doors = new Map<string, (channel: unknown, raw: unknown) => unknown>();
  const ipcMain: Pick<IpcMain, "handle"> = {
    handle: (door, listener) => {
      doors.set(door, (...call) => listener({} as IpcMainInvokeEvent, ...call));
    },
  };
  registerIpc({
    ipcMain,
    isTrusted: () => parts.isTrusted ?? true,
    handlers: { ...handlers, ...parts.handlers },
    takeFile: (file) => files.push(file),
    report: (text) => reports.push(text),
  });
  const knock = (channel: unknown, raw: unknown): Promise<unknown> =>
    Promise.resolve(doors.get("rehearsal:request")?.(channel, raw));
  const handOver = (file: unknown): unknown => doors.get("rehearsal:file")?.(file, undefined);
  return { knock, handOver, files, reports };
}

describe("the door for dropped files", () => {
  it("takes paths from our own page alone, and nothing but paths", () => {
    const open = openDoor();
    for (const file of ["/a.qbank", "", 7, null, { file: "/b.qbank" }]) open.handOver(file);
    expect(open.files).toEqual(["/a.qbank"]);
    const shut = openDoor({ isTrusted: false });
    shut.handOver("/a.qbank");
    expect(shut.files).toEqual([]);
  });
});

describe("registerIpc", () => {
  it("answers a request of the contract with its handler's value", async () => {
    await expect(openDoor().knock("app:info", {})).resolves.toMatchObject({
      ok: true,
      value: { appVersion: "1.0.0" },
    });
  });

  it("hands the handler what the schema parsed, brands and all", async () => {
    const appended: unknown[] = [];
    const { knock } = openDoor({
      handlers: {
        "sitting:append": (request) => {
          appended.push(request);
          return ok({});
        },
      },
    });
    const request = { attemptId: anAttemptId(), entry: anEntry(1) };
    await expect(knock("sitting:append", request)).resolves.toEqual(ok({}));
    expect(appended).toEqual([request]);
  });

  it("refuses an untrusted sender before it looks at the request", async () => {
    await expect(openDoor({ isTrusted: false }).knock("no:channel", null)).resolves.toMatchObject({
      ok: false,
      error: { code: "untrusted-sender" },
    });
  });

  it.each(["bank:delete", "toString", "__proto__", "", null, 7, { channel: "app:info" }])(
    "answers %j, which is no channel, instead of rejecting",
    async (channel) => {
      await expect(openDoor().knock(channel, {})).resolves.toMatchObject({
        ok: false,
        error: { code: "unknown-channel" },
      });
    },
  );

  it.each([
    ["nothing", undefined],
    ["a key that is not in the schema", { surprise: true }],
    ["no object", "app"],
  ])("refuses a request with %s and does not run the handler", async (_what, raw) => {
    const { knock } = openDoor({ handlers: { "app:info": unused } });
    await expect(knock("app:info", raw)).resolves.toMatchObject({
      ok: false,
      error: { code: "invalid-request" },
    });
  });

  it("names the place of a bad value, never the value", async () => {
    const raw = { attemptId: "my secret", entry: anEntry(1) };
    const answer = JSON.stringify(await openDoor().knock("sitting:append", raw));
    expect(answer).toContain("attemptId: invalid_format");
    expect(answer).not.toContain("secret");
  });

  it.each([
    [
      "throws",
      (): never => {
        throw new TypeError("the key is b");
      },
    ],
    ["rejects", () => Promise.reject(new TypeError("the key is b"))],
  ])(
    "answers internal when a handler %s, and reports it without its message",
    async (_how, handler) => {
      const { knock, reports } = openDoor({ handlers: { "app:info": handler } });
      await expect(knock("app:info", {})).resolves.toEqual({
        ok: false,
        error: { code: "internal", detail: "app:info" },
      });
      expect(reports.join()).toMatch(/^app:info failed: TypeError\n\s+at /);
      expect(reports.join()).not.toContain("the key is b");
    },
  );
});
