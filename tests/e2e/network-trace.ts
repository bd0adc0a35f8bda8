import { readFileSync } from "node:fs";

/** What a whole tree of processes asked of the kernel about IP networks, as lines of the trace. */
export interface NetworkTrace {
  /** Connections asked for, and packets sent. */
  readonly outward: readonly string[];
  /** The same without what sends nothing: to connect a UDP socket only asks the kernel which way would be taken. */
  readonly packets: readonly string[];
  /** Ports taken, to be reached at. */
  readonly listening: readonly string[];
}

const CONNECTION = /\bconnect\(\d+<(TCP|UDP|RAW)/;
const UDP_CONNECTION = /\bconnect\(\d+<UDP/;
const PACKET = /\bsend(to|msg|mmsg)\(\d+<(UDP|RAW)/;
const LISTENING = /\bbind\(\d+<(TCP|UDP)/;

/** The program that writes a trace of the app it starts, of its children and of theirs into a file. */
export function traceInto(file: string): readonly string[] {
  // With --seccomp-bpf only the calls that are watched stop, so that the app is nearly as fast as without; -yy names what
  // each socket is.
  return [
    "strace",
    "-f",
    "--seccomp-bpf",
    "-yy",
    "-qq",
    "-s",
    "0",
    "-e",
    "trace=network",
    "-o",
    file,
  ];
}

/** Reads a trace. */
export function readNetworkTrace(file: string): NetworkTrace {
  const calls = readFileSync(file, "utf8").split("\n");
  const outward = calls.filter((call) => CONNECTION.test(call) || PACKET.test(call));
  return {
    outward,
    packets: outward.filter((call) => !UDP_CONNECTION.test(call)),
    listening: calls.filter((call) => LISTENING.test(call)),
  };
}
