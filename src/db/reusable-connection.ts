import { DatabaseError } from 'pg';
import { CallerError } from '../errors.ts';

/**
 * SQLSTATE of a lost connection, or of a server that shuts down or is read-only, as after a switchover to
 * another server. Data that is read there may be stale.
 */
const LOST = /^(08|57P|25006$)/;

/**
 * Whether a connection can be reused after an error: PostgreSQL rejected the statement, or nothing was sent.
 */
export function isReusableAfter(error: unknown): boolean {
  if (error instanceof CallerError) return true;
  return error instanceof DatabaseError && !LOST.test(error.code ?? '');
}
