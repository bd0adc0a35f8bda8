/** An order with one entry at a 0-based place, wherever it stood before; a place beyond the end is the end. */
export function placedAt<Id>(order: readonly Id[], id: Id, place: number): readonly Id[] {
  return withoutEntry(order, id).toSpliced(Math.max(0, place), 0, id);
}

/** An order with one entry directly before or after another. */
export function placedBeside<Id>(
  order: readonly Id[],
  id: Id,
  beside: { readonly id: Id; readonly side: "before" | "after" },
): readonly Id[] {
  if (id === beside.id) return order;
  const place = withoutEntry(order, id).indexOf(beside.id);
  if (place < 0) return placedAt(order, id, order.length);
  return placedAt(order, id, beside.side === "before" ? place : place + 1);
}

/** An order without one entry. */
export function withoutEntry<Id>(order: readonly Id[], id: Id): readonly Id[] {
  return order.filter((other) => other !== id);
}
