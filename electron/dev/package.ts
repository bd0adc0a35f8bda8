import { parseArgs } from "node:util";
import { packageApp, packagedExecutable } from "./package-app.ts";
import { packageRelease } from "./release/package-release.ts";

const { values } = parseArgs({
  options: {
    release: { type: "boolean", default: false },
    test: { type: "boolean", default: false },
  },
});

function say(line: string): void {
  console.log(`rehearsal: ${line}`);
}

async function packageWhatIsAsked(): Promise<void> {
  if (values.release) {
    packageRelease(say);
    return;
  }
  const kind = values.test ? "test" : "development";
  await packageApp(kind, say);
  say("The bank is signed with this machine's development key.");
  say(`Packaged: ${packagedExecutable(kind)}`);
}

packageWhatIsAsked().catch((error: unknown) => {
  console.error(`rehearsal: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
