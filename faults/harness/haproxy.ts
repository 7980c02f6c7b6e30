import { copyFileSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { folderOfPostgres } from './debian.ts';
import { freePort } from './free-port.ts';
import type { PatroniMember } from './patroni-member.ts';
import { Service } from './service.ts';

export const HAPROXY = '/usr/sbin/haproxy';
const SETTINGS = 'deploy/ha/haproxy.cfg';
const SETTINGS_COPY = 'haproxy.cfg';
const ENVIRONMENT = 'deploy/ha/haproxy.env';

/** HAProxy with `deploy/ha/haproxy.cfg` in front of two or three members. */
export class HaProxy {
  readonly primaryPort: number;
  readonly replicasPort: number;
  readonly #folder: string;
  readonly #service: Service;

  private constructor(folder: string, ports: [number, number], members: readonly PatroniMember[]) {
    [this.primaryPort, this.replicasPort] = ports;
    this.#folder = folder;
    // The service is not started as root, so it cannot continue as another user.
    const { RUN_AS: _, ...settings } = parseEnv(readFileSync(ENVIRONMENT, 'utf8')) as Record<string, string>;
    const environment = {
      ...settings,
      PRIMARY_LISTEN: `127.0.0.1:${this.primaryPort}`,
      REPLICAS_LISTEN: `127.0.0.1:${this.replicasPort}`,
      // For a cluster of two: nothing listens on this port.
      ...{ MEMBER3: '127.0.0.1:1', MEMBER3_CHECK_PORT: '1' },
      ...Object.fromEntries(
        members.flatMap(({ port, apiPort }, index) => [
          [`MEMBER${index + 1}`, `127.0.0.1:${port}`],
          [`MEMBER${index + 1}_CHECK_PORT`, String(apiPort)],
        ]),
      ),
    };
    // The account of PostgreSQL may not be allowed to read this project.
    copyFileSync(SETTINGS, join(folder, SETTINGS_COPY));
    this.#service = new Service(folder, HAPROXY, ['-db', '-f', SETTINGS_COPY], environment);
  }

  static async start(members: readonly PatroniMember[]): Promise<HaProxy> {
    return new HaProxy(await folderOfPostgres(), [await freePort(), await freePort()], members);
  }

  lastLines(): string {
    return this.#service.lastLines();
  }

  async stop(): Promise<void> {
    await this.#service.kill();
    await rm(this.#folder, { recursive: true });
  }
}
