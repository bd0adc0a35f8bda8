/** The system's date and time, in ms since 1970. For people to read: exam time comes from the exam clock. */
export function nowMs(): number {
  return Date.now();
}
