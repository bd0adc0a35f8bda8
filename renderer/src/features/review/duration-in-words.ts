import { counted } from "../../../../shared/lib/counted.ts";

/** A length of time (ms) in its two largest units, rounded down: "1 hour 12 minutes", "45 seconds". */
export function durationInWords(lengthMs: number): string {
  const allSeconds = Math.floor(lengthMs / 1000);
  const parts = [
    { count: Math.floor(allSeconds / 3600), unit: "hour" },
    { count: Math.floor(allSeconds / 60) % 60, unit: "minute" },
    { count: allSeconds % 60, unit: "second" },
  ];
  const largest = parts.findIndex((part) => part.count > 0);
  if (largest === -1) return "less than a second";
  return parts
    .slice(largest, largest + 2)
    .filter((part) => part.count > 0)
    .map((part) => counted(part.count, part.unit))
    .join(" ");
}
