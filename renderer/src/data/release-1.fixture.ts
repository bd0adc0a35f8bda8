/**
 * Rows as release 1 wrote them: frozen literals, not made by today's builders, so that they stay what is on people's
 * disks. Never edit them; a new release gets a fixture of its own.
 */
const paragraph = (text: string) => [{ type: "paragraph", content: [{ type: "text", text }] }];
const line = (text: string) => [{ type: "text", text }];
const option = (id: string) => ({
  id,
  text: line(`Option ${id}`),
  rationale: paragraph(`Why ${id}`),
});

const common = {
  objective: "1.1.1",
  tags: ["S2"],
  difficulty: 2,
  level: "apply",
  stem: [
    ...paragraph("A shop sorts its mail."),
    {
      type: "list",
      isOrdered: false,
      entries: [line("first"), [{ type: "code", text: "second" }]],
    },
  ],
  takeaway: paragraph("Sort by what decides."),
  references: [{ title: "A page", url: "https://example.com/page", checked: "2026-11-01" }],
  enemies: ["mail"],
  revision: 1,
};

const items = [
  {
    ...common,
    id: "q-one-of-two",
    kind: "single-choice",
    options: [option("a"), option("b")],
    key: "a",
  },
  {
    ...common,
    id: "q-two-of-three",
    kind: "multiple-response",
    options: [option("a"), option("b"), option("c")],
    key: ["a", "c"],
  },
  {
    ...common,
    id: "q-in-order",
    kind: "ordering",
    options: [option("a"), option("b"), option("c")],
    key: ["b", "a"],
  },
  {
    ...common,
    id: "q-in-pairs",
    kind: "matching",
    prompts: [option("p1"), option("p2")],
    options: [option("a"), option("b")],
    key: { p1: "b", p2: "a" },
  },
];

const counts = { scoredCount: 4, rightCount: 3 };

const base = {
  recordVersion: 1,
  bank: {
    bankId: "post-office",
    title: "Post office",
    revision: 3,
    version: "1.2.0",
    issuedAt: "2026-11-01T08:00:00Z",
    expiresAt: "2027-11-01T08:00:00Z",
    isExpired: false,
    manifestSha256: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    publisherName: "Example publisher",
    keyId: "0123456789ABCDEF",
    keyStanding: "development",
    itemCount: 4,
    exam: { code: "PO-1", name: "Post office clerk" },
    guide: { version: "1.0", published: "2026-01-01", textChecked: "2026-10-01" },
  },
  blueprint: {
    exam: { code: "PO-1", name: "Post office clerk" },
    guide: { version: "1.0", published: "2026-01-01", textChecked: "2026-10-01" },
    timeLimitMinutes: 10,
    domains: [
      {
        id: "1",
        title: "Mail",
        weightPercent: 100,
        shownCount: 4,
        scoredCount: 4,
        tasks: [
          {
            id: "1.1",
            title: "Sorting",
            objectives: [{ id: "1.1.1", text: "Sort mail", isNew: false }],
          },
        ],
      },
    ],
    kinds: [
      {
        kind: "single-choice",
        minCount: 1,
        optionCount: { min: 2, max: 4 },
        keyCount: { min: 1, max: 1 },
      },
    ],
    scoring: {
      scale: { min: 100, max: 1000, passing: 700 },
      curve: [
        { percentRight: 0, scaled: 100 },
        { percentRight: 100, scaled: 1000 },
      ],
      curveNote: "A straight line, for want of a published curve.",
      domainMeetsPercent: 70,
    },
    clock: { reappearsAtMinutesLeft: 1, noticesAtMinutesLeft: [5] },
    allowances: [{ id: "half-more", title: "Half more", factorPercent: 150, extraMinutes: null }],
    services: { closedToNewCustomers: [], disputed: [] },
  },
  form: {
    algorithm: "form-1",
    bankId: "post-office",
    bankRevision: 3,
    mode: { type: "seeded", seed: 20_261_101 },
    code: "PO-1-EXAMPLE",
    positions: [
      { itemId: "q-one-of-two", isScored: true, optionOrder: ["b", "a"], promptOrder: [] },
      { itemId: "q-two-of-three", isScored: true, optionOrder: ["c", "a", "b"], promptOrder: [] },
      { itemId: "q-in-order", isScored: true, optionOrder: ["a", "b", "c"], promptOrder: [] },
      { itemId: "q-in-pairs", isScored: true, optionOrder: ["b", "a"], promptOrder: ["p2", "p1"] },
    ],
  },
  items,
  conditions: { allowanceId: "half-more", timeLimitMs: 900_000, countsSleep: false },
  startedAtMs: 1_793_520_000_000,
};

