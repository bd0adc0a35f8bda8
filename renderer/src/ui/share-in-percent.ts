/** A share in whole percent, rounded down: 100 % is said of a full count alone. Nothing of nothing is a dash. */
export function shareInPercent(count: number, total: number): string {
  return total === 0 ? "–" : `${Math.floor((count * 100) / total)}%`;
}
