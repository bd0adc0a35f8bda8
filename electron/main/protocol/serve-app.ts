import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { contentSecurityPolicy, CSP_NONCE_PLACEHOLDER } from "./content-security-policy.ts";
import { resolveAppFile } from "./resolve-app-file.ts";

// Given by us and not by the system: where Windows' registry maps .js to something else, module scripts do not start.
const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}

function respond(
  body: string | Uint8Array<ArrayBuffer>,
  status: number,
  headers: Record<string, string>,
): Response {
  return new Response(body, {
    status,
    headers: { "x-content-type-options": "nosniff", ...headers },
  });
}

/** Makes the server of the app's own files. It never throws: what is not there, or not below `root`, is a 404. */
export function createAppServer(
  root: string,
): (request: { readonly method: string; readonly url: string }) => Promise<Response> {
  return async ({ method, url }) => {
    const nonce = randomBytes(16).toString("base64");
    const policy = { "content-security-policy": contentSecurityPolicy(nonce) };
    const file = method === "GET" ? resolveAppFile(root, url) : null;
    const bytes = file === null ? null : await readOrNull(file);
    const type = file === null ? undefined : mediaTypes[extname(file)];
    if (bytes === null || type === undefined)
      return respond("Not found", 404, { ...policy, "content-type": "text/plain" });
    const isPage = type.startsWith("text/html");
    const body = isPage
      ? bytes.toString("utf8").replaceAll(CSP_NONCE_PLACEHOLDER, nonce)
      : new Uint8Array(bytes);
    return respond(body, 200, { ...policy, "content-type": type });
  };
}
