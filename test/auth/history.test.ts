import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aggregateTables } from '../../src/aggregate/aggregate-tables.ts';
import { SCOPES } from '../../src/auth/scopes.ts';
import { buildAccessibleSchema } from '../../src/graphql/schema/build-schema.ts';
import { ormOptions } from '../../src/orm/mikro-orm.config.ts';
import { directiveValuesOf } from '../support/coordinates.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { createBusiness, createPerson, mutateOrThrow } from '../support/mutations.ts';

/** The journal must not reveal more than the fields of the graph. */
const { schema, policy } = buildAccessibleSchema({});

interface Change {
  path: string[];
  before: string | null;
  after: string | null;
}

let gateway: Gateway;
let tenant: Tenant;
let customers: string[];

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant({ userId: 'clerk' });
  customers = [await createPerson(tenant), await createBusiness(tenant)];
  for (const customerId of customers) await live(customerId);
});
afterAll(() => gateway.close());

async function live(customerId: string): Promise<void> {
  const write = (mutation: string, input: object) =>
    mutateOrThrow(tenant, mutation, { customerId, ...input });
  await write('createCreditLimitOrder', { currentCreditDocumentation: 'a secret documentation' });
  await write('recordCrmEvent', { category: 'call', detail: 'a secret detail', result: 'a secret result' });
  await write('linkUserToCustomer', { userId: 'clerk' });
  await write('setCustomerReference', { system: 'BANKING', value: `n-${customerId}` });
  await write('updateCustomer', {
    telephone: null,
    metadata: [{ key: 'campaign', value: 'a secret value' }],
  });
  await write('setCustomerRisk', { level: 'LOW', blacklistedComment: 'a secret comment' });
  await write('setOnboardingStatus', { status: 'SUCCEEDED' });
}

async function changesSeenBy({ query }: Pick<Tenant, 'query'>): Promise<Change[]> {
  const document = `query ($id: ID!) { customer(by: { id: $id }) {
    history(first: 100) { nodes { changes { path before after } } } } }`;
  const answers = await Promise.all(customers.map((id) => query(document, { id })));
  return answers.flatMap(({ data, errors }) => {
    expect(errors).toBeUndefined();
    return data.customer.history.nodes.flatMap(({ changes }: { changes: Change[] }) => changes);
  });
}

const without = (scope: string) =>
  gateway.credential(tenant, { scopes: SCOPES.filter((each) => each !== scope) });

const keyOf = ({ path }: Change) => path.join('.');

describe('the history of a customer', () => {
  it('has a policy for every column of a customer', () => {
    const orm = new MikroORM(ormOptions('postgresql://nobody@localhost/none', { max: 1 }));
    const notInJournal =
      /^(organization|customer|businessPerson|slot|version|updatedAt|displayName|type)$|(^|\.)id$/;
    const unknown = Object.entries(aggregateTables(orm.getMetadata())).flatMap(([name, { columns }]) =>
      columns
        .map(({ path }) => (name === 'customer' ? path : [name, '0198', ...path]))
        .filter(
          (path) =>
            !notInJournal.test(path.slice(name === 'customer' ? 0 : 2).join('.')) && !policy.ofPath(path),
        ),
    );
    expect(unknown).toEqual([]);
    expect(policy.ofPath(['nothing', 'of', 'the', 'graph'])).toBeNull();
  });

  it('returns every change to a caller with all scopes', async () => {
    const seen = await changesSeenBy(tenant);
    expect(seen.length).toBeGreaterThan(150);
    expect(new Set(seen.map(({ path }) => path[0])).size).toBeGreaterThan(30);
  });

  it('omits changes that require a scope which the caller lacks', async () => {
    const all = (await changesSeenBy(tenant)).map(keyOf);
    for (const scope of SCOPES.filter((each) => each.endsWith(':read') && !SPECIAL.includes(each))) {
      const seen = new Set((await changesSeenBy(await without(scope))).map(keyOf));
      const hidden = all.filter((key) => !seen.has(key));
      const needing = all.filter((key) => scopesOfRoot(key).includes(scope));
      // The fields with `number:read` are not stored in the journal.
      expect(needing.length > 0, scope).toBe(scope !== 'number:read');
      expect(hidden, scope).toEqual(expect.arrayContaining(needing));
      for (const key of hidden) expect(key).not.toMatch(/^(createdAt|erasedAt)/);
    }
  });

  it('masks PII like the fields of the graph', async () => {
    const [seen, masked] = [await changesSeenBy(tenant), await changesSeenBy(await without('pii:read'))];
    expect(masked.map(keyOf)).toEqual(seen.map(keyOf));
    const secrets = seen.filter(({ path }) => PII_PATHS.test(path.join('.')));
    expect(new Set(secrets.map(({ path }) => path.at(-1))).size).toBeGreaterThan(30);
    for (const [index, change] of masked.entries()) {
      const { path, before, after } = seen[index] as Change;
      if (!PII_PATHS.test(path.join('.'))) expect(change).toEqual(seen[index]);
      else
        for (const [shown, is] of [
          [change.before, before],
          [change.after, after],
        ])
          expect(isMasked(shown, is), path.join('.')).toBe(true);
    }
    const rendered = JSON.stringify(masked);
    for (const secret of ['a secret', 'Lovelace', 'lace', '1985-12-10', 'ada@example.com', '王', 'P-100'])
      expect(rendered).not.toContain(secret);
  });
});

const SPECIAL = ['firehose:read', 'history:read', 'pii:read', 'schema:read', 'documents:any'];

/** The paths of PII values in the journal, written by hand. */
const PII_PATHS = new RegExp(
  [
    '^(firstName|middleName|lastName|legalName|dateOfBirth|gender|nationality|birthCountry|birthName|relationshipStatus)$',
    '^socialSecurityNumber$',
    '^(highestEducation|employmentStatus|name|nameEnglish|plannedIncome|plannedExpenditure)$',
    String.raw`^(faceImage\.url|dependents\.datesOfBirth|contact\.\w+|kyc\.note|risk\.blacklistedComment|metadata\..*)$`,
    String.raw`^addresses\.[^.]+\.(line\d|city|county|postcode)$`,
    String.raw`^(identityDocuments\.[^.]+|registration|persons\.[^.]+\.identification)\.(number|issuedOn|expiresOn)$`,
    String.raw`^persons\.[^.]+\.(firstName|lastName|firstNameEnglish|lastNameEnglish|dateOfBirth|nationality)$`,
    String.raw`^persons\.[^.]+\.residentialAddress\.(line\d|city|county|postcode)$`,
    String.raw`\.(userId|taxNumber|handle|detail|result|currentCreditDocumentation|temporaryCreditDocumentation)$`,
  ].join('|'),
);

function isMasked(shown: string | null | undefined, is: string | null | undefined): boolean {
  return shown === null || (shown !== is && /^•••(.{4})?$/u.test(String(shown)));
}

function scopesOfRoot(key: string): string[] {
  const [name = ''] = key.split('.');
  const type = ['PersonCustomer', 'BusinessCustomer'].find((each) => {
    const found = schema.getType(each);
    return found && 'getFields' in found && name in found.getFields();
  });
  return type ? directiveValuesOf(schema, type, name).scopes : [];
}
