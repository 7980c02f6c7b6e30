import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { asPostgres, folderOfPostgres } from './debian.ts';
import { freePort } from './free-port.ts';

/** Debian's PgBouncer 1.18, which does not track prepared statements. */
const PGBOUNCER = '/usr/sbin/pgbouncer';

export const hasPgBouncer = existsSync(PGBOUNCER);

const USERS = ['postgres', 'graph_app', 'graph_owner'];

/** A transaction pooler with so few server connections that all clients share them. */
export class PgBouncer {
  readonly port: number;
  readonly #folder: string;
  readonly #ended: Promise<unknown>;
  readonly #kill: () => void;

  private constructor(port: number, folder: string, args: [string, string[]]) {
    const child = spawn(...args, { stdio: 'ignore', cwd: folder });
    this.port = port;
    this.#folder = folder;
    this.#ended = new Promise((resolve) => child.once('close', resolve));
    this.#kill = () => child.kill('SIGTERM');
  }

  static async start(postgresPort: number): Promise<PgBouncer> {
    const [folder, port] = [await folderOfPostgres(), await freePort()];
    const file = join(folder, 'pgbouncer.ini');
    await writeFile(join(folder, 'users.txt'), USERS.map((user) => `"${user}" ""\n`).join(''));
    await writeFile(file, settings(folder, port, postgresPort));
    const pooler = new PgBouncer(port, folder, asPostgres(PGBOUNCER, '--quiet', file));
    await pooler.#untilAnswers();
    return pooler;
  }

  /** Reopens each connection to PostgreSQL as soon as it is idle. */
  async reconnect(): Promise<void> {
    const client = new pg.Client(`postgresql://postgres@127.0.0.1:${this.port}/pgbouncer`);
    await client.connect();
    await client.query('RECONNECT');
    await client.end();
  }

  async stop(): Promise<void> {
    this.#kill();
    await this.#ended;
    await rm(this.#folder, { recursive: true });
  }

  async #untilAnswers(): Promise<void> {
    while (
      !(await this.reconnect().then(
        () => true,
        () => false,
      ))
    )
      await sleep(50);
  }
}

function settings(folder: string, port: number, postgresPort: number): string {
  return `[databases]
graph = host=127.0.0.1 port=${postgresPort}

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${join(folder, 'users.txt')}
admin_users = postgres
pool_mode = transaction
default_pool_size = 4
`;
}
