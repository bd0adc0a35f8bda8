import type { AboutPanelOptionsOptions } from "electron";
import { INDEPENDENCE } from "../../../shared/about/independence.ts";
import { messages } from "./messages.ts";

/** What the system's own About window says. Linux shows no credits, so that everything is in the line that all systems show. */
export function aboutPanel(appVersion: string): AboutPanelOptionsOptions {
  return {
    applicationName: messages.name,
    applicationVersion: appVersion,
    copyright: `${messages.copyright}\n\n${INDEPENDENCE}`,
  };
}
