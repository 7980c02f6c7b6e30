import { type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aggregateTables } from '../../src/aggregate/aggregate-tables.ts';
import { poolOf } from '../../src/db/pool.ts';
import { detachedQueryContext } from '../../src/db/query-context.ts';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';
import type { Command } from '../../src/write/command.ts';
import { CommandExecutor } from '../../src/write/command-executor.ts';
import { namedCustomer } from '../../src/write/section-command.ts';
import { filledBusiness } from '../support/filled-business.ts';
import { filledPerson } from '../support/filled-person.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { createPerson, mutateOrThrow } from '../support/mutations.ts';
import { selectionsBelow } from '../support/paths.ts';
import { captureStatements } from '../support/statements.ts';

const schema: GraphQLSchema = buildSchema({});
const COMMAND = 'updateCustomerBranch';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

/** Returns the columns of the customer that a statement reads. */
const columnsIn = (text = '') => [...text.matchAll(/"r"\."(\w+)"/g)].map(([, column = '']) => column);

async function columnsReadBy(mutation: string, input: object, customer: string): Promise<string[]> {
  const [lock] = await captureStatements(() => mutateOrThrow(tenant, mutation, input, { customer }));
  expect(lock).toMatch(/for update$/);
  return columnsIn(lock)
    .filter((column) => !ALWAYS.includes(column))
    .sort();
}

const ALWAYS = ['id', 'type', 'version', 'updated_at', 'erased_at'];
const NAMES = ['first_name', 'last_name', 'middle_name', 'legal_name', 'name', 'name_english'];

describe('a write reads of the customer under its lock', () => {
  let customerId: string;
  beforeAll(async () => {
    customerId = await createPerson(tenant);
  });

  it('only what its section owns, if the response shows nothing else', async () => {
    const branch = { customerId, branchId: 'a' };
    expect(await columnsReadBy('updateCustomerBranch', branch, 'id version')).toEqual(['branch_id']);
    const kyc = { customerId, status: 'CREATED' };
    expect(await columnsReadBy('setKycStatus', kyc, 'id')).toEqual([
      'kyc_last_ok_at',
      'kyc_level',
      'kyc_note',
      'kyc_status',
    ]);
    const address = { customerId, line1: 'a', country: 'DE' };
    expect(await columnsReadBy('addCustomerAddress', address, 'id')).toEqual([]);
  });

  it('also what the response shows, the parts of the display name included', async () => {
    const branch = { customerId, branchId: 'b' };
    const person = 'createdAt ... on PersonCustomer { title }';
    expect(await columnsReadBy(COMMAND, branch, person)).toEqual(['branch_id', 'created_at', 'title']);
    const shown = await columnsReadBy(COMMAND, { customerId, branchId: 'c' }, 'displayName');
    expect(shown).toEqual(['branch_id', ...NAMES].sort());
  });
});

describe('the response of a write that reads little', () => {
  it.each(['PersonCustomer', 'BusinessCustomer'])(
    'shows every field of a %s as it is stored',
    async (type) => {
      const person = { mark: 'partial', references: { BANKING: 'partial' }, userId: 'user' };
      const customerId =
        type === 'PersonCustomer'
          ? (await filledPerson(tenant, person)).person
          : (await filledBusiness(tenant, 'partial')).business;
      for (const [index, selection] of selectionsOf(type).entries()) {
        const input = { customerId, branchId: `branch ${index}` };
        const { customer } = await mutateOrThrow(tenant, COMMAND, input, { customer: selection });
        const { data } = await tenant.query(
          `query ($id: ID!) { customer(by: { id: $id }) { ${selection} } }`,
          { id: customerId },
        );
        expect(customer).toEqual(data.customer);
      }
    },
  );
});

/** Returns each path below a customer of a type, and each of its fields that needs no selection alone. */
function selectionsOf(type: string): string[] {
  const object = schema.getType(type);
  const payload = getNamedType(schema.getMutationType()?.getFields()[COMMAND]?.type);
  if (!isObjectType(object) || !isObjectType(payload)) throw new Error(`the schema has no ${type}`);
  const { customer } = payload.getFields();
  const paths = customer ? selectionsBelow(schema, customer) : [];
  const leaves = Object.values(object.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  expect(leaves.length).toBeGreaterThan(10);
  return [
    ...paths.filter((path) => path.includes(type)).map((path) => path.slice(1, -1)),
    ...leaves.map(({ name }) => `... on ${type} { ${name} }`),
  ];
}

describe('a command that reads what it does not declare', () => {
  const command = (change: Command['execute']): Command => ({
    ...{ operation: 'updateCustomerBranch', target: namedCustomer, lists: [], reads: ['branchId'] },
    execute: change,
  });

  async function execute(change: Command['execute']): Promise<unknown> {
    const { orm } = gateway.database;
    const caller = {
      ...{ organizationId: tenant.id, actor: 'test', actorUserId: null, requestId: 'test' },
      ...{ canReadPii: true, system: null },
    };
    const tables = aggregateTables(orm.getMetadata());
    const executor = new CommandExecutor(await poolOf(orm), tables, caller, detachedQueryContext());
    const customerId = await createPerson(tenant);
    const response = { lists: [], hasProperty: () => false };
    return executor.execute(command(change), { customerId }, response);
  }

  const rejected = /title of the customer was not loaded/;

  it('is rejected where it reads it', async () => {
    const reading = execute((aggregate) => ({
      aggregate: { ...aggregate, branchId: aggregate.title },
      problems: [],
    }));
    await expect(reading).rejects.toThrow(rejected);
  });

  it('is rejected before it replaces a stored value that it has not seen', async () => {
    const writing = execute((aggregate) => ({ aggregate: { ...aggregate, title: 'Dr' }, problems: [] }));
    await expect(writing).rejects.toThrow(rejected);
  });

  it('is not rejected for what it declares, and the row that it returns throws for all else', async () => {
    const outcome = await execute((aggregate) => ({
      aggregate: { ...aggregate, branchId: `${aggregate.branchId} new` },
      problems: [],
    }));
    const { customer } = outcome as { customer: Record<string, unknown> };
    expect(customer.branchId).toMatch(/ new$/);
    expect(() => customer.title).toThrow(rejected);
  });
});
