import { beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../../support/gateway.ts';
import { mutateOrThrow } from '../../support/mutations.ts';
import { statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';

setUpGateway();

/**
 * Values that were stored before the current rules: a future date of birth, bidirectional
 * controls, invisible characters.
 */
const FUTURE = '2999-01-02';
const BIDI_CONTROL = 'a\u202eb';
const INVISIBLE = '\u200b';

let tenant: Tenant;
let person: string;
let business: string;

beforeEach(async () => {
  tenant = await gateway.tenant();
  const { customers } = tenant;
  person = await customers.person({
    firstName: BIDI_CONTROL,
    lastName: INVISIBLE,
    dateOfBirth: FUTURE,
    contact: { email: `x${INVISIBLE}@example.com`, mobilePhone: '+0012345678' },
    metadata: { [BIDI_CONTROL]: INVISIBLE },
    plannedIncome: BIDI_CONTROL,
  });
  await customers.reference(person, 'REGISTRY', BIDI_CONTROL);
  await customers.document(person, {
    type: { code: 'PASSPORT', text: null },
    number: BIDI_CONTROL,
    issuingCountry: 'GB',
  });
  await customers.address(person, {
    ...{
      purpose: 'RESIDENTIAL',
      line1: BIDI_CONTROL,
      city: INVISIBLE,
      state: 'CA',
      postcode: '1',
      country: 'US',
    },
  });
  business = await customers.business({
    name: BIDI_CONTROL,
    accountUsage: { goodsServiceDescription: BIDI_CONTROL },
  });
  await customers.businessPerson(business, { firstName: 'Bo', lastName: 'Li', dateOfBirth: FUTURE });
});

const versionOf = async (id: string) =>
  (await tenant.query('query ($by: CustomerBy!) { customer(by: $by) { version } }', { by: { id } })).data
    .customer.version;

describe('a stored value that the current rules reject', () => {
  it('can be sent back through registry, with an id that the rules reject too', async () => {
    const path = `/customers/${encodeURIComponent(BIDI_CONTROL)}`;
    const { CustomerID, ...read } = (await send(tenant, 'GET', path)).body;
    expect([CustomerID, read.DateOfBirth, read.Identities[0].IDNumber]).toEqual([
      BIDI_CONTROL,
      FUTURE,
      BIDI_CONTROL,
    ]);
    expect(statusAndCode(await send(tenant, 'PUT', path, read))).toEqual(['204 accepted']);
    expect(await versionOf(person)).toBe(1);
    const renamed = { ...read, FullName: { ...read.FullName, MiddleName: 'New' } };
    expect(statusAndCode(await send(tenant, 'PUT', path, renamed))).toEqual(['204 accepted']);
    const other = { ...read, DateOfBirth: '2999-01-03' };
    expect(statusAndCode(await send(tenant, 'PUT', path, other))).toEqual(['DATE_IN_FUTURE DateOfBirth']);
    expect(statusAndCode(await send(tenant, 'PUT', `${path}x`, read))).toContain(
      'CONTROL_CHARACTER CustomerID',
    );
  });

  it('can be sent back through clients, screening and banking', async () => {
    const paths = [
      ['PUT', `/api/v1/clients/person/${person}`],
      ['POST', `/v1/clients/${person}`],
    ] as const;
    for (const [method, path] of paths) {
      const { body } = await send(tenant, 'GET', path);
      expect(statusAndCode(await send(tenant, method, path, body))).toEqual(['200 accepted']);
    }
    const bank = `/v1/banks/${tenant.bankId}/customers/${person}`;
    const { body: customer } = await send(tenant, 'GET', bank);
    expect(statusAndCode(await send(tenant, 'PUT', `${bank}/email`, customer))).toEqual(['200 accepted']);
    expect(statusAndCode(await send(tenant, 'PUT', `${bank}/mobile-number`, customer))).toEqual([
      '200 accepted',
    ]);
    expect(await versionOf(person)).toBe(1);
  });

  it('can be sent back through onboarding and still matches its person', async () => {
    const { body } = await send(tenant, 'GET', `/api/customers/${business}`);
    expect(body.business_person_list[0].basic_info.birth_date).toBe(`${FUTURE}T00:00:00Z`);
    const path = `/api/customers/${business}/update`;
    const { business_details, account_usage, business_person_list } = body;
    const sent = { business_details, account_usage, business_person_list };
    expect(statusAndCode(await send(tenant, 'POST', path, sent))).toEqual(['200 accepted']);
    expect(await versionOf(business)).toBe(1);
  });

  it('can be set again as an id and removed as a key', async () => {
    const input = { customerId: person, system: 'REGISTRY', value: BIDI_CONTROL };
    expect((await mutateOrThrow(tenant, 'setCustomerReference', input)).customer.version).toBe(1);
    const metadata = [{ key: BIDI_CONTROL, value: null }];
    const { customer } = await mutateOrThrow(
      tenant,
      'updateCustomer',
      { customerId: person, metadata },
      { customer: 'metadata { key }' },
    );
    expect(customer.metadata).toEqual([]);
  });
});
