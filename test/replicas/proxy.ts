import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A TCP proxy that leads its connections to several servers in turns. */
export class TcpProxy {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets: Set<Socket>;

  private constructor(server: Server, sockets: Set<Socket>) {
    this.port = (server.address() as AddressInfo).port;
    this.#server = server;
    this.#sockets = sockets;
  }

  static async start(ports: readonly number[]): Promise<TcpProxy> {
    const sockets = new Set<Socket>();
    let connections = 0;
    const server = createServer((client) => {
      const target = connect(ports[connections % ports.length] ?? 0, '127.0.0.1');
      connections += 1;
      for (const socket of [client, target]) {
        sockets.add(socket);
        socket.on('error', () => {});
      }
      client.pipe(target).pipe(client);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new TcpProxy(server, sockets);
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}
