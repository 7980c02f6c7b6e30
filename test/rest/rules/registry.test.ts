import { beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { dumpOf } from '../../support/dump.ts';
import type { Tenant } from '../../support/gateway.ts';
import { createBusiness, createPerson } from '../../support/mutations.ts';
import { type Reply, statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';
import { put, RESIDENCE } from './every-api.ts';

setUpGateway();

let tenant: Tenant;

beforeAll(async () => {
  tenant = await gateway.tenant();
});

const at = (id: string) => `/customers/${encodeURIComponent(id)}`;
const replace = (id: string, body: unknown, headers: Record<string, string> = {}) =>
  send(tenant, 'PUT', at(id), body, headers);
const read = (id: string) => send(tenant, 'GET', at(id));

async function idOf(registryId: string): Promise<string> {
  const { data } = await tenant.query(
    'query ($value: String!) { customer(by: { reference: { system: REGISTRY, value: $value } }) { id } }',
    { value: registryId },
  );
  return data.customer.id;
}

const dump = (id: string) => dumpOf(gateway.database.adminOrm, id);

const DOCUMENT = { IssuingCountry: 'GB', IDNumber: 'P-100', IDType: 'Passport' };

describe('a PUT of registry', () => {
  it('creates with 201 and replaces with 204, without a body', async () => {
    const [created, same, replaced] = [
      await replace('new', put()),
      await replace('new', put()),
      await replace('new', put({ DateOfBirth: '1990-04-17' })),
    ];
    const summary = ({ status, text, headers }: Reply) => [status, text, headers.get('etag')];
    expect([created, same, replaced].map(summary)).toEqual([
      [201, '', '"1"'],
      [204, '', '"1"'],
      [204, '', '"2"'],
    ]);
    expect((await read('new')).body).toEqual({ CustomerID: 'new', ...put({ DateOfBirth: '1990-04-17' }) });
  });

  it('creates a person with the default statuses', async () => {
    await replace('fresh', put());
    const { data } = await tenant.query(
      `query ($id: ID!) { customer(by: { id: $id }) { __typename onboardingStatus kyc { status level } risk { level blocked blacklisted } references { system value } history { nodes { version system operation } } } }`,
      { id: await idOf('fresh') },
    );
    expect(data.customer).toEqual({
      __typename: 'PersonCustomer',
      onboardingStatus: 'PROCESSING',
      kyc: { status: 'NOT_STARTED', level: 'FULL_KYC' },
      risk: { level: 'MEDIUM', blocked: false, blacklisted: false },
      references: [{ system: 'REGISTRY', value: 'fresh' }],
      history: { nodes: [{ version: 1, system: 'REGISTRY', operation: 'putPersonCustomer' }] },
    });
  });

  it('clears absent fields, including MiddleName and Street2', async () => {
    const names = { FirstName: 'Alex', LastName: 'Sample', MiddleName: 'Jordan' };
    const dates = { IssuedDate: '2020-01-01', ExpiryDate: '2030-01-01' };
    const complete = put({
      FullName: names,
      Identities: [{ ...DOCUMENT, ...dates }],
      PrimaryResidence: { ...RESIDENCE, Street2: 'Flat 2' },
    });
    await replace('absent', complete);
    expect((await read('absent')).body).toEqual({ CustomerID: 'absent', ...complete });
    await replace('absent', put());
    expect((await read('absent')).body).toEqual({ CustomerID: 'absent', ...put() });
  });

  it('rejects missing required fields', async () => {
    expect(statusAndCode(await replace('required', {})).sort()).toEqual([
      'FIELD_REQUIRED DateOfBirth',
      'FIELD_REQUIRED FullName',
      'FIELD_REQUIRED Identities',
      'FIELD_REQUIRED PrimaryResidence',
    ]);
    const empty = { FullName: {}, DateOfBirth: '1990-04-16', Identities: [{}], PrimaryResidence: {} };
    expect(statusAndCode(await replace('required', empty)).sort()).toEqual([
      'FIELD_REQUIRED FullName.FirstName',
      'FIELD_REQUIRED FullName.LastName',
      'FIELD_REQUIRED Identities.0.IDNumber',
      'FIELD_REQUIRED Identities.0.IDType',
      'FIELD_REQUIRED Identities.0.IssuingCountry',
      'FIELD_REQUIRED PrimaryResidence.City',
      'FIELD_REQUIRED PrimaryResidence.Country',
      'FIELD_REQUIRED PrimaryResidence.PostCode',
      'FIELD_REQUIRED PrimaryResidence.State',
      'FIELD_REQUIRED PrimaryResidence.Street',
    ]);
    expect((await read('required')).status).toBe(404);
  });

  it('rejects null everywhere', async () => {
    const nulls = {
      FullName: { FirstName: 'Alex', LastName: null, MiddleName: null },
      DateOfBirth: null,
      Identities: [{ ...DOCUMENT, IssuedDate: null, ExpiryDate: null }, null],
      PrimaryResidence: { ...RESIDENCE, Street2: null, City: null },
    };
    expect(statusAndCode(await replace('nulls', nulls)).sort()).toEqual([
      'NULL_NOT_ALLOWED DateOfBirth',
      'NULL_NOT_ALLOWED FullName.LastName',
      'NULL_NOT_ALLOWED FullName.MiddleName',
      'NULL_NOT_ALLOWED Identities.0.ExpiryDate',
      'NULL_NOT_ALLOWED Identities.0.IssuedDate',
      'NULL_NOT_ALLOWED Identities.1',
      'NULL_NOT_ALLOWED PrimaryResidence.City',
      'NULL_NOT_ALLOWED PrimaryResidence.Street2',
    ]);
    const complete = { FullName: null, DateOfBirth: '1990-04-16', Identities: null, PrimaryResidence: null };
    expect(statusAndCode(await replace('nulls', complete)).sort()).toEqual([
      'NULL_NOT_ALLOWED FullName',
      'NULL_NOT_ALLOWED Identities',
      'NULL_NOT_ALLOWED PrimaryResidence',
    ]);
  });

  it('keeps other fields, ids and files of documents, and documents of other types', async () => {
    const id = await createPerson(tenant, { references: [{ system: 'REGISTRY', value: 'owned' }] });
    const before = await dump(id);
    const documents = [
      { IssuingCountry: 'GB', IDNumber: 'T-1', IDType: 'TaxID' },
      { ...DOCUMENT, ExpiryDate: '2031-01-01' },
    ];
    expect((await replace('owned', put({ Identities: documents }))).status).toBe(204);
    const after = await dump(id);
    expect((await read('owned')).body.Identities).toEqual(documents);
    const { number: _, ...stored } =
      (before.identity_document as { number: string }[]).find(({ number }) => number === 'P-100') ?? {};
    const kept = (after.identity_document as { number: string }[]).find(({ number }) => number === 'P-100');
    expect(kept).toMatchObject({
      id: (stored as { id: string }).id,
      files: [{ id: 'file-1', side: 'FRONT' }],
      expires_on: '2031-01-01',
    });
    expect(kept).not.toHaveProperty('issued_on');
    const numbers = (after.identity_document as { number: string }[]).map(({ number }) => number);
    expect(numbers.sort()).toEqual(['L-1', 'P-100', 'T-1']);
    for (const name of [
      'legal_name',
      'contact_email',
      'credit_rating_rating',
      'gender',
      'nationality',
      'metadata',
      'kyc_note',
    ])
      expect(after.customer[name]).toEqual(before.customer[name]);
    const [home] = (before.address as { purpose: string }[]).filter(
      ({ purpose }) => purpose === 'RESIDENTIAL',
    ) as object[];
    const [moved] = (after.address as { purpose: string }[]).filter(
      ({ purpose }) => purpose === 'RESIDENTIAL',
    );
    const { line2, county, ...lasting } = home as Record<string, unknown>;
    expect([line2, county]).toEqual(['Flat 3', 'Middlesex']);
    expect(moved).toEqual({
      ...lasting,
      line1: '1 Example Way',
      city: 'Los Angeles',
      postcode: '90012',
      state: 'CA',
      country: 'US',
    });
  });

  it('returns 404 for a business and for an unknown id', async () => {
    await createBusiness(tenant, { references: [{ system: 'REGISTRY', value: 'company' }] });
    expect((await read('company')).status).toBe(404);
    const answer = await replace('company', put());
    expect([answer.status, ...statusAndCode(answer)]).toEqual([404, 'NOT_FOUND CustomerID']);
    expect((await read('nobody')).status).toBe(404);
  });

  it('rejects a body id that differs from the path, including its case', async () => {
    expect((await replace('twice', { CustomerID: 'twice', ...put() })).status).toBe(201);
    expect(statusAndCode(await replace('twice', { CustomerID: 'Twice', ...put() }))).toEqual([
      'ID_MISMATCH CustomerID',
    ]);
    expect(statusAndCode(await replace('twice', { CustomerID: null, ...put() }))).toEqual([
      'NULL_NOT_ALLOWED CustomerID',
    ]);
    expect(statusAndCode(await replace('twice', { CustomerID: '', ...put() }))).toEqual([
      'ID_MISMATCH CustomerID',
    ]);
  });

  it('only creates with `If-None-Match: *` and only replaces with `If-Match`', async () => {
    const none = { 'if-none-match': '*' };
    const tag = { 'if-match': '*' };
    expect((await replace('once', put(), tag)).status).toBe(412);
    expect((await replace('once', put(), { 'if-match': '"1"' })).body.errors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 0 },
    ]);
    expect((await replace('once', put(), none)).status).toBe(201);
    const again = await replace('once', put({ DateOfBirth: '1990-04-17' }), none);
    expect([again.status, again.body.errors[0].currentVersion]).toEqual([412, 1]);
    expect((await replace('once', put({ DateOfBirth: '1990-04-18' }), tag)).status).toBe(204);
  });

  it('returns 201 again for a repeated creation and 204 for a repeated replacement', async () => {
    const [make, change] = [{ 'idempotency-key': 'make' }, { 'idempotency-key': 'change' }];
    const other = put({ DateOfBirth: '1990-04-17' });
    const first = [await replace('replay', put(), make), await replace('replay', other, change)];
    const again = [await replace('replay', put(), make), await replace('replay', other, change)];
    for (const answers of [first, again])
      expect(answers.map(({ status, headers }) => [status, headers.get('etag')])).toEqual([
        [201, '"1"'],
        [204, '"2"'],
      ]);
    expect((await replace('replay-2', put(), make)).status).toBe(422);
    expect((await read('replay')).body.DateOfBirth).toBe('1990-04-17');
  });

  it('returns 201 and 204 for two concurrent creations of one id', async () => {
    for (let race = 0; race < 40; race += 1) {
      const answers = await Promise.all([1, 2].map(() => replace(`race-${race}`, put())));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 204]);
    }
  });

  it('creates once and replaces otherwise for many concurrent PUTs of one id', async () => {
    const days = Array.from({ length: 12 }, (_, index) => `1990-04-${index + 10}`);
    const answers = await Promise.all(days.map((day) => replace('storm', put({ DateOfBirth: day }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...days.slice(1).map(() => 204)]);
    expect(answers.map(({ headers }) => headers.get('etag')).sort()).toEqual(
      days.map((_, index) => `"${index + 1}"`).sort(),
    );
    const creations = answers.filter(({ status }) => status === 201);
    expect(creations[0]?.headers.get('etag')).toBe('"1"');
  });

  it('has separate ids for each organization', async () => {
    const other = await gateway.tenant();
    expect((await replace('mine', put())).status).toBe(201);
    expect((await send(other, 'GET', at('mine'))).status).toBe(404);
    expect((await send(other, 'PUT', at('mine'), put())).status).toBe(201);
    expect((await send(other, 'GET', at('mine'))).status).toBe(200);
  });

  it('rejects masked values instead of storing them', async () => {
    const complete = put({ FullName: { FirstName: 'Alex', LastName: 'Sample', MiddleName: 'Jordan' } });
    await replace('masked', complete);
    const withoutPii = await gateway.credential(tenant, {
      scopes: SCOPES.filter((scope) => scope !== 'pii:read'),
    });
    const masked = await send(withoutPii, 'GET', at('masked'));
    expect(masked.body).toMatchObject({
      FullName: { FirstName: '•••', MiddleName: '•••' },
      PrimaryResidence: { Street: '•••', State: 'CA' },
    });
    expect(masked.body).not.toHaveProperty('DateOfBirth');
    const answer = await send(withoutPii, 'PUT', at('masked'), { ...masked.body, DateOfBirth: '1990-04-16' });
    expect(new Set(statusAndCode(answer).map((problem) => problem.split(' ')[0]))).toEqual(
      new Set(['MASKED_VALUE']),
    );
    // The absent field would be cleared, but the caller cannot see it.
    expect(statusAndCode(await send(withoutPii, 'PUT', at('masked'), put()))).toEqual([
      'MASKED_VALUE FullName.MiddleName',
    ]);
    expect((await read('masked')).body).toEqual({ CustomerID: 'masked', ...complete });
  });
});
