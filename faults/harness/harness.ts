import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../src/embedded-postgres/index.ts';
import { type Outcome, type Running, run, start } from '../../test/support/process.ts';
import { Caller } from './caller.ts';
import { freePort } from './free-port.ts';
import type { OwnDatabase } from './own-database.ts';
import type { BuiltVersion } from './previous-version.ts';
import { signalServer } from './signal-server.ts';

const READY = /The graph is at (\S+)\/graphql/;

/** The built server in a temporary folder, with the bundled PostgreSQL or with the database of a fault. */
export class Harness {
  readonly folder: string;
  /** The database to use instead of the bundled PostgreSQL. */
  readonly database: OwnDatabase | undefined;
  /** The version whose programs are started from now on; undefined for this one. */
  version: BuiltVersion | undefined;
  readonly #environment: Record<string, string>;
  /**
   * Headers with a created credential: the demo's own credential is not valid after a restart of the server.
   */
  #headers: Record<string, string> = {};
  #server: Running | undefined;
  /** Organization numbers start above those of the demo. */
  #organizations = 1_000;

  private constructor(
    folder: string,
    environment: Record<string, string>,
    database: OwnDatabase | undefined,
    version: BuiltVersion | undefined,
  ) {
    this.folder = folder;
    this.database = database;
    this.version = version;
    this.#environment = { ...environment, ...database?.environment };
  }

  static async open(
    environment: Record<string, string> = {},
    database?: OwnDatabase,
    version?: BuiltVersion,
  ): Promise<Harness> {
    const folder = await mkdtemp(join(tmpdir(), 'customer-graph-fault-'));
    const own = { PORT: String(await freePort()), DATA_FOLDER: folder, LOG_LEVEL: 'warn' };
    const harness = new Harness(folder, { ...own, ...environment }, database, version);
    if (database) await harness.#fill();
    await harness.start();
    harness.#headers = await harness.#createCredential('demo-bank', '--all-scopes');
    return harness;
  }

  #program(name: 'main' | 'cli'): string {
    return join(this.version?.folder ?? '', 'dist', `${name}.js`);
  }

  /** Creates tables and demo customers. With the bundled PostgreSQL the server does that itself. */
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
    this.#server = start(this.#program('main'), [], { ...this.#environment, ...further });
    await this.#server.until(READY);
  }

  /** Starts another server on the same database and another port. The caller stops it with `end`. */
  async startAnother(
    further: Record<string, string> = {},
  ): Promise<{ caller: Caller; end: () => Promise<string> }> {
    const port = String(await freePort());
    const server = start(this.#program('main'), [], { ...this.#environment, ...further, PORT: port });
    await server.until(READY);
    return { caller: new Caller(`http://127.0.0.1:${port}`, this.#headers), end: () => server.end() };
  }

  /** Returns the outcome of a start that is expected to fail. */
  async failedStart(further: Record<string, string> = {}): Promise<Outcome> {
    const server = start(this.#program('main'), [], { ...this.#environment, PORT: '0', ...further });
    // If the server starts after all, stop it; the exit code is then 0.
    server.until(READY).then(server.end, () => {});
    return server.ended;
  }

  /** Kills the server with SIGKILL. Its PostgreSQL keeps running. */
  async killServer(): Promise<void> {
    this.server.child.kill('SIGKILL');
    await this.server.ended;
  }

  /** Kills the postmaster of the bundled PostgreSQL with SIGKILL. */
  async killPostgres(): Promise<void> {
    process.kill(await this.#postmaster(), 'SIGKILL');
  }

  /** Sends a signal to every process of the bundled PostgreSQL. */
  async signalPostgres(signal: 'SIGSTOP' | 'SIGCONT'): Promise<void> {
    signalServer(await this.#postmaster(), signal);
  }

  async #postmaster(): Promise<number> {
    const file = await readFile(join(this.folder, 'postgres', 'postmaster.pid'), 'utf8');
    return Number(file.split('\n')[0]);
  }

  cli(...args: string[]): Promise<Outcome> {
    return run(this.#program('cli'), args, this.#environment);
  }

  /** Returns a caller of the demo's organization with a credential of its own. */
  async anotherCaller(): Promise<Caller> {
    return new Caller(this.url, await this.#createCredential('demo-bank', '--all-scopes'));
  }

  /** Creates another organization and returns a caller with a credential of it. */
  async callerOf(bankId: string, scopes: readonly string[]): Promise<Caller> {
    this.#organizations += 1;
    const number = String(this.#organizations);
    await this.cli('organization', 'create', '--name', bankId, '--bank-id', bankId, '--number', number);
    return new Caller(this.url, await this.#createCredential(bankId, '--scopes', scopes.join()));
  }

  async #createCredential(bankId: string, ...options: string[]): Promise<Record<string, string>> {
    const args = ['--organization', bankId, '--name', 'faults', ...options];
    const { stdout, stderr } = await this.cli('credentials', 'create', ...args);
    if (!stdout) throw new Error(stderr);
    const { apiKey, apiSecret } = JSON.parse(stdout);
    return { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
  }

  /** Connects as PostgreSQL's superuser, to inspect the database and to cause failures. */
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
