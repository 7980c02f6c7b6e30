import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { type InputLeaf, leavesOf } from '../support/input-leaves.ts';
import { createBusiness, createPerson, mutate, mutateOrThrow } from '../support/mutations.ts';
import { mutations } from '../support/samples.ts';

/**
 * For every field of every input: writing an equivalent spelling of the stored value creates no new version.
 */
let gateway: Gateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** For each scalar type: spellings of one value, and a different value. */
const SPELLINGS: Readonly<Record<string, { equal: string[]; other: string }>> = {
  String: { equal: ['Zoë', 'Zoe\u0308', '  Zoë\t'], other: 'Zoe' },
  Date: { equal: ['1990-01-02', ' 1990-01-02 '], other: '1990-01-03' },
  DateTime: {
    equal: ['2026-01-02T03:04:05.320Z', '2026-01-02T03:04:05.32Z', '2026-01-02T05:04:05.3200000+02:00'],
    other: '2026-01-02T03:04:05.321Z',
  },
  Decimal: { equal: ['5000', '5000.0', '5000.00'], other: '5000.01' },
  EmailAddress: {
    equal: ['ada@example.com', 'ada@EXAMPLE.com', ' ada@example.COM'],
    other: 'Ada@example.com',
  },
  PhoneNumber: {
    equal: ['+4915112345678', '+49 (151) 12345678', '+49 (0)151 123-456.78'],
    other: '+4915112345679',
  },
  URL: {
    equal: ['https://x.example', 'https://X.example/', 'HTTPS://x.example:443'],
    other: 'https://y.example',
  },
  CountryCode: { equal: ['DE', ' DE '], other: 'FR' },
  CurrencyCode: { equal: ['EUR', ' EUR '], other: 'USD' },
};

/** Mutations that add, remove or link items. They have no stored value to compare the input with. */
const WITHOUT_STORED_VALUES = /^(create|add|delete|remove|record|link|unlink)[A-Z]/;

const updates = mutations().filter(({ name }) => !WITHOUT_STORED_VALUES.test(name));

describe.each(updates)('$name', ({ name, input }) => {
  it('creates no new version if a value is sent in an equivalent spelling', async () => {
    for (const leaf of leavesOf(input, SOME_ID).filter(isWritten)) {
      const { tenant, ...stored } = await setup();
      const { equal, other } = spellingsOf(leaf);
      const inputWith = (value: unknown) => aboutStored(leaf.with(value), name, leaf, stored);
      for (const spelling of equal) {
        // A different value is written first, so that exactly this spelling gets stored.
        await mutateOrThrow(tenant, name, inputWith(other));
        const { customer } = await mutateOrThrow(tenant, name, inputWith(spelling));
        for (const another of equal) {
          const payload = await mutate(tenant, name, inputWith(another));
          const message = `${leaf.path.join('.')}: ${JSON.stringify([spelling, another])}`;
          expect([payload.userErrors, payload.customer?.version], message).toEqual([[], customer.version]);
        }
      }
    }
  });
});

const SOME_ID = '0198f7a0-0000-7000-8000-000000000009';

interface Stored {
  person: string;
  business: string;
  businessPerson: string;
  address: string;
  order: string;
}

async function setup(): Promise<Stored & { tenant: Tenant }> {
  const tenant = await gateway.tenant();
  const [person, business] = [await createPerson(tenant), await createBusiness(tenant)];
  const selection = '... on BusinessCustomer { persons { id } } addresses { id }';
  const idsOf = async (id: string) => {
    const document = `query ($by: CustomerBy!) { customer(by: $by) { ${selection} } }`;
    return (await tenant.query(document, { by: { id } })).data.customer;
  };
  const more = 'creditLimitOrder { id }';
  const input = { customerId: person, requestedCurrentRateAmount1: '1' };
  const { creditLimitOrder } = await mutateOrThrow(tenant, 'createCreditLimitOrder', input, { more });
  return {
    ...{ tenant, person, business, order: creditLimitOrder.id },
    businessPerson: (await idsOf(business)).persons[0].id,
    address: (await idsOf(person)).addresses[0].id,
  };
}

/**
 * Whether a field has a value with several spellings. Excludes persons that an edit adds, because they are
 * new.
 */
function isWritten({ path, name, type }: InputLeaf): boolean {
  if (['expectedVersion', 'idempotencyKey'].includes(name) || path.includes('add')) return false;
  return SPELLINGS[type] !== undefined || isFileId({ path, type });
}

/** Whether the field is a file id, which is free text. */
function isFileId({ path, type }: Pick<InputLeaf, 'path' | 'type'>): boolean {
  return type === 'ID' && /file/i.test(path.join('.'));
}

function spellingsOf({ path, name, type, isList }: InputLeaf): { equal: unknown[]; other: unknown } {
  const spellings = isFileId({ path, type }) ? SPELLINGS.String : SPELLINGS[type];
  if (!spellings) throw new Error(`${type} has no spellings`);
  const { equal } = spellings;
  // The issue date must not be after the expiry date.
  const other = name === 'issuedOn' ? '1990-01-01' : spellings.other;
  return isList ? { equal: equal.map((each) => [each]), other: [other] } : { equal, other };
}

/** Replaces the ids in the input with those of stored customers and items. */
function aboutStored(
  input: Record<string, unknown>,
  mutation: string,
  { path }: InputLeaf,
  { person, business, businessPerson, address, order }: Stored,
): Record<string, unknown> {
  if (mutation === 'putPersonCustomer') return input;
  const { personDetails, companyDetails, ...rest } = input;
  const isOfBusiness = mutation === 'patchBusinessCustomer' || path[0] === 'companyDetails';
  const own = {
    ...(personDetails && !isOfBusiness ? { personDetails } : {}),
    ...(companyDetails && isOfBusiness ? { companyDetails } : {}),
    ...('addressId' in input ? { addressId: address } : {}),
    ...('creditLimitOrderId' in input ? { creditLimitOrderId: order } : {}),
  };
  const persons = input.persons ? { persons: personsOf(input.persons, businessPerson) } : {};
  return { ...rest, ...own, ...persons, customerId: isOfBusiness ? business : person };
}

/** Drops the removal of a person from the sample edit, because it would succeed only once. */
function personsOf(persons: unknown, id: string): unknown {
  const { edit } = persons as { edit?: [{ update?: object }] };
  if (!edit) return persons;
  return { edit: edit[0].update ? [{ update: { ...edit[0].update, id } }] : [] };
}
