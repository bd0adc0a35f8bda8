/**
 * A 32-bit number for a text, for seeds and check values; not for security.
 * FNV-1a (draft-eastlake-fnv) over UTF-16 code units, which for ASCII equals the published byte-wise values.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
