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
  const reason = reasonOf(url, causeOf(error));
  return reason ? new DatabaseUnavailableError(`${variable}: ${reason}`) : error;
}

function reasonOf(url: string, cause: Cause): string | undefined {
  const { code = '', message = '' } = cause;
  const reason = reasons[code] ?? describeTlsError(url, cause);
  if (reason) return reason;
  return meansUnreachable({ code, message })
    ? `the database cannot be reached (${code || 'no answer'})`
    : undefined;
}

/** Whether the server cannot be reached. Other errors are those of the URL, and will not end by themselves. */
export function isUnreachable(error: unknown): boolean {
  return meansUnreachable(causeOf(error));
}

function meansUnreachable({ code = '', message = '' }: Cause): boolean {
  return /^(E[A-Z]+|08...|57P..|53...)$/.test(code) || /timeout|terminated/i.test(message);
}

interface Cause {
  code?: string;
  message?: string;
}

/** For a host with several addresses, the error of the first one. */
function causeOf(error: unknown): Cause {
  return error instanceof AggregateError ? error.errors[0] : (error as Cause);
}
