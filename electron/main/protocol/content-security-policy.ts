/** Stands in the built page wherever the nonce of its policy belongs; the build puts it there, the server replaces it. */
export const CSP_NONCE_PLACEHOLDER = "__CSP_NONCE__";

/**
 * The policy of every page Rehearsal serves: no network, no inline code, no markup from strings. Scripts and styles run by
 * nonce alone, so that not even another file of the app can be made to run; pictures and fonts are its own files.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}
