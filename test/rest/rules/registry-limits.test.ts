import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../../support/gateway.ts';
import { statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';
import { put, RESIDENCE } from './every-api.ts';

setUpGateway();

let tenant: Tenant;

beforeAll(async () => {
  tenant = await gateway.tenant();
});

const replace = (id: string, body: unknown) =>
  send(tenant, 'PUT', `/customers/${encodeURIComponent(id)}`, body);
const problemsOf = async (body: unknown) => statusAndCode(await replace('limits', body));
const ACCEPTED = [expect.stringMatching(/^20[14] accepted$/)];

const name = (field: string) => (value: string) =>
  put({ FullName: { FirstName: 'A', LastName: 'B', [field]: value } });
const residence = (field: string) => (value: string) =>
  put({ PrimaryResidence: { ...RESIDENCE, State: 'Kent', Country: 'GB', [field]: value } });
const document = (more: object) =>
  put({ Identities: [{ IssuingCountry: 'GB', IDNumber: '1', IDType: 'Passport', ...more }] });
const number = (value: string) => document({ IDNumber: value });

describe('limits in code points', () => {
  it.each([
    ['FullName.FirstName', name('FirstName'), 1, 50],
    ['FullName.MiddleName', name('MiddleName'), 1, 50],
    ['FullName.LastName', name('LastName'), 1, 50],
    ['PrimaryResidence.Street', residence('Street'), 2, 200],
    ['PrimaryResidence.City', residence('City'), 1, 100],
    ['PrimaryResidence.State', residence('State'), 1, 100],
    ['PrimaryResidence.PostCode', residence('PostCode'), 1, 20],
    ['Identities.0.IDNumber', number, 1, 36],
  ])('%s', async (path, body, min, max) => {
    for (const letter of ['a', '😀', 'e\u0301']) {
      expect(await problemsOf(body(letter.repeat(min)))).toEqual(ACCEPTED);
      expect(await problemsOf(body(letter.repeat(max)))).toEqual(ACCEPTED);
      expect(await problemsOf(body(letter.repeat(max + 1)))).toEqual([`TOO_LONG ${path}`]);
    }
    expect(await problemsOf(body(` ${'😀'.repeat(max)} `))).toEqual(ACCEPTED);
    const short = min > 1 ? `TOO_SHORT ${path}` : `EMPTY ${path}`;
    expect(await problemsOf(body('😀'.repeat(min - 1)))).toEqual([short]);
    const { body: answer } = await replace('limits', body('a'.repeat(max + 1)));
    expect(answer.errors[0].limit).toBe(max);
  });

  it('CustomerID has 1 to 36', async () => {
    for (const id of ['a', '😀'.repeat(36), `${'é'.repeat(18)}${'x'.repeat(18)}`]) {
      expect((await replace(id, put())).status).toBe(201);
      expect((await send(tenant, 'GET', `/customers/${encodeURIComponent(id)}`)).body.CustomerID).toBe(id);
    }
    for (const id of ['a'.repeat(37), '😀'.repeat(37)])
      expect(statusAndCode(await replace(id, put()))).toEqual(['TOO_LONG CustomerID']);
    expect(statusAndCode(await replace('a\u0007', put()))).toEqual(['CONTROL_CHARACTER CustomerID']);
    expect(statusAndCode(await replace(' ', put()))).toEqual(['EMPTY CustomerID']);
  });

  it('CustomerID is compared after trimming and composing', async () => {
    expect((await replace('u\u0308ber', put())).status).toBe(201);
    expect((await replace(' \u00fcber ', put())).status).toBe(204);
    const { body } = await send(tenant, 'GET', `/customers/${encodeURIComponent(' u\u0308ber')}`);
    expect(body.CustomerID).toBe('\u00fcber');
  });
});

describe('State', () => {
  it.each([
    ['US', 'CA'],
    ['US', 'DC'],
    ['US', 'PR'],
    ['CA', 'ON'],
    ['CA', 'YT'],
    ['GB', 'anything'],
    ['DE', 'US-CA'],
  ])('accepts %s %s', async (country, state) => {
    expect(
      await problemsOf(put({ PrimaryResidence: { ...RESIDENCE, Country: country, State: state } })),
    ).toEqual(ACCEPTED);
  });

  it.each([
    ['US', 'US-CA'],
    ['US', 'ca'],
    ['US', 'California'],
    ['US', 'ON'],
    ['CA', 'CA'],
    ['CA', 'CA-ON'],
  ])('rejects %s %s', async (country, state) => {
    const answer = await replace(
      'limits',
      put({ PrimaryResidence: { ...RESIDENCE, Country: country, State: state } }),
    );
    expect(statusAndCode(answer)).toEqual(['NOT_ALLOWED PrimaryResidence.State']);
    expect(answer.body.errors[0].allowed).toContain(country === 'US' ? 'CA' : 'ON');
  });

  it.each(['us', 'USA', 'XX', 'UK', ''])('rejects the country %j', async (country) => {
    const code = country === '' ? 'EMPTY' : 'INVALID_FORMAT';
    expect(await problemsOf(put({ PrimaryResidence: { ...RESIDENCE, Country: country } }))).toEqual([
      `${code} PrimaryResidence.Country`,
    ]);
    expect(await problemsOf(document({ IssuingCountry: country }))).toEqual([
      `${code} Identities.0.IssuingCountry`,
    ]);
  });
});

describe('dates', () => {
  it.each(['1990-04-16', '2024-02-29', '0001-01-01', '1900-12-31'])('accepts %s', async (day) => {
    expect(await problemsOf(put({ DateOfBirth: day }))).toEqual(ACCEPTED);
  });

  it.each([
    '1990-4-16',
    '1990-02-29',
    '1990-04-31',
    '1990-13-01',
    '1990-04-16T00:00:00Z',
    '1990/04/16',
    '19900416',
    '01990-04-6',
    '0000-01-01',
    '+1990-04-1',
    '١٩٩٠-٠٤-١٦',
  ])('rejects %s', async (day) => {
    expect(await problemsOf(put({ DateOfBirth: day }))).toEqual(['INVALID_FORMAT DateOfBirth']);
    expect(await problemsOf(document({ ExpiryDate: day }))).toEqual([
      'INVALID_FORMAT Identities.0.ExpiryDate',
    ]);
  });

  it('rejects an issue date after the expiry date or in the future', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect(await problemsOf(document({ IssuedDate: today, ExpiryDate: today }))).toEqual(ACCEPTED);
    expect(await problemsOf(document({ IssuedDate: tomorrow }))).toEqual([
      'DATE_IN_FUTURE Identities.0.IssuedDate',
    ]);
    expect(await problemsOf(document({ IssuedDate: '2020-01-02', ExpiryDate: '2020-01-01' }))).toEqual([
      'DATE_ORDER Identities.0.ExpiryDate',
    ]);
    expect(await problemsOf(document({ ExpiryDate: '1999-01-01' }))).toEqual(ACCEPTED);
  });
});

