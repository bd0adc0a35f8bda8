import { protocol, type Session } from "electron";
import { APP_SCHEME } from "./app-origin.ts";
import { createAppServer } from "./serve-app.ts";

/** Makes the app's scheme a proper origin with storage. Once only, before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built renderer in `root` to a session. */
export function serveAppTo(session: Session, root: string): void {
  session.protocol.handle(APP_SCHEME, createAppServer(root));
}
