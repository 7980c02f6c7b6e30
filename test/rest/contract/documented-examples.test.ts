import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WireField } from '../../../scripts/wire-fields/types.ts';
import { USER } from '../../support/fully-populated-tenant.ts';
import { type Gateway, startGateway, type Tenant } from '../../support/gateway.ts';
import { newPair, type Pair, TestIssuer } from '../../support/issuer.ts';
import { ask, type Request, type RestAnswer } from './ask.ts';
import { STRATEGY_OF, strategiesOf } from './auth-matrix.ts';
import { type Documented, documented, mappedOf } from './documents.ts';
import { bodyOf, type Example, examplesOf, urlOf } from './examples.ts';
import { type OwnFixture, seedFixture } from './fixture.ts';
import { seedBodyOf } from './seed-body.ts';
import { namesIn, valuesAt } from './trees.ts';

let issuer: TestIssuer;
let pair: Pair;
let gateway: Gateway;

beforeAll(async () => {
  pair = await newPair('ES256');
  issuer = await TestIssuer.start([pair]);
  gateway = await startGateway(issuer.settings);
});
afterAll(async () => {
  await gateway.close();
  await issuer.close();
});

async function newFixture(): Promise<OwnFixture> {
  return seedFixture(await gateway.tenant({ userId: USER }));
}

/**
 * Sends an example with the authentication scheme and the content type of the API spec. Banking's curl
 * examples have no content type, so curl sends the one of a form.
 */
async function send(example: Example, tenant: Tenant, body: unknown): Promise<RestAnswer> {
  const { name, operation } = example.served;
  const type = name === 'banking' ? 'application/x-www-form-urlencoded' : 'application/json';
  const request: Request = { method: operation.method, path: urlOf(example), body };
  const credential = await (await strategiesOf(gateway, tenant, pair))[STRATEGY_OF[name]](request);
  const headers = { ...credential, ...(body === null ? {} : { 'content-type': type }) };
  return ask(gateway.server.url, { ...request, headers });
}

describe.each(documented)('$key as in its API spec', (operation) => {
  it('accepts all documented fields and returns the documented names and types', async () => {
    const fixture = await newFixture();
    for (const example of examplesOf(fixture).filter(({ served }) => served.key === operation.key)) {
      const answer = await send(example, fixture.tenant, bodyOf(example));
      expect(answer.status, answer.text).toBe(operation.status);
      expectNames(operation, example, answer);
      expectTypes(operation, answer);
      expectSchema(operation, answer);
      expectValues(operation, example, answer);
    }
  });

  if (operation.wire.requestExample)
    it('accepts the example of the API spec', async () => {
      const fixture = await newFixture();
      const [example] = examplesOf(fixture).filter(({ served }) => served.key === operation.key);
      if (!example) throw new Error('missing example');
      const { text, status } = await send(example, fixture.tenant, seedBodyOf(operation, example));
      expect(status, text).toBe(operation.status);
    });
});

it('registry.putCustomer replaces an existing customer with 204', async () => {
  const fixture = await newFixture();
  const [example] = examplesOf(fixture).filter(({ name }) => name === 'registry.putCustomer');
  if (!example) throw new Error('missing example');
  expect((await send(example, fixture.tenant, bodyOf(example))).status).toBe(201);
  const again = await send(example, fixture.tenant, { ...bodyOf(example), DateOfBirth: '1992-05-17' });
  expect(again).toMatchObject({ status: 204, text: '' });
});

/** Response fields that are extensions of the API spec. */
const EXTENSIONS = /^(externalId|metadata|personDetails|companyDetails)\b/;

function expectNames({ wire, name }: Documented, { name: example }: Example, { body }: RestAnswer): void {
  const names = [...new Set(namesIn(body))].sort();
  const isExtension = (field: string) => name === 'screening' && EXTENSIONS.test(field);
  const isOtherType = (field: string) =>
    example.endsWith('of a company') && field.startsWith('personDetails');
  const expected = wire.response.map((field) => field.name).filter((field) => !isOtherType(field));
  expect(names.filter((field) => !isExtension(field) || expected.includes(field))).toEqual(expected.sort());
  if (wire.response.length === 0) expect(body).toBeNull();
}

function expectTypes({ wire }: Documented, { body }: RestAnswer): void {
  for (const field of wire.response) {
    for (const value of valuesAt(body, field.name)) {
      expect(value, field.name).toEqual(matcherOf(field));
      expectFormat(field, exampleOf(wire.responseExample, field), value);
    }
  }
}

function matcherOf({ type }: WireField): unknown {
  if (type.startsWith('[]')) return expect.any(Array);
  if (/^(int|number)/.test(type)) return expect.any(Number);
  if (/^bool/.test(type)) return expect.any(Boolean);
  return /^(string|enum|null)/.test(type) ? expect.any(String) : expect.any(Object);
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** Expects the format of the example in the API spec, if it is more specific than a string. */
function expectFormat({ name, type }: WireField, example: unknown, value: unknown): void {
  if (/^int/.test(type)) expect(Number.isSafeInteger(value), name).toBe(true);
  if (typeof example !== 'string') return;
  if (DATE_TIME.test(example)) expect(value, name).toMatch(DATE_TIME);
  if (DATE.test(example)) expect(value, name).toMatch(DATE);
}

function exampleOf(example: unknown, { name }: WireField): unknown {
  return valuesAt(example, name)[0];
}

function expectSchema({ operation }: Documented, { body }: RestAnswer): void {
  const schema = operation.kind === 'write' ? operation.response.schema : operation.schema;
  if (!schema) expect(body).toBeNull();
  else expect(schema.safeParse(body).error?.issues ?? []).toEqual([]);
}

/** Expects each sent value in the response fields that map to the same graph path. */
function expectValues(served: Documented, { values, params }: Example, { body, text }: RestAnswer): void {
  const rows = mappedOf(served);
  const pathOf = (location: string, name: string) => {
    const row = rows.find((each) => [location, 'member'].includes(each.location) && each.name === name);
    return row?.path.replace('PersonCustomer.legalName', 'Customer.displayName');
  };
  for (const [name, { returned }] of Object.entries(values ?? {})) {
    const same = rows.filter(
      (row) =>
        row.location === 'response' &&
        row.path === pathOf('body', name) &&
        !/\.(seconds|nanos)$/.test(row.name),
    );
    for (const row of same) expect(valuesAt(body, row.name), row.name).toEqual([returned]);
  }
  if (served.name === 'onboarding') expect(text).toContain('":12345678901234567.89');
  expect(Object.values(params).every((id) => id !== '')).toBe(true);
}
