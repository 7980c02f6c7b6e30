import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { type InputLeaf, leavesOf } from '../support/input-leaves.ts';
import {
  BUSINESS,
  createBusiness,
  createPerson,
  mutate,
  mutateOrThrow,
  PERSON,
  problemsOf,
  registered,
} from '../support/mutations.ts';
import { mutations } from '../support/samples.ts';

/** Callers who see a mask must not overwrite or clear the value behind it. */
const PII_NAMES = new Set(
  `firstName middleName lastName legalName dateOfBirth gender nationality birthCountry birthName socialSecurityNumber url relationshipStatus datesOfBirth
   highestEducation employmentStatus email secondEmail mobilePhone secondMobilePhone telephone note blacklistedComment kycNote
   plannedIncome plannedExpenditure name nameEnglish firstNameEnglish lastNameEnglish line1 line2 line3 addressLine1 city county
   postcode number issuedOn expiresOn taxNumber handle detail result currentCreditDocumentation temporaryCreditDocumentation
   registrationNumber userId`.split(/\s+/),
);
const isPii = ({ name, path }: InputLeaf) =>
  PII_NAMES.has(name) || (path[0] === 'metadata' && name === 'value');

/** The mask of a text, and of an identifier. */
const MASKS = ['•••', '•••1234'];

/** The types that accept a text. */
const TEXTS = new Set(['String', 'Date', 'EmailAddress', 'PhoneNumber', 'URL', 'CountryCode']);

let gateway: Gateway;
let all: Tenant;
let withoutPii: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  all = await gateway.tenant();
  withoutPii = await gateway.credential(all, { scopes: SCOPES.filter((scope) => scope !== 'pii:read') });
});
afterAll(() => gateway.close());

interface Target {
  id: string;
  /** Ids of the target's children, by the name of the input field that takes one. */
  ids: Record<string, string>;
}

/** Creates a customer with a value in every PII field, of the type that the mutation needs. */
async function target(isForBusiness: boolean): Promise<Target> {
  const registryId = `masked-${crypto.randomUUID().slice(0, 8)}`;
  const references = [{ system: 'REGISTRY', value: registryId }];
  const id = await (isForBusiness ? createBusiness(all, { references }) : createPerson(all, { references }));
  const { data } = await all.query(
    `query ($id: ID!) { customer(by: { id: $id }) { addresses { id } taxResidences { id } socialMediaHandles { id }
      ... on BusinessCustomer { persons { id } } } }`,
    { id },
  );
  const { item } = await mutateOrThrow(
    all,
    'createCreditLimitOrder',
    { customerId: id, requestedCurrentRateAmount1: '1' },
    { more: 'item: creditLimitOrder { id }' },
  );
  const { addresses, taxResidences, socialMediaHandles, persons = [{ id }] } = data.customer;
  return {
    id,
    ids: {
      ...{ customerId: id, registryId, creditLimitOrderId: item.id, id: persons[0].id },
      ...{ addressId: addresses[0].id, taxResidenceId: taxResidences[0].id },
      socialMediaHandleId: socialMediaHandles[0]?.id ?? id,
    },
  };
}

/** Returns the input with the ids of existing objects. */
function withIds(input: unknown, ids: Record<string, string>): unknown {
  if (Array.isArray(input)) return input.map((each) => withIds(each, ids));
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, ids[name] ?? withIds(value, ids)]),
  );
}

