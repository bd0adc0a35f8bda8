/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "Cycles hide ownership.",
      from: {},
      to: { circular: true },
    },
    {
      name: "shared-is-a-leaf",
      severity: "error",
      comment: "shared/ imports only shared/ and zod.",
      from: {
        path: "^shared/",
        pathNot: "[.]test[.]ts$|^shared/study/repetition-algorithm[.]ts$",
      },
      to: { pathNot: "^(shared/|node_modules/zod/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "one-door-to-the-repetition-algorithm",
      severity: "error",
      comment:
        "Of ts-fsrs only the arithmetic on memory is free of the clock and of chance: docs/adr/0008-derived-schedules.md.",
      from: { pathNot: "^shared/study/repetition-algorithm[.]ts$" },
      to: { path: "node_modules/ts-fsrs/" },
    },
    {
      name: "the-repetition-algorithm-is-a-leaf",
      severity: "error",
      from: { path: "^shared/study/repetition-algorithm[.]ts$" },
      to: { pathNot: "^node_modules/ts-fsrs/" },
    },
    {
      name: "preload-is-thin",
      severity: "error",
      from: { path: "^electron/preload/" },
      to: {
        pathNot: "^(electron/preload/|shared/ipc/|shared/lib/|node_modules/electron/)|^electron$",
      },
    },
    {
      name: "only-the-edge-of-main-touches-electron",
      severity: "error",
      comment: "The rest of the main process is plain Node and can be tested as such.",
      from: {
        path: "^electron/main/",
        pathNot: "^electron/main/(index[.]ts$|window/|protocol/|ipc/)",
      },
      to: { path: "node_modules/electron/|^electron$" },
    },
    {
      name: "main-is-bundled-without-tools",
      severity: "error",
      from: { path: "^electron/(main|preload)/", pathNot: "[.]test[.]ts$" },
      to: { path: "^(question-bank|tests|electron/dev)/" },
    },
    {
      name: "no-network-in-main",
      severity: "error",
      from: { path: "^electron/(main|preload)/" },
      to: { path: "^(node:)?(net|tls|http|https|http2|dgram|dns)$" },
    },
    {
      name: "bank-tools-read-banks-as-the-app-does",
      severity: "error",
      comment: "The command verifies a bank with the very code that the app runs.",
      from: { path: "^question-bank/tools/", pathNot: "[.]test[.]ts$" },
      to: { path: "^(electron|renderer|tests)/", pathNot: "^electron/main/bank/" },
    },
    {
      name: "main-never-imports-renderer",
      severity: "error",
      from: { path: "^electron/" },
      to: { path: "^renderer/" },
    },
    {
      name: "renderer-never-imports-node-or-electron",
      severity: "error",
      from: { path: "^renderer/" },
      to: { path: "^(electron/|node_modules/electron/)|^electron$" },
    },
    {
      name: "renderer-no-node-core",
      severity: "error",
      from: { path: "^renderer/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-data-touches-dexie",
      severity: "error",
      from: { path: "^renderer/src/", pathNot: "^renderer/src/data/" },
      to: { path: "node_modules/(dexie|dexie-react-hooks)/" },
    },
    {
      name: "only-ui-touches-react-aria",
      severity: "error",
      from: { path: "^renderer/src/", pathNot: "^renderer/src/ui/" },
      to: { path: "node_modules/react-aria-components/" },
    },
    {
      name: "features-are-islands",
      severity: "error",
      from: { path: "^renderer/src/features/([^/]+)/" },
      to: { path: "^renderer/src/features/", pathNot: "^renderer/src/features/$1/" },
    },
    {
      name: "lower-layers-never-import-features",
      severity: "error",
      from: { path: "^renderer/src/(ui|data|platform)/" },
      to: { path: "^renderer/src/(features|app)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".json", ".d.ts"],
    },
  },
};
