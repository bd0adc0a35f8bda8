/** Whether `version` ("1.10.0") is `least` ("1.9.3") or later. Both have three numbers; what follows them does not count. */
export function isVersionAtLeast(version: string, least: string): boolean {
  const [have, need] = [version, least].map((text) => text.split(/[.+-]/, 3).map(Number));
  const difference = need
    ?.map((number, place) => (have?.[place] ?? 0) - number)
    .find((n) => n !== 0);
  return (difference ?? 0) >= 0;
}
