import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { SCOPES } from '../../src/access/scopes.ts';
import { startEmbedded } from '../../src/db/embedded/index.ts';
import { type Outcome, type Running, run, start } from '../../test/support/process.ts';
import { Caller } from './caller.ts';
import { freePort } from './free-port.ts';

const MAIN = 'dist/main.js';
const READY = /The graph is at (\S+)\/graphql/;

/** A server with the bundled PostgreSQL, both as their users run them, on a folder of its own. */
export class Stage {
  readonly folder: string;
  readonly #environment: Record<string, string>;
  /** Lasts longer than one run of the server, as the demo's own does not. */
  #headers: Record<string, string> = {};
  #server: Running | undefined;

  private constructor(folder: string, environment: Record<string, string>) {
    this.folder = folder;
    this.#environment = environment;
  }

  static async open(environment: Record<string, string> = {}): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), 'customer-graph-fault-'));
    const port = String(await freePort());
    const stage = new Stage(folder, { PORT: port, DATA_FOLDER: folder, LOG_LEVEL: 'warn', ...environment });
    await stage.start();
    stage.#headers = await stage.credential('demo-bank');
    return stage;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#environment.PORT}`;
  }

  get caller(): Caller {
    return new Caller(this.url, this.#headers);
  }

  /** The headers of a new credential of an organization. */
  async credential(bankId: string): Promise<Record<string, string>> {
    const args = ['--organization', bankId, '--name', 'faults', '--scopes', SCOPES.join()];
    const { stdout } = await this.cli('credentials', 'create', ...args);
    const { apiKey, apiSecret } = JSON.parse(stdout);
    return { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
  }

  /** Somebody of another organization, which has no customers. */
  async stranger(bankId: string, number: number): Promise<Caller> {
    await this.cli(
      'organization',
      'create',
      '--name',
      bankId,
      '--bank-id',
      bankId,
      '--number',
      String(number),
    );
    return new Caller(this.url, await this.credential(bankId));
  }

  get server(): Running {
    if (!this.#server) throw new Error('no server was started');
    return this.#server;
  }

  async start(further: Record<string, string> = {}): Promise<void> {
    this.#server = start(MAIN, [], { ...this.#environment, ...further });
    await this.#server.until(READY);
  }

  /** The server goes without a chance to do anything, and its PostgreSQL is left behind. */
  async killServer(): Promise<void> {
    this.server.child.kill('SIGKILL');
    await this.server.ended;
  }

  /** PostgreSQL goes so, all of it. */
  async killPostgres(): Promise<void> {
    process.kill(await this.#postmaster(), 'SIGKILL');
  }

  /** To each of its processes. */
  async signalPostgres(signal: 'SIGSTOP' | 'SIGCONT'): Promise<void> {
    const postmaster = await this.#postmaster();
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    const processes = lines.map((line) => line.trim().split(/\s+/).map(Number));
    for (const [pid = 0, parent] of processes) {
      if (pid === postmaster || parent === postmaster) process.kill(pid, signal);
    }
  }

  async #postmaster(): Promise<number> {
    const file = await readFile(join(this.folder, 'postgres', 'postmaster.pid'), 'utf8');
    return Number(file.split('\n')[0]);
  }

  cli(...args: string[]): Promise<Outcome> {
    return run('dist/cli.js', args, this.#environment);
  }

  /** A connection of PostgreSQL's superuser, to look on and to be in the way. */
  async connect(): Promise<pg.Client> {
    const postgres = await startEmbedded({ dataFolder: this.folder, exclusive: false });
    const client = new pg.Client(
      postgres.superuserUrl.replace(/\/[^/]*$/, `/${new URL(postgres.url('app')).pathname.slice(1)}`),
    );
    client.on('error', () => {});
    await client.connect();
    return client;
  }

  async close(): Promise<void> {
    await this.#server?.end();
    await rm(this.folder, { recursive: true, force: true });
  }
}
