import { describe, expect, it } from "vitest";
import { partsList } from "./parts-list.ts";

function component(name: string, version: string) {
  const properties = [{ name: "cdx:npm:package:development", value: "true" }];
  return { "bom-ref": `${name}@${version}`, name, version, scope: "optional", properties };
}

const npmList = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  serialNumber: "urn:uuid:1",
  metadata: { timestamp: "2026-11-23T00:00:00Z", component: component("w", "0.1.0") },
  components: [component("vite", "8.0.0"), component("zod", "4.0.0"), component("zod", "3.0.0")],
};

describe("the parts list of a release", () => {
  it("names the parts that ship, in the version that ships, and no tool", () => {
    expect(partsList(npmList, [{ name: "zod", version: "4.0.0" }])).toMatchObject({
      metadata: { component: { name: "rehearsal", type: "application" } },
      components: [{ "bom-ref": "zod@4.0.0", scope: "required" }],
      dependencies: [{ ref: "w@0.1.0", dependsOn: ["zod@4.0.0"] }],
    });
  });

  it("says nothing of the moment or the machine, so that it can be made again", () => {
    const text = JSON.stringify(partsList(npmList, [{ name: "zod", version: "4.0.0" }]));
    expect(text).not.toMatch(/serialNumber|timestamp|development/);
  });

  it("is not made without a part that is in the bundle and not in the lock file", () => {
    expect(() => partsList(npmList, [{ name: "zod", version: "5.0.0" }])).toThrow("zod 5.0.0");
  });
});
