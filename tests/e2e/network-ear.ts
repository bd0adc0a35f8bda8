import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server } from "node:net";

/** Addresses on this machine where a test listens. */
export interface EarAddresses {
  readonly http: string;
  readonly webSocket: string;
  readonly webSocketOverTls: string;
  /** HTTP/3, which runs over UDP. */
  readonly quic: string;
  readonly stun: string;
  readonly turn: string;
  readonly turnOverUdp: string;
  readonly turnOverTls: string;
  /** A host that nobody has: whoever wants to reach it has to ask the network for it. */
  readonly name: string;
}

/** The addresses at which a listener hears what goes to this host and these ports. */
export function earAddresses(host: string, tcpPort: number, udpPort: number): EarAddresses {
  return {
    http: `http://${host}:${tcpPort}/`,
    webSocket: `ws://${host}:${tcpPort}/`,
    webSocketOverTls: `wss://${host}:${tcpPort}/`,
    quic: `https://${host}:${udpPort}/`,
    stun: `stun:${host}:${udpPort}`,
    turn: `turn:${host}:${tcpPort}?transport=tcp`,
    turnOverUdp: `turn:${host}:${udpPort}?transport=udp`,
    turnOverTls: `turns:${host}:${tcpPort}?transport=tcp`,
    name: "rehearsal.example",
  };
}

/** Listens on TCP and UDP of this machine for whatever the app might let out. */
export interface NetworkEar {
  readonly addresses: EarAddresses;
  /** What arrived up to now. Knocks on both sockets first, so that "nothing" is not said by a deaf ear. */
  readonly arrivals: () => Promise<{ readonly tcp: number; readonly udp: number }>;
  readonly close: () => void;
}

async function knock(tcp: Server, tcpPort: number, udp: Socket, udpPort: number): Promise<void> {
  const heard = Promise.all([once(tcp, "connection"), once(udp, "message")]);
  const caller = createSocket("udp4");
  caller.send("knock", udpPort, "127.0.0.1");
  connect(tcpPort, "127.0.0.1").on("error", () => undefined);
  await heard;
  caller.close();
}

/** Opens an ear on two free ports. Throws when this machine gives none. */
export async function openNetworkEar(): Promise<NetworkEar> {
  // Whoever calls is heard and sent away, so that nothing waits for an answer.
  const tcp = createServer((socket) => {
    socket.resetAndDestroy();
  });
  const udp = createSocket("udp4");
  tcp.listen(0, "127.0.0.1");
  udp.bind(0, "127.0.0.1");
  await Promise.all([once(tcp, "listening"), once(udp, "listening")]);
  // A server on an IP socket has an address object; only pipes have a string.
  const tcpPort = (tcp.address() as AddressInfo).port;
  const udpPort = udp.address().port;
  const counts = { tcp: 0, udp: 0, knocks: 0 };
  tcp.on("connection", () => (counts.tcp += 1));
  udp.on("message", () => (counts.udp += 1));
  return {
    addresses: earAddresses("127.0.0.1", tcpPort, udpPort),
    arrivals: async () => {
      await knock(tcp, tcpPort, udp, udpPort);
      counts.knocks += 1;
      return { tcp: counts.tcp - counts.knocks, udp: counts.udp - counts.knocks };
    },
    close: () => {
      tcp.close();
      udp.close();
    },
  };
}
