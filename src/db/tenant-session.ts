import { LRUCache } from 'lru-cache';
import { ORGANIZATION_SETTING } from './row-level-security.ts';

/** How long PostgreSQL may work on one statement, waiting for a lock included, in milliseconds. */
export const STATEMENT_TIMEOUT = 10_000;

/**
 * Begins a transaction of one organization, in one statement that other statements can follow without waiting for it: if the
 * setting failed, PostgreSQL would refuse what follows. `organizationId` is a UUID of ours, never a caller's text; `mode` is
 * words of ours too.
 */
export function beginTenantTransaction(organizationId: string, mode = ''): string {
  return `begin ${mode}; select set_config('${ORGANIZATION_SETTING}', '${organizationId}', true), set_config('statement_timeout', '${STATEMENT_TIMEOUT}', true)`;
}

/**
 * A statement that runs alone, outside of a transaction: the setting of the organization, `$1`, comes with it, and is gone when it
 * ends. What is inside refers to the result of the setting, so it is not looked at before; were it otherwise, it would find nothing.
 * `offset 0` keeps PostgreSQL from taking the two apart.
 *
 * Its rows are one value, an array of arrays: the driver takes nine times as long for the same values in rows and columns.
 */
export function singleStatement(text: string, columns: number): string {
  const found = texts.get(text);
  if (found !== undefined) return found;
  const made = textOfSingleStatement(text, columns);
  texts.set(text, made);
  return made;
}

/** Characters of all texts together: one may have tens of thousands. */
const MAX_CHARACTERS_OF_TEXTS = 4_000_000;

const texts = new LRUCache<string, string>({
  max: 1_000,
  maxSize: MAX_CHARACTERS_OF_TEXTS,
  sizeCalculation: (made, text) => made.length + text.length,
});

function textOfSingleStatement(text: string, columns: number): string {
  const inner = text.replaceAll(/\$1(?!\d)/g, 'own.id');
  const names = Array.from({ length: columns }, (_, index) => `c${index}`).join(', ');
  return `with own as materialized (select set_config('${ORGANIZATION_SETTING}', $1, true)::uuid as id) select json_agg(json_build_array(${names})) from own, lateral (${inner} offset 0) as found(${names})`;
}

/** PostgreSQL's limit for the arguments of a function, which the columns are then. */
export const MAX_SINGLE_STATEMENT_COLUMNS = 100;
