import type { Statement } from '../db/statement.ts';
import type { Step } from './changes.ts';
import type { StoredChange } from './journal.entity.ts';

const STEP = `jsonb_build_array(e.version, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), e.changes)`;

/** The entries of a customer up to a version, the oldest first, in one row. */
export function entriesUntilVersion(organizationId: string, customerId: string, version: number): Statement {
  return {
    text: `select jsonb_agg(${STEP} order by e.version) from journal_entry e
      where e.organization_id = $1 and e.customer_id = $2 and e.version <= $3`,
    values: [organizationId, customerId, version],
  };
}

/** The same of several customers, each up to an instant. Values behind the organization: keys, ids, instants. */
export const entriesUntilInstant = `select k.key, jsonb_agg(${STEP} order by e.version)
  from unnest($2::text[], $3::uuid[], $4::timestamptz[]) as k(key, id, at)
  join journal_entry e on e.organization_id = $1 and e.customer_id = k.id and e.at <= k.at
  group by k.key`;

/** Reads what both give. */
export function stepsOf(aggregated: unknown): Step[] {
  const entries = (aggregated ?? []) as [number, string, StoredChange[]][];
  return entries.map(([version, at, changes]) => ({ version, at, changes }));
}
