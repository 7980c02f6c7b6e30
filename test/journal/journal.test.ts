import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { replay } from '../../src/journal/changes.ts';
import { type Dump, dumpOf } from '../support/dump.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { BUSINESS, createBusiness, createPerson, mutate, PERSON } from '../support/mutations.ts';
import { columnsOf } from '../support/rebuilt.ts';

let gateway: Gateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const id = (dump: Dump, table: string, at: number) => {
  const rows = dump[table] as { id: string }[];
  return rows.length > 0 ? rows[at % rows.length]?.id : '0198f7a0-0000-7000-8000-000000000009';
};

/** A mutation, and a function that builds its input from the current rows of the customer. */
interface Step {
  mutation: string;
  input: (dump: Dump) => object;
}

const step = (mutation: string, input: object | ((dump: Dump) => object)): Step => ({
  mutation,
  input: typeof input === 'function' ? (input as Step['input']) : () => input,
});

const word = fc.constantFrom('a', 'b', 'ç ü', '  x ', "o'hara", '{"}', '日本', '•');
/** Words, and names with a special meaning in JavaScript or in the journal. */
const key = fc.oneof(word, fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'position'));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4 });
const some = (parts: Record<string, fc.Arbitrary<unknown>>) => fc.record(parts, { requiredKeys: [] });
const country = fc.constantFrom('DE', 'FR', 'GB', 'JP');
const email = fc.constantFrom('a@example.com', 'b@example.org');
const phone = fc.constantFrom('+447700900123', '+4915112345678');
const day = fc.constantFrom('1990-01-02', '2001-12-31');
const instant = fc.constantFrom('2020-01-02T03:04:05.678Z', '1960-01-01T00:00:00Z');
const index = fc.nat(5);
const money = fc.constantFrom({ currency: 'EUR', amount: '10.50' }, { currency: 'JPY', amount: '7' });
const metadata = fc.array(fc.record({ key, value: maybe(word) }), { maxLength: 3 });
const address = {
  line1: word,
  line2: maybe(word),
  city: maybe(word),
  country,
  tags: fc.array(word, { maxLength: 2 }),
};
const group = {
  ...{ line1: word, line2: maybe(word), line3: maybe(word), city: maybe(word), county: maybe(word) },
  ...{
    state: maybe(word),
    postcode: maybe(word),
    country,
    tags: fc.array(word, { maxLength: 2 }),
    status: maybe(word),
  },
};
const document = {
  type: fc.constantFrom({ code: 'PASSPORT' }, { text: 'National ID' }, { text: 'Odd thing' }),
  number: fc.constantFrom('1', '2', '3'),
  issuingCountry: country,
  issuedOn: maybe(day),
  files: fc.array(fc.record({ id: word, side: fc.constantFrom(null, 'FRONT', 'BACK') }), { maxLength: 2 }),
};
const basicInfo = some({
  role: maybe(fc.constant({ text: 'Director' })),
  firstName: word,
  lastName: word,
  dateOfBirth: day,
});
const identification = some({
  type: fc.constant({ code: 'PASSPORT' }),
  number: fc.constantFrom('X-1', '9'),
  issuingCountry: country,
  frontFileId: maybe(word),
});
const section = some({
  basicInfo,
  residentialAddress: maybe(some({ line1: word, city: maybe(word), country })),
  identification: maybe(identification),
});

