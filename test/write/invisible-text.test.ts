import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { leavesOf } from '../support/input-leaves.ts';
import {
  createBusiness,
  createPerson,
  mutate,
  mutateOrThrow,
  problemsOf,
  registered,
} from '../support/mutations.ts';
import { mutations } from '../support/samples.ts';

/** Scalar types that are parsed as text. */
const TEXTS = new Set([
  'String',
  'Date',
  'DateTime',
  'EmailAddress',
  'PhoneNumber',
  'URL',
  'CountryCode',
  'CurrencyCode',
  'Decimal',
]);

/** Texts that contain only one invisible character. */
const INVISIBLE = '\u200b \u2060 \u3164 \u2800 \u00ad \u115f \u034f \ufe0f \ufffe \u200e \u2003 \u0301'.split(
  ' ',
);

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

/**
 * Creates a customer. Returns its id and those of its items, by the name of the input field that takes each
 * id.
 */
async function target(isForBusiness: boolean): Promise<Record<string, string>> {
  const registryId = `invisible-${crypto.randomUUID().slice(0, 8)}`;
  const references = [{ system: 'REGISTRY', value: registryId }];
  const customerId = await (isForBusiness ? createBusiness : createPerson)(tenant, { references });
  const { data } = await tenant.query(
    `query ($id: ID!) { customer(by: { id: $id }) { addresses { id } ... on BusinessCustomer { persons { id } } } }`,
    { id: customerId },
  );
  const order = await mutateOrThrow(
    tenant,
    'createCreditLimitOrder',
    { customerId, requestedCurrentRateAmount1: '1' },
    { more: 'item: creditLimitOrder { id }' },
  );
  const { addresses, persons = [{ id: customerId }] } = data.customer;
  return {
    ...{ customerId, registryId, creditLimitOrderId: order.item.id },
    ...{ addressId: addresses[0].id, id: persons[0].id },
  };
}

/** Replaces the ids in the input with existing ones, except for the tested text. */
function withExistingIds(input: unknown, ids: Record<string, string>, tested: string): unknown {
  if (Array.isArray(input)) return input.map((each) => withExistingIds(each, ids, tested));
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      value === tested ? value : (ids[name] ?? withExistingIds(value, ids, tested)),
    ]),
  );
}

const isForBusiness = (name: string, path: readonly string[]) =>
  name.includes('Business') || path[0] === 'companyDetails';

describe.each(mutations())('$name', ({ name, input }) => {
  const leaves = leavesOf(input, 'x').filter(
    // The idempotency key is not a field of the customer.
    (leaf) => TEXTS.has(leaf.type) && leaf.name !== 'idempotencyKey',
  );

  let targets: Record<string, string>[];
  beforeAll(async () => {
    targets = [await target(false), await target(true)];
  });

  async function codesOf(value: string): Promise<string[]> {
    const reported: string[] = [];
    for (const leaf of leaves) {
      const ids = targets[Number(isForBusiness(name, leaf.path))] ?? {};
      const sent = leaf.with(leaf.isList ? [value] : value);
      const payload = await mutate(tenant, name, withExistingIds(sent, ids, value) as object);
      // The text of a coded value is reported at the path of the coded value.
      const steps = leaf.name === 'text' ? leaf.path.slice(0, -1) : leaf.path;
      const expected = [...steps, ...(leaf.isList ? ['0'] : [])].join('.');
      const found = payload.userErrors.find(({ path }) => path.join('.') === expected);
      reported.push(`${leaf.path.join('.')} ${found?.code ?? 'accepted'}`);
    }
    return reported;
  }

  const all = (code: (type: string) => string) =>
    leaves.map(({ path, type }) => `${path.join('.')} ${code(type)}`);

  it('rejects every text without a visible character', async () => {
    for (const value of [INVISIBLE.join(''), ...(leaves.length < 6 ? INVISIBLE : [])])
      expect(await codesOf(value)).toEqual(all(() => 'EMPTY'));
  });

  it('rejects every text with a bidirectional override', async () => {
    const code = (type: string) => (type === 'EmailAddress' ? 'INVALID_FORMAT' : 'CONTROL_CHARACTER');
    expect(await codesOf('a\u202eb')).toEqual(all(code));
  });
});

