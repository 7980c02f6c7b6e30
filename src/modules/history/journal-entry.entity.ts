import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { SOURCE_SYSTEMS } from '../../common/source-systems.ts';
import {
  isFiniteTimestamp,
  isOneOf,
  oneOf,
  tenantProperties,
  tenantRls,
  timestamp,
} from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

/** A change as stored in the journal: the path, the value before and the value after. */
export type StoredChange = [path: string[], before: unknown, after: unknown];

/** One accepted write to a customer. The application role may only insert and read entries. */
export const JournalEntry = defineEntity({
  name: 'JournalEntry',
  tableName: 'journal_entry',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    customer: p.manyToOne(Customer).joinColumns('organization_id', 'customer_id').ref(),
    version: p.integer(),
    at: timestamp(),
    /** Key id of the credential, `bearer:` and a hash for a bearer token, or `command line`. */
    actor: p.text(),
    /** The user on whose behalf the credential acted. */
    actorUserId: p.text().nullable(),
    /** Source system whose REST API received the write; null for GraphQL and the command line. */
    system: oneOf(SOURCE_SYSTEMS).nullable(),
    operation: p.text(),
    requestId: p.text().nullable(),
    // `json` instead of `jsonb`: it is stored as text, so inserts are faster. Only `asOf` looks into it.
    changes: p.json().columnType('json').$type<StoredChange[]>(),
  },
  uniques: [{ name: 'journal_entry_one_per_version', properties: ['organization', 'customer', 'version'] }],
  checks: [
    { name: 'journal_entry_system_check', expression: isOneOf('system', SOURCE_SYSTEMS) },
    { name: 'journal_entry_at', expression: isFiniteTimestamp('at') },
    { name: 'journal_entry_version', expression: 'version > 0' },
    { name: 'journal_entry_changes', expression: `json_typeof(changes) = 'array'` },
  ],
});

export type JournalEntry = InferEntity<typeof JournalEntry>;
