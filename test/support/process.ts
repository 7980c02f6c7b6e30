import { type ChildProcess, spawn } from 'node:child_process';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  /** Returns all output so far, stdout before stderr. */
  output(): string;
  /** Resolves when the output matches. Rejects if the process exits before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  ended: Promise<Outcome>;
  /** Sends SIGTERM and waits for the exit. Returns all output. */
  end(): Promise<string>;
}

/** Starts one of the programs with Node.js and only the given environment, in addition to PATH and HOME. */
export function start(file: string, args: string[] = [], environment: Record<string, string> = {}): Running {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [file, ...args], { env: { PATH, HOME, ...environment } });
  let stdout = '';
  let stderr = '';
  const changed = new EventTarget();
  const changes = () => changed.dispatchEvent(new Event('change'));
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
    changes();
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
    changes();
  });
  const ended = new Promise<Outcome>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  const output = () => stdout + stderr;
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(output());
        if (!match) return;
        changed.removeEventListener('change', look);
        resolve(match);
      };
      changed.addEventListener('change', look);
      look();
      void ended.then(() => reject(new Error(`the process exited before ${pattern}: ${output()}`)));
    });
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
    return output();
  };
  return { child, output, until, ended, end };
}

/** Runs one of the programs and waits for its exit. */
export function run(
  file: string,
  args: string[] = [],
  environment: Record<string, string> = {},
): Promise<Outcome> {
  return start(file, args, environment).ended;
}
