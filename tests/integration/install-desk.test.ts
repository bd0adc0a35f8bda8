import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createInstallDesk } from "../../electron/main/bank/install-desk.ts";
import { BANK_NAME, PUBLIC_KEY_NAME } from "../../electron/main/bank/package-layout.ts";
import {
  formatPublicKeyFile,
  type PublisherKey,
} from "../../electron/main/bank/public-key-file.ts";
import { writeStoredZip } from "../../electron/main/bank/stored-zip.ts";
import { publicKeyLineOf } from "../../question-bank/tools/minisign-keys.ts";
import { aPackageWithKey } from "../fixtures/carried-keys.ts";
import { anInstallation, type Installation, NOW_MS } from "../fixtures/installation.ts";
import { aBank } from "../support/builders/a-bank.ts";
import { aSingleChoice } from "../support/builders/an-item.ts";
import { aPackage, aPublisher, signedEntries } from "../fixtures/signed-bank.ts";

let installation: Installation;
const place = (name: string) => installation.place(name);
const start = () => installation.start();

beforeEach(() => {
  installation = anInstallation();
});

afterEach(() => {
  installation.remove();
});

describe("a bank of a publisher who is not known here", () => {
  const stranger = aPublisher();

  it("is offered with the key to compare, and nothing is taken before the person agreed", async () => {
    const app = start();
    const offer = await app.choose(aPackageWithKey(stranger, { revision: 3 }));
    expect(offer).toMatchObject({
      kind: "signed",
      trust: "new-publisher",
      publisherId: "tea-house",
      replaces: null,
      bank: { title: "A small bank", revision: 3, itemCount: 2, publisherName: "The Tea House" },
    });
    expect(readdirSync(installation.folder)).toEqual(["chosen.qbank"]);
    expect(await app.known()).toHaveLength(1);
  });

  it("is not taken by a consent that does not name the trust", async () => {
    const app = start();
    const offer = await app.choose(aPackageWithKey(stranger));
    const offerId = offer.kind === "signed" ? offer.offerId : "";
    expect(await app.installs.install({ offerId, consent: "install" })).toMatchObject({
      error: { code: "offer-outdated" },
    });
    expect(readdirSync(installation.folder)).toEqual(["chosen.qbank"]);
  });

  it("opens once it was agreed to, at the next start too, and so does the publisher's next one", async () => {
    expect(await start().install(aPackageWithKey(stranger))).toBe("installed");
    const app = start();
    expect((await app.listed()).banks).toEqual(["small-bank 1 trusted-by-person"]);
    expect(await app.choose(aPackageWithKey(stranger, { revision: 2 }))).toMatchObject({
      trust: "known",
      replaces: { version: "1.0.0", revision: 1 },
    });
  });

  it("is what was looked at, whatever becomes of the file meanwhile", async () => {
    const app = start();
    const genuine = aPackageWithKey(stranger);
    const offer = await app.choose(genuine);
    writeFileSync(place("chosen.qbank"), "exchanged");
    const offerId = offer.kind === "signed" ? offer.offerId : "";
    await app.installs.install({ offerId, consent: "trust-and-install" });
    expect(readFileSync(place("banks/small-bank.qbank")).equals(genuine)).toBe(true);
  });

  it("is refused without its key: there would be nothing to compare", async () => {
    expect(await start().install(aPackage(stranger))).toBe("bank-key-unknown");
  });

  it("is refused where the key file that it brings along is not the signer's, in key, id or name", async () => {
    const other = aPublisher();
    const { keyNumber } = stranger.secretKey;
    const disguised = publicKeyLineOf({ ...other.secretKey, keyNumber });
    const { publisherId, publisherName, publicKey } = stranger.trustedKey;
    const bringing = (keyFile: PublisherKey) => {
      const file = Buffer.from(formatPublicKeyFile(keyFile));
      return writeStoredZip(new Map([...signedEntries(stranger), [PUBLIC_KEY_NAME, file]]));
    };
    const app = start();
    const codes = [
      await app.install(bringing({ ...other.trustedKey })),
      await app.install(bringing({ publisherId, publisherName, publicKey: disguised })),
      await app.install(bringing({ publisherId: "rival", publisherName, publicKey })),
      await app.install(bringing({ publisherId, publisherName: "Rival", publicKey })),
      await app.install(bringing({ publisherId, publisherName, publicKey })),
    ];
    expect(codes).toEqual([
      "bank-key-unknown",
      "bank-trusted-comment-altered",
      "bank-publisher-mismatch",
      "bank-file-altered",
      "installed",
    ]);
  });

  it("cannot take the place of a bank of somebody else, however high its revision", async () => {
    mkdirSync(place("shipped"));
    writeFileSync(
      place("shipped/a.qbank"),
      aPackage(installation.builtIn, { publisher: { id: "rehearsal", name: "Rehearsal" } }),
    );
    const app = start();
    expect(await app.install(aPackageWithKey(stranger, { revision: 99 }))).toBe(
      "bank-publisher-mismatch",
    );
    expect((await app.listed()).banks).toEqual(["small-bank 1 release"]);
  });

  it("leaves its files to their owner alone", async () => {
    await start().install(aPackageWithKey(stranger));
    const modeOf = (name: string) => statSync(place(name)).mode & 0o777;
    if (process.platform === "win32") return;
    expect(modeOf("publishers.json")).toBe(0o600);
    expect(modeOf("banks/small-bank.qbank")).toBe(0o600);
    expect(modeOf("banks")).toBe(0o700);
  });
});

