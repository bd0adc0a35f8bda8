import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { CSP_NONCE_PLACEHOLDER } from "./electron/main/protocol/content-security-policy.ts";
import { reactAriaInEnglish } from "./electron/dev/react-aria-in-english.ts";
import { readTrustedKeys } from "./question-bank/tools/trusted-keys.ts";

const buildKind = process.env["REHEARSAL_BUILD"] ?? "development";
const isRelease = buildKind === "release";
const common = {
  minify: true,
  sourcemap: !isRelease,
  // What was bundled, and under which licence: package-app.ts makes the notices of it, and the parts list of a release.
  license: { fileName: "licenses.json" },
};

export default defineConfig({
  main: {
    define: {
      __REHEARSAL_TEST_BUILD__: JSON.stringify(buildKind === "test"),
      __TRUSTED_KEYS__: JSON.stringify(readTrustedKeys(import.meta.dirname, { isRelease })),
    },
    build: {
      ...common,
      target: "node20.18",
      outDir: "out/main",
      rolldownOptions: { input: { index: "electron/main/index.ts" } },
    },
  },
  preload: {
    build: {
      ...common,
      target: "node20.18",
      outDir: "out/preload",
      rolldownOptions: {
        input: { index: "electron/preload/index.ts" },
        // A sandboxed preload script cannot be a module.
        output: { format: "cjs" as const, entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: "renderer",
    plugins: [react(), reactAriaInEnglish()],
    // On scripts, style sheets and a meta element, where React Aria reads it for the one style it injects.
    html: { cspNonce: CSP_NONCE_PLACEHOLDER },
    build: {
      ...common,
      target: "chrome130",
      outDir: "out/renderer",
      // As files, so that the policy for fonts needs no data addresses.
      assetsInlineLimit: 0,
      // One style sheet, so that the order of its rules is the same whichever screen comes first.
      cssCodeSplit: false,
      rolldownOptions: { input: { index: "renderer/index.html" } },
    },
  },
});
