import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { DataFolderInUseError, StartFailedError } from './errors.ts';
import { type Installation, spawnIn } from './installation.ts';
import { isPostmasterOf, readPidFile, removeEmptyPidFile } from './pid-file.ts';
import { HOST } from './port.ts';
import { shutDown, signalPostmaster } from './shutdown.ts';

/** The parameters of one run of PostgreSQL. */
export interface Start {
  installation: Installation;
  port: number;
  settings: Record<string, string>;
  onLog: (line: string) => void;
}

type ServerProcess = ReturnType<typeof spawnIn>;

/** Settings that differ from PostgreSQL's defaults or must not depend on what initdb detected. */
const SETTINGS: Start['settings'] = {
  listen_addresses: HOST,
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A failed statement would be logged with its values, which are customer data.
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
  /** Settles, never rejects, when the process has ended, with the reason. */
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

  /** Resolves when PostgreSQL accepts connections. After a crash that includes the recovery. */
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

  /** For the exit of this process: sends the stop signal without waiting. */
  interrupt(): void {
    const { pid } = this.#process;
    if (pid !== undefined && !this.#gone) signalPostmaster(pid, 'INT', this.#installation.binaries.pgCtl);
  }

  #end(): Promise<string> {
    return new Promise((resolve) => {
      const settle = (reason: string): void => {
        this.#gone = true;
        resolve(reason);
      };
      this.#process.once('exit', (code, signal) => settle(signal ? `signal ${signal}` : `exit code ${code}`));
      this.#process.once('error', (error) => {
        this.#lastWords ||= error.message;
        if (this.#process.pid === undefined) settle(error.message);
      });
    });
  }

  #listen(onLog: (line: string) => void): void {
    createInterface({ input: this.#process.stderr }).on('line', (line) => {
      const fatal = /(?:FATAL|PANIC): +(.*)/.exec(line)?.[1];
      this.#lastWords = fatal ?? (this.#lastWords || line);
      // While stopping, its messages about closed connections are expected.
      if (!this.#stopping) onLog(line);
    });
  }

  async #startFailure(): Promise<Error> {
    // The process may end before all its output was read.
    await Promise.race([this.#outputRead, delay(500)]);
    if (LOCK_FILE_TAKEN.test(this.#lastWords))
      return new DataFolderInUseError(this.#installation.folder.path);
    const reason = this.#lastWords || (await this.exited);
    return new StartFailedError(reason, TRANSIENT.test(reason));
  }
}

/**
 * Runs in its own process group, which Ctrl-C in the terminal does not reach, so that the server can stop it
 * in order.
 */
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
 * Returns the pid in a lock file whose postmaster is dead. If another process has reused that pid, PostgreSQL
 * mistakes it for the old postmaster and does not start, unless it is passed as its grandparent's pid, as
 * pg_ctl does. PostgreSQL alone decides about the lock file, however many starts run at once.
 */
async function stalePid(cluster: string): Promise<number | undefined> {
  await removeEmptyPidFile(cluster);
  const file = await readPidFile(cluster);
  return file && !(await isPostmasterOf(cluster, file.pid)) ? file.pid : undefined;
}
