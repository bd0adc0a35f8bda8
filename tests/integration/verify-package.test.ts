import { describe, expect, it } from "vitest";
import {
  BANK_NAME,
  MANIFEST_NAME,
  SIGNATURE_NAME,
} from "../../electron/main/bank/package-layout.ts";
import { writeStoredZip } from "../../electron/main/bank/stored-zip.ts";
import { trustedCommentOf } from "../../electron/main/bank/trusted-comment.ts";
import {
  VERIFY_STEPS,
  verifyPackage,
  type VerifiedPackage,
  type VerifyOptions,
  type VerifyStep,
} from "../../electron/main/bank/verify-package.ts";
import { signMinisig } from "../../question-bank/tools/minisign-sign.ts";
import type { BankError } from "../../shared/bank/bank-error.ts";
import type { Result } from "../../shared/lib/result.ts";
import {
  aManifest,
  aPackage,
  aPublisher,
  bankFiles,
  manifestJson,
  MEDIA_NAME,
  signedEntries,
} from "../fixtures/signed-bank.ts";

const publisher = aPublisher();

function verify(
  bytes: Buffer,
  options: Partial<VerifyOptions> = {},
): Result<VerifiedPackage, BankError> {
  return verifyPackage(bytes, {
    trustedKeys: [aPublisher().trustedKey, publisher.trustedKey],
    appVersion: "0.1.0",
    nowMs: Date.parse("2026-11-22T00:00:00Z"),
    ...options,
  });
}

function codeOf(outcome: Result<unknown, BankError>): string {
  return outcome.ok ? "accepted" : outcome.error.code;
}

/** A package whose manifest is any text, properly signed with any trusted comment. */
function packageWithManifest(manifest: Buffer, trustedComment: string): Buffer {
  const signature = Buffer.from(signMinisig(manifest, trustedComment, publisher.secretKey));
  return writeStoredZip(
    new Map([...bankFiles(), [MANIFEST_NAME, manifest], [SIGNATURE_NAME, signature]]),
  );
}

/** The small bank's package with one entry exchanged, added or, for null, left out. */
function packageWith(name: string, bytes: Buffer | null): Buffer {
  const entries = new Map(signedEntries(publisher));
  if (bytes === null) entries.delete(name);
  else entries.set(name, bytes);
  return writeStoredZip(entries);
}

/** A package of these files alone, properly signed. */
function packageOfFiles(files: ReadonlyMap<string, Buffer>): Buffer {
  return writeStoredZip(signedEntries(publisher, aManifest(files), files));
}

/** In form but for one byte, which a lenient reader would show as a replacement character. */
function manifestWithBrokenTitle(): Buffer {
  const bytes = manifestJson(aManifest());
  bytes.writeUInt8(0xff, bytes.indexOf("A small bank"));
  return bytes;
}

function climbingManifest(): Buffer {
  const manifest = aManifest();
  const files = [{ ...manifest.files[0], path: "media/../../evil.png" }];
  return Buffer.from(JSON.stringify({ ...manifest, files }));
}

describe("a package that is signed as it should be", () => {
  it("opens and says who signed it", () => {
    const outcome = verify(aPackage(publisher));
    expect(outcome).toMatchObject({
      ok: true,
      value: { manifest: aManifest(), signedBy: publisher.trustedKey, isExpired: false },
    });
    expect(outcome.ok && outcome.value.bank.items.map((item) => item.id)).toEqual([
      "q-first-one",
      "q-second-one",
    ]);
  });

  it("passes the steps in the one safe order, and stops at the first that fails", () => {
    const passed: VerifyStep[] = [];
    verify(aPackage(publisher), { onPassed: (step) => passed.push(step) });
    expect(passed).toEqual(VERIFY_STEPS);

    const beforeKey: VerifyStep[] = [];
    verify(aPackage(publisher), { trustedKeys: [], onPassed: (step) => beforeKey.push(step) });
    expect(beforeKey).toEqual(["package", "signature-format"]);
  });

  it("opens past its date too, with a warning", () => {
    const bytes = aPackage(publisher, { expiresAt: "2026-11-21T00:00:00Z" });
    expect(verify(bytes)).toMatchObject({ ok: true, value: { isExpired: true } });
  });

  it("is refused when it asks for a later app, by number and not by letter", () => {
    const bytes = aPackage(publisher, { minAppVersion: "0.10.0" });
    expect(codeOf(verify(bytes, { appVersion: "0.9.5" }))).toBe("bank-app-too-old");
    expect(codeOf(verify(bytes, { appVersion: "0.10.0" }))).toBe("accepted");
  });
});

