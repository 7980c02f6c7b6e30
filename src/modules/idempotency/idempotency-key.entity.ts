import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { tenantProperties, tenantRls, timestamp } from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

/**
 * Records that a write with this key was accepted. A repeated request is answered with the customer at the
 * stored version, rebuilt from the journal. Neither the request nor the response is stored.
 */
export const IdempotencyKey = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    /**
     * The caller that used the key: key id of the credential, or `bearer:` and a hash for a bearer token.
     */
    actor: p.text(),
    /** SHA-256 of the key. */
    keyHash: p.blob(),
    /** SHA-256 of the operation and its input. */
    requestHash: p.blob(),
    customer: p.manyToOne(Customer).joinColumns('organization_id', 'customer_id').ref(),
    version: p.integer(),
    created: p.boolean(),
    /** Id of the item that the write added or changed, if any. */
    item: p.uuid().nullable(),
    createdAt: timestamp(),
  },
  uniques: [{ name: 'idempotency_key_once', properties: ['organization', 'actor', 'keyHash'] }],
  indexes: [{ properties: ['organization', 'createdAt'] }, { properties: ['organization', 'customer'] }],
});

export type IdempotencyKey = InferEntity<typeof IdempotencyKey>;
