import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port.ts';
import { signalServer } from './signal-server.ts';

/** Debian's folder of the PostgreSQL 15 programs. The bundled PostgreSQL lacks some of them. */
export const DEBIAN_BIN = '/usr/lib/postgresql/15/bin';

export const hasDebianPostgres =
  existsSync(join(DEBIAN_BIN, 'pg_dump')) && existsSync(join(DEBIAN_BIN, 'postgres'));

const isRoot = process.getuid?.() === 0;

/**
 * Returns the command for a program. PostgreSQL and PgBouncer cannot run as root, so root switches the
 * account.
 */
export function asPostgres(program: string, ...args: string[]): [program: string, args: string[]] {
  const prefix = isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups'] : [];
  const [first = '', ...rest] = [...prefix, program, ...args];
  return [first, rest];
}

/** Creates a temporary folder that belongs to the account of `asPostgres`. */
export async function folderOfPostgres(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'customer-graph-debian-'));
  if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'));
  return folder;
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
}

const INITDB = ['--auth=trust', '--username=postgres', '--locale=C.UTF-8', '--encoding=UTF8', '--no-sync'];

/** A Debian PostgreSQL server with its own data folder. */
export class DebianPostgres {
  readonly folder: string;
  readonly port: number;
  #process: ChildProcess | undefined;
  #server: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, port: number) {
    this.folder = folder;
    this.port = port;
  }

  /** Creates and starts an empty cluster. */
  static async start(): Promise<DebianPostgres> {
    const cluster = new DebianPostgres(await folderOfPostgres(), await freePort());
    cluster.#run('initdb', '-D', cluster.#data, ...INITDB);
    await cluster.start();
    return cluster;
  }

  /** Starts a standby that replicates this server. */
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
    this.#process = server;
    this.#server = new Promise((resolve) => server.once('close', resolve));
    await this.#untilAnswers();
  }

  /** Stops the server, which closes its connections, and starts it again as a standby. */
  async restartAsStandby(): Promise<void> {
    await this.#end();
    await writeFile(join(this.#data, 'standby.signal'), '');
    await this.start();
  }

  /** Ends all processes at once, without a checkpoint, as a crash does. */
  async crash(): Promise<void> {
    this.#process?.kill('SIGQUIT');
    await this.#server;
  }

  /** Stops all processes without closing their connections, or continues them. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    signalServer(this.#process?.pid ?? 0, signal);
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
