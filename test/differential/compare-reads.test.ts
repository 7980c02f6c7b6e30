import type { ApolloServerPlugin } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { compareReads } from '../support/compare-reads.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { createTenant, post, startServerOn } from '../support/gateway.ts';
import { type RecordedReads, recordingReads } from '../support/recorded-reads.ts';

/** With COMPARE_READS=on the queries of all tests are recorded, and compared when their gateway is closed. */
const QUERY = 'query ($first: Int) { customers(first: $first) { nodes { id displayName } } }';
const FURTHER = '{ customers { totalCount { value } } }';

let database: TestDatabase;
const reads: RecordedReads = new Map();

beforeAll(async () => {
  database = await testDatabase();
  const server = await recordingReads(reads, () => startServerOn(database));
  const { adminOrm } = database;
  const tenant = await createTenant({ url: server.url, adminOrm });
  const scopes = SCOPES.filter((scope) => scope !== 'pii:read');
  const masked = await createTenant({ url: server.url, adminOrm }, { scopes });
  const id = await tenant.customers.person();
  for (const first of [1, 2, 1, 1000]) await tenant.query(QUERY, { first });
  await masked.query(QUERY, { first: 1 });
  await tenant.query('{ viewer { scopes } }');
  await tenant.query(FURTHER);
  await tenant.query(
    'mutation ($id: ID!) { updateCustomerBranch(input: { customerId: $id, branchId: "b" }) { userErrors { code } } }',
    { id },
  );
  await post(server.url, tenant.headers, { query: '{ nothing }' });
  await server.close();
});
afterAll(() => database.close());

const start = (settings: Record<string, string>) => startServerOn(database, settings);

describe('the recorded reads', () => {
  it('are compared once for each query, its variables and the rights of its caller', async () => {
    const compared: string[] = [];
    const counting: ApolloServerPlugin = {
      async requestDidStart({ request: { query, variables } }) {
        compared.push(`${query === QUERY} ${JSON.stringify(variables ?? {})}`);
      },
    };
    const withPlugin = (settings: Record<string, string>) =>
      settings.FAST_PATH === 'on'
        ? start(settings)
        : startServerOn(database, settings, { plugins: [counting] });
    await compareReads(reads, database, withPlugin);
    expect(compared.toSorted()).toEqual([
      'false {}',
      ...['true {"first":1}', 'true {"first":1}', 'true {"first":2}'],
    ]);
  });

  it('fail with the query and its variables if a response differs', async () => {
    const changing: ApolloServerPlugin = {
      requestDidStart: async () => ({
        async willSendResponse({ response: { body } }) {
          if (body.kind === 'single' && body.singleResult.data) body.singleResult.data.customers = null;
        },
      }),
    };
    const differing = (settings: Record<string, string>) =>
      settings.FAST_PATH === 'on'
        ? start(settings)
        : startServerOn(database, settings, { plugins: [changing] });
    const comparison = compareReads(reads, database, differing);
    await expect(comparison).rejects.toThrow(`${QUERY}\nwith the variables\n{"first":`);
  });
});
