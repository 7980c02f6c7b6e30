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

/** Ends the program once, at the first signal; repeated ones, as npm and a terminal both send, change nothing. */
export function endOnSignals(close: () => Promise<void>): void {
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      close().then(
        () => process.exit(0),
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
  const { code, syscall, port, address } = error as NodeJS.ErrnoException & {
    port?: number;
    address?: string;
  };
  if (code === 'EADDRINUSE') return `PORT: ${port} is in use; set another one`;
  if (code === 'EACCES' && syscall === 'listen') return `PORT: ${port} may not be used by this account`;
  if (code === 'EADDRNOTAVAIL') return `HOST: ${address} is not an address of this machine`;
  return explainDatabase(error);
}

/** Errors of the driver, as it throws them or as MikroORM wraps them. The texts hold no password. */
function explainDatabase(error: unknown): string | undefined {
  const { code } = error as { code?: string };
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  const reason = cause instanceof Error ? cause.message : '';
  if (
    /^(ECONN|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)/.test(code ?? '') ||
    /timeout|terminated/i.test(reason)
  ) {
    return `DATABASE_URL: the database cannot be reached (${code ?? 'no answer'})`;
  }
  if (code === '28P01' || code === '28000')
    return 'DATABASE_URL: the database refuses this user and password';
  if (code === '3D000') return 'DATABASE_URL: there is no such database';
  return undefined;
}
