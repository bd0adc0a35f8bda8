import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createAppServer } from "./serve-app.ts";

const root = join(mkdtempSync(join(tmpdir(), "rehearsal-serve-")), "renderer");
const serve = createAppServer(root);
const get = (path: string): Promise<Response> =>
  serve({ method: "GET", url: `rehearsal://app/${path}` });

beforeAll(() => {
  mkdirSync(join(root, "assets"), { recursive: true });
  writeFileSync(
    join(root, "index.html"),
    `<meta property="csp-nonce" nonce="__CSP_NONCE__"><script nonce="__CSP_NONCE__"></script>`,
  );
  writeFileSync(join(root, "assets", "a.js"), "export const placeholder = '__CSP_NONCE__';");
  writeFileSync(join(root, "assets", "secret.key"), "x");
  writeFileSync(join(root, "..", "outside.js"), "x");
});

describe("createAppServer", () => {
  it("gives the page the nonce of its own policy, and the next answer another one", async () => {
    const noncesOf = async (response: Response) => {
      const policy = response.headers.get("content-security-policy") ?? "";
      return { policy: /'nonce-([^']+)'/.exec(policy)?.[1], page: await response.text() };
    };
    const first = await noncesOf(await get(""));
    const second = await noncesOf(await get("index.html"));
    expect(first.page).toBe(
      `<meta property="csp-nonce" nonce="${first.policy ?? ""}"><script nonce="${first.policy ?? ""}"></script>`,
    );
    expect(first.policy).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(second.policy).not.toBe(first.policy);
  });

  it("serves scripts byte for byte under the type that modules need", async () => {
    const response = await get("assets/a.js");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await response.text()).toBe("export const placeholder = '__CSP_NONCE__';");
  });

  it.each([
    ["a file that is not there", "assets/b.js"],
    ["a folder", "assets"],
    ["a file outside", "..%2foutside.js"],
    ["a file of no known type", "assets/secret.key"],
  ])("answers 404 for %s", async (_what, path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("answers nothing but GET", async () => {
    const response = await serve({ method: "POST", url: "rehearsal://app/index.html" });
    expect(response.status).toBe(404);
  });
});