describe('Identities', () => {
  it('has 1 to 100 items without duplicates', async () => {
    expect(await problemsOf(put({ Identities: [] }))).toEqual(['TOO_FEW Identities']);
    const many = (count: number) =>
      put({
        Identities: Array.from({ length: count }, (_, index) => ({
          IssuingCountry: 'GB',
          IDNumber: `n${index}`,
          IDType: 'TaxID',
        })),
      });
    expect(await problemsOf(many(100))).toEqual(ACCEPTED);
    expect(await problemsOf(many(101))).toEqual(['TOO_MANY Identities']);
    const twice = { IssuingCountry: 'GB', IDNumber: '1', IDType: 'Passport' };
    expect(await problemsOf(put({ Identities: [twice, { ...twice, IDNumber: ' 1 ' }] }))).toEqual([
      'DUPLICATE Identities.1',
    ]);
    expect(await problemsOf(put({ Identities: [twice, { ...twice, IDType: 'TaxID' }] }))).toEqual(ACCEPTED);
  });

  it('accepts the six types in the spelling of the API spec', async () => {
    const types = [
      'DrivingLicense',
      'NationalIDCard',
      'Passport',
      'AddressProof',
      'ResidencePermit',
      'TaxID',
    ];
    const all = types.map((IDType) => ({ IssuingCountry: 'GB', IDNumber: '1', IDType }));
    expect(await problemsOf(put({ Identities: all }))).toEqual(ACCEPTED);
    expect((await send(tenant, 'GET', '/customers/limits')).body.Identities).toEqual(all);
    for (const IDType of ['PASSPORT', 'passport', 'NationalID', 'OTHER', '']) {
      const answer = await replace('limits', document({ IDType }));
      expect(statusAndCode(answer)).toEqual(['NOT_ALLOWED Identities.0.IDType']);
      expect(answer.body.errors[0].allowed).toEqual(types);
    }
  });

  it('reports problems with the correct index after an invalid item', async () => {
    const wrong = [1, { IssuingCountry: 'GB', IDNumber: '', IDType: 'Passport', Files: [] }];
    expect((await problemsOf(put({ Identities: wrong }))).sort()).toEqual([
      'EMPTY Identities.1.IDNumber',
      'INVALID_TYPE Identities.0',
      'UNKNOWN_FIELD Identities.1.Files',
    ]);
  });
});