const events = [
  {
    type: "answered",
    elapsedMs: 4000,
    itemId: "q-one-of-two",
    response: { kind: "single-choice", optionId: "a" },
  },
  { type: "moved", elapsedMs: 5000, position: 1 },
  { type: "flagged", elapsedMs: 6000, itemId: "q-two-of-three", isFlagged: true },
  {
    type: "answered",
    elapsedMs: 9000.5,
    itemId: "q-two-of-three",
    response: { kind: "multiple-response", optionIds: ["c", "a"] },
  },
  {
    type: "interrupted",
    elapsedMs: 10_000,
    interruption: {
      kind: "app-closed",
      atElapsedMs: 10_000,
      lengthMs: 3_600_000,
      isEstimated: false,
      wasCounted: false,
    },
  },
  {
    type: "answered",
    elapsedMs: 12_000,
    itemId: "q-in-order",
    response: { kind: "ordering", order: ["a"] },
  },
  { type: "answered", elapsedMs: 13_000, itemId: "q-in-order", response: null },
  {
    type: "answered",
    elapsedMs: 15_000,
    itemId: "q-in-pairs",
    response: { kind: "matching", pairs: { p1: "b", p2: "a" } },
  },
  { type: "review-opened", elapsedMs: 16_000 },
];

export const release1 = {
  attempts: [
    {
      ...base,
      attemptId: "3f0e8f8a-6f4b-4f0e-9c69-1d5a1d0f7a01",
      status: "finished",
      endedAtMs: 1_793_520_060_000,
      endReason: "ended-by-candidate",
      elapsedMs: 17_000,
      events: [...events, { type: "ended-by-candidate", elapsedMs: 17_000 }],
      result: {
        scoringPolicyVersion: 1,
        ...counts,
        estimatedScaledScore: 775,
        hasPassed: true,
        domains: [{ domainId: "1", ...counts, meetsCompetencies: true }],
        tasks: [{ taskId: "1.1", ...counts }],
        verdicts: [
          { itemId: "q-one-of-two", verdict: "right" },
          { itemId: "q-two-of-three", verdict: "right" },
          { itemId: "q-in-order", verdict: "unanswered" },
          { itemId: "q-in-pairs", verdict: "right" },
        ],
      },
    },
    {
      ...base,
      attemptId: "3f0e8f8a-6f4b-4f0e-9c69-1d5a1d0f7a02",
      status: "open",
      startedAtMs: 1_793_600_000_000,
    },
  ],
  events: events.map((event, index) => ({
    attemptId: "3f0e8f8a-6f4b-4f0e-9c69-1d5a1d0f7a02",
    sequence: index + 1,
    event,
  })),
} as const;

/** Leaves a database on the disk as release 1 did, without any code of today's database. */
export function leaveRelease1Database(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.onupgradeneeded = () => {
      const attempts = request.result.createObjectStore("attempts", { keyPath: "attemptId" });
      attempts.createIndex("status", "status");
      attempts.createIndex("startedAtMs", "startedAtMs");
      const events = request.result.createObjectStore("events", {
        keyPath: ["attemptId", "sequence"],
      });
      events.createIndex("attemptId", "attemptId");
      for (const row of release1.attempts) attempts.add(row);
      for (const row of release1.events) events.add(row);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new Error("the fixture could not be written"));
    };
  });
}
