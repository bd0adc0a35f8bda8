import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aLevelDbLog } from "../testing/a-leveldb-log.ts";
import { mendDatabaseLogs } from "./mend-database-logs.ts";

let userDataFolder: string;
let database: string;
let reported: string[];

beforeEach(() => {
  userDataFolder = mkdtempSync(join(tmpdir(), "rehearsal-mend-"));
  database = join(userDataFolder, "IndexedDB", "rehearsal_app_0.indexeddb.leveldb");
  mkdirSync(database, { recursive: true });
  reported = [];
});
afterEach(() => {
  rmSync(userDataFolder, { recursive: true });
});

const mend = () => mendDatabaseLogs(userDataFolder, (text) => reported.push(text));
const whole = aLevelDbLog([Buffer.from("an answer"), Buffer.from("another one")]);
const torn = aLevelDbLog([Buffer.from("one that was under way")]).subarray(0, 12);

describe("mending the browser's databases", () => {
  it("cuts off what was half written, so that nothing is written on behind it", async () => {
    for (const name of ["000003.log", "MANIFEST-000001"])
      writeFileSync(join(database, name), Buffer.concat([whole, torn]));
    await mend();
    for (const name of ["000003.log", "MANIFEST-000001"])
      expect(readFileSync(join(database, name))).toEqual(whole);
    expect(reported).toHaveLength(2);
  });

  it("empties a log of which nothing is whole", async () => {
    writeFileSync(join(database, "000007.log"), torn);
    await mend();
    expect(readFileSync(join(database, "000007.log"))).toHaveLength(0);
  });

  it("touches nothing that is whole, damaged otherwise or no log", async () => {
    const damaged = Buffer.from(whole);
    damaged.fill(0, 10, 14);
    const files = {
      "000003.log": whole,
      "000004.log": Buffer.concat([damaged, torn]),
      "000005.ldb": torn,
      LOG: torn,
      CURRENT: Buffer.from("MANIFEST-000001\n"),
    };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(database, name), bytes);
    await mend();
    for (const [name, bytes] of Object.entries(files))
      expect(readFileSync(join(database, name))).toEqual(bytes);
    expect(reported).toEqual([]);
  });

  it("mends how the app is to look as well", async () => {
    const settings = join(userDataFolder, "Local Storage", "leveldb");
    mkdirSync(settings, { recursive: true });
    writeFileSync(join(settings, "000003.log"), Buffer.concat([whole, torn]));
    await mend();
    expect(readFileSync(join(settings, "000003.log"))).toEqual(whole);
  });

  it("is content with a profile that has no database yet", async () => {
    rmSync(join(userDataFolder, "IndexedDB"), { recursive: true });
    await mend();
    expect(reported).toEqual([]);
  });

  it("reports what it cannot read, without its name, and lets the app start", async () => {
    mkdirSync(join(database, "000003.log"));
    await mend();
    expect(reported).toEqual(["the logs of the database were not looked at: EISDIR"]);
  });
});
