import { newId } from '../common/new-id.ts';
import type { Statement } from '../db/statement.ts';
import type { StoredChange } from '../modules/history/journal-entry.entity.ts';
import { UNBOUNDED_LISTS } from '../modules/lists.ts';
import type { ReplayEntry } from './changes.ts';

const entryJson = (changes: string) =>
  `json_build_array(e.version, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), ${changes})`;

/** Selects the entries of a customer up to a version, oldest first, as one JSON array in one row. */
export function entriesUntilVersion(organizationId: string, customerId: string, version: number): Statement {
  return {
    text: `select json_agg(${entryJson('e.changes')} order by e.version) from journal_entry e
      where e.organization_id = $1 and e.customer_id = $2 and e.version <= $3`,
    values: [organizationId, customerId, version],
  };
}

/**
 * Selects the entries of several customers, each up to an instant. The parameters after the organization are
 * arrays of keys, ids and instants.
 */
export const entriesUntilInstant = untilInstant('e.changes');

/**
 * Like `entriesUntilInstant`, but without the changes of items of unbounded lists. There can be thousands of
 * them.
 */
export const entriesWithoutUnboundedLists = untilInstant(
  // Most of these entries have one change, which needs no subquery.
  `case when json_array_length(e.changes) > 1
      then (select coalesce(json_agg(c), '[]') from json_array_elements(e.changes) c where ${isBounded(`c #>> '{0,0}'`)})
      when ${isBounded(`e.changes #>> '{0,0,0}'`)} then e.changes else '[]' end`,
);

/** SQL condition: the first name of a path is not that of an unbounded list. A new customer has an empty path. */
function isBounded(firstName: string): string {
  return `coalesce(${firstName}, '') not in ('${UNBOUNDED_LISTS.join("', '")}')`;
}

function untilInstant(changes: string): string {
  return `select k.key, json_agg(${entryJson(changes)} order by e.version)
  from unnest($2::text[], $3::uuid[], $4::timestamptz[]) as k(key, id, at)
  join journal_entry e on e.organization_id = $1 and e.customer_id = k.id and e.at <= k.at
  group by k.key`;
}

/** Parses the JSON array that these statements return. */
export function parseEntries(json: unknown): ReplayEntry[] {
  const entries = (json ?? []) as [number, string, StoredChange[]][];
  return entries.map(([version, at, changes]) => ({ version, at, changes }));
}

export interface NewEntry {
  organizationId: string;
  customerId: string;
  version: number;
  at: string;
  actor: string;
  actorUserId: string | null;
  system: string | null;
  operation: string;
  requestId: string | null;
  changes: readonly StoredChange[];
}

export function insertEntry(entry: NewEntry): Statement {
  const { organizationId, customerId, version, at, actor, actorUserId, system, operation, requestId } = entry;
  return {
    text: `insert into journal_entry
        (organization_id, id, customer_id, version, at, actor, actor_user_id, system, operation, request_id, changes)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      ...[organizationId, newId(), customerId, version, at, actor, actorUserId, system, operation, requestId],
      JSON.stringify(entry.changes),
    ],
  };
}
