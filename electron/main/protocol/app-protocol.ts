import { protocol, type Session } from "electron";
import { APP_SCHEME, APP_SCHEME_PRIVILEGES } from "./app-origin.ts";
import { createAppServer } from "./serve-app.ts";

/** Gives the app's scheme its privileges. Once only, before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: APP_SCHEME_PRIVILEGES }]);
}

/** Serves the built renderer in `root` to a session. */
export function serveAppTo(session: Session, root: string): void {
  session.protocol.handle(APP_SCHEME, createAppServer(root));
}
