import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { asPostgres, DEBIAN_BIN, folderOfPostgres } from './debian.ts';
import { freePort } from './free-port.ts';
import { Service } from './service.ts';

export const PATRONI = '/usr/bin/patroni';
const SETTINGS = 'deploy/ha/patroni.yml';
const SETTINGS_COPY = 'patroni.yml';
const ENVIRONMENT = 'deploy/ha/patroni.env';

export const SUPERUSER_PASSWORD = 'superuser';

/** A member as Patroni's `/cluster` lists it. */
interface ListedMember {
  name: string;
  role: 'leader' | 'sync_standby' | 'replica';
  state: string;
  lag?: number | 'unknown';
}

/** A PostgreSQL that Patroni runs with `deploy/ha/patroni.yml`, on ports of its own. */
export class PatroniMember {
  readonly name: string;
  readonly port: number;
  readonly apiPort: number;
  readonly #folder: string;
  readonly #etcd: string;
  #service: Service;

  private constructor(name: string, etcd: string, folder: string, port: number, apiPort: number) {
    this.name = name;
    this.port = port;
    this.apiPort = apiPort;
    this.#folder = folder;
    this.#etcd = etcd;
    this.#service = this.#run();
  }

  /** Starts a member that joins the cluster in etcd, or creates it. */
  static async start(name: string, etcd: string): Promise<PatroniMember> {
    const [folder, port, apiPort] = [await folderOfPostgres(), await freePort(), await freePort()];
    execFileSync(...asPostgres('mkdir', '--mode=700', join(folder, 'data')));
    // The account of PostgreSQL may not be allowed to read this project.
    copyFileSync(SETTINGS, join(folder, SETTINGS_COPY));
    return new PatroniMember(name, etcd, folder, port, apiPort);
  }

  /** Starts Patroni again after `kill`. */
  restart(): void {
    this.#service = this.#run();
  }

  /** Kills Patroni, and then PostgreSQL and its processes, with SIGKILL. */
  async kill(): Promise<void> {
    await this.#service.kill();
    this.#killPostgres();
  }

  #killPostgres(): void {
    const postmaster = this.#postmaster();
    if (postmaster === undefined) return;
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    const processes = lines.map((line) => line.trim().split(/\s+/).map(Number));
    const own = processes.filter(([pid, parent]) => pid === postmaster || parent === postmaster);
    for (const [pid = 0] of own) killIfAlive(pid);
  }

  async remove(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, maxRetries: 10, retryDelay: 100 });
  }

  lastLines(): string {
    return this.#service.lastLines();
  }

  /** Returns the members of the cluster; none while Patroni does not answer. */
  async listCluster(): Promise<ListedMember[]> {
    const response = await this.request('GET', '/cluster').catch(() => undefined);
    return response?.ok ? ((await response.json()) as { members: ListedMember[] }).members : [];
  }

  /** Sends a request to Patroni's REST API. */
  request(method: 'GET' | 'PATCH' | 'POST', path: string, body?: object): Promise<Response> {
    const { PATRONI_RESTAPI_USERNAME, PATRONI_RESTAPI_PASSWORD } = this.#environment();
    const user = Buffer.from(`${PATRONI_RESTAPI_USERNAME}:${PATRONI_RESTAPI_PASSWORD}`).toString('base64');
    return fetch(`http://127.0.0.1:${this.apiPort}${path}`, {
      method,
      headers: { authorization: `Basic ${user}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }

  #run(): Service {
    return new Service(this.#folder, PATRONI, [SETTINGS_COPY], this.#environment());
  }

  /** The variables of `deploy/ha/patroni.env`, with values for this machine. */
  #environment(): Record<string, string> {
    const [postgres, api] = [`127.0.0.1:${this.port}`, `127.0.0.1:${this.apiPort}`];
    return {
      ...(parseEnv(readFileSync(ENVIRONMENT, 'utf8')) as Record<string, string>),
      PATRONI_NAME: this.name,
      PATRONI_ETCD3_HOSTS: this.#etcd,
      PATRONI_POSTGRESQL_LISTEN: postgres,
      PATRONI_POSTGRESQL_CONNECT_ADDRESS: postgres,
      PATRONI_POSTGRESQL_DATA_DIR: this.#data,
      PATRONI_POSTGRESQL_BIN_DIR: DEBIAN_BIN,
      PATRONI_POSTGRESQL_PGPASS: join(this.#folder, 'pgpass'),
      PATRONI_RESTAPI_LISTEN: api,
      PATRONI_RESTAPI_CONNECT_ADDRESS: api,
      PATRONI_SUPERUSER_PASSWORD: SUPERUSER_PASSWORD,
    };
  }

  /** Returns the process id of PostgreSQL if it runs. After a kill, the file may name another program's process. */
  #postmaster(): number | undefined {
    try {
      const [pid] = readFileSync(join(this.#data, 'postmaster.pid'), 'utf8').split('\n');
      return readlinkSync(`/proc/${pid}/cwd`) === this.#data ? Number(pid) : undefined;
    } catch {
      return undefined;
    }
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // The process has ended since it was listed.
  }
}
