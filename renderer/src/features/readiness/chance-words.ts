/** A probability (0 to 1) in words that are no more exact than the estimate: in steps of 5 %, never "none" and never "certain". */
export function chanceWords(probability: number): string {
  const twentieths = Math.round(probability * 20);
  if (twentieths === 0) return "less than 1 in 20";
  if (twentieths === 20) return "more than 19 in 20";
  if (twentieths === 1) return "less than 1 in 10";
  if (twentieths === 19) return "more than 9 in 10";
  const tenths = Math.floor(twentieths / 2);
  return twentieths % 2 === 0
    ? `about ${tenths} in 10`
    : `between ${tenths} and ${tenths + 1} in 10`;
}
