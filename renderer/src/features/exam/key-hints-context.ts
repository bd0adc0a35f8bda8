import { createContext } from "react";

/** Whether buttons show their keys. */
export const KeyHintsContext = createContext(false);