describe("a file that is no bank", () => {
  it("is refused with the reason, and never with where it lies", async () => {
    const offer = await start().choose(Buffer.from("a letter"));
    expect(offer).toMatchObject({
      kind: "refused",
      fileName: "chosen.qbank",
      error: { code: "bank-not-a-package" },
    });
    expect(JSON.stringify(offer)).not.toContain(installation.folder);
  });

  it("need not be chosen at all", async () => {
    const app = start();
    const desk = createInstallDesk({
      shelf: app.shelf,
      store: app.store,
      chooseFile: () => Promise.resolve(null),
      nextArrival: () => null,
      installedFolder: installation.folder,
      unsignedFolder: installation.folder,
      now: () => NOW_MS,
    });
    expect(await desk.choose()).toBeNull();
  });
});

describe("a newer bank of a publisher who is known here", () => {
  const publisher = aPublisher();
  const newer = (changes: Parameters<typeof aSingleChoice>[0], revision = 2) => {
    const items = [aSingleChoice({ id: "q-first-one", ...changes }), aSingleChoice()];
    const files = new Map([[BANK_NAME, Buffer.from(JSON.stringify(aBank({ items })))]]);
    const version = `1.${revision}.0`;
    return aPackageWithKey(publisher, { revision, version }, [], files);
  };

  it("says what it changes before it is taken", async () => {
    const app = start();
    await app.install(aPackageWithKey(publisher));
    expect(await app.choose(newer({ key: "c" }))).toMatchObject({
      replaces: {
        version: "1.0.0",
        changes: {
          keysCorrected: [{ itemId: "q-first-one" }],
          added: [{ itemId: "q-single" }],
          changed: [],
          withdrawn: [{ itemId: "q-second-one" }],
        },
      },
    });
    expect((await app.listed()).banks).toEqual(["small-bank 1 trusted-by-person"]);
  });

  it("cannot be followed by an older one, nor by another one with its number", async () => {
    const app = start();
    await app.install(newer({}));
    expect(await app.install(newer({}))).toBe("bank-already-installed");
    expect(await app.install(newer({ key: "c" }))).toBe("bank-revision-conflict");
    expect(await app.install(newer({ key: "c" }, 1))).toBe("bank-revision-older");
    expect((await app.listed()).banks).toEqual(["small-bank 2 trusted-by-person"]);
  });

  it("may come by itself, is named without its folder, and is the only one on offer then", async () => {
    const app = start();
    const chosen = await app.choose(newer({}));
    writeFileSync(place("arrived.qbank"), newer({ key: "c" }));
    app.arrive(place("arrived.qbank"));
    const offer = await app.installs.lookAtArrival();
    expect(offer).toMatchObject({ kind: "signed", fileName: "arrived.qbank" });
    expect(JSON.stringify(offer)).not.toContain(installation.folder);
    expect(await app.installs.lookAtArrival()).toBeNull();
    const offerId = chosen.kind === "signed" ? chosen.offerId : "";
    expect(await app.installs.install({ offerId, consent: "trust-and-install" })).toMatchObject({
      error: { code: "offer-outdated" },
    });
  });
});
