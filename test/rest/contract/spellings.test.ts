import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../support/gateway.ts';
import { ask, type RestAnswer } from './ask.ts';
import { type OwnFixture, seedFixture } from './fixture.ts';

/** Notations of JSON numbers, and special characters in paths and field names. */
let gateway: Gateway;
let fixture: OwnFixture;

beforeAll(async () => {
  gateway = await startGateway();
  fixture = await seedFixture(await gateway.tenant());
});
afterAll(() => gateway.close());

/** Sends a body as the given text. */
function send(method: string, path: string, text?: string): Promise<RestAnswer> {
  const headers = {
    ...fixture.tenant.headers,
    ...(text === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const body = text === undefined ? undefined : new TextEncoder().encode(text);
  return ask(gateway.server.url, { method, path, headers, body });
}

const ofCustomer = (rest: string) => `/v1/banks/${fixture.tenant.bankId}/customers/${fixture.person}/${rest}`;

describe('JSON numbers', () => {
  it.each(['7', '7e0', '70e-1', '0.7E+1', '7.0'])('%s is accepted as an integer', async (dependants) => {
    const answer = await send('PUT', ofCustomer('data'), `{"dependants":${dependants}}`);
    expect(answer.status, answer.text).toBe(200);
    const { data } = await fixture.tenant.query(
      'query ($by: CustomerBy!) { customer(by: $by) { ... on PersonCustomer { dependents { count } } } }',
      { by: { id: fixture.person } },
    );
    expect(data.customer.dependents.count).toBe(7);
  });

  it.each([
    ['1500000000', 1_500_000_000],
    ['"1500000000"', 1_500_000_000],
    ['1.5e9', 1_500_000_000],
    ['-1', -1],
    ['"-86400"', -86_400],
  ])('%s is accepted as seconds and returned as a number', async (seconds, returned) => {
    const body = `{"face_image":{"url":"https://x.example/","date":{"seconds":${seconds},"nanos":5000000}}}`;
    const answer = await send('PUT', ofCustomer('data'), body);
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body.customer.face_image.date).toEqual({ seconds: returned, nanos: 5_000_000 });
  });

  it.each([
    ['99.99', '99.99'],
    ['12345678901234567.89', '12345678901234567.89'],
    ['1E2', '100'],
    ['1e-2', '0.01'],
    ['0', '0'],
  ])('%s is accepted as an amount without losing a digit', async (amount, returned) => {
    const usage = `"estimated_monthly_revenue_currency":"EUR","estimated_monthly_revenue_amount":${amount}`;
    const answer = await send(
      'POST',
      `/api/customers/${fixture.business}/update`,
      `{"account_usage":{${usage}}}`,
    );
    expect(answer.status, answer.text).toBe(200);
    expect(answer.text).toMatch(
      new RegExp(`"estimated_monthly_revenue_amount":${returned.replace('.', '\\.')}(\\.0+)?}`),
    );
  });
});

const PUT = JSON.stringify({
  FullName: { FirstName: 'Ada', LastName: 'Lovelace' },
  DateOfBirth: '1990-04-16',
  Identities: [{ IssuingCountry: 'DE', IDNumber: '1', IDType: 'Passport' }],
  PrimaryResidence: { Street: 'Weg 1', City: 'Berlin', PostCode: '1', State: 'Berlin', Country: 'DE' },
});

describe('registry ids', () => {
  it.each(['a b', 'a/b', 'ü', '%', 'a?b', 'a#b', '"', '😀'.repeat(36)])('accepts %s', async (id) => {
    const path = `/customers/${encodeURIComponent(id)}`;
    expect((await send('PUT', path, PUT)).status).toBe(201);
    expect((await send('PUT', path, PUT)).status).toBe(204);
    expect((await send('GET', path)).body.CustomerID).toBe(id);
  });

  it('are equal in composed and decomposed form', async () => {
    expect((await send('PUT', `/customers/${encodeURIComponent('e\u0301 ')}`, PUT)).status).toBe(201);
    expect((await send('PUT', `/customers/${encodeURIComponent('\u00e9')}`, PUT)).status).toBe(204);
  });

  it.each([
    ['😀'.repeat(37), 'TOO_LONG'],
    [' ', 'EMPTY'],
    ['\u0001', 'CONTROL_CHARACTER'],
  ])('rejects %s', async (id, code) => {
    const answer = await send('PUT', `/customers/${encodeURIComponent(id)}`, PUT);
    expect(answer.body.errors).toMatchObject([{ path: ['CustomerID'], code }]);
    expect((await send('GET', `/customers/${encodeURIComponent(id)}`)).status).toBe(404);
  });
});

describe('names of JavaScript properties', () => {
  it('are rejected as unknown fields', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const answer = await send(
        'POST',
        `/v1/clients/${fixture.person}`,
        `{"${name}":{"email":"a@b.example"}}`,
      );
      expect(answer.body.errors).toMatchObject([{ path: [name], code: 'UNKNOWN_FIELD' }]);
    }
  });

  it('are accepted as keys of metadata', async () => {
    const text = '{"metadata":{"__proto__":"a","constructor":"b"}}';
    const { text: response } = await send('POST', `/v1/clients/${fixture.person}`, text);
    expect(response).toMatch(/"metadata":\{[^}]*"__proto__":"a"/);
    expect(response).toMatch(/"metadata":\{[^}]*"constructor":"b"/);
    const { status } = await send(
      'POST',
      `/v1/clients/${fixture.person}`,
      text.replaceAll(/"[ab]"/g, 'null'),
    );
    expect(status).toBe(200);
    expect((await send('GET', `/v1/clients/${fixture.person}`)).text).not.toMatch(/__proto__|constructor/);
  });
});

describe('details of the other customer type', () => {
  it('are rejected', async () => {
    const other: [string, string][] = [
      [fixture.person, 'companyDetails'],
      [fixture.business, 'personDetails'],
    ];
    for (const [id, name] of other) {
      const field = name === 'companyDetails' ? 'name' : 'firstName';
      for (const details of ['{}', `{"${field}":"X"}`]) {
        const { status, text, body } = await send('POST', `/v1/clients/${id}`, `{"${name}":${details}}`);
        expect(status, text).toBe(400);
        expect(body.errors).toMatchObject([{ path: [name], code: 'WRONG_TYPE' }]);
      }
    }
  });
});