describe.each(mutations())('$name', ({ name, input }) => {
  const leaves = leavesOf(input, 'x').filter((leaf) => TEXTS.has(leaf.type) || leaf.name === 'userId');
  const clearable = leaves.filter((leaf) => isPii(leaf) && !leaf.isRequired);

  it('rejects a mask for every PII value, and for no other value', async () => {
    const targets = [await target(false), await target(true)];
    const sent = leaves.flatMap((leaf) => MASKS.map((mask) => [leaf, mask] as const));
    for (const [leaf, mask] of sent) {
      const index = Number(isForBusiness(name, leaf));
      const ids = targets[index]?.ids ?? {};
      const masked = leaf.isList ? [mask] : mask;
      const payload = await mutate(all, name, withIds(leaf.with(masked), ids) as object);
      const rejections = problemsOf(payload).filter((each) => each.startsWith('MASKED_VALUE'));
      expect(rejections, leaf.path.join('.')).toEqual(
        isPii(leaf) ? [`MASKED_VALUE ${leaf.path.join('.')}`] : [],
      );
      expect(JSON.stringify(payload.userErrors)).not.toContain('1234');
      // An accepted write may have replaced the objects with these ids.
      if (payload.userErrors.length === 0) targets[index] = await target(index === 1);
    }
  });

  it('clears no PII value for a caller without pii:read', async () => {
    const targets = [await target(false), await target(true)];
    for (const leaf of clearable) {
      const ids = targets[Number(isForBusiness(name, leaf))]?.ids ?? {};
      const cleared = withIds(leaf.with(null), ids);
      for (const sent of [cleared, without(cleared)]) {
        const document = `mutation ($input: ${input.name}!) { ${name}(input: $input) { userErrors { code } } }`;
        const { errors = [] } = await withoutPii.query(document, { input: sent });
        // Without the null an object may lack a field that the schema requires.
        expect(
          errors.map(({ extensions }) => extensions.code).filter((code) => code !== 'BAD_USER_INPUT'),
        ).toEqual([]);
      }
    }
    for (const { id } of targets) expect(await clearedIn(id)).toEqual([]);
  });
});

function isForBusiness(mutation: string, { path }: InputLeaf): boolean {
  return /Business/.test(mutation) || path[0] === 'companyDetails';
}

/** Returns the input without its nulls. */
function without(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(without);
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => (value === null ? [] : [[name, without(value)]])),
  );
}

/** Returns the paths of PII values that were cleared while their parent still exists. */
async function clearedIn(id: string): Promise<string[]> {
  const rows = await gateway.database.adminOrm.em
    .getConnection()
    .execute<{ changes: [string[], unknown, unknown][] }[]>(
      'select changes from journal_entry where customer_id = ? and version > 2',
      [id],
    );
  const cleared = rows
    .flatMap(({ changes }) => changes)
    .filter(([, before, after]) => before !== null && after === null);
  return cleared
    .filter(([path, before]) => !isItem(before) && namesIn(path, before).some((each) => PII_NAMES.has(each)))
    .map(([path]) => path.join('.'));
}

function isItem(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function namesIn(path: string[], value: unknown): string[] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.keys(value) : [path.at(-1) ?? ''];
}

