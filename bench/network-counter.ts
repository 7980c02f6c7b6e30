import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { statementCounter } from './statement-counter.ts';

export interface NetworkCounter {
  /** URL of the database through the proxy. */
  url: string;
  /** Statements sent so far. */
  statements: number;
  close(): void;
}

/**
 * Starts a proxy between a server and its database. It counts statements and delays each packet by `delay`
 * ms.
 */
export async function startNetworkCounter(databaseUrl: string, delay: number): Promise<NetworkCounter> {
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
  const network: NetworkCounter = {
    url: url.href,
    statements: 0,
    close() {
      listener.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return network;
}
