import { createContext, type ReactNode } from "react";

/** The way to text size and colours, put together above the screens; nothing where there is none. */
export const AppearanceSlot = createContext<ReactNode>(null);
