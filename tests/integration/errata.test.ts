import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { errataCommentOf, formatErrataFile } from "../../electron/main/bank/errata-file.ts";
import { MANIFEST_NAME, PACKAGE_LIMITS } from "../../electron/main/bank/package-layout.ts";
import { writeStoredZip } from "../../electron/main/bank/stored-zip.ts";
import { signMinisig } from "../../question-bank/tools/minisign-sign.ts";
import { errataText } from "../../shared/bank/errata.ts";
import { consentFor } from "../../shared/bank/bank-offer.ts";
import { BankIdSchema } from "../../shared/bank/manifest.ts";
import { BankOfferSchema } from "../../shared/bank/bank-offer.ts";
import { BankOutlineSchema } from "../../shared/bank/bank-summary.ts";
import { ItemIdSchema } from "../../shared/bank/item.ts";
import { aPackageWithKey, aRotation } from "../fixtures/carried-keys.ts";
import { anInstallation, type Installation } from "../fixtures/installation.ts";
import { aPublisher, withNewKey } from "../fixtures/signed-bank.ts";
import {
  anErrataFile,
  type ErrataInput,
  signedErrataFile,
  someErrata,
} from "../fixtures/signed-errata.ts";
import { aMultipleResponse, aSingleChoice } from "../support/builders/an-item.ts";

const publisher = aPublisher();
const smallBank = BankIdSchema.parse("small-bank");
const firstId = ItemIdSchema.parse("q-first-one");
const secondId = ItemIdSchema.parse("q-second-one");

let installation: Installation;
type App = ReturnType<Installation["start"]>;
const place = (name: string) => installation.place(name);

beforeEach(() => {
  installation = anInstallation();
});

afterEach(() => {
  installation.remove();
});

/** Lets an errata file come by itself; answers with what is offered. */
async function open(app: App, bytes: Buffer | string) {
  writeFileSync(place("arrived.qerrata"), bytes);
  app.arrive(place("arrived.qerrata"));
  return BankOfferSchema.parse(await app.installs.lookAtArrival());
}

/** Opens it and agrees. Says "applied", or the code that it was refused with. */
async function apply(app: App, bytes: Buffer | string): Promise<string> {
  const offer = await open(app, bytes);
  if (offer.kind === "refused") return offer.error.code;
  const { offerId } = offer;
  const taken = await app.installs.install({ offerId, consent: consentFor(offer) });
  return taken.ok ? "applied" : taken.error.code;
}

async function startWithBank(revision = 1): Promise<App> {
  const app = installation.start();
  await app.install(aPackageWithKey(publisher, { revision }));
  return app;
}

async function idsOf(app: App): Promise<readonly string[]> {
  const outline = await app.shelf.outline(smallBank);
  if (!outline.ok) throw new Error(outline.error.code);
  return BankOutlineSchema.parse(outline.value).index.map(({ id }) => id);
}

const rekeyed: ErrataInput["entries"] = [
  {
    action: "correct",
    item: aSingleChoice({ id: "q-first-one", key: "c" }),
    reason: "The key named the wrong answer.",
  },
];

