import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../src/embedded-postgres/index.ts';
import { type Outcome, type Running, run, start } from '../../test/support/process.ts';
import { Caller } from './caller.ts';
import { freePort } from './free-port.ts';
import type { OwnDatabase } from './own-database.ts';

const MAIN = 'dist/main.js';
const READY = /The graph is at (\S+)\/graphql/;

/** A server with the bundled PostgreSQL, or with one that a fault brings along, as their users run them, on a folder of its own. */
export class Harness {
  readonly folder: string;
  /** In place of the bundled one. */
  readonly database: OwnDatabase | undefined;
  readonly #environment: Record<string, string>;
  /** Lasts longer than one run of the server, as the demo's own does not. */
  #headers: Record<string, string> = {};
  #server: Running | undefined;
  /** Numbers far from the demo's. */
  #organizations = 1_000;

  private constructor(
    folder: string,
    environment: Record<string, string>,
    database: OwnDatabase | undefined,
  ) {
    this.folder = folder;
    this.database = database;
    this.#environment = { ...environment, ...database?.environment };
  }

  static async open(environment: Record<string, string> = {}, database?: OwnDatabase): Promise<Harness> {
    const folder = await mkdtemp(join(tmpdir(), 'customer-graph-fault-'));
    const own = { PORT: String(await freePort()), DATA_FOLDER: folder, LOG_LEVEL: 'warn' };
    const harness = new Harness(folder, { ...own, ...environment }, database);
    if (database) await harness.#fill();
    await harness.start();
    harness.#headers = await harness.#createCredential('demo-bank', '--all-scopes');
    return harness;
  }

  /** With tables and demo customers, which the bundled one has by itself. */
  async #fill(): Promise<void> {
    for (const args of [['migrate'], ['demo', '--customers', '200']]) {
      const { code, stderr } = await this.cli(...args);
      if (code !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
    }
  }

  get url(): string {
    return `http://127.0.0.1:${this.#environment.PORT}`;
  }

  get caller(): Caller {
    return new Caller(this.url, this.#headers);
  }

  get server(): Running {
    if (!this.#server) throw new Error('no server was started');
    return this.#server;
  }

  async start(further: Record<string, string> = {}): Promise<void> {
    this.#server = start(MAIN, [], { ...this.#environment, ...further });
    await this.#server.until(READY);
  }

  /** Another server on the same database, on a port of its own. The caller ends it. */
  async startAnother(
    further: Record<string, string> = {},
  ): Promise<{ caller: Caller; end: () => Promise<string> }> {
    const port = String(await freePort());
    const server = start(MAIN, [], { ...this.#environment, ...further, PORT: port });
    await server.until(READY);
    return { caller: new Caller(`http://127.0.0.1:${port}`, this.#headers), end: () => server.end() };
  }

  /** The outcome of a start that is expected to fail. */
  async failedStart(further: Record<string, string> = {}): Promise<Outcome> {
    const server = start(MAIN, [], { ...this.#environment, PORT: '0', ...further });
    // If the server starts after all, it is ended with exit code 0.
    server.until(READY).then(server.end, () => {});
    return server.ended;
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

  /** Somebody of another organization, which is made for it. */
  async callerOf(bankId: string, scopes: readonly string[]): Promise<Caller> {
    this.#organizations += 1;
    const number = String(this.#organizations);
    await this.cli('organization', 'create', '--name', bankId, '--bank-id', bankId, '--number', number);
    return new Caller(this.url, await this.#createCredential(bankId, '--scopes', scopes.join()));
  }

  async #createCredential(bankId: string, ...options: string[]): Promise<Record<string, string>> {
    const about = ['--organization', bankId, '--name', 'faults', ...options];
    const { stdout, stderr } = await this.cli('credentials', 'create', ...about);
    if (!stdout) throw new Error(stderr);
    const { apiKey, apiSecret } = JSON.parse(stdout);
    return { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
  }

  /** A connection of PostgreSQL's superuser, to look on and to be in the way. */
  async connect(): Promise<pg.Client> {
    const client = new pg.Client(this.database?.superuserUrl ?? (await this.#bundledUrl()));
    client.on('error', () => {});
    await client.connect();
    return client;
  }

  async #bundledUrl(): Promise<string> {
    const postgres = await startEmbedded({ dataFolder: this.folder, exclusive: false });
    const name = new URL(postgres.url('app')).pathname.slice(1);
    return postgres.superuserUrl.replace(/\/[^/]*$/, `/${name}`);
  }

  async close(): Promise<void> {
    await this.#server?.end();
    await this.database?.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
