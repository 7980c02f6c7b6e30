import { type ChildProcess, spawn } from 'node:child_process';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  /** Everything that was printed up to now. */
  output(): string;
  /** Resolves when the output matches; rejects when the process ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  ended: Promise<Outcome>;
  /** Ends it as a terminal does; everything that was printed. */
  end(): Promise<string>;
}

/** Starts one of our programs as a user would, with an environment of its own. */
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
      void ended.then(() => reject(new Error(`ended before ${pattern}: ${output()}`)));
    });
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
    return output();
  };
  return { child, output, until, ended, end };
}

/** Runs one of our programs to its end. */
export function run(
  file: string,
  args: string[] = [],
  environment: Record<string, string> = {},
): Promise<Outcome> {
  return start(file, args, environment).ended;
}
