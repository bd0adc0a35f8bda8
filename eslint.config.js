import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const noElectron = {
  name: "electron",
  message: "Only electron/ may import electron; use renderer/src/platform.",
};
const noDexie = {
  name: "dexie",
  message: "Only renderer/src/data may touch IndexedDB; use a repository.",
};
const noAria = {
  name: "react-aria-components",
  message: "Only renderer/src/ui may import React Aria; use or add a control there.",
};
const noNode = {
  group: ["node:*"],
  message: "This code runs without Node.",
};
const noBlake = {
  selector: "CallExpression[callee.name='createHash'][arguments.0.value=/blake2/]",
  message: "Electron's BoringSSL has no BLAKE2b; use @noble/hashes.",
};
const nothingOutside = {
  selector:
    "ImportDeclaration[source.value='electron'] > ImportSpecifier[imported.name=/^(shell|net|clipboard|desktopCapturer|autoUpdater|crashReporter)$/]",
  message: "Rehearsal opens, fetches, reads and sends nothing outside itself: docs/security.md.",
};
const noWayOut = {
  selector: "JSXOpeningElement[name.name=/^(a|iframe|embed|object|webview|form|script)$/]",
  message: "Nothing on screen leads out of the app: docs/security.md.",
};
const noMarkup = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: "Texts are trees, drawn as elements; Trusted Types refuse markup.",
};
const noDefaultExport = { selector: "ExportDefaultDeclaration", message: "Export by name." };
const plainSyntax = [
  noBlake,
  nothingOutside,
  noDefaultExport,
  {
    selector: "ExportAllDeclaration",
    message: "No barrels: import from the file that owns the name.",
  },
  { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
];

export default defineConfig(
  globalIgnores([
    "out",
    "dist",
    ".tsbuild",
    "coverage",
    "test-results",
    "**/*.cjs",
    "**/*.mjs",
    "*.config.js",
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: false },
      ],
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "no-restricted-syntax": ["error", ...plainSyntax],
    },
  },
  {
    files: ["*.config.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...plainSyntax.filter((entry) => entry !== noDefaultExport),
      ],
    },
  },
  {
    files: ["shared/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Date",
        "performance",
        "window",
        "document",
        "process",
        "console",
        "setTimeout",
        "setInterval",
        "fetch",
        "crypto",
        "localStorage",
        "indexedDB",
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Take a Random as an argument." },
      ],
      "no-restricted-imports": [
        "error",
        { paths: [noElectron, noDexie, noAria, "react", "zustand"], patterns: [noNode] },
      ],
    },
  },
  {
    files: ["renderer/src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [noElectron, noDexie, noAria], patterns: [noNode] },
      ],
    },
  },
  {
    files: ["renderer/src/data/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { paths: [noElectron, noAria], patterns: [noNode] }],
    },
  },
  {
    files: ["renderer/src/ui/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": ["error", { paths: [noElectron, noDexie], patterns: [noNode] }],
    },
  },
  {
    files: ["electron/main/**/*.ts"],
    ignores: [
      "electron/main/index.ts",
      "electron/main/window/**",
      "electron/main/protocol/**",
      "electron/main/ipc/**",
    ],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "electron",
              message: "Only index.ts, window/, protocol/ and ipc/ import electron.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["electron/main/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "fetch", message: "Rehearsal has no network." },
        { name: "WebSocket", message: "Rehearsal has no network." },
      ],
    },
  },
  {
    files: ["renderer/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "no-restricted-syntax": ["error", ...plainSyntax, noWayOut, noMarkup],
    },
  },
);
