import { mkdirSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BankIdSchema } from "../../shared/bank/manifest.ts";
import { aPackageWithKey, anUnsignedPackage } from "../fixtures/carried-keys.ts";
import { anInstallation, type Installation } from "../fixtures/installation.ts";
import { aPackage, aPublisher } from "../fixtures/signed-bank.ts";

let installation: Installation;
const place = (name: string) => installation.place(name);
const start = () => installation.start();

beforeEach(() => {
  installation = anInstallation();
});

afterEach(() => {
  installation.remove();
});

describe("a bank that nobody signed", () => {
  const own = { publisher: { id: "rehearsal", name: "Rehearsal" } };

  it("stands beside the signed one of its id, never in its place", async () => {
    mkdirSync(place("shipped"));
    writeFileSync(place("shipped/a.qbank"), aPackage(installation.builtIn, own));
    const app = start();
    expect(await app.choose(anUnsignedPackage({ ...own, revision: 9 }))).toMatchObject({
      kind: "unsigned",
      replaces: null,
      bank: { bankId: "unsigned-small-bank", keyStanding: "unsigned", keyId: null },
    });
    expect(await app.install(anUnsignedPackage({ ...own, revision: 9 }))).toBe("installed");
    expect((await start().listed()).banks).toEqual([
      "small-bank 1 release",
      "unsigned-small-bank 9 unsigned",
    ]);
    const signed = await app.shelf.outline(BankIdSchema.parse("small-bank"));
    expect(signed).toMatchObject({ value: { summary: { revision: 1 } } });
  });

  it("gives way to another of its id, and the person is told which", async () => {
    const app = start();
    await app.install(anUnsignedPackage({ revision: 2 }));
    expect(await app.choose(anUnsignedPackage({ revision: 1 }))).toMatchObject({
      replaces: { version: "1.0.0", revision: 2 },
    });
  });

  it("cannot claim an id of the unsigned shelf in its manifest, nor can a signed one", () => {
    expect(() => anUnsignedPackage({ bankId: "unsigned-small-bank" })).toThrow();
  });

  it("is held to every rule but the signature's", async () => {
    const app = start();
    expect(await app.install(anUnsignedPackage({ minAppVersion: "9.0.0" }))).toBe(
      "bank-app-too-old",
    );
    const altered = anUnsignedPackage();
    altered.write("X", altered.indexOf("q-first-one") + 2, "latin1");
    expect(await app.install(altered)).toBe("bank-file-altered");
  });

  it("is never what remains of a bank with a bad signature", async () => {
    const broken = aPackageWithKey(aPublisher());
    const comment = broken.indexOf("trusted comment: rehearsal");
    broken.write("X", comment + 20, "latin1");
    expect(await start().install(broken)).toBe("bank-file-altered");
  });

  it("is not opened from the folder of the signed ones, nor a signed one from its own", async () => {
    mkdirSync(place("banks"));
    mkdirSync(place("unsigned-banks"));
    writeFileSync(place("banks/a.qbank"), anUnsignedPackage());
    writeFileSync(place("unsigned-banks/b.qbank"), aPackage(installation.builtIn, own));
    expect(await start().listed()).toEqual({
      banks: [],
      refused: ["bank-entry-missing", "bank-entry-forbidden"],
    });
  });
});
