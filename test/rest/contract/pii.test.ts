import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maskValue } from '../../../src/auth/mask.ts';
import type { PiiClass } from '../../../src/auth/policy.ts';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { type Gateway, startGateway } from '../../support/gateway.ts';
import { ask, requestOf } from './ask.ts';
import { served } from './documents.ts';
import { bodyOf, examplesOf } from './examples.ts';
import { piiAt, shownBy } from './expected-response.ts';
import { seedFixture, USER } from './fixture.ts';
import { valuesAt } from './trees.ts';

/** What a caller without `pii:read` is shown of every answer: masks for texts, nothing for all else that is personal. */
let gateway: Gateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const hidden = new Set<string>();

describe.each(served)('$key', (operation) => {
  it('shows what is personal to holders of pii:read alone, and all else alike', async () => {
    const tenant = await gateway.tenant({ userId: USER });
    const scopes = SCOPES.filter((scope) => scope !== 'pii:read');
    const impersonal = await gateway.credential(tenant, { scopes, userId: USER });
    const fixture = await seedFixture(tenant);
    const all = examplesOf(fixture).filter((each) => each.served.key === operation.key);
    for (const example of all) {
      const send = (headers: Record<string, string>) =>
        ask(gateway.server.url, requestOf(example, bodyOf(example), headers));
      const masked = await send(impersonal.headers);
      expect(masked.status, masked.text).toBeLessThan(300);
      const seen = operation.operation.kind === 'write' ? null : await send(tenant.headers);
      for (const { name, path } of shownBy(operation)) {
        if (path === '—') continue;
        const values = valuesAt(masked.body, name);
        const pii = piiAt(path);
        if (pii) for (const value of values) expectHidden(value, pii, name);
        else if (seen && !isPart(valuesAt(seen.body, name)))
          expect(values, name).toEqual(valuesAt(seen.body, name));
        if (!pii || !seen) continue;
        const expected = valuesAt(seen.body, name).map((value) => hiddenPart(value, pii));
        if (expected.some((value) => value !== null)) {
          expect(values, name).toEqual(
            expected.filter((value) => value !== null || operation.name === 'clients'),
          );
        }
        if (valuesAt(seen.body, name).length > 0) hidden.add(`${operation.key} ${name}`);
      }
    }
  });
});

it('hides something in every system', () => {
  for (const system of ['onboarding', 'clients', 'registry', 'banking', 'screening']) {
    const count = [...hidden].filter((each) => each.startsWith(`${system}.`)).length;
    expect(count, system).toBeGreaterThan(5);
  }
});

/** Objects have members of their own, which are judged by themselves. */
function isPart(values: unknown[]): boolean {
  return values.some((value) => typeof value === 'object' && value !== null);
}

function expectHidden(value: unknown, pii: PiiClass, name: string): void {
  if (value === null) return;
  if (typeof value === 'object') for (const each of Object.values(value)) expectHidden(each, pii, name);
  else expect(value, name).toMatch(pii === 'IDENTIFIER' ? /^•••(.{4})?$/u : /^•••$/);
}

function hiddenPart(value: unknown, pii: PiiClass): unknown {
  if (pii === 'EXACT' || typeof value !== 'object' || value === null) return maskValue(value, pii);
  if (Array.isArray(value)) return value.map((each) => maskValue(each, pii));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskValue(each, pii)]));
}
