import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { DataFolderInUseError, StartFailedError } from './errors.ts';
import { type Installation, spawnIn } from './installation.ts';
import { isPostmasterOf, readPidFile, removeEmptyPidFile } from './pid-file.ts';
import { HOST } from './port.ts';
import { shutDown, signalPostmaster } from './shutdown.ts';

/** What one run of PostgreSQL needs to know. */
export interface Start {
  installation: Installation;
  port: number;
  settings: Record<string, string>;
  onLog: (line: string) => void;
}

type ServerProcess = ReturnType<typeof spawnIn>;

/** Only what differs from PostgreSQL's defaults, or must not depend on what initdb found. */
const SETTINGS: Start['settings'] = {
  listen_addresses: HOST,
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A failed statement would be logged with its values, and they are customers'.
  log_min_messages: 'fatal',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  jit: 'off',
};

const LOCK_FILE_TAKEN = /lock file "postmaster\.pid" already exists/;
const TRANSIENT =
  /could not create any TCP\/IP sockets|pre-existing shared memory block|lock file .* is empty/;

/** One run of the postgres program, from its launch to its end. */
export class Postmaster {
  /** Settles, never rejects, when the process is gone; with how it ended. */
  readonly exited: Promise<string>;
  readonly #installation: Installation;
  readonly #process: ServerProcess;
  readonly #outputRead: Promise<unknown>;
  #lastWords = '';
  #gone = false;
  #stopping = false;

  static async launch(start: Start): Promise<Postmaster> {
    return new Postmaster(start, await stalePid(start.installation.folder.cluster));
  }

  private constructor(start: Start, stale: number | undefined) {
    this.#installation = start.installation;
    this.#process = spawnPostgres(start, stale);
    this.exited = this.#end();
    this.#outputRead = new Promise((resolve) => this.#process.once('close', resolve));
    this.#listen(start.onLog);
  }

  get isGone(): boolean {
    return this.#gone;
  }

  /** Comes back when it accepts connections; that takes as long as a recovery after a crash needs. */
  async ready(): Promise<void> {
    while (!this.#gone) {
      const file = await readPidFile(this.#installation.folder.cluster);
      if (file?.ready && file.pid === this.#process.pid) return;
      await delay(20);
    }
    throw await this.#startFailure();
  }

  async stop(): Promise<void> {
    const { pid } = this.#process;
    if (pid === undefined || this.#gone) return;
    this.#stopping = true;
    await shutDown(pid, this.#installation.binaries.pgCtl, () => this.#gone);
  }

  /** For the exit of our own process: asks for the end without waiting. */
  interrupt(): void {
    const { pid } = this.#process;
    if (pid !== undefined && !this.#gone) signalPostmaster(pid, 'INT', this.#installation.binaries.pgCtl);
  }

  #end(): Promise<string> {
    return new Promise((resolve) => {
      const settleStart = (how: string): void => {
        this.#gone = true;
        resolve(how);
      };
      this.#process.once('exit', (code, signal) =>
        settleStart(signal ? `signal ${signal}` : `exit code ${code}`),
      );
      this.#process.once('error', (error) => {
        this.#lastWords ||= error.message;
        if (this.#process.pid === undefined) settleStart(error.message);
      });
    });
  }

  #listen(onLog: (line: string) => void): void {
    createInterface({ input: this.#process.stderr }).on('line', (line) => {
      const fatal = /(?:FATAL|PANIC): +(.*)/.exec(line)?.[1];
      this.#lastWords = fatal ?? (this.#lastWords || line);
      // What it says of connections that its end cuts off is no news.
      if (!this.#stopping) onLog(line);
    });
  }

  async #startFailure(): Promise<Error> {
    // The process may be gone before all that it said has been read.
    await Promise.race([this.#outputRead, delay(500)]);
    if (LOCK_FILE_TAKEN.test(this.#lastWords))
      return new DataFolderInUseError(this.#installation.folder.path);
    const reason = this.#lastWords || (await this.exited);
    return new StartFailedError(reason, TRANSIENT.test(reason));
  }
}

/** In a process group of its own, which Ctrl-C in the terminal does not reach: the server stops it in time. */
function spawnPostgres({ installation, port, settings }: Start, stale: number | undefined): ServerProcess {
  const options = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const args = ['-D', installation.folder.cluster, '-p', String(port), ...options];
  const env = stale === undefined ? {} : { PG_GRANDPARENT_PID: String(stale) };
  return spawnIn(installation, 'postgres', args, { detached: true, env });
}

/**
 * The pid in a lock file whose postmaster is dead. If another process has that pid by now, PostgreSQL takes it for
 * the old postmaster and refuses to start. It does not when it is told that this is its grandparent, the way pg_ctl
 * tells it; and the decision about the lock file stays with PostgreSQL alone, however many start at once.
 */
async function stalePid(cluster: string): Promise<number | undefined> {
  await removeEmptyPidFile(cluster);
  const file = await readPidFile(cluster);
  return file && !(await isPostmasterOf(cluster, file.pid)) ? file.pid : undefined;
}
