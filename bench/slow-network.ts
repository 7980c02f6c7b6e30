import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** How long what is sent is under way, in milliseconds. */
const DELAY = 5;

export interface SlowNetwork {
  /** The database, seen through it. */
  url: string;
  /** How often something was sent by a connection to which all was answered that it had sent before. */
  flights: number;
  close(): void;
}

/**
 * A network between a server and its database, slow enough that all that is sent without waiting for an answer is on its way
 * before the first answer comes. So the flights are the round trips that a write has to wait for.
 */
export async function slowNetwork(databaseUrl: string): Promise<SlowNetwork> {
  const { hostname, port } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const listener = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) sockets.add(socket.setNoDelay().on('error', () => {}));
    join(near, far, () => {
      network.flights += 1;
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
  const network: SlowNetwork = {
    url: url.href,
    flights: 0,
    close() {
      listener.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return network;
}

function join(near: Socket, far: Socket, onFlight: () => void): void {
  let end = Buffer.alloc(0);
  near.on('data', (sent: Buffer) => {
    if (isReady(end)) onFlight();
    end = Buffer.alloc(0);
    setTimeout(() => far.write(sent), DELAY);
  });
  far.on('data', (answer: Buffer) => {
    end = Buffer.concat([end, answer]).subarray(-6);
    near.write(answer);
  });
  near.on('close', () => far.destroy());
  far.on('close', () => near.destroy());
}

/** Whether an answer ends with ReadyForQuery: Z, the length 5, and the state of the transaction. */
function isReady(end: Buffer): boolean {
  return end.length === 6 && end[0] === 0x5a && end.readInt32BE(1) === 5;
}
