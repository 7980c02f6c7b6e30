import { DatabaseUnavailableError } from './db/embedded/index.ts';
import { ConfigurationError } from './errors.ts';

/** Runs a program. What a person can put right is told in one line, without a stack trace; the exit code is 1. */
export async function runOrExplain(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    const explanation = explain(error);
    console.error(explanation ?? error);
    process.exitCode = 1;
  }
}

/**
 * Ends the program once, at the first signal; repeated ones, as npm and a terminal both send, change nothing. SIGHUP comes
 * when the terminal is closed.
 */
export function endOnSignals(close: () => Promise<void>, exitCode = 0): void {
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      close().then(
        () => process.exit(exitCode),
        (error) => {
          console.error(explain(error) ?? error);
          process.exit(1);
        },
      );
    });
  }
}

function explain(error: unknown): string | undefined {
  if (error instanceof ConfigurationError || error instanceof DatabaseUnavailableError) return error.message;
  const { name, code } = error as { name?: string; code?: string };
  if (name === 'TableNotFoundException') return 'the tables are not there yet; run: npm run cli -- migrate';
  if (code === '42501') return 'DATABASE_URL: this role lacks its rights; run: npm run cli -- migrate';
  return undefined;
}
