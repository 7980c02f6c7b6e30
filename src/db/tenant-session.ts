import { sql } from 'kysely';
import type { Sql } from './compile-sql.ts';
import { ORGANIZATION_SETTING } from './row-level-security.ts';
import type { Statement } from './statement.ts';

/** Maximum duration of one statement in milliseconds, waiting for locks included. */
export const STATEMENT_TIMEOUT = 10_000;

/**
 * Begins a transaction of one organization in a single query. Other statements can be pipelined after it
 * without waiting: if the setting fails, PostgreSQL rejects them. `organizationId` is a UUID from the
 * database, never a caller's text; `mode` is a constant of the code.
 */
export function beginTenantTransaction(organizationId: string, mode = ''): string {
  return `begin ${mode}; select set_config('${ORGANIZATION_SETTING}', '${organizationId}', true), set_config('statement_timeout', '${STATEMENT_TIMEOUT}', true)`;
}

/** The same as the first statements of a batch. */
export function beginStatements(organizationId: string): Statement[] {
  return [
    { text: 'begin', values: [] },
    {
      text: `select set_config('${ORGANIZATION_SETTING}', $1, true), set_config('statement_timeout', '${STATEMENT_TIMEOUT}', true)`,
      values: [organizationId],
    },
  ];
}

/**
 * SQL that sets the organization of a statement outside of a transaction, as the table `own` with the column
 * `id`. The setting ends with the statement. All other parts of the statement must depend on `own`, and must
 * not be merged with it, so that the setting is applied before any row is checked. If it were not, row level
 * security would return no rows.
 */
export function settingOrganization(organization: Sql): Sql {
  return sql`own as materialized (select set_config(${sql.lit(ORGANIZATION_SETTING)}, ${organization}, true)::uuid as id)`;
}
