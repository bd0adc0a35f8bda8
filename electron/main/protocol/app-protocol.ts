import { protocol, type Session } from "electron";
import { APP_SCHEME, APP_SCHEME_PRIVILEGES } from "./app-origin.ts";
import { createAppServer } from "./serve-app.ts";

/**
 * Gives the app's scheme its privileges. Once only, before Electron is ready. It also has Node read what stands behind `Response`,
 * some 50 ms that would come with the first answer otherwise: by then a page waits for it, and Chromium's graphics do as well.
 */
export function registerAppScheme(): void {
  new Response();
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: APP_SCHEME_PRIVILEGES }]);
}

/** Serves the built renderer in `root` to a session. */
export function serveAppTo(session: Session, root: string): void {
  session.protocol.handle(APP_SCHEME, createAppServer(root));
}
