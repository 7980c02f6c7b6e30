import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { SOURCE_SYSTEMS } from '../../aggregate/source-systems.ts';
import type { StoredChange } from '../../journal/changes.ts';
import { isFiniteTimestamp, tenantProperties, tenantRls, timestamp } from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

/** One accepted write of a customer. The application's role may add entries and read them, and nothing else. */
export const JournalEntry = defineEntity({
  name: 'JournalEntry',
  tableName: 'journal_entry',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    customer: p.manyToOne(Customer).ref(),
    version: p.integer(),
    at: timestamp(),
    /** The credential, or what wrote without one. */
    actor: p.text(),
    /** The user for whom the credential acted. */
    actorUserId: p.text().nullable(),
    /** The system through whose surface it came; null for the graph. */
    system: p.enum(SOURCE_SYSTEMS).nullable(),
    operation: p.text(),
    requestId: p.text().nullable(),
    // Text, which is written faster than it would be taken apart: nobody asks PostgreSQL what is in it.
    changes: p.json().columnType('json').$type<StoredChange[]>(),
  },
  uniques: [{ name: 'journal_entry_one_per_version', properties: ['organization', 'customer', 'version'] }],
  checks: [
    { name: 'journal_entry_at', expression: isFiniteTimestamp('at') },
    { name: 'journal_entry_version', expression: 'version > 0' },
    { name: 'journal_entry_changes', expression: `json_typeof(changes) = 'array'` },
  ],
});

export type JournalEntry = InferEntity<typeof JournalEntry>;
