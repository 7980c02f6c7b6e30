import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpOf } from '../support/dump.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { createPerson, mutate, mutateOrThrow, problemsOf } from '../support/mutations.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const dump = (id: string) => dumpOf(gateway.database.adminOrm, id);

describe('nullable update (clients)', () => {
  const NULLABLE = [
    'secondEmail',
    'mobilePhone',
    'secondMobilePhone',
    'state',
    'blacklistedComment',
    'kycNote',
    'plannedIncome',
    'plannedExpenditure',
  ];
  const REQUIRED = [
    'email',
    'addressLine1',
    'city',
    'postcode',
    'country',
    'riskLevel',
    'blocked',
    'blacklisted',
  ];

  it('clears its eight nullable fields, and keeps everything else', async () => {
    const customerId = await createPerson(tenant);
    const before = await dump(customerId);
    await mutateOrThrow(tenant, 'updatePersonCustomer', {
      customerId,
      ...Object.fromEntries(NULLABLE.map((name) => [name, null])),
    });
    const cleared = [
      'contact_second_email',
      'contact_mobile_phone',
      'contact_second_mobile_phone',
      'risk_blacklisted_comment',
      'kyc_note',
      'planned_income',
      'planned_expenditure',
    ];
    const kept = Object.entries(before.customer).filter(([name]) => !cleared.includes(name));
    expect((await dump(customerId)).customer).toEqual({
      ...Object.fromEntries(kept),
      version: 2,
      updated_at: expect.any(String),
    });
  });

  it('rejects null for the other eight fields, reports all of them, and writes nothing', async () => {
    const customerId = await createPerson(tenant);
    const before = await dump(customerId);
    const rejected = await mutate(tenant, 'updatePersonCustomer', {
      customerId,
      kycNote: 'lost?',
      ...Object.fromEntries(REQUIRED.map((name) => [name, null])),
    });
    expect(problemsOf(rejected)).toEqual(
      expect.arrayContaining(REQUIRED.map((name) => `NULL_NOT_ALLOWED ${name}`)),
    );
    expect(rejected.userErrors).toHaveLength(8);
    expect(await dump(customerId)).toEqual(before);
  });

  it('creates a missing address, or reports its missing required fields', async () => {
    const customerId = await createPerson(tenant, { addresses: [] });
    expect(problemsOf(await mutate(tenant, 'updatePersonCustomer', { customerId, city: 'Berlin' }))).toEqual([
      'FIELD_REQUIRED addressLine1',
      'FIELD_REQUIRED country',
    ]);
    const input = { customerId, addressLine1: 'Weg 1', country: 'DE' };
    const { customer } = await mutateOrThrow(tenant, 'updatePersonCustomer', input, {
      customer: 'primaryAddress { purpose line1 city country }',
    });
    expect(customer.primaryAddress).toEqual({
      purpose: 'RESIDENTIAL',
      line1: 'Weg 1',
      city: null,
      country: 'DE',
    });
  });
});
