import { LRUCache } from 'lru-cache';
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
 * Wraps a statement that runs outside of a transaction: it sets the organization, `$1`, itself, and the
 * setting ends with the statement. The inner query depends on the CTE, so the setting is applied before any
 * row is checked. If it were not, RLS would return no rows. `offset 0` keeps PostgreSQL from merging the two.
 *
 * The result is one value, an array of arrays: the driver is nine times slower for the same values in rows
 * and columns.
 */
export function singleStatement(text: string, columns: number): string {
  const found = texts.get(text);
  if (found !== undefined) return found;
  const wrapped = textOfSingleStatement(text, columns);
  texts.set(text, wrapped);
  return wrapped;
}

/** Maximum total characters of the cached texts. A single text may have tens of thousands. */
const MAX_CHARACTERS_OF_TEXTS = 4_000_000;

const texts = new LRUCache<string, string>({
  max: 1_000,
  maxSize: MAX_CHARACTERS_OF_TEXTS,
  sizeCalculation: (wrapped, text) => wrapped.length + text.length,
});

function textOfSingleStatement(text: string, columns: number): string {
  const inner = text.replaceAll(/\$1(?!\d)/g, 'own.id');
  const names = Array.from({ length: columns }, (_, index) => `c${index}`).join(', ');
  return `with own as materialized (select set_config('${ORGANIZATION_SETTING}', $1, true)::uuid as id) select json_agg(json_build_array(${names})) from own, lateral (${inner} offset 0) as found(${names})`;
}

/** PostgreSQL's limit of function arguments; the columns become arguments. */
export const MAX_SINGLE_STATEMENT_COLUMNS = 100;
