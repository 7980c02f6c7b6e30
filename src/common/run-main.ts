import { ConfigurationError, DatabaseUnavailableError } from '../errors.ts';

/** Ends a program of which another process has said what is wrong. */
export class AlreadyReportedError extends Error {
  override name = 'AlreadyReportedError';
}

/** Runs a program. What a person can put right is told in one line, without a stack trace; the exit code is 1. */
export async function runMain(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof AlreadyReportedError)) console.error(describeStartupError(error) ?? error);
    process.exitCode = 1;
  }
}

/** SIGHUP comes when the terminal is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends the program once, at the first signal; repeated ones, as npm and a terminal both send, change nothing.
 */
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

/** Goes on at signals: another process decides when this one ends. */
export function ignoreSignals(): void {
  for (const signal of SIGNALS) process.on(signal, () => {});
}

/** What a person can put right, in one line; undefined for what nobody expected. */
export function describeStartupError(error: unknown): string | undefined {
  if (error instanceof ConfigurationError || error instanceof DatabaseUnavailableError) return error.message;
  const { name, code } = error as { name?: string; code?: string };
  if (name === 'TableNotFoundException') return 'the tables are not there yet; run: npm run cli -- migrate';
  if (code === '42501') return 'DATABASE_URL: this role lacks its rights; run: npm run cli -- migrate';
  if (code === '25006') return 'the database is read-only, as a standby is; take the URL of the primary';
  return undefined;
}
