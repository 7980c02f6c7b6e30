import { ORGANIZATION_SETTING } from './confined.ts';

/** How long PostgreSQL may work on one statement, waiting for a lock included, in milliseconds. */
const STATEMENT_TIMEOUT = 10_000;

/**
 * Begins a transaction of one organization, in one statement that other statements can follow without waiting for it: if the
 * setting failed, PostgreSQL would refuse what follows. `organizationId` is a UUID of ours, never a caller's text; `mode` is
 * words of ours too.
 */
export function beginFor(organizationId: string, mode = ''): string {
  return `begin ${mode}; select set_config('${ORGANIZATION_SETTING}', '${organizationId}', true), set_config('statement_timeout', '${STATEMENT_TIMEOUT}', true)`;
}
