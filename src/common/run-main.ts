import { ConfigurationError, DatabaseUnavailableError } from '../errors.ts';

/**
 * Runs a program. Errors that a person can fix are reported in one line, without a stack trace; the exit code
 * is 1.
 */
export async function runMain(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    console.error(describeStartupError(error) ?? error);
    process.exitCode = 1;
  }
}

/** SIGHUP is sent when the terminal is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends the program at the first signal. Further signals are ignored: npm and a terminal both send one. */
export function closeOnSignals(close: () => Promise<void>, exitCode = 0): void {
  let closing = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      close().then(
        () => process.exit(exitCode),
        (error) => {
          console.error(describeStartupError(error) ?? error);
          process.exit(1);
        },
      );
    });
  }
}

/** Returns one line about an error that a person can fix; undefined for an unexpected error. */
export function describeStartupError(error: unknown): string | undefined {
  if (error instanceof ConfigurationError || error instanceof DatabaseUnavailableError) return error.message;
  const { name, code } = error as { name?: string; code?: string };
  if (name === 'TableNotFoundException') return 'the tables do not exist yet; run: npm run cli -- migrate';
  if (code === '42501') return 'DATABASE_URL: this role lacks privileges; run: npm run cli -- migrate';
  if (code === '25006') return 'the database is read-only, like a standby; use the URL of the primary';
  return undefined;
}