describe("errata of a bank that is installed", () => {
  it("are shown with what they do before anything changes, and never with where they lie", async () => {
    const app = await startWithBank();
    const offer = await open(app, anErrataFile(publisher));
    expect(offer).toMatchObject({
      kind: "errata",
      bankTitle: "A small bank",
      publisherName: "The Tea House",
      replacesSerial: null,
      note: {
        serial: 1,
        entries: [
          {
            itemId: "q-first-one",
            action: "withdraw",
            stem: "Which one fits?",
            reason: "The service is no longer offered.",
          },
        ],
      },
    });
    expect(JSON.stringify(offer)).not.toContain(installation.folder);
    expect(await idsOf(app)).toEqual(["q-first-one", "q-second-one"]);
  });

  it("withdraw and correct from then on, at the next start too, and are verified anew then", async () => {
    expect(await apply(await startWithBank(), anErrataFile(publisher))).toBe("applied");
    const app = installation.start();
    expect(await idsOf(app)).toEqual(["q-second-one"]);
    expect(await app.shelf.items(smallBank, [firstId])).toMatchObject({
      error: { code: "item-not-found" },
    });
    expect(await app.shelf.currentItems(smallBank, [firstId, secondId])).toMatchObject({
      value: {
        items: [
          { item: null, reason: "The service is no longer offered." },
          { item: { id: "q-second-one" }, reason: null },
        ],
      },
    });
    const file = place("banks/small-bank.qerrata");
    const bytes = readFileSync(file);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const next = installation.start();
    expect(await idsOf(next)).toEqual(["q-first-one", "q-second-one"]);
    expect((await next.listed()).refused).toEqual([expect.stringMatching(/^errata-/)]);
  });

  it("put a corrected question in place of the old one", async () => {
    const app = await startWithBank();
    expect(await apply(app, anErrataFile(publisher, { entries: rekeyed }))).toBe("applied");
    expect(await app.shelf.items(smallBank, [firstId])).toMatchObject({ value: [{ key: "c" }] });
    expect(await idsOf(app)).toHaveLength(2);
  });

  it("are replaced as a whole by later ones, which may take everything back, and never by older ones", async () => {
    const app = await startWithBank();
    expect(await apply(app, anErrataFile(publisher, { serial: 2 }))).toBe("applied");
    expect(await apply(app, anErrataFile(publisher, { serial: 2 }))).toBe(
      "errata-already-installed",
    );
    expect(await apply(app, anErrataFile(publisher, { serial: 2, entries: rekeyed }))).toBe(
      "errata-conflict",
    );
    expect(await apply(app, anErrataFile(publisher))).toBe("errata-older");
    expect(await open(app, anErrataFile(publisher, { serial: 3, entries: [] }))).toMatchObject({
      replacesSerial: 2,
    });
    expect(await apply(app, anErrataFile(publisher, { serial: 3, entries: [] }))).toBe("applied");
    expect(await idsOf(app)).toHaveLength(2);
  });

  it("cannot be slipped back once they were deleted: the highest serial is remembered", async () => {
    const before = await startWithBank();
    await apply(before, anErrataFile(publisher, { serial: 2 }));
    await before.listed();
    writeFileSync(place("banks/small-bank.qerrata"), anErrataFile(publisher));
    const app = installation.start();
    expect((await app.listed()).refused).toEqual(["errata-older"]);
    expect(await idsOf(app)).toHaveLength(2);
  });

  it("rest once a bank is installed that they are not about, and say nothing more", async () => {
    const app = await startWithBank();
    await apply(app, anErrataFile(publisher));
    await app.install(aPackageWithKey(publisher, { revision: 2 }));
    const next = installation.start();
    expect(await idsOf(next)).toHaveLength(2);
    expect((await next.listed()).refused).toEqual([]);
    expect(await apply(next, anErrataFile(publisher, { serial: 2 }))).toBe("errata-bank-newer");
  });

  it("go on after the publisher changed its key, and new ones are taken by the new key alone", async () => {
    const app = await startWithBank();
    await apply(app, anErrataFile(publisher));
    const successor = withNewKey(publisher);
    const changes = [aRotation(publisher, successor)];
    // The new bank's revision is one that the errata are about as well.
    await apply(app, anErrataFile(publisher, { serial: 2, revisions: { from: 1, to: 9 } }));
    await app.install(aPackageWithKey(successor, { revision: 2 }, changes));
    const next = installation.start();
    expect(await idsOf(next)).toEqual(["q-second-one"]);
    const third: ErrataInput = { serial: 3, revisions: { from: 1, to: 9 } };
    expect(await apply(next, anErrataFile(publisher, third))).toBe("errata-key-replaced");
    expect(await apply(next, anErrataFile(successor, third))).toBe("applied");
  });

  it("need the consent that is asked for, and lie in a file of their owner alone", async () => {
    const app = await startWithBank();
    const offer = await open(app, anErrataFile(publisher));
    const offerId = offer.kind === "errata" ? offer.offerId : "";
    expect(await app.installs.install({ offerId, consent: "install" })).toMatchObject({
      error: { code: "offer-outdated" },
    });
    expect(readdirSync(place("banks"))).toEqual(["small-bank.qbank"]);
    await app.installs.install({ offerId, consent: "apply-errata" });
    if (process.platform !== "win32")
      expect(statSync(place("banks/small-bank.qerrata")).mode & 0o777).toBe(0o600);
  });
});

