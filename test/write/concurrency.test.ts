import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { createPerson, mutate, mutateOrThrow, problemsOf } from '../support/mutations.ts';
import { interceptQueries } from '../support/queries.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const history =
  'version metadata { key } history(first: 100) { nodes { version at changes { path after } } }';

async function customerOf(id: string) {
  const { data } = await tenant.query(`query ($id: ID!) { customer(by: { id: $id }) { ${history} } }`, {
    id,
  });
  return data.customer;
}

describe('concurrent writes of one customer', () => {
  it('are all applied, one after the other, without lost updates', async () => {
    const customerId = await createPerson(tenant, { metadata: [] });
    const keys = Array.from({ length: 20 }, (_, index) => `key-${String(index).padStart(2, '0')}`);
    await Promise.all(
      keys.map((key) =>
        mutateOrThrow(tenant, 'updateCustomer', { customerId, metadata: [{ key, value: key }] }),
      ),
    );
    const customer = await customerOf(customerId);
    expect(customer.version).toBe(21);
    expect(customer.metadata.map(({ key }: { key: string }) => key)).toEqual(keys);
    const { nodes } = customer.history;
    expect(nodes.map(({ version }: { version: number }) => version)).toEqual(
      Array.from({ length: 21 }, (_, index) => 21 - index),
    );
  });

  it('with the same expected version: one succeeds, the others get CONFLICT with the new version', async () => {
    const customerId = await createPerson(tenant);
    const payloads = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        mutate(tenant, 'updateCustomerBranch', { customerId, branchId: `${index}`, expectedVersion: 1 }),
      ),
    );
    expect(payloads.filter(({ customer }) => customer !== null)).toHaveLength(1);
    for (const { userErrors } of payloads.filter(({ customer }) => customer === null)) {
      expect(userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
    }
  });

  it('return the state that each of them wrote', async () => {
    const customerId = await createPerson(tenant);
    await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        const email = `w${index}@example.com`;
        const { customer } = await mutateOrThrow(
          tenant,
          'updatePersonCustomer',
          { customerId, email, addressLine1: email },
          {
            customer:
              'version contact { email } primaryAddress { line1 } history(first: 1) { nodes { version } }',
          },
        );
        expect(customer).toMatchObject({
          contact: { email },
          primaryAddress: { line1: email },
          history: { nodes: [{ version: customer.version }] },
        });
      }),
    );
  });

  it('with the same reference: one succeeds, the others get REFERENCE_TAKEN', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => createPerson(tenant)));
    const payloads = await Promise.all(
      ids.map((customerId) =>
        mutate(tenant, 'updateCustomerNumber', { customerId, customerNumber: 'raced' }),
      ),
    );
    expect(payloads.filter(({ customer }) => customer !== null)).toHaveLength(1);
    for (const payload of payloads.filter(({ customer }) => customer === null))
      expect(problemsOf(payload)).toEqual(['REFERENCE_TAKEN customerNumber']);
  });

  it('are retried after a deadlock or a serialization failure', async () => {
    const customerId = await createPerson(tenant);
    const failures = ['40P01', '40001', '40P01'];
    // PostgreSQL itself raises the error, so that the transaction is aborted as in a real conflict.
    const see = (text: string) => {
      const code = text.startsWith('insert into journal_entry') ? failures.shift() : undefined;
      return { instead: code && `do $$ begin raise exception using errcode = '${code}'; end $$` };
    };
    await interceptQueries(see, async () => {
      const { customer } = await mutateOrThrow(
        tenant,
        'updateCustomerBranch',
        { customerId, branchId: 'tried' },
        { customer: 'version branchId' },
      );
      expect(customer).toEqual({ version: 2, branchId: 'tried' });
      expect(failures).toEqual([]);
      failures.push('40P01', '40P01', '40P01', '40P01');
      const { errors } = await tenant.query(
        'mutation ($id: ID!) { updateCustomerBranch(input: { customerId: $id, branchId: "lost" }) { customer { id } } }',
        { id: customerId },
      );
      expect(errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
    });
    expect((await customerOf(customerId)).version).toBe(2);
  });

  it('are rolled back completely if the last statement fails', async () => {
    const customerId = await createPerson(tenant);
    const see = (text: string) => ({
      instead: text.startsWith('insert into journal_entry') ? 'select 1 / 0' : undefined,
    });
    await interceptQueries(see, async () => {
      const { errors } = await tenant.query(
        'mutation ($id: ID!) { updateCustomerBranch(input: { customerId: $id, branchId: "lost" }) { customer { id } } }',
        { id: customerId },
      );
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    });
    expect(await customerOf(customerId)).toMatchObject({ version: 1 });
  });
});
