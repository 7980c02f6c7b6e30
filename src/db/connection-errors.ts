import { DatabaseUnavailableError } from '../errors.ts';
import { describeTlsError } from './tls-errors.ts';

const reasons: Record<string, string> = {
  '28P01': 'the database rejects this user and password',
  '28000': 'the database rejects this user',
  '3D000': 'the database does not exist',
  '42501': 'this role may not connect to this database',
  '53100': 'the disk of the database is full; free some space and run the command again',
};

/**
 * Returns a DatabaseUnavailableError whose one-line message names the variable of the URL, never its value; or the
 * error itself if it is unexpected. MikroORM keeps the driver's error as the cause of its own.
 */
export function toConnectionError(variable: string, url: string, error: unknown): unknown {
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  const reason = reasonOf(url, cause);
  return reason ? new DatabaseUnavailableError(`${variable}: ${reason}`) : error;
}

function reasonOf(url: string, cause: { code?: string; message?: string }): string | undefined {
  const { code = '', message = '' } = cause;
  const reason = reasons[code] ?? describeTlsError(url, cause);
  if (reason) return reason;
  const unreachable = /^(E[A-Z]+|08...|57P..|53...)$/.test(code) || /timeout|terminated/i.test(message);
  return unreachable ? `the database cannot be reached (${code || 'no answer'})` : undefined;
}
