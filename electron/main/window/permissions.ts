import { originOf } from "./allowed-addresses.ts";

const granted: ReadonlySet<string> = new Set(["persistent-storage", "clipboard-sanitized-write"]);

/** Whether a page may have a permission: lasting storage and copying text for our own pages, nothing else for anybody. */
export function isPermitted(permission: string, requestingUrl: string, ownOrigin: string): boolean {
  return granted.has(permission) && originOf(requestingUrl) === ownOrigin;
}
