import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { folderOfPostgres } from './debian.ts';
import { freePort } from './free-port.ts';
import { Service } from './service.ts';

export const ETCD = '/usr/bin/etcd';
const ENVIRONMENT = 'deploy/ha/etcd.env';

/** One etcd with the settings of `deploy/ha/etcd.env`. */
export class Etcd {
  readonly address: string;
  readonly #folder: string;
  readonly #service: Service;

  private constructor(folder: string, clientPort: number, peerPort: number) {
    this.address = `127.0.0.1:${clientPort}`;
    this.#folder = folder;
    const [client, peer] = [`http://${this.address}`, `http://127.0.0.1:${peerPort}`];
    this.#service = new Service(folder, ETCD, [], {
      ...(parseEnv(readFileSync(ENVIRONMENT, 'utf8')) as Record<string, string>),
      ETCD_NAME: 'etcd1',
      ETCD_DATA_DIR: join(folder, 'data'),
      ETCD_LISTEN_CLIENT_URLS: client,
      ETCD_ADVERTISE_CLIENT_URLS: client,
      ETCD_LISTEN_PEER_URLS: peer,
      ETCD_INITIAL_ADVERTISE_PEER_URLS: peer,
      ETCD_INITIAL_CLUSTER: `etcd1=${peer}`,
    });
  }

  static async start(): Promise<Etcd> {
    return new Etcd(await folderOfPostgres(), await freePort(), await freePort());
  }

  lastLines(): string {
    return this.#service.lastLines();
  }

  async stop(): Promise<void> {
    await this.#service.kill();
    await rm(this.#folder, { recursive: true });
  }
}
