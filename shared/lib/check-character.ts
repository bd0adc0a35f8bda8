const CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-";
const CHECK_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";

/**
 * The check character (0–9, A–Z or *) of a text of upper-case letters, figures and hyphens: ISO 7064 MOD 37-2, with the
 * hyphen added as 37th character. It tells every single wrong character and every swap of two neighbours.
 */
export function checkCharacter(text: string): string {
  let sum = 0;
  for (const character of text) sum = ((sum + CHARACTERS.indexOf(character)) * 2) % 37;
  return CHECK_CHARACTERS.charAt((38 - sum) % 37);
}
