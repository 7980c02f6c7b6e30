import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** Folders that are not copied: packages are linked, and no command that is run needs the others. */
const LEFT_OUT = new Set(['node_modules', '.git', '.data', 'test', 'faults', 'bench', 'api']);
const PACKAGES = globSync(['node_modules', 'examples/*/node_modules']);
const SHELL = resolve('test/docs/shell.sh');

/** A copy of the project in which commands of the documentation can write files. */
export class Sandbox {
  readonly folder = mkdtempSync(join(tmpdir(), 'customer-graph-docs-'));
  readonly #servers = join(this.folder, '.servers');

  constructor() {
    cpSync('.', this.folder, { recursive: true, filter: (source) => !LEFT_OUT.has(basename(source)) });
    for (const packages of PACKAGES) {
      mkdirSync(dirname(join(this.folder, packages)), { recursive: true });
      symlinkSync(resolve(packages), join(this.folder, packages));
    }
    mkdirSync(this.#servers);
    appendFileSync(join(this.#servers, 'pids'), '');
  }

  /** Runs the blocks in one shell, like a reader who pastes them, and returns the output of each. */
  async run(blocks: string[], environment: Record<string, string> = {}): Promise<string[]> {
    const output = mkdtempSync(join(this.folder, '.output-'));
    const script = blocks.map((block, index) => `exec >"$OUTPUT/${index}"\n${block}\n`).join('');
    const { PATH = '', HOME = '' } = process.env;
    const shell = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', `. ${SHELL}\n${script}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: this.folder,
      env: { PATH, HOME, ...environment, OUTPUT: output, SERVERS: this.#servers },
    });
    const [[status], errors] = await Promise.all([once(shell, 'exit'), text(shell.stderr)]);
    const outputs = blocks.map((_, index) => readIfExists(join(output, String(index))));
    if (status !== 0) throw new Error(`a command failed with ${status}: ${errors}\n${outputs.join('\n')}`);
    return outputs;
  }

  /** Stops all servers and deletes the folder. */
  async close(): Promise<void> {
    const groups = readFileSync(join(this.#servers, 'pids'), 'utf8').split('\n').filter(Boolean).map(Number);
    for (const group of groups) signal(group, 'SIGTERM');
    while (groups.some((group) => signal(group, 0))) await new Promise((wait) => setTimeout(wait, 50));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Sends a signal to all processes of a group. Returns whether there are any. */
function signal(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, name);
  } catch {
    return false;
  }
}

function readIfExists(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
