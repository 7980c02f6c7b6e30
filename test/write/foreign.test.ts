import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpOf } from '../support/dump.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { createBusiness, createPerson, mutate, mutateOrThrow, problemsOf } from '../support/mutations.ts';
import { mutations, sampleOf } from '../support/samples.ts';

let gateway: Gateway;
let own: Tenant;
let foreign: Tenant;
let foreignIds: string[];

beforeAll(async () => {
  gateway = await startGateway();
  own = await gateway.tenant();
  foreign = await gateway.tenant();
  const references = [{ system: 'REGISTRY', value: 'shared-id' }];
  foreignIds = [await createPerson(foreign, { references }), await createBusiness(foreign)];
});
afterAll(() => gateway.close());

describe('for a customer of another organization', () => {
  it('the tests cover all mutations with a customer id', () => {
    const others = mutations().filter(({ input }) => !('customerId' in input.getFields()));
    expect(others.map(({ name }) => name)).toEqual([
      'createBusinessCustomer',
      'createPersonCustomer',
      'putPersonCustomer',
    ]);
  });

  it.each(mutations().filter(({ input }) => 'customerId' in input.getFields()))(
    '$name returns NOT_FOUND and changes nothing',
    async ({ name, input }) => {
      for (const id of foreignIds) {
        const before = await dumpOf(gateway.database.adminOrm, id);
        const rejected = await mutate(own, name, { ...sampleOf(input, id), customerId: id });
        expect(problemsOf(rejected)).toEqual(['NOT_FOUND customerId']);
        expect(await dumpOf(gateway.database.adminOrm, id)).toEqual(before);
      }
    },
  );

  it('a put with its registry id creates a customer in the own organization', async () => {
    const [foreignPerson = ''] = foreignIds;
    const before = await dumpOf(gateway.database.adminOrm, foreignPerson);
    const { customer, created } = await mutateOrThrow(
      own,
      'putPersonCustomer',
      {
        registryId: 'shared-id',
        firstName: 'A',
        lastName: 'B',
        dateOfBirth: '1990-01-02',
        identityDocuments: [{ type: 'PASSPORT', number: '1', issuingCountry: 'DE' }],
        primaryResidence: { line1: 'Weg 1', city: 'Berlin', state: 'Berlin', postcode: '1', country: 'DE' },
      },
      { more: 'created' },
    );
    expect(created).toBe(true);
    expect(customer.id).not.toBe(foreignPerson);
    expect(await dumpOf(gateway.database.adminOrm, foreignPerson)).toEqual(before);
  });

  it('an idempotency key of the other organization has no effect', async () => {
    const customerId = await createPerson(own);
    await mutateOrThrow(foreign, 'updateCustomerBranch', {
      customerId: foreignIds[0],
      branchId: 'x',
      idempotencyKey: 'shared',
    });
    const { customer } = await mutateOrThrow(
      own,
      'updateCustomerBranch',
      { customerId, branchId: 'y', idempotencyKey: 'shared' },
      { customer: 'id branchId' },
    );
    expect(customer).toEqual({ id: customerId, branchId: 'y' });
  });
});