describe("an errata file is refused", () => {
  const errata = someErrata(publisher);
  const text = errataText(errata);
  const comment = errataCommentOf(errata);
  const minisig = (signed: string, said = comment) =>
    signMinisig(Buffer.from(signed), said, publisher.secretKey);
  const stranger = aPublisher();
  const files: readonly (readonly [string, string, Buffer | string])[] = [
    ["that is nothing", "errata-not-a-package", ""],
    ["that is no package", "errata-not-a-package", "a letter"],
    [
      "that holds something besides",
      "errata-not-a-package",
      writeStoredZip(
        new Map([
          [MANIFEST_NAME, Buffer.from("{}")],
          ["errata.json", Buffer.from(text)],
          ["errata.json.minisig", Buffer.from(minisig(text))],
        ]),
      ),
    ],
    [
      "that has no signature",
      "errata-not-a-package",
      writeStoredZip(new Map([["errata.json", Buffer.from(text)]])),
    ],
    ["that is a bank", "errata-not-a-package", aPackageWithKey(publisher)],
    ["that is too large", "errata-too-large", Buffer.alloc(PACKAGE_LIMITS.errataFileBytes + 1)],
    [
      "whose signature is damaged",
      "errata-signature-malformed",
      formatErrataFile(text, "no signature"),
    ],
    ["by a key that nobody knows", "errata-key-unknown", anErrataFile(stranger)],
    [
      "whose text was changed",
      "errata-signature-invalid",
      formatErrataFile(text.replace("no longer", "not longer"), minisig(text)),
    ],
    [
      "whose comment says something else",
      "errata-signature-invalid",
      signedErrataFile(publisher, text, comment.replace("serial=1", "serial=2")),
    ],
    [
      "that is spelled in another way",
      "errata-malformed",
      signedErrataFile(publisher, JSON.stringify(errata, null, 2), comment),
    ],
    [
      "that says one thing twice",
      "errata-malformed",
      signedErrataFile(publisher, text.replace("{", '{"serial":9,'), comment),
    ],
    [
      "that is a manifest by the same key",
      "errata-malformed",
      signedErrataFile(publisher, JSON.stringify({ format: 1, bankId: "small-bank" }), comment),
    ],
    [
      "that names another publisher than its key's",
      "errata-publisher-mismatch",
      anErrataFile(publisher, { publisher: { id: "rival", name: "A rival" } }),
    ],
    [
      "for a bank that is not here",
      "errata-bank-missing",
      anErrataFile(publisher, { bankId: "other-bank" }),
    ],
    [
      "for a later revision",
      "errata-bank-older",
      anErrataFile(publisher, { revisions: { from: 2, to: 3 } }),
    ],
    [
      "that turns a question into another kind",
      "errata-misfit",
      anErrataFile(publisher, {
        entries: [
          {
            action: "correct",
            item: aMultipleResponse({ id: "q-first-one" }),
            reason: "Two of them are right.",
          },
        ],
      }),
    ],
  ];
  it.each(files)("%s: %s", async (_what, code, bytes) => {
    const app = await startWithBank();
    expect(await apply(app, bytes)).toBe(code);
    expect(await idsOf(app)).toHaveLength(2);
    expect(readdirSync(place("banks"))).toEqual(["small-bank.qbank"]);
  });

  it("of a publisher who was revoked, also when it was applied before", async () => {
    const app = await startWithBank();
    await apply(app, anErrataFile(publisher));
    await app.publishers.revoke({ publisherId: "tea-house", isRevoked: true });
    expect(await apply(app, anErrataFile(publisher, { serial: 2 }))).toBe(
      "errata-publisher-revoked",
    );
    expect((await app.listed()).refused.toSorted()).toEqual([
      "bank-publisher-revoked",
      "errata-publisher-revoked",
    ]);
  });

  it("of one publisher for the bank of another, whose key is known as well", async () => {
    const app = await startWithBank();
    const { builtIn } = installation;
    expect(await apply(app, anErrataFile(builtIn))).toBe("errata-publisher-mismatch");
  });

  it("that cannot be read", async () => {
    const app = await startWithBank();
    mkdirSync(place("folder.qerrata"));
    app.arrive(place("folder.qerrata"));
    expect(await app.installs.lookAtArrival()).toMatchObject({
      error: { code: "errata-unreadable" },
    });
  });
});
