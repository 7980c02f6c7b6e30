/** The write of Mercurius and Yoga: two updates in one transaction. */
import type { Update, Updated } from '../update.ts';
import { pool } from './database.ts';

export async function update({ customerId, email, addressLine1 }: Update): Promise<Updated | null> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows: customers } = await client.query({
      name: 'update_customer',
      text: 'update customer set contact_email = $2 where id = $1 returning organization_id, id, contact_email',
      values: [customerId, email],
    });
    const [customer] = customers;
    const { rows: addresses } = await client.query({
      name: 'update_address',
      text: `update address set line1 = $3 where organization_id = $1 and customer_id = $2
        and purpose = 'RESIDENTIAL' and business_person_id is null returning line1`,
      values: [customer?.organization_id, customer?.id, addressLine1],
    });
    await client.query('commit');
    return customer ? { id: customer.id, email: customer.contact_email, line1: addresses[0]?.line1 } : null;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
