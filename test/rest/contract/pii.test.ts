import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PiiClass } from '../../../src/auth/field-policy.ts';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { USER } from '../../support/fully-populated-tenant.ts';
import { type Gateway, startGateway } from '../../support/gateway.ts';
import { maskedAs } from '../../support/masking.ts';
import { ask, requestOf } from './ask.ts';
import { type Served, served } from './documents.ts';
import { bodyOf, examplesOf } from './examples.ts';
import { piiAt, shownBy } from './expected-response.ts';
import { seedFixture } from './fixture.ts';
import { valuesAt } from './trees.ts';

/**
 * Every response for a caller without `pii:read`: personal texts are masked, other personal
 * values are omitted.
 */
let gateway: Gateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** The PII fields that a read returned with a value, as `operation field`. */
const returned = new Set<string>();

describe.each(served)('$key', (operation) => {
  it('masks PII without pii:read and returns all other values unchanged', async () => {
    const tenant = await gateway.tenant({ userId: USER });
    const scopes = SCOPES.filter((scope) => scope !== 'pii:read');
    const withoutPii = await gateway.credential(tenant, { scopes, userId: USER });
    const fixture = await seedFixture(tenant);
    const all = examplesOf(fixture).filter((each) => each.served.key === operation.key);
    expect(all.map(({ name }) => name)).toContain(operation.key);
    for (const example of all) {
      const send = async (headers: Record<string, string>) => {
        const answer = await ask(gateway.server.url, requestOf(example, bodyOf(example), headers));
        expect(answer.status, answer.text).toBeLessThan(300);
        return answer.body;
      };
      const masked = await send(withoutPii.headers);
      // A write cannot be repeated, so its response is not compared with an unmasked one.
      if (operation.operation.kind === 'write') expectNoPii(operation, masked);
      else expectMaskedLike(operation, masked, await send(tenant.headers));
    }
  });
});

it('the reads return a value for each PII field of the field map', () => {
  const fields = served
    .filter(({ operation }) => operation.kind !== 'write')
    .flatMap((each) => piiFieldsOf(each).map(({ name }) => `${each.key} ${name}`));
  // The client that is read is a person.
  expect(fields.filter((each) => !returned.has(each))).toEqual([
    'screening.getClient companyDetails.name',
    'screening.getClient companyDetails.registrationNumber',
  ]);
});

/** The fields of a response with their PII class; null for other fields. */
function fieldsOf(operation: Served) {
  return shownBy(operation)
    .filter(({ path }) => path !== '—')
    .map(({ name, path }) => ({ name, pii: piiAt(path) }));
}

const piiFieldsOf = (operation: Served) => fieldsOf(operation).filter(({ pii }) => pii);

function expectNoPii(operation: Served, body: unknown): void {
  for (const { name, pii } of piiFieldsOf(operation))
    for (const value of valuesAt(body, name)) expectMasked(value, pii, name);
}

function expectMaskedLike(operation: Served, masked: unknown, unmasked: unknown): void {
  for (const { name, pii } of fieldsOf(operation)) {
    const [shown, values] = [valuesAt(masked, name), valuesAt(unmasked, name)];
    if (pii) {
      const expected = values.map((value) => maskedValue(value, pii));
      // Only `clients` returns null; the others omit the field.
      expect(shown, name).toEqual(expected.filter((value) => value !== null || operation.name === 'clients'));
      if (values.some((value) => value !== null)) returned.add(`${operation.key} ${name}`);
    } else if (!isPart(values)) expect(shown, name).toEqual(values);
  }
}

/** Whether the values are objects, whose fields are checked separately. */
function isPart(values: unknown[]): boolean {
  return values.some((value) => typeof value === 'object' && value !== null);
}

function expectMasked(value: unknown, pii: PiiClass | null, name: string): void {
  if (value === null) return;
  if (typeof value === 'object') for (const each of Object.values(value)) expectMasked(each, pii, name);
  else expect(value, name).toMatch(pii === 'IDENTIFIER' ? /^•••(.{4})?$/u : /^•••$/);
}

function maskedValue(value: unknown, pii: PiiClass): unknown {
  if (pii === 'EXACT' || typeof value !== 'object' || value === null) return maskedAs(pii, value);
  if (Array.isArray(value)) return value.map((each) => maskedAs(pii, each));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskedAs(pii, each)]));
}
