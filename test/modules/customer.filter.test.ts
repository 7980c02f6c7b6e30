import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;
let ada: string;
let grace: string;
let engines: string;
let ocean: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  const { customers } = tenant;
  ada = await customers.person({
    contact: { email: 'Ada@Example.com' },
    kyc: { status: 'VALIDATED' },
    risk: { level: 'LOW' },
    updatedAt: new Date('2026-05-01T00:00:00.500Z'),
  });
  grace = await customers.person({
    firstName: 'Grace',
    middleName: 'Brewster',
    lastName: 'Hopper',
    legalName: 'G. B. M. Hopper',
    contact: { secondEmail: 'grace@example.org' },
    onboardingStatus: 'SUSPENDED',
    risk: { level: 'HIGH', blocked: true },
  });
  engines = await customers.business({
    nameEnglish: 'Engines Ltd',
    kyc: { status: 'DECLINED', level: 'DOC_ONLY' },
  });
  ocean = await customers.business({ name: 'Ocean Freight Shipping', risk: { blacklisted: true } });
  await customers.address(ada, { country: 'GB' });
  await customers.address(grace, { country: 'US' });
  const person = await customers.businessPerson(ocean);
  await customers.address(ocean, { businessPerson: person, country: 'US' });
  await customers.reference(grace, 'BANKING', '0815');
  const foreign = await gateway.tenant();
  await foreign.customers.person({ firstName: 'Ada', lastName: 'Lovelace' });
});
afterAll(() => gateway.close());

async function found(filter: object | null): Promise<string[]> {
  const { data, errors } = await tenant.query(
    'query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { id } totalCount { value } } }',
    { filter },
  );
  if (errors) throw new Error(errors[0]?.message);
  const ids: string[] = data.customers.nodes.map(({ id }: { id: string }) => id);
  expect(data.customers.totalCount.value).toBe(ids.length);
  return ids;
}

describe('customers(filter:) returns the matching customers for', () => {
  const cases: [object | null, () => string[]][] = [
    [null, () => [ada, grace, engines, ocean]],
    [{}, () => [ada, grace, engines, ocean]],
    [{ type: 'PERSON' }, () => [ada, grace]],
    [{ type: 'BUSINESS' }, () => [engines, ocean]],
    [{ onboardingStatus: 'SUSPENDED' }, () => [grace]],
    [{ kycStatus: ['VALIDATED', 'DECLINED'] }, () => [ada, engines]],
    [{ kycLevel: ['DOC_ONLY'] }, () => [engines]],
    [{ riskLevel: ['LOW', 'HIGH'] }, () => [ada, grace]],
    [{ riskLevel: ['MEDIUM'] }, () => [engines, ocean]],
    [{ blocked: true }, () => [grace]],
    [{ blocked: false }, () => [ada, engines, ocean]],
    [{ blacklisted: true }, () => [ocean]],
    [{ country: 'GB' }, () => [ada]],
    [{ country: 'us' }, () => [grace]],
    [{ country: 'ZZ' }, () => []],
    [{ reference: { system: 'BANKING', value: '0815' } }, () => [grace]],
    [{ reference: { system: 'CLIENTS', value: '0815' } }, () => []],
    [{ email: 'ADA@example.COM' }, () => [ada]],
    [{ email: 'grace@example.org' }, () => [grace]],
    [{ email: 'ada@example' }, () => []],
    [{ changedSince: '2026-05-01T00:00:00.5Z' }, () => [ada]],
    [{ changedSince: '2026-05-01T02:00:00.501+02:00' }, () => []],
    [{ type: 'PERSON', blocked: true, country: 'US', kycStatus: [] }, () => [grace]],
    [{ type: 'BUSINESS', blocked: true }, () => []],
  ];
  for (const [filter, expected] of cases) {
    it(JSON.stringify(filter), async () => expect((await found(filter)).sort()).toEqual(expected().sort()));
  }
});

describe('customers(filter: { search: … })', () => {
  let inigo: string;
  let kenta: string;
  beforeAll(async () => {
    inigo = await tenant.customers.person({ firstName: 'Íñigo', lastName: 'Dueñas' });
    kenta = await tenant.customers.person({ firstName: '健太', lastName: '山田' });
  });

  const cases: [string, () => string[]][] = [
    ['Lovelace', () => [ada]],
    ['lovelase', () => [ada]],
    ['lovelace ada', () => [ada]],
    ['Brewster', () => [grace]],
    ['hoper', () => [grace]],
    ['Analitical', () => [engines]],
    ['engines ltd', () => [engines]],
    ['fraight', () => [ocean]],
    ['dueñas', () => [inigo]],
    ['Inigo Duenas', () => [inigo]],
    ['山田', () => [kenta]],
    ['健太 山田', () => [kenta]],
    ['山', () => [kenta]],
    ['xylophone', () => []],
  ];
  for (const [search, expected] of cases) {
    it(`finds “${search}”`, async () => expect(await found({ search })).toEqual(expected()));
  }

  it('returns the best match first', async () => {
    const close = await tenant.customers.person({ firstName: 'Alexander', lastName: 'Hamilton' });
    const exact = await tenant.customers.person({ firstName: 'Alexandra', lastName: 'Hamilton' });
    expect((await found({ search: 'Alexandra Hamilton' })).slice(0, 2)).toEqual([exact, close]);
  });

  it('combines with other conditions', async () => {
    expect(await found({ search: 'lovelace', type: 'BUSINESS' })).toEqual([]);
    expect(await found({ search: 'lovelace', riskLevel: ['LOW'] })).toEqual([ada]);
  });
});
