/** Mercurius with its just-in-time compiler, and a resolver that updates the two rows in one transaction. */
import Fastify from 'fastify';
import mercurius, { type IResolvers } from 'mercurius';
import pg from 'pg';
import type { Update, Updated } from '../update.ts';

const [url, , poolSize] = process.argv.slice(2) as [string, string, string];
const pool = new pg.Pool({ connectionString: url, max: Number(poolSize) });

const schema = `
  type Query { version: Int }
  type Mutation { updatePersonCustomer(input: UpdatePersonCustomerInput!): UpdatePersonCustomerPayload! }
  input UpdatePersonCustomerInput { customerId: ID!, email: String!, addressLine1: String! }
  type UpdatePersonCustomerPayload { customer: Customer }
  type Customer { id: ID!, email: String, line1: String }`;

const resolvers: IResolvers = {
  Mutation: {
    updatePersonCustomer: async (_, { input }) => ({ customer: await update(input) }),
  },
};

async function update({ customerId, email, addressLine1 }: Update): Promise<Updated | null> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows: customers } = await client.query({
      name: 'customer',
      text: 'update customer set contact_email = $2 where id = $1 returning organization_id, id, contact_email',
      values: [customerId, email],
    });
    const [customer] = customers;
    const { rows: addresses } = await client.query({
      name: 'address',
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

const app = Fastify();
await app.register(mercurius, { schema, resolvers, jit: 1 });
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
