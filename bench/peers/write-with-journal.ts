/**
 * The write of `write.ts` with what the gateway does too, in one transaction: it sets the organization for row level
 * security, locks and reads the customer, compares and raises its version, and adds an entry to the journal.
 */
import { randomUUID, randomUUIDv7 } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Update, Updated } from '../update.ts';
import { organizationId, pool } from './database.ts';

type VersionedUpdate = Update & { expectedVersion?: number | null };

interface Stored {
  version: number;
  email: string | null;
  updatedAt: Date;
  address: { id: string; line1: string };
}

/** Returns null if the customer does not exist or has another version than expected. */
export async function updateWithJournal(
  input: VersionedUpdate,
): Promise<(Updated & { version: number }) | null> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({
      name: 'set_organization',
      text: `select set_config('app.organization', $1, true)`,
      values: [organizationId],
    });
    const stored = await lockAndRead(client, input.customerId);
    const { expectedVersion } = input;
    if (!stored || (expectedVersion != null && expectedVersion !== stored.version)) {
      await client.query('rollback');
      return null;
    }
    const version = await change(client, input, stored);
    await client.query('commit');
    return { id: input.customerId, version, email: input.email, line1: input.addressLine1 };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function lockAndRead(client: PoolClient, customerId: string): Promise<Stored | undefined> {
  const { rows: customers } = await client.query<Omit<Stored, 'address'>>({
    name: 'lock_customer',
    text: `select version, contact_email as email, updated_at as "updatedAt" from customer
      where organization_id = $1 and id = $2 and type = 'PERSON' and erased_at is null for update`,
    values: [organizationId, customerId],
  });
  const { rows: addresses } = await client.query<Stored['address']>({
    name: 'read_address',
    text: `select id, line1 from address where organization_id = $1 and customer_id = $2
      and purpose = 'RESIDENTIAL' and business_person_id is null`,
    values: [organizationId, customerId],
  });
  const [customer] = customers;
  const [address] = addresses;
  return customer && address ? { ...customer, address } : undefined;
}

/** Returns the new version. */
async function change(
  client: PoolClient,
  { customerId, email, addressLine1 }: Update,
  stored: Stored,
): Promise<number> {
  const version = stored.version + 1;
  const now = new Date();
  // A clock that went back must not make the customer older.
  const at = now > stored.updatedAt ? now : stored.updatedAt;
  await client.query({
    name: 'update_customer',
    text: 'update customer set contact_email = $3, version = $4, updated_at = $5 where organization_id = $1 and id = $2',
    values: [organizationId, customerId, email, version, at],
  });
  await client.query({
    name: 'update_address',
    text: 'update address set line1 = $3 where organization_id = $1 and id = $2',
    values: [organizationId, stored.address.id, addressLine1],
  });
  const changes = [
    [['contact', 'email'], stored.email, email],
    [['addresses', stored.address.id, 'line1'], stored.address.line1, addressLine1],
  ];
  await client.query({
    name: 'insert_entry',
    text: `insert into journal_entry (id, organization_id, customer_id, version, at, actor, operation, request_id, changes)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      ...[randomUUIDv7(), organizationId, customerId, version, at, 'bench', 'updatePersonCustomer'],
      ...[randomUUID(), JSON.stringify(changes)],
    ],
  });
  return version;
}
