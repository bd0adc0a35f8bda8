import { type ReactNode, useDeferredValue } from "react";

/** Draws what it holds after what is around it, and in pieces, so that a long list does not keep the window waiting. */
export function DrawnInPieces({ children }: { readonly children: ReactNode }) {
  const isNext = useDeferredValue(true, false);
  return isNext && children;
}
