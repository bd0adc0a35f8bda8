import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { z } from "zod";
import { writeStoredZip } from "../../electron/main/bank/stored-zip.ts";
import { aPublisher, signedEntries } from "../fixtures/signed-bank.ts";

type Call<A extends readonly unknown[]> = (...parameters: A) => Promise<unknown>;

function callable<A extends readonly unknown[]>() {
  return z.custom<Call<A>>((value) => typeof value === "function");
}

const UnzipperSchema = z.object({ Open: z.object({ buffer: callable<[Buffer]>() }) });
const ContentSchema = z.object({
  files: z.array(z.object({ path: z.string(), buffer: callable<[]>() })),
});

/** A ZIP reader that is not ours: the one that electron-builder, a package of this project, brings along. */
function foreignUnzipper(): z.infer<typeof UnzipperSchema> {
  const ownRequire = createRequire(import.meta.url);
  const builderRequire = createRequire(ownRequire.resolve("electron-builder"));
  const libraryRequire = createRequire(builderRequire.resolve("app-builder-lib"));
  return UnzipperSchema.parse(libraryRequire("unzipper"));
}

it("is a ZIP file like any other: a reader that is not ours finds the same entries", async () => {
  const entries = signedEntries(aPublisher());
  const { files } = ContentSchema.parse(
    await foreignUnzipper().Open.buffer(writeStoredZip(entries)),
  );
  const found = await Promise.all(files.map(async (file) => [file.path, await file.buffer()]));
  expect(found).toEqual([...entries].map(([name, bytes]) => [name, Buffer.from(bytes)]));
});
