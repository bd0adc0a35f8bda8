import { z } from "zod";

/**
 * Controls but for line end and tab, halves of surrogate pairs, and the marks that turn the direction of what follows them. It
 * looks back from what it found, since looking ahead of every character of a bank takes three times as long.
 */
const NOT_PLAIN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069](?<![\n\t])/u;

/**
 * A text that a bank may show, `least` to `most` UTF-16 code units long. What stands beside it on the screen stays as it is:
 * nothing in it is invisible to a reader and obeyed by the screen.
 */
export function plainText(least: number, most: number): z.ZodString {
  return z
    .string()
    .min(least)
    .max(most)
    .refine((text) => !NOT_PLAIN.test(text), "the text holds characters that are not text");
}