describe('a caller without pii:read', () => {
  it('may change PII values', async () => {
    const id = await createPerson(all);
    const { customer } = await mutateOrThrow(
      withoutPii,
      'updateCustomerEmail',
      { customerId: id, email: 'new@example.com' },
      { customer: 'contact { email }' },
    );
    expect(customer.contact).toEqual({ email: null });
    const { data } = await all.query('query ($id: ID!) { customer(by: { id: $id }) { contact { email } } }', {
      id,
    });
    expect(data.customer.contact.email).toBe('new@example.com');
  });

  it('may clear empty values, and remove complete items', async () => {
    const id = await createPerson(all, { kyc: { note: null }, middleName: null });
    await mutateOrThrow(withoutPii, 'patchPersonCustomer', {
      customerId: id,
      middleName: null,
      kyc: { note: null },
    });
    await mutateOrThrow(withoutPii, 'patchPersonCustomer', {
      customerId: id,
      taxResidences: [],
      addresses: [],
    });
  });

  it('cannot clear PII by omitting it from a put, nor by clearing its parent', async () => {
    const put = registered('masked-put');
    const { customer } = await mutateOrThrow(all, 'putPersonCustomer', { ...put, middleName: 'Quinn' });
    await mutateOrThrow(all, 'patchPersonCustomer', {
      customerId: customer.id,
      addresses: [{ ...PERSON.addresses[0], line3: 'Rear' }],
      identityDocuments: [{ ...PERSON.identityDocuments[0], number: 'P-100' }],
    });
    expect(problemsOf(await mutate(withoutPii, 'putPersonCustomer', put)).sort()).toEqual([
      'MASKED_VALUE middleName',
      'MASKED_VALUE primaryResidence.county',
      'MASKED_VALUE primaryResidence.line2',
      'MASKED_VALUE primaryResidence.line3',
    ]);
    const person = await createPerson(all);
    const rejected = await mutate(withoutPii, 'patchPersonCustomer', {
      customerId: person,
      contact: null,
      faceImage: null,
      dependents: { datesOfBirth: [] },
    });
    expect(problemsOf(rejected)).toEqual([
      'MASKED_VALUE faceImage',
      'MASKED_VALUE dependents.datesOfBirth',
      'MASKED_VALUE contact',
    ]);
  });

  it('cannot clear metadata, but can add to it', async () => {
    const id = await createPerson(all);
    const write = (metadata: unknown) =>
      mutate(withoutPii, 'patchPersonCustomer', { customerId: id, metadata });
    expect(problemsOf(await write(null))).toEqual(['MASKED_VALUE metadata']);
    expect(problemsOf(await write([{ key: 'campaign', value: null }]))).toEqual([
      'MASKED_VALUE metadata.0.value',
    ]);
    expect(problemsOf(await write([{ key: 'unknown', value: null }]))).toEqual([]);
    expect(problemsOf(await write([{ key: 'more', value: 'x' }]))).toEqual([]);
  });

  it('does not learn whether a guess was right if nothing would be written anyway', async () => {
    const id = await createBusiness(all);
    const unknownId = '00000000-0000-7000-8000-000000000000';
    const patchPersons = (dateOfBirth: string, more: object[]) =>
      mutate(withoutPii, 'patchBusinessCustomer', {
        customerId: id,
        persons: {
          edit: [{ add: { basicInfo: { firstName: 'Bo', lastName: 'Li', dateOfBirth } } }, ...more],
        },
      });
    for (const guess of ['1981-01-01', '1981-01-02']) {
      expect(problemsOf(await patchPersons(guess, [{ remove: unknownId }]))).toEqual([
        'NOT_FOUND persons.edit.1.remove',
      ]);
    }
    expect(problemsOf(await patchPersons('1981-01-01', []))).toEqual(['DUPLICATE persons.edit.0.add']);
    const person = await createPerson(all);
    const document = { type: { code: 'PASSPORT' }, issuingCountry: 'GB' };
    for (const number of ['P-100', 'P-101']) {
      const rejected = await mutate(withoutPii, 'patchPersonCustomer', {
        customerId: person,
        risk: { level: null },
        identityDocuments: [{ ...document, number }],
      });
      expect(problemsOf(rejected)).toEqual(['NULL_NOT_ALLOWED risk.level']);
    }
  });

  it('does not learn whether a masked date is before or after another one', async () => {
    const put = registered('masked-days');
    const [document] = put.identityDocuments;
    await mutateOrThrow(all, 'putPersonCustomer', {
      ...put,
      identityDocuments: [{ ...document, issuedOn: '2019-12-31' }],
    });
    for (const expiresOn of ['2019-12-30', '2020-01-01']) {
      const rejected = await mutate(withoutPii, 'putPersonCustomer', {
        ...put,
        identityDocuments: [{ ...document, expiresOn }],
      });
      expect(problemsOf(rejected)).toEqual(['MASKED_VALUE identityDocuments.0.issuedOn']);
    }
  });

  it('cannot send a masked list back', async () => {
    const id = await createBusiness(all);
    const { data } = await withoutPii.query(
      `query ($id: ID!) { customer(by: { id: $id }) { ... on BusinessCustomer { persons { firstName lastName dateOfBirth } } } }`,
      { id },
    );
    const set = data.customer.persons.map((person: object) => ({ basicInfo: person }));
    const rejected = await mutate(withoutPii, 'patchBusinessCustomer', { customerId: id, persons: { set } });
    expect(new Set(problemsOf(rejected).map((each) => each.split(' ')[0]))).toEqual(
      new Set(['MASKED_VALUE']),
    );
    expect(BUSINESS.persons).toHaveLength(set.length);
  });
});