const shared: fc.Arbitrary<Step>[] = [
  email.map((value) => step('updateCustomerEmail', { email: value })),
  phone.map((value) => step('updateCustomerMobileNumber', { mobilePhone: value })),
  fc.constantFrom('N-1', 'N-2').map((customerNumber) => step('updateCustomerNumber', { customerNumber })),
  word.map((branchId) => step('updateCustomerBranch', { branchId })),
  fc
    .record({ system: fc.constantFrom('CLIENTS', 'SCREENING'), value: maybe(word) })
    .map((input) => step('setCustomerReference', input)),
  some({ level: fc.constantFrom('LOW', 'HIGH'), blocked: fc.boolean(), blacklistedComment: maybe(word) }).map(
    (input) => step('setCustomerRisk', input),
  ),
  some({
    status: fc.constantFrom('CREATED', 'PROCESSING', 'VALIDATED', 'DECLINED'),
    note: maybe(word),
    lastOkAt: maybe(instant),
  }).map((input) => step('setKycStatus', input)),
  fc.constantFrom('SUCCEEDED', 'FAILED').map((status) => step('setOnboardingStatus', { status })),
  some({
    email: maybe(email),
    telephone: maybe(phone),
    externalId: maybe(word),
    joinedDate: maybe(day),
    metadata,
  }).map((input) => step('updateCustomer', input)),
  fc.record(address).map((input) => step('addCustomerAddress', input)),
  fc
    .tuple(index, fc.record(group))
    .map(([at, input]) =>
      step('updateCustomerAddress', (dump) => ({ addressId: id(dump, 'address', at), ...input })),
    ),
  index.map((at) => step('deleteCustomerAddress', (dump) => ({ addressId: id(dump, 'address', at) }))),
  some({ domain: maybe(word), taxNumber: maybe(word) }).map((input) => step('addTaxResidence', input)),
  index.map((at) =>
    step('deleteTaxResidence', (dump) => ({ taxResidenceId: id(dump, 'tax_residence', at) })),
  ),
  some({ type: maybe(word), handle: maybe(word), addedAt: maybe(instant) }).map((input) =>
    step('addSocialMediaHandle', input),
  ),
  index.map((at) =>
    step('removeSocialMediaHandle', (dump) => ({ socialMediaHandleId: id(dump, 'social_media_handle', at) })),
  ),
  money.map((creditLimit) => step('updateCustomerCreditLimit', { creditLimit })),
  fc.record({ rating: word, source: word }).map((input) => step('updateCustomerCreditRating', input)),
  fc
    .record({ requestedCurrentRateAmount1: word, currentCreditDocumentation: maybe(word) })
    .map((input) => step('createCreditLimitOrder', input)),
  fc.tuple(index, some({ rankAmount1: word, nominalInterest1: maybe(word) })).map(([at, input]) =>
    step('decideCreditLimitOrder', (dump) => ({
      creditLimitOrderId: id(dump, 'credit_limit_order', at),
      ...input,
    })),
  ),
  fc.record({ category: word, scheduledAt: maybe(instant) }).map((input) => step('recordCrmEvent', input)),
  fc.constantFrom('u1', 'u2').map((userId) => step('linkUserToCustomer', { userId })),
  fc.constantFrom('u1', 'u2').map((userId) => step('unlinkUserFromCustomer', { userId })),
];

/** The registry reference of each person. Each test case has its own organization, so it can be the same. */
const REGISTRY_ID = 'registry-1';

const ofPersons: fc.Arbitrary<Step>[] = [
  some({
    ...{
      firstName: maybe(word),
      legalName: maybe(word),
      gender: maybe(fc.constantFrom('MALE', 'FEMALE', 'OTHER')),
      contact: maybe(some({ email: maybe(email) })),
    },
    ...{
      dependents: maybe(some({ count: maybe(index), datesOfBirth: maybe(fc.array(day, { maxLength: 2 })) })),
      creditLimit: maybe(money),
      metadata,
    },
    ...{
      identityDocuments: fc.array(fc.record(document), { maxLength: 3 }),
      creditRating: maybe(some({ rating: maybe(word) })),
    },
    addresses: fc.array(
      fc.record({ ...address, purpose: fc.constantFrom('RESIDENTIAL', 'OTHER', 'REGISTRATION') }),
      { maxLength: 2 },
    ),
    taxResidences: fc.array(fc.record({ domain: word }), { maxLength: 2 }),
  }).map((input) => step('patchPersonCustomer', input)),
  some({
    ...{ email, secondEmail: maybe(email), addressLine1: word, city: word, state: maybe(word), country },
    ...{
      riskLevel: fc.constantFrom('LOW', 'HIGH'),
      blocked: fc.boolean(),
      kycNote: maybe(word),
      plannedIncome: maybe(word),
    },
  }).map((input) => step('updatePersonCustomer', input)),
  fc
    .record({ legalName: word, dateOfBirth: maybe(day), title: maybe(word) })
    .map((input) => step('updateCustomerIdentity', input)),
  fc
    .record({
      faceImage: maybe(fc.constant({ url: 'https://x.example/1', takenAt: null })),
      relationshipStatus: maybe(word),
      dependentCount: maybe(index),
      highestEducation: maybe(word),
      employmentStatus: maybe(word),
    })
    .map((input) => step('updateCustomerData', input)),
  fc
    .record({
      ...{
        firstName: word,
        lastName: word,
        middleName: fc.option(word, { nil: undefined }),
        dateOfBirth: day,
      },
      identityDocuments: fc.uniqueArray(
        fc.record({
          type: fc.constantFrom('PASSPORT', 'TAX_ID'),
          number: fc.constantFrom('1', '2'),
          issuingCountry: country,
        }),
        { minLength: 1, maxLength: 3, selector: (each) => JSON.stringify(each) },
      ),
      primaryResidence: fc.record({
        line1: fc.constantFrom('Weg 1', 'Way 2'),
        city: word,
        state: word,
        postcode: word,
        country,
      }),
    })
    .map((input) => step('putPersonCustomer', { registryId: REGISTRY_ID, ...input })),
];

