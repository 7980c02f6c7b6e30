import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port.ts';

/** Where Debian has the programs of PostgreSQL 15, some of which the bundled one lacks. */
export const DEBIAN_BIN = '/usr/lib/postgresql/15/bin';

export const hasDebianPostgres =
  existsSync(join(DEBIAN_BIN, 'pg_dump')) && existsSync(join(DEBIAN_BIN, 'postgres'));

const isRoot = process.getuid?.() === 0;

/** How to run one of Debian's programs. Neither PostgreSQL nor PgBouncer runs as root, who lends them another account. */
export function asPostgres(program: string, ...args: string[]): [program: string, args: string[]] {
  const lent = isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups'] : [];
  const [first = '', ...rest] = [...lent, program, ...args];
  return [first, rest];
}

/** A folder of that account's, for as long as it is needed. */
export async function folderOfPostgres(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'customer-graph-debian-'));
  if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'));
  return folder;
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
}

const INITDB = ['--auth=trust', '--username=postgres', '--locale=C.UTF-8', '--encoding=UTF8', '--no-sync'];

/** A PostgreSQL of Debian's, on a folder of its own. */
export class DebianPostgres {
  readonly folder: string;
  readonly port: number;
  #server: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, port: number) {
    this.folder = folder;
    this.port = port;
  }

  /** One that is empty. */
  static async start(): Promise<DebianPostgres> {
    const cluster = new DebianPostgres(await folderOfPostgres(), await freePort());
    cluster.#run('initdb', '-D', cluster.#data, ...INITDB);
    await cluster.start();
    return cluster;
  }

  /** A standby of this one, which follows it. */
  async startStandby(): Promise<DebianPostgres> {
    const standby = new DebianPostgres(await folderOfPostgres(), await freePort());
    const from = ['-h', '127.0.0.1', '-p', String(this.port), '-U', 'postgres'];
    standby.#run('pg_basebackup', ...from, '-D', standby.#data, '-R', '--no-sync', '-c', 'fast');
    await standby.start();
    return standby;
  }

  get superuserUrl(): string {
    return `postgresql://postgres@127.0.0.1:${this.port}/postgres`;
  }

  async start(): Promise<void> {
    const settings = [
      ...[`port=${this.port}`, `unix_socket_directories=${this.folder}`],
      ...['listen_addresses=127.0.0.1', 'fsync=off'],
    ];
    const flags = settings.flatMap((setting) => ['-c', setting]);
    const command = asPostgres(join(DEBIAN_BIN, 'postgres'), '-D', this.#data, ...flags);
    const server = spawn(...command, { stdio: 'ignore', cwd: this.folder });
    this.#server = new Promise((resolve) => server.once('close', resolve));
    await this.#untilAnswers();
  }

  /** Ends its connections, and starts it again as a standby. */
  async restartAsStandby(): Promise<void> {
    await this.#end();
    await writeFile(join(this.#data, 'standby.signal'), '');
    await this.start();
  }

  promote(): void {
    this.#run('pg_ctl', 'promote', '-D', this.#data, '-w');
  }

  async stop(): Promise<void> {
    await this.#end();
    await rm(this.folder, { recursive: true });
  }

  get #data(): string {
    return join(this.folder, 'data');
  }

  async #end(): Promise<void> {
    this.#run('pg_ctl', 'stop', '-D', this.#data, '-m', 'fast', '-w');
    await this.#server;
  }

  #run(program: string, ...args: string[]): void {
    execFileSync(...asPostgres(join(DEBIAN_BIN, program), ...args), { stdio: 'ignore', cwd: this.folder });
  }

  async #untilAnswers(): Promise<void> {
    for (;;) {
      const client = new pg.Client(this.superuserUrl);
      const answers = await client.connect().then(
        () => true,
        () => false,
      );
      await client.end().catch(() => {});
      if (answers) return;
      await sleep(50);
    }
  }
}
