import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aggregateTables } from '../../src/aggregate/aggregate-tables.ts';
import { poolOf } from '../../src/db/pool.ts';
import { detachedQueryContext } from '../../src/db/query-context.ts';
import { recordCrmEvent } from '../../src/modules/crm/crm.mutations.ts';
import type { Command } from '../../src/write/command.ts';
import { CommandExecutor } from '../../src/write/command-executor.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { createPerson, mutateOrThrow } from '../support/mutations.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

/** Records an event, which is in an unbounded list, and also sets a field of the customer. */
const recordEventAtBranch: Command = {
  ...recordCrmEvent,
  execute(aggregate, { branchId, ...input }, context) {
    const { aggregate: next, ...result } = recordCrmEvent.execute(aggregate, input, context);
    return { ...result, aggregate: { ...next, branchId } };
  },
};

async function execute(command: Command, input: object): Promise<void> {
  const { orm } = gateway.database;
  const caller = {
    ...{ organizationId: tenant.id, actor: 'test', actorUserId: null, requestId: 'test' },
    ...{ canReadPii: true, system: null },
  };
  const tables = aggregateTables(orm.getMetadata());
  const executor = new CommandExecutor(await poolOf(orm), tables, caller, detachedQueryContext());
  expect((await executor.execute(command, { ...input })).problems).toEqual([]);
}

async function customerAsOf(id: string, fields: string) {
  const asOf = new Date().toISOString();
  const { data } = await tenant.query(
    `query ($id: ID!, $asOf: DateTime!) { customer(by: { id: $id }, asOf: $asOf) { ${fields} } }`,
    { id, asOf },
  );
  return data.customer;
}

describe('`asOf` after an operation that changes an unbounded list and a field of the customer', () => {
  let id: string;
  beforeAll(async () => {
    id = await createPerson(tenant);
    await mutateOrThrow(tenant, 'recordCrmEvent', { customerId: id, category: 'call' });
    await execute(recordEventAtBranch, { customerId: id, category: 'visit', branchId: 'B-2' });
  });

  it('shows the field, without the list', async () => {
    expect(await customerAsOf(id, 'version branchId')).toEqual({ version: 3, branchId: 'B-2' });
  });

  it('shows the field and the list', async () => {
    expect(await customerAsOf(id, 'version branchId crmEvents { nodes { category } }')).toEqual({
      ...{ version: 3, branchId: 'B-2' },
      crmEvents: { nodes: [{ category: 'visit' }, { category: 'call' }] },
    });
  });
});
