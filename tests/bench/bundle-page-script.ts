import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Bundles a module, with what it imports of the app, into a script that leaves its exports in the global variable `bench`. */
export async function bundlePageScript(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ["iife"], name: "bench" },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !("output" in output)) throw new Error("Nothing was bundled.");
  return output.output[0].code;
}
