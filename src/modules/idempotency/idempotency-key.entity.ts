import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { tenantProperties, tenantRls, timestamp } from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

/**
 * That a write with this key was accepted, and how to give its answer again: the customer at that version, from the journal.
 * Nothing of the request or the answer itself is kept.
 */
export const IdempotencyKey = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    /** The credential that the key belongs to. */
    actor: p.text(),
    /** SHA-256 of the key. */
    keyHash: p.blob(),
    /** SHA-256 of the operation and its input. */
    requestHash: p.blob(),
    customer: p.manyToOne(Customer).ref(),
    version: p.integer(),
    created: p.boolean(),
    /** The item that the write was about, where it was about one. */
    item: p.uuid().nullable(),
    createdAt: timestamp(),
  },
  uniques: [{ name: 'idempotency_key_once', properties: ['organization', 'actor', 'keyHash'] }],
  indexes: [{ properties: ['organization', 'createdAt'] }, { properties: ['organization', 'customer'] }],
});

export type IdempotencyKey = InferEntity<typeof IdempotencyKey>;
