import { beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import {
  KYC_LEVELS,
  KYC_STATUSES,
  ONBOARDING_STATUSES,
  RISK_LEVELS,
} from '../../../src/modules/customer/customer.entity.ts';
import { IDENTITY_DOCUMENT_TYPES } from '../../../src/modules/identity/identity.entity.ts';
import { GENDERS } from '../../../src/modules/person/person.entity.ts';
import { USER } from '../../support/fully-populated-tenant.ts';
import type { Tenant } from '../../support/gateway.ts';
import { createBusiness, createPerson } from '../../support/mutations.ts';
import { examplesOf, urlOf } from '../contract/examples.ts';
import { seedFixture } from '../contract/fixture.ts';
import { valuesAt } from '../contract/trees.ts';
import type { Method } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';
import { operationOf } from './conforming.ts';
import { constrainedIn } from './constraints.ts';
import { names, operationsIn, readDocument } from './documents.ts';
import { BUSINESSES, EMAILS, PERSONS, URLS } from './extremes.ts';

/**
 * All accepted values conform to the committed OpenAPI documents in responses: `send`
 * validates each response.
 */
setUpGateway();

let tenant: Tenant;
let person: string;
let business: string;

beforeAll(async () => {
  tenant = await gateway.tenant({ userId: USER });
  person = await createPerson(tenant);
  business = await createBusiness(tenant);
});

/** A body field, how it is written, and the path that returns it. */
interface WrittenField {
  field: string;
  values: readonly string[];
  request(value: string): [Method, path: string, body: object];
  read(): string;
}

const banking = () => `/v1/banks/${tenant.bankId}/customers/${person}`;
const onboarding = () => `/api/customers/${business}`;
const clients = () => `/api/v1/clients/person/${person}`;
const screening = (id: string) => `/v1/clients/${id}`;

const WRITTEN_FIELDS: readonly WrittenField[] = [
  {
    field: 'onboarding contact_email',
    values: EMAILS,
    request: (contact_email) => ['POST', `${onboarding()}/update`, { primary_contact: { contact_email } }],
    read: onboarding,
  },
  {
    field: 'onboarding website',
    values: URLS,
    request: (website) => ['POST', `${onboarding()}/update`, { business_details: { website } }],
    read: onboarding,
  },
  {
    field: 'clients email',
    values: EMAILS,
    request: (email) => ['PUT', clients(), { email }],
    read: clients,
  },
  {
    field: 'clients second_email',
    values: EMAILS,
    request: (second_email) => ['PUT', clients(), { second_email }],
    read: clients,
  },
  {
    field: 'banking email',
    values: EMAILS,
    request: (email) => ['PUT', `${banking()}/email`, { email }],
    read: banking,
  },
  {
    field: 'banking face_image',
    values: URLS,
    request: (url) => ['PUT', `${banking()}/data`, { face_image: { url } }],
    read: banking,
  },
  {
    field: 'screening email',
    values: EMAILS,
    request: (email) => ['POST', screening(person), { email }],
    read: () => screening(person),
  },
  {
    field: 'screening website',
    values: URLS,
    request: (website) => ['POST', screening(business), { companyDetails: { website } }],
    read: () => screening(business),
  },
];

describe.each(WRITTEN_FIELDS)('$field', ({ values, request, read }) => {
  it.each(values)('accepts %s and returns it', async (value) => {
    const answer = await send(tenant, ...request(value));
    expect(answer.status, answer.text).toBe(200);
    expect((await send(tenant, 'GET', read())).text).toContain(JSON.stringify(value));
  });
});

/**
 * Creates customers with texts of maximum and minimum length, the first and last dates, and every
 * enumeration value.
 */
async function extremes(): Promise<string[]> {
  const references = (index: number) => [
    { system: 'REGISTRY', value: `${index}${'𝔘'.repeat(35)}` },
    { system: 'BANKING', value: `${index}${'𝔘'.repeat(254)}` },
  ];
  const persons = PERSONS.map((each, index) =>
    createPerson(tenant, { ...each, references: references(index) }),
  );
  const businesses = BUSINESSES.map((each) => createBusiness(tenant, each));
  const statuses = KYC_STATUSES.map((status, index) =>
    tenant.customers.person({
      gender: GENDERS[index % GENDERS.length] ?? null,
      kyc: { status, level: KYC_LEVELS[index % KYC_LEVELS.length] ?? 'FULL_KYC' },
      risk: { level: RISK_LEVELS[index % RISK_LEVELS.length] ?? 'LOW' },
    }),
  );
  const onboarded = ONBOARDING_STATUSES.map((onboardingStatus) =>
    tenant.customers.business({ onboardingStatus }),
  );
  const documented = await tenant.customers.person();
  for (const code of IDENTITY_DOCUMENT_TYPES)
    await tenant.customers.document(documented, { type: { code, text: code === 'OTHER' ? 'x' : null } });
  const ids = [...(await Promise.all([...persons, ...businesses, ...statuses, ...onboarded])), documented];
  for (const id of ids.slice(PERSONS.length)) await tenant.customers.reference(id, 'REGISTRY', id);
  return ids;
}

async function pathsOf(id: string): Promise<string[]> {
  const { data } = await tenant.query(
    `query ($id: ID!) { customer(by: { id: $id }) { references { system value } } }`,
    { id },
  );
  const ofRegistry = data.customer.references.find(({ system }: { system: string }) => system === 'REGISTRY');
  const bank = `/v1/banks/${tenant.bankId}/customers/${id}`;
  const lists = ['addresses', 'tax-residences', 'social_media_handles'].map((list) => `${bank}/${list}`);
  return [
    ...[`/api/customers/${id}`, `/api/v1/clients/person/${id}`, `/v1/clients/${id}`, bank, ...lists],
    `/customers/${encodeURIComponent(ofRegistry.value)}`,
  ];
}

it('every field with a format, length or enumeration conforms to its schema for every caller', async () => {
  const fixture = await seedFixture(tenant);
  const inFixture = examplesOf(fixture)
    .filter(({ served }) => served.operation.method === 'GET')
    .map(urlOf);
  const ofExtremes = await Promise.all((await extremes()).map(pathsOf));
  const withoutPii = await gateway.credential(tenant, {
    scopes: SCOPES.filter((scope) => scope !== 'pii:read'),
    userId: USER,
  });
  const reached = new Set<string>();
  for (const path of [...inFixture, ...ofExtremes.flat()]) {
    const response = await send(tenant, 'GET', path);
    await send(withoutPii, 'GET', path);
    if (response.status !== 200) continue;
    const id = operationOf('GET', path)?.operationId;
    for (const [operation, fields] of CONSTRAINED)
      if (operation === `${id} ${path.split('/')[1]}`)
        for (const field of fields)
          if (valuesAt(response.body, field).some((value) => value !== null))
            reached.add(`${operation} ${field}`);
  }
  const expected = [...CONSTRAINED].flatMap(([operation, fields]) =>
    fields.map((field) => `${operation} ${field}`),
  );
  expect(expected.length).toBeGreaterThan(50);
  expect(expected.filter((each) => !reached.has(each))).toEqual([]);
});

/**
 * Constrained fields by operation and first path segment, because two APIs have operations of the same name.
 */
const CONSTRAINED: ReadonlyMap<string, string[]> = new Map(
  names.flatMap((name) => {
    const document = readDocument(name);
    return operationsIn(document)
      .filter(({ method }) => method === 'GET')
      .map(({ operationId, path, responses }) => {
        const schema = responses[200]?.content?.['application/json']?.schema ?? {};
        return [`${operationId} ${path.split('/')[1]}`, constrainedIn(document, schema)] as const;
      });
  }),
);
