import type { ElectronApplication } from "@playwright/test";

/** Starts to note where pages were kept from going; answers with what was noted. */
export async function watchRefusedNavigations(
  electronApp: ElectronApplication,
): Promise<() => Promise<readonly string[]>> {
  const noted = await electronApp.evaluateHandle(({ webContents }) => {
    const urls: string[] = [];
    for (const contents of webContents.getAllWebContents())
      contents.on("will-frame-navigate", ({ url, defaultPrevented }) => {
        if (defaultPrevented) urls.push(url);
      });
    return urls;
  });
  return () => noted.jsonValue();
}
