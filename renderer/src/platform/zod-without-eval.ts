import { z } from "zod";

// Zod would probe `new Function`, which Trusted Types forbid here. Schemas decide when they are made, so this module
// must be evaluated before any other that makes one: main.tsx imports it first.
z.config({ jitless: true });
