import type { Session } from "electron";
import { mayLoad } from "./allowed-addresses.ts";
import { DEAD_PROXY } from "./network-switches.ts";
import { isPermitted } from "./permissions.ts";

function denyPermissions(session: Session, ownOrigin: string): void {
  // Both handlers: Electron asks the one for requests and the other for silent checks, and grants by default.
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isPermitted(permission, details.requestingUrl, ownOrigin));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isPermitted(permission, requestingOrigin, ownOrigin),
  );
  session.setDevicePermissionHandler(() => false);
}

function denySpellchecker(session: Session): void {
  session.setSpellCheckerEnabled(false);
  // macOS checks by itself; elsewhere Chromium would fetch dictionaries for the languages listed.
  if (process.platform === "darwin") return;
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL("https://spell.invalid/");
}

/** Takes network, permissions, downloads and spellchecking from a session. */
export async function lockDownSession(
  session: Session,
  options: { readonly ownOrigin: string; readonly devServerUrl: string | null },
): Promise<void> {
  denyPermissions(session, options.ownOrigin);
  denySpellchecker(session);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !mayLoad(url, options.devServerUrl) });
  });
  session.on("will-download", (event) => {
    event.preventDefault();
  });
  if (options.devServerUrl !== null) return;
  await session.setProxy({
    mode: "fixed_servers",
    proxyRules: DEAD_PROXY,
    proxyBypassRules: "<-loopback>",
  });
}
