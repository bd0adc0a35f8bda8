const LOCAL_SCHEMES: ReadonlySet<string> = new Set(["rehearsal:", "devtools:", "blob:", "data:"]);

/** The scheme and host of an address, as Chromium writes an origin: Node's own `origin` is "null" for our scheme. */
export function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

function isDevServer(url: string, devServerUrl: string | null): boolean {
  if (devServerUrl === null || !URL.canParse(url)) return false;
  // The page reloads itself over a WebSocket of the same host.
  return new URL(url).host === new URL(devServerUrl).host;
}

/** Whether the session may load an address at all: what the app is made of, and in development its dev server. */
export function mayLoad(url: string, devServerUrl: string | null): boolean {
  return (
    (URL.canParse(url) && LOCAL_SCHEMES.has(new URL(url).protocol)) ||
    isDevServer(url, devServerUrl)
  );
}

/** Whether a page may go to an address by itself: nowhere, except that the dev server may reload its own. */
export function mayNavigate(url: string, devServerUrl: string | null): boolean {
  return isDevServer(url, devServerUrl);
}