describe("the signature of a package", () => {
  it("counts only from a trusted key", () => {
    expect(codeOf(verify(aPackage(aPublisher())))).toBe("bank-key-unknown");
  });

  it("is judged by the key's bytes, not by the id that a forger can copy", () => {
    const forger = aPublisher();
    const { keyNumber } = publisher.secretKey;
    const disguised = { ...forger, secretKey: { ...forger.secretKey, keyNumber } };
    expect(codeOf(verify(aPackage(disguised)))).toBe("bank-trusted-comment-altered");
  });

  it("does not let a publisher sign in another one's name", () => {
    const outcome = verify(aPackage(publisher, { publisher: { id: "rival", name: "Rival" } }));
    expect(codeOf(outcome)).toBe("bank-publisher-mismatch");
  });

  it("does not vouch for another manifest", () => {
    const other = manifestJson(aManifest(bankFiles(), { revision: 2 }));
    expect(codeOf(verify(packageWith(MANIFEST_NAME, other)))).toBe("bank-signature-invalid");
  });

  it("does not vouch for a trusted comment that says something else than the manifest", () => {
    const manifest = aManifest();
    const comment = trustedCommentOf({ ...manifest, revision: 9 });
    const outcome = verify(packageWithManifest(manifestJson(manifest), comment));
    expect(codeOf(outcome)).toBe("bank-trusted-comment-altered");
  });

  it("comes before everything that could be parsed", () => {
    const entries = new Map(signedEntries(publisher));
    entries.set(SIGNATURE_NAME, Buffer.from("nothing"));
    entries.set(MANIFEST_NAME, Buffer.from("no JSON"));
    expect(codeOf(verify(writeStoredZip(entries)))).toBe("bank-signature-malformed");
  });

  it("needs well-formed keys compiled in: a malformed one is our mistake and no bank's", () => {
    const trustedKeys = [{ ...publisher.trustedKey, publicKey: "RW" }];
    expect(() => verify(aPackage(publisher), { trustedKeys })).toThrow("tea-house");
  });
});

describe("the manifest of a package", () => {
  it.each([
    ["no JSON", Buffer.from("format: 1")],
    ["a title that is not UTF-8", manifestWithBrokenTitle()],
    ["an unknown field", Buffer.from(JSON.stringify({ ...aManifest(), extra: true }))],
    ["a path that climbs", climbingManifest()],
  ])("is refused with %s, signed as it may be", (_what, manifest) => {
    const outcome = verify(packageWithManifest(manifest, trustedCommentOf(aManifest())));
    expect(codeOf(outcome)).toBe("bank-manifest-malformed");
  });

  it("is refused when it names a file twice", () => {
    const { files } = aManifest();
    const outcome = verify(aPackage(publisher, { files: [...files, ...files] }));
    expect(codeOf(outcome)).toBe("bank-manifest-malformed");
  });
});

describe("the files of a package", () => {
  it.each([MANIFEST_NAME, SIGNATURE_NAME, BANK_NAME, MEDIA_NAME])(
    "must include %s, and the refusal names it",
    (name) => {
      const error = { code: "bank-entry-missing", detail: name };
      expect(verify(packageWith(name, null))).toEqual({ ok: false, error });
    },
  );

  it("must include a bank even where the manifest names none", () => {
    const outcome = verify(packageOfFiles(new Map([[MEDIA_NAME, Buffer.from("leaf")]])));
    expect(codeOf(outcome)).toBe("bank-entry-missing");
  });

  it("must not include one that nobody signed, and the refusal names it", () => {
    expect(verify(packageWith("media/extra.png", Buffer.from("extra")))).toEqual({
      ok: false,
      error: { code: "bank-entry-forbidden", detail: "media/extra.png is not in the manifest" },
    });
  });

  it("must be those that were signed: the same size is not enough", () => {
    const original = bankFiles().get(MEDIA_NAME) ?? Buffer.alloc(0);
    const altered = Buffer.from(original).reverse();
    expect(codeOf(verify(packageWith(MEDIA_NAME, altered)))).toBe("bank-file-altered");
  });

  it("are not quoted when a signed bank is malformed", () => {
    const bank = Buffer.from('{"format":1,"secret answer":"b"}');
    const outcome = verify(packageOfFiles(new Map([[BANK_NAME, bank]])));
    expect(codeOf(outcome)).toBe("bank-malformed");
    expect(JSON.stringify(outcome)).not.toContain("secret");
  });
});
