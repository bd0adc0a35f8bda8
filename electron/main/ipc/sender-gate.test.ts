import { describe, expect, it } from "vitest";
import { createSenderGate, type RequestOrigin } from "./sender-gate.ts";

const isTrusted = createSenderGate({ origin: "rehearsal://app", contentsId: () => 7 });
const frame = { origin: "rehearsal://app", parent: null, detached: false };
const ours: RequestOrigin = { sender: { id: 7 }, senderFrame: frame };

describe("createSenderGate", () => {
  it("lets our page in", () => {
    expect(isTrusted(ours)).toBe(true);
  });

  it("lets our page in under Electron 33, whose frames do not say whether they are detached", () => {
    expect(isTrusted({ ...ours, senderFrame: { origin: frame.origin, parent: null } })).toBe(true);
  });

  it.each<[string, RequestOrigin]>([
    ["a frame that is gone", { ...ours, senderFrame: null }],
    ["a detached frame", { ...ours, senderFrame: { ...frame, detached: true } }],
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
