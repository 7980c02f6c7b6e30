import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eraseCustomer } from '../../src/journal/erasure.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import {
  BUSINESS,
  createBusiness,
  createPerson,
  mutate,
  mutateOrThrow,
  PERSON,
  problemsOf,
} from '../support/mutations.ts';
import { mutations, sampleOf } from '../support/samples.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant({ userId: 'clerk-of-the-bank' });
});
afterAll(() => gateway.close());

const erase = (id: string) => eraseCustomer(gateway.database.adminOrm, id);

/** Returns all rows of all tables of the organization as text, except credentials. */
async function dumpAllRows(): Promise<string> {
  const admin = gateway.database.adminOrm.em.fork().getConnection();
  const tables = await admin.execute<{ table_name: string }[]>(
    `select table_name from information_schema.columns where column_name = 'organization_id' and table_name <> 'credential'`,
  );
  const rows = await Promise.all(
    tables.map(({ table_name }) =>
      admin.execute(`select to_jsonb(t)::text as row from ${table_name} t where organization_id = ?`, [
        tenant.id,
      ]),
    ),
  );
  return JSON.stringify(rows);
}

/** Returns all strings of an input. */
function valuesIn(input: unknown): string[] {
  if (typeof input === 'string') return [input];
  if (typeof input !== 'object' || input === null) return [];
  return Object.values(input).flatMap(valuesIn);
}

/** Excludes short values and codes, which are not specific to one customer. */
const isSpecific = (value: string) => value.length > 3 && !/^[A-Z_]+$/.test(value);

describe('erasing a customer', () => {
  it.each([
    ['person', createPerson, PERSON, 58],
    ['business', createBusiness, BUSINESS, 49],
  ])('leaves no value of a %s in rows, journal or idempotency keys', async (_, make, input, count) => {
    const customerId = await make(tenant, { references: [{ system: 'CLIENTS', value: 'reference-of-it' }] });
    const extra = {
      email: 'later@example.com',
      metadata: [{ key: 'key-of-its-own', value: 'value-of-its-own' }],
    };
    await mutateOrThrow(tenant, 'updateCustomer', {
      customerId,
      ...extra,
      idempotencyKey: `key-${customerId}`,
    });
    const order = { requestedCurrentRateAmount1: '75009', currentCreditDocumentation: 'payslips-of-it' };
    await mutateOrThrow(tenant, 'createCreditLimitOrder', { customerId, ...order });
    const event = { category: 'talk-about-it', detail: 'detail-of-it' };
    await mutateOrThrow(tenant, 'recordCrmEvent', { customerId, ...event });
    await mutateOrThrow(tenant, 'linkUserToCustomer', { customerId, userId: 'clerk-of-the-bank' });
    await mutateOrThrow(tenant, 'updateCustomer', {
      customerId,
      metadata: [{ key: 'campaign', value: null }],
    });

    const values = [...valuesIn([input, extra, order, event]), 'reference-of-it', 'clerk-of-the-bank'].filter(
      isSpecific,
    );
    expect(values).toHaveLength(count);
    const before = await dumpAllRows();
    const escaped = (value: string) => JSON.stringify(JSON.stringify(value)).slice(3, -3);
    expect(values.filter((value) => !before.includes(escaped(value)))).toEqual([]);

    const version = await erase(customerId);
    const after = await dumpAllRows();
    expect(values.filter((value) => after.includes(escaped(value)))).toEqual([]);
    expect(version).toBe(7);
  });

  it('leaves a tombstone with id, type, times and paths of changes, and the time of the erasure', async () => {
    const customerId = await createPerson(tenant);
    const at = new Date().toISOString();
    await mutateOrThrow(tenant, 'updateCustomerBranch', { customerId, branchId: 'x' });
    await erase(customerId);
    const selection = `id __typename displayName version erasedAt contact { email } kyc { status note } addresses { id } metadata { key }
      ... on PersonCustomer { firstName identityDocuments { id } }`;
    const { data, errors } = await tenant.query(
      `query ($id: ID!, $at: DateTime) {
        customer(by: { id: $id }) { ${selection} history { nodes { version operation actor { credential userId } changes { path before after } } } }
        past: customer(by: { id: $id }, asOf: $at) { ${selection} }
        list: customers(filter: { changedSince: $at, erased: true }) { nodes { id displayName } }
      }`,
      { id: customerId, at },
    );
    expect(errors).toBeUndefined();
    const { history, ...tombstone } = data.customer;
    expect(tombstone).toEqual({
      ...{
        id: customerId,
        __typename: 'PersonCustomer',
        displayName: null,
        version: 3,
        erasedAt: expect.any(String),
      },
      ...{
        contact: { email: null },
        kyc: { status: 'NOT_STARTED', note: null },
        addresses: [],
        metadata: [],
        firstName: null,
        identityDocuments: [],
      },
    });
    expect(data.past).toEqual(tombstone);
    expect(data.list.nodes).toContainEqual({ id: customerId, displayName: null });
    expect(
      history.nodes.map(({ version, operation }: { version: number; operation: string }) => [
        version,
        operation,
      ]),
    ).toEqual([
      [3, 'erase'],
      [2, 'updateCustomerBranch'],
      [1, 'createPersonCustomer'],
    ]);
    const [tombstoneEntry, changed, created] = history.nodes;
    expect(tombstoneEntry).toMatchObject({
      actor: { credential: 'command line', userId: null },
      changes: [],
    });
    expect(changed.changes).toEqual([{ path: ['branchId'], before: null, after: null }]);
    expect(changed.actor).toEqual({ credential: tenant.headers['x-api-key'], userId: null });
    expect(created.changes).toHaveLength(73);
  });

  it('makes every mutation return NOT_FOUND, and frees the references of the customer', async () => {
    const references = [{ system: 'REGISTRY', value: 'freed' }];
    const customerId = await createPerson(tenant, { references });
    const key = { customerId, branchId: 'x', idempotencyKey: 'freed' };
    await mutateOrThrow(tenant, 'updateCustomerBranch', key);
    await erase(customerId);
    expect(problemsOf(await mutate(tenant, 'updateCustomerBranch', key))).toEqual(['NOT_FOUND customerId']);
    for (const { name, input } of mutations().filter(({ input }) => 'customerId' in input.getFields())) {
      const rejected = await mutate(tenant, name, { ...sampleOf(input, customerId), customerId });
      expect(problemsOf(rejected), name).toEqual(['NOT_FOUND customerId']);
    }
    const other = await createPerson(tenant, { references });
    expect(other).not.toBe(customerId);
  });

  it('changes nothing the second time, and rejects an unknown customer', async () => {
    const customerId = await createPerson(tenant);
    expect([await erase(customerId), await erase(customerId)]).toEqual([2, 2]);
    await expect(erase('0198f7a0-0000-7000-8000-000000000009')).rejects.toThrow(
      'there is no customer with this id; check --customer',
    );
  });
});
