import { DatabaseError } from 'pg';
import { CallerError } from '../errors.ts';

/**
 * SQLSTATE of a connection that is lost, or of a server that shuts down or takes no writes: read-only, as after a switchover to
 * another server. What is read there may be old.
 */
const LOST = /^(08|57P|25006$)/;

/** Whether a connection can be used again after an error: PostgreSQL rejected the statement, or nothing was sent. */
export function isReusableAfter(error: unknown): boolean {
  if (error instanceof CallerError) return true;
  return error instanceof DatabaseError && !LOST.test(error.code ?? '');
}
