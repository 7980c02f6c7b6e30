import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { statementCounter } from './statement-counter.ts';

export interface WatchedNetwork {
  /** The database, seen through it. */
  url: string;
  /** How many statements went through it so far. */
  statements: number;
  close(): void;
}

/** A network between a server and its database that counts what is asked, and takes a while to carry it, in milliseconds. */
export async function watchedNetwork(databaseUrl: string, delay: number): Promise<WatchedNetwork> {
  const { hostname, port } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const listener = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) sockets.add(socket.setNoDelay().on('error', () => {}));
    const count = statementCounter();
    near.on('data', (sent: Buffer) => {
      network.statements += count(sent);
      setTimeout(() => far.write(sent), delay);
    });
    far.on('data', (answer: Buffer) => near.write(answer));
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
  const network: WatchedNetwork = {
    url: url.href,
    statements: 0,
    close() {
      listener.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return network;
}
