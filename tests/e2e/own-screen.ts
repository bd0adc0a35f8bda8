import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";

/** Where Xvfb is told to write the number of the display that it took. */
const NUMBER_CHANNEL = 3;

/**
 * Gives this process, and every app that it starts, a virtual screen of its own, and answers with how to take it away. On a
 * shared one the window of another test takes the focus at any moment, and a drag that is just beginning is lost. Where there
 * is no Xvfb the screen at hand is used.
 */
export async function takeOwnScreen(): Promise<() => void> {
  const channels = ["ignore", "ignore", "ignore", "pipe"] as const;
  const server = spawn(
    "Xvfb",
    ["-displayfd", String(NUMBER_CHANNEL), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
    { stdio: [...channels] },
  );
  const channel = server.stdio[NUMBER_CHANNEL];
  const missing = once(server, "error").then(() => null);
  const number = channel instanceof Readable ? once(channel, "data").then(String) : missing;
  const display = await Promise.race([number, missing]);
  if (display !== null) process.env["DISPLAY"] = `:${display.trim()}`;
  return () => {
    server.kill();
  };
}
