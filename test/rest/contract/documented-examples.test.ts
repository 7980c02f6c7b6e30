import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WireField } from '../../../scripts/wire-fields/types.ts';
import { type Gateway, startGateway, type Tenant } from '../../support/gateway.ts';
import { newPair, type Pair, TestIssuer } from '../../support/issuer.ts';
import { ask, type Request, type RestAnswer } from './ask.ts';
import { strategiesOf, WAY_OF } from './auth-matrix.ts';
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
  return seedFixture(await gateway.tenant({ userId: 'user-of-all' }));
}

/** As the document has it: its way in, and its content type. Banking's examples name none, and curl then says that it is a form. */
async function send(example: Example, tenant: Tenant, body: unknown): Promise<RestAnswer> {
  const { name, operation } = example.served;
  const type = name === 'banking' ? 'application/x-www-form-urlencoded' : 'application/json';
  const request: Request = { method: operation.method, path: urlOf(example), body };
  const proof = await (await strategiesOf(gateway, tenant, pair))[WAY_OF[name]](request);
  const headers = { ...proof, ...(body === null ? {} : { 'content-type': type }) };
  return ask(gateway.server.url, { ...request, headers });
}

describe.each(documented)('$key as documented', (operation) => {
  it('is accepted whole, and answered with the names and kinds of the document', async () => {
    const fixture = await newFixture();
    for (const example of examplesOf(fixture).filter(({ served }) => served.key === operation.key)) {
      const answer = await send(example, fixture.tenant, bodyOf(example));
      expect(answer.status, answer.text).toBe(operation.status);
      expectNames(operation, example, answer);
      expectKinds(operation, answer);
      expectShape(operation, answer);
      expectValues(operation, example, answer);
    }
  });

  if (operation.wire.requestExample)
    it('takes the example of the document as it stands', async () => {
      const fixture = await newFixture();
      const [example] = examplesOf(fixture).filter(({ served }) => served.key === operation.key);
      if (!example) throw new Error('there is no example');
      const { text, status } = await send(example, fixture.tenant, seedBodyOf(operation, example));
      expect(status, text).toBe(operation.status);
    });
});

it('replaces whom the registry has already, with 204', async () => {
  const fixture = await newFixture();
  const [example] = examplesOf(fixture).filter(({ name }) => name === 'registry.putCustomer');
  if (!example) throw new Error('there is no example');
  expect((await send(example, fixture.tenant, bodyOf(example))).status).toBe(201);
  const again = await send(example, fixture.tenant, { ...bodyOf(example), DateOfBirth: '1992-05-17' });
  expect(again).toMatchObject({ status: 204, text: '' });
});

/** What an answer has beyond its document: members that are ours. */
const OURS = /^(externalId|metadata|personDetails|companyDetails)\b/;

function expectNames({ wire, name }: Documented, { name: example }: Example, { body }: RestAnswer): void {
  const names = [...new Set(namesIn(body))].sort();
  const isOurs = (field: string) => name === 'screening' && OURS.test(field);
  const isOther = (field: string) => example.endsWith('of a company') && field.startsWith('personDetails');
  const expected = wire.response.map((field) => field.name).filter((field) => !isOther(field));
  expect(names.filter((field) => !isOurs(field) || expected.includes(field))).toEqual(expected.sort());
  if (wire.response.length === 0) expect(body).toBeNull();
}

function expectKinds({ wire }: Documented, { body }: RestAnswer): void {
  for (const field of wire.response) {
    for (const value of valuesAt(body, field.name)) {
      expect(value, field.name).toEqual(kindOf(field));
      expectFormat(field, exampleOf(wire.responseExample, field), value);
    }
  }
}

function kindOf({ type }: WireField): unknown {
  if (type.startsWith('[]')) return expect.any(Array);
  if (/^(int|number)/.test(type)) return expect.any(Number);
  if (/^bool/.test(type)) return expect.any(Boolean);
  return /^(string|enum|null)/.test(type) ? expect.any(String) : expect.any(Object);
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** As the document's own example is written, where it says more than that there is a text. */
function expectFormat({ name, type }: WireField, example: unknown, value: unknown): void {
  if (/^int/.test(type)) expect(Number.isSafeInteger(value), name).toBe(true);
  if (typeof example !== 'string') return;
  if (DATE_TIME.test(example)) expect(value, name).toMatch(DATE_TIME);
  if (DATE.test(example)) expect(value, name).toMatch(DATE);
}

function exampleOf(example: unknown, { name }: WireField): unknown {
  return valuesAt(example, name)[0];
}

function expectShape({ operation }: Documented, { body }: RestAnswer): void {
  const shape = operation.kind === 'write' ? operation.response.schema : operation.schema;
  if (!shape) expect(body).toBeNull();
  else expect(shape.safeParse(body).error?.issues ?? []).toEqual([]);
}

/** What was sent comes back wherever the answer shows the same place of the graph. */
function expectValues(served: Documented, { values, params }: Example, { body, text }: RestAnswer): void {
  const rows = mappedOf(served);
  const pathOf = (location: string, name: string) => {
    const row = rows.find((each) => [location, 'member'].includes(each.location) && each.name === name);
    return row?.path.replace('PersonCustomer.legalName', 'Customer.displayName');
  };
  for (const [name, { shown }] of Object.entries(values ?? {})) {
    const same = rows.filter(
      (row) =>
        row.location === 'response' &&
        row.path === pathOf('body', name) &&
        !/\.(seconds|nanos)$/.test(row.name),
    );
    for (const row of same) expect(valuesAt(body, row.name), row.name).toEqual([shown]);
  }
  if (served.name === 'onboarding') expect(text).toContain('":12345678901234567.89');
  expect(Object.values(params).every((id) => id !== '')).toBe(true);
}
