import { DatabaseUnavailableError } from '../errors.ts';

const reasons: Record<string, string> = {
  '28P01': 'the database rejects this user and password',
  '28000': 'the database rejects this user',
  '3D000': 'the database does not exist',
  '42501': 'this role may not connect to this database',
  '53100': 'the disk of the database is full; free some space and run the command again',
};

/**
 * Returns a DatabaseUnavailableError whose one-line message names the variable, never its value; or the error
 * itself if it is unexpected. MikroORM keeps the driver's error as the cause of its own.
 */
export function toConnectionError(variable: string, error: unknown): unknown {
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  const { code, message } = cause as { code?: string; message?: string };
  const reason = reasons[code ?? ''];
  if (reason) return new DatabaseUnavailableError(`${variable}: ${reason}`);
  if (
    /^(E[A-Z]+|08...|57P..|53...)$/.test(code ?? '') ||
    /timeout|terminated|SSL|TLS|certificate/i.test(message ?? '')
  ) {
    const why = /SSL|TLS|certificate/i.test(message ?? '') ? 'TLS' : (code ?? 'no answer');
    return new DatabaseUnavailableError(`${variable}: the database cannot be reached (${why})`);
  }
  return error;
}
