import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";

/** Where Xvfb is told to write the number of the display that it took. */
const NUMBER_CHANNEL = 3;

/** A screen, by its name. */
interface OwnScreen {
  readonly display: string | undefined;
  readonly giveBack: () => void;
}

/** Starts a virtual screen. Where there is no Xvfb it is the screen at hand. */
export async function startOwnScreen(): Promise<OwnScreen> {
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
  return {
    display: display === null ? process.env["DISPLAY"] : `:${display.trim()}`,
    giveBack: () => {
      server.kill();
    },
  };
}

/**
 * Gives this process, and every app that it starts, a virtual screen of its own, and answers with how to take it away. On a
 * shared one the window of another test takes the focus at any moment, and a drag that is just beginning is lost.
 */
export async function takeOwnScreen(): Promise<() => void> {
  const { display, giveBack } = await startOwnScreen();
  if (display !== undefined) process.env["DISPLAY"] = display;
  return giveBack;
}