const ofBusinesses: fc.Arbitrary<Step>[] = [
  some({
    ...{
      name: maybe(word),
      businessType: maybe(fc.constantFrom({ code: 'TRUST' }, { text: 'Circus' })),
      website: maybe(fc.constant('https://x.example/')),
    },
    accountUsage: maybe(
      some({
        operatingCountry: maybe(country),
        productReference: maybe(fc.constant({ text: 'Odd' })),
        estimatedMonthlyRevenue: maybe(money),
      }),
    ),
    registration: maybe(
      some({
        type: fc.constant({ text: 'Deed' }),
        number: word,
        issuingCountry: country,
        fileIds: fc.array(word, { maxLength: 2 }),
      }),
    ),
    registrationAddress: maybe(some({ line1: word, state: maybe(word), country })),
    contact: maybe(some({ email: maybe(email), mobilePhone: maybe(phone) })),
    persons: maybe(fc.record({ set: fc.array(section, { maxLength: 3 }) })),
  }).map((input) => step('patchBusinessCustomer', input)),
  fc.tuple(index, section, fc.constantFrom('add', 'update', 'remove')).map(([at, person, kind]) =>
    step('patchBusinessCustomer', (dump) => {
      const one = id(dump, 'business_person', at);
      const edit = {
        add: { add: person },
        update: { update: { id: one, ...person } },
        remove: { remove: one },
      }[kind];
      return { persons: { edit: [edit] } };
    }),
  ),
  some({
    companyDetails: maybe(
      some({ name: maybe(word), registrationNumber: maybe(word), incorporationCountry: maybe(country) }),
    ),
  }).map((input) => step('updateCustomer', input)),
];

/** Every step once, and then random batches of concurrent steps. */
const sequences = (steps: fc.Arbitrary<Step>[]): fc.Arbitrary<Step[][]> =>
  fc
    .tuple(
      fc.tuple(...steps),
      fc.array(fc.array(fc.oneof(...steps), { minLength: 1, maxLength: 3 }), { minLength: 5, maxLength: 15 }),
    )
    .map(([each, more]) => [...each.map((one) => [one]), ...more]);

/** Adds the customer id, except for putPersonCustomer, which selects the customer by its registry id. */
function withCustomerId(mutation: string, customerId: string, input: object): object {
  return mutation === 'putPersonCustomer' ? input : { customerId, ...input };
}

const seen = { accepted: new Set<string>(), versions: 0 };

/**
 * Executes a sequence on a customer, dumps its rows after each step, and compares the dumps with the replayed
 * journal.
 */
async function executeAndCompare(tenant: Tenant, customerId: string, sequence: Step[][]): Promise<void> {
  const orm = gateway.database.adminOrm;
  const dumps = new Map<number, Dump>();
  const dump = async () => {
    const taken = await dumpOf(orm, customerId);
    dumps.set(taken.customer.version as number, taken);
    return taken;
  };
  let last = await dump();
  for (const steps of sequence) {
    await Promise.all(
      steps.map(async ({ mutation, input }) => {
        const { userErrors } = await mutate(
          tenant,
          mutation,
          withCustomerId(mutation, customerId, input(last)),
        );
        if (userErrors.length === 0) seen.accepted.add(mutation);
        await dump();
      }),
    );
    last = await dump();
  }
  const entries = await orm.em
    .fork()
    .getConnection()
    .execute<{ version: number; at: string; changes: never[] }[]>(
      'select version, at, changes from journal_entry where customer_id = ? order by version',
      [customerId],
    );
  expect(entries.map(({ version }) => version)).toEqual(entries.map((_, index) => index + 1));
  expect(entries.at(-1)?.version).toBe(last.customer.version);
  const instants = entries.map(({ at }) => new Date(at).toISOString());
  expect(instants).toEqual(instants.toSorted());
  for (const [version, expected] of dumps) {
    const steps = entries
      .slice(0, version)
      .map((entry) => ({ ...entry, at: new Date(entry.at).toISOString() }));
    expect(columnsOf(replay(steps)), `version ${version}`).toEqual(expected);
    seen.versions += 1;
  }
}

it('the journal replays to every version of a person after any sequence of writes', async () => {
  await fc.assert(
    fc.asyncProperty(sequences([...shared, ...ofPersons]), async (sequence) => {
      const tenant = await gateway.tenant();
      const references = [{ system: 'REGISTRY', value: REGISTRY_ID }];
      await executeAndCompare(tenant, await createPerson(tenant, { ...PERSON, references }), sequence);
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

it('the journal replays to every version of a business after any sequence of writes', async () => {
  await fc.assert(
    fc.asyncProperty(sequences([...shared, ...ofBusinesses]), async (sequence) => {
      const tenant = await gateway.tenant();
      await executeAndCompare(tenant, await createBusiness(tenant, BUSINESS), sequence);
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

it('the sequences covered every mutation that changes a customer, and many versions', () => {
  const all = [...shared, ...ofPersons, ...ofBusinesses].flatMap((each) =>
    fc.sample(each, 1).map(({ mutation }) => mutation),
  );
  expect([...new Set(all)].filter((name) => !seen.accepted.has(name))).toEqual([]);
  expect(seen.versions).toBeGreaterThan(300);
});