describe('a stored value that the current rules reject', () => {
  it('stays, and does not prevent writes of other fields', async () => {
    const id = await tenant.customers.person({
      firstName: '\u200b',
      lastName: 'a\u202eb',
      legalName: 'x\ufffe',
      dateOfBirth: '2999-01-01',
      dependents: { count: 1, datesOfBirth: ['2999-01-01'] },
      contact: { email: 'a\u200bb@example.com', mobilePhone: '+0049 151 1234567' },
    });
    await tenant.customers.address(id, { purpose: 'RESIDENTIAL', line1: '\u3164', city: 'x' });
    for (const [name, input] of [
      ['patchPersonCustomer', { title: 'Dr' }],
      ['patchPersonCustomer', { contact: { telephone: '+442079460000' }, dependents: { count: 2 } }],
      ['updatePersonCustomer', { city: 'y' }],
      ['updateCustomer', { telephone: '+442079460001', personDetails: { gender: 'FEMALE' } }],
      ['updateCustomerBranch', { branchId: 'b' }],
    ] as const)
      expect(problemsOf(await mutate(tenant, name, { customerId: id, ...input })), name).toEqual([]);
    const { data } = await tenant.query(
      `query ($id: ID!) { customer(by: { id: $id }) { version contact { email mobilePhone } primaryAddress { line1 city }
        ... on PersonCustomer { firstName lastName legalName dateOfBirth dependents { count datesOfBirth } } } }`,
      { id },
    );
    expect(data.customer).toEqual({
      version: 6,
      contact: { email: 'a\u200bb@example.com', mobilePhone: '+0049 151 1234567' },
      primaryAddress: { line1: '\u3164', city: 'y' },
      ...{ firstName: '\u200b', lastName: 'a\u202eb', legalName: 'x\ufffe', dateOfBirth: '2999-01-01' },
      dependents: { count: 2, datesOfBirth: ['2999-01-01'] },
    });
  });
});

describe('a date of birth after tomorrow', () => {
  const FUTURE = '2999-01-01';
  const basicInfo = { firstName: 'A', lastName: 'B', dateOfBirth: FUTURE };

  it('is rejected in every date of birth field of the schema', async () => {
    const [person, business] = [await target(false), await target(true)];
    const { customerId } = person;
    const { registryId, ...put } = registered(person.registryId ?? '');
    const cases: [string, object, string][] = [
      ['createPersonCustomer', { firstName: 'A', lastName: 'B', dateOfBirth: FUTURE }, 'dateOfBirth'],
      [
        'createPersonCustomer',
        { firstName: 'A', lastName: 'B', dependents: { datesOfBirth: [FUTURE] } },
        'dependents.datesOfBirth.0',
      ],
      ['patchPersonCustomer', { customerId, dateOfBirth: FUTURE }, 'dateOfBirth'],
      [
        'patchPersonCustomer',
        { customerId, dependents: { datesOfBirth: [FUTURE] } },
        'dependents.datesOfBirth.0',
      ],
      ['putPersonCustomer', { registryId, ...put, dateOfBirth: FUTURE }, 'dateOfBirth'],
      [
        'updateCustomerIdentity',
        { customerId, legalName: 'A', title: null, dateOfBirth: FUTURE },
        'dateOfBirth',
      ],
      ['updateCustomer', { customerId, personDetails: { dateOfBirth: FUTURE } }, 'personDetails.dateOfBirth'],
      ['createBusinessCustomer', { name: 'A', persons: [basicInfo] }, 'persons.0.dateOfBirth'],
      [
        'patchBusinessCustomer',
        { customerId: business.customerId, persons: { set: [{ basicInfo }] } },
        'persons.set.0.basicInfo.dateOfBirth',
      ],
      [
        'patchBusinessCustomer',
        { customerId: business.customerId, persons: { edit: [{ add: { basicInfo } }] } },
        'persons.edit.0.add.basicInfo.dateOfBirth',
      ],
      [
        'patchBusinessCustomer',
        {
          customerId: business.customerId,
          persons: { edit: [{ update: { id: business.id, basicInfo: { dateOfBirth: FUTURE } } }] },
        },
        'persons.edit.0.update.basicInfo.dateOfBirth',
      ],
    ];
    for (const [name, input, path] of cases)
      expect(problemsOf(await mutate(tenant, name, input)), `${name} ${path}`).toEqual([
        `DATE_IN_FUTURE ${path}`,
      ]);
    const fields = mutations().flatMap(({ name, input }) =>
      leavesOf(input, 'x')
        .filter((leaf) => /^dates?OfBirth$/.test(leaf.name))
        .map((leaf) => `${name} ${leaf.path.join('.')}${leaf.isList ? '.0' : ''}`),
    );
    expect(cases.map(([name, , path]) => `${name} ${path}`).sort()).toEqual(fields.sort());
  });
});
