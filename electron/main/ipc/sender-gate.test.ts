import { describe, expect, it } from "vitest";
import { createSenderGate, type RequestOrigin } from "./sender-gate.ts";

const isTrusted = createSenderGate({ origin: "rehearsal://app", contentsId: () => 7 });
const frame = { origin: "rehearsal://app", parent: null };
const ours: RequestOrigin = { sender: { id: 7 }, senderFrame: frame };

describe("createSenderGate", () => {
  it("lets our page in", () => {
    expect(isTrusted(ours)).toBe(true);
  });

  it("lets our page in after a crash, though Electron takes its frame for detached", () => {
    const afterCrash = { ...frame, detached: true };
    expect(isTrusted({ ...ours, senderFrame: afterCrash })).toBe(true);
  });

  it.each<[string, RequestOrigin]>([
    ["a frame that is gone", { ...ours, senderFrame: null }],
    ["an embedded frame", { ...ours, senderFrame: { ...frame, parent: {} } }],
    ["another origin", { ...ours, senderFrame: { ...frame, origin: "https://example.org" } }],
    [
      "an origin that begins like ours",
      { ...ours, senderFrame: { ...frame, origin: "rehearsal://app.evil" } },
    ],
    ["an opaque origin", { ...ours, senderFrame: { ...frame, origin: "null" } }],
    ["another window", { ...ours, sender: { id: 8 } }],
  ])("keeps out %s", (_what, request) => {
    expect(isTrusted(request)).toBe(false);
  });

  it("keeps everybody out while there is no window", () => {
    const gate = createSenderGate({ origin: "rehearsal://app", contentsId: () => null });
    expect(gate(ours)).toBe(false);
  });
});
