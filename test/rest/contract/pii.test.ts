import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maskValue } from '../../../src/auth/mask.ts';
import type { PiiClass } from '../../../src/auth/policy.ts';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { USER } from '../../support/fully-populated-tenant.ts';
import { type Gateway, startGateway } from '../../support/gateway.ts';
import { ask, requestOf } from './ask.ts';
import { served } from './documents.ts';
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

const maskedFields = new Set<string>();

describe.each(served)('$key', (operation) => {
  it('masks PII without pii:read and returns all other values unchanged', async () => {
    const tenant = await gateway.tenant({ userId: USER });
    const scopes = SCOPES.filter((scope) => scope !== 'pii:read');
    const withoutPii = await gateway.credential(tenant, { scopes, userId: USER });
    const fixture = await seedFixture(tenant);
    const all = examplesOf(fixture).filter((each) => each.served.key === operation.key);
    for (const example of all) {
      const send = (headers: Record<string, string>) =>
        ask(gateway.server.url, requestOf(example, bodyOf(example), headers));
      const masked = await send(withoutPii.headers);
      expect(masked.status, masked.text).toBeLessThan(300);
      const unmasked = operation.operation.kind === 'write' ? null : await send(tenant.headers);
      for (const { name, path } of shownBy(operation)) {
        if (path === '—') continue;
        const values = valuesAt(masked.body, name);
        const pii = piiAt(path);
        if (pii) for (const value of values) expectMasked(value, pii, name);
        else if (unmasked && !isPart(valuesAt(unmasked.body, name)))
          expect(values, name).toEqual(valuesAt(unmasked.body, name));
        if (!pii || !unmasked) continue;
        const expected = valuesAt(unmasked.body, name).map((value) => maskedValue(value, pii));
        if (expected.some((value) => value !== null)) {
          expect(values, name).toEqual(
            expected.filter((value) => value !== null || operation.name === 'clients'),
          );
        }
        if (valuesAt(unmasked.body, name).length > 0) maskedFields.add(`${operation.key} ${name}`);
      }
    }
  });
});

it('masks values in every API', () => {
  for (const system of ['onboarding', 'clients', 'registry', 'banking', 'screening']) {
    const count = [...maskedFields].filter((each) => each.startsWith(`${system}.`)).length;
    expect(count, system).toBeGreaterThan(5);
  }
});

/** Whether the values are objects, whose fields are checked separately. */
function isPart(values: unknown[]): boolean {
  return values.some((value) => typeof value === 'object' && value !== null);
}

function expectMasked(value: unknown, pii: PiiClass, name: string): void {
  if (value === null) return;
  if (typeof value === 'object') for (const each of Object.values(value)) expectMasked(each, pii, name);
  else expect(value, name).toMatch(pii === 'IDENTIFIER' ? /^•••(.{4})?$/u : /^•••$/);
}

function maskedValue(value: unknown, pii: PiiClass): unknown {
  if (pii === 'EXACT' || typeof value !== 'object' || value === null) return maskValue(value, pii);
  if (Array.isArray(value)) return value.map((each) => maskValue(each, pii));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskValue(each, pii)]));
}
