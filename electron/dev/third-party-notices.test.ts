import { expect, it } from "vitest";
import { thirdPartyNotices } from "./third-party-notices.ts";

it("names every package with its version, its licence and the licence's whole text", () => {
  const notices = thirdPartyNotices([
    { name: "a", version: "1.0.0", licence: "MIT", licenceText: "Copyright A\nPermission …" },
    { name: "@b/c", version: "2.0.0", licence: "OFL-1.1", licenceText: "Copyright B" },
  ]);
  expect(notices).toContain("\na 1.0.0 (MIT)\n\nCopyright A\nPermission …\n");
  expect(notices).toContain("\n@b/c 2.0.0 (OFL-1.1)\n\nCopyright B\n");
});
