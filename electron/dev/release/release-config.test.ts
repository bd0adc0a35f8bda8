import { expect, it } from "vitest";
import { releaseConfig } from "./release-config.ts";

const yaml = { appId: "app", mac: { hardenedRuntime: true, category: "education" } };
const electronChecksums = { "electron-v1-linux-x64.zip": "ab" };

it("leaves what is written as it is, and vouches for Electron's download, where there is a certificate", () => {
  expect(releaseConfig(yaml, { electronChecksums, hasMacCertificate: true })).toEqual({
    ...yaml,
    electronDownload: { checksums: electronChecksums },
  });
});

it("signs a Mac app ad hoc without a hardened runtime, in which its own frameworks would not load, where there is none", () => {
  expect(releaseConfig(yaml, { electronChecksums, hasMacCertificate: false })).toMatchObject({
    mac: { identity: "-", hardenedRuntime: false, notarize: false, category: "education" },
  });
});
