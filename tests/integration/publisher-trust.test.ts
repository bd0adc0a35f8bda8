import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aPackageWithKey, aRotation } from "../fixtures/carried-keys.ts";
import { anInstallation, type Installation, NOW_MS } from "../fixtures/installation.ts";
import { aPackage, aPublisher, withNewKey } from "../fixtures/signed-bank.ts";

let installation: Installation;
const place = (name: string) => installation.place(name);
const start = () => installation.start();

beforeEach(() => {
  installation = anInstallation();
});

afterEach(() => {
  vi.restoreAllMocks();
  installation.remove();
});

describe("a bank of a known publisher", () => {
  const publisher = aPublisher();

  it("signed with another key is refused, since that may be somebody else", async () => {
    const app = start();
    await app.install(aPackageWithKey(publisher));
    expect(await app.install(aPackageWithKey(withNewKey(publisher), { revision: 2 }))).toBe(
      "bank-key-changed",
    );
    expect(await app.known()).toMatchObject([{}, { currentKeys: { length: 1 } }]);
  });

  it("cannot be older than the one that was opened before, nor the same, nor another of the same revision", async () => {
    const app = start();
    await app.install(aPackageWithKey(publisher, { revision: 5 }));
    expect(await app.install(aPackageWithKey(publisher, { revision: 4 }))).toBe(
      "bank-revision-older",
    );
    expect(await app.install(aPackageWithKey(publisher, { revision: 5 }))).toBe(
      "bank-already-installed",
    );
    const other = { revision: 5, title: "Another bank" };
    expect(await app.install(aPackageWithKey(publisher, other))).toBe("bank-revision-conflict");
  });

  it("comes back after its file was deleted", async () => {
    await start().install(aPackageWithKey(publisher));
    rmSync(place("banks/small-bank.qbank"));
    expect(await start().install(aPackageWithKey(publisher))).toBe("installed");
  });

  it("changes nothing where it cannot be written: not even trust remains", async () => {
    writeFileSync(place("banks"), "a file where the folder should be");
    const app = start();
    expect(await app.install(aPackageWithKey(publisher))).toBe("bank-not-saved");
    expect(await app.known()).toHaveLength(1);
    expect((await app.store()).read().publishers).toEqual([]);
  });
});

describe("a revoked publisher", () => {
  const publisher = aPublisher();
  const revoke = { publisherId: "tea-house", isRevoked: true };

  it("opens no bank any more and can install none, until trusted again", async () => {
    const app = start();
    await app.install(aPackageWithKey(publisher));
    expect(await app.publishers.revoke(revoke)).toEqual({ ok: true, value: null });
    const revoked = { banks: [], refused: ["bank-publisher-revoked"] };
    expect(await app.listed()).toEqual(revoked);
    const next = start();
    expect(await next.listed()).toEqual(revoked);
    expect(await next.install(aPackageWithKey(publisher, { revision: 2 }))).toBe(
      "bank-publisher-revoked",
    );
    expect(await next.known()).toMatchObject([{}, { revokedAtMs: NOW_MS, bankTitles: [] }]);
    await next.publishers.revoke({ ...revoke, isRevoked: false });
    expect((await next.listed()).banks).toEqual(["small-bank 1 trusted-by-person"]);
  });

  it("stays revoked under a key that its old one vouches for", async () => {
    const app = start();
    await app.install(aPackageWithKey(publisher));
    await app.publishers.revoke(revoke);
    const successor = withNewKey(publisher);
    const changes = [aRotation(publisher, successor)];
    expect(await app.install(aPackageWithKey(successor, { revision: 2 }, changes))).toBe(
      "bank-publisher-revoked",
    );
  });

  it("that was revoked while its bank was being looked at is not trusted by the old question", async () => {
    const app = start();
    await app.install(aPackageWithKey(publisher));
    const offer = await app.choose(aPackageWithKey(publisher, { revision: 2 }));
    await app.publishers.revoke(revoke);
    const offerId = offer.kind === "signed" ? offer.offerId : "";
    expect(await app.installs.install({ offerId, consent: "install" })).toMatchObject({
      error: { code: "offer-outdated" },
    });
  });

  it("may be one that is built in, which cannot be forgotten", async () => {
    mkdirSync(place("shipped"));
    const own = { publisher: { id: "rehearsal", name: "Rehearsal" } };
    writeFileSync(place("shipped/a.qbank"), aPackage(installation.builtIn, own));
    const app = start();
    expect(await app.publishers.forget({ publisherId: "rehearsal" })).toMatchObject({
      error: { code: "publisher-not-found" },
    });
    await app.publishers.revoke({ publisherId: "rehearsal", isRevoked: true });
    expect(await start().listed()).toEqual({ banks: [], refused: ["bank-publisher-revoked"] });
    await app.publishers.revoke({ publisherId: "rehearsal", isRevoked: false });
    expect((await start().listed()).banks).toEqual(["small-bank 1 release"]);
  });

  it("can be forgotten where a person trusted it: the next bank asks as at the first meeting", async () => {
    const app = start();
    await app.install(aPackageWithKey(publisher));
    await app.publishers.forget({ publisherId: "tea-house" });
    expect(await app.listed()).toEqual({ banks: [], refused: ["bank-key-unknown"] });
    expect(await app.choose(aPackageWithKey(publisher))).toMatchObject({ trust: "new-publisher" });
  });

  it("that nobody knows cannot be revoked", async () => {
    expect(await start().publishers.revoke(revoke)).toMatchObject({
      error: { code: "publisher-not-found" },
    });
  });
});

describe("a damaged record of publishers", () => {
  it.each([
    ["is cut short", '{"format":1,"publishers":[{"publisherId":'],
    ["has another form", '{"format":2,"lostAtMs":null,"publishers":[]}'],
    ["is empty", ""],
  ])(
    "that %s is set aside, trusts nobody, and is told of until it was read",
    async (_what, text) => {
      const said = vi.spyOn(console, "error").mockReturnValue();
      await start().install(aPackageWithKey(aPublisher()));
      writeFileSync(place("publishers.json"), text);
      const app = start();
      expect(await app.listed()).toEqual({ banks: [], refused: ["bank-key-unknown"] });
      expect(readFileSync(place("publishers.json.damaged-1"), "utf8")).toBe(text);
      expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("damaged-1"));
      expect(await start().publishers.list()).toMatchObject({ recordLostAtMs: NOW_MS });
      const next = start();
      await next.publishers.acknowledgeLoss();
      expect(await start().publishers.list()).toMatchObject({ recordLostAtMs: null });
    },
  );
});
