import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { USER } from '../../support/fully-populated-tenant.ts';
import { type Gateway, startGateway, type Tenant } from '../../support/gateway.ts';
import { ask, requestOf } from './ask.ts';
import { type Served, served } from './documents.ts';
import { bodyOf, type Example, examplesOf } from './examples.ts';
import { scopesOfWrite, scopesShownBy, scopesThrough } from './expected-response.ts';
import { KEPT, seedFixture } from './fixture.ts';
import { expectRejected } from './rejected.ts';
import { SENT } from './sample-values.ts';

/** Every operation, sent by a caller that lacks one scope and by a caller of another organization. */
let gateway: Gateway;
let tenant: Tenant;
let lacking: Map<string, Tenant>;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant({ userId: USER });
  const entries = SCOPES.map(async (scope) => {
    const scopes = SCOPES.filter((each) => each !== scope);
    return [scope, await gateway.credential(tenant, { scopes, userId: USER })] as const;
  });
  lacking = new Map(await Promise.all(entries));
});
afterAll(() => gateway.close());

/** Returns the examples of an operation, with new customers. */
async function examples(key: string, of: Tenant): Promise<Example[]> {
  return examplesOf(await seedFixture(of)).filter((each) => each.served.key === key);
}

describe.each(served)('$key', (operation) => {
  it('is rejected if a required scope is missing, and the error names that scope', async () => {
    const needed = new Set([...scopesShownBy(operation), ...scopesOfWrite(operation)]);
    expect(needed.size).toBeGreaterThan(0);
    const rejected = new Set<string>();
    for (const example of await examples(operation.key, tenant)) {
      for (const scope of SCOPES) {
        const { headers } = lacking.get(scope) as Tenant;
        const request = requestOf(example, bodyOf(example), headers);
        const answer = await ask(gateway.server.url, request);
        if (answer.status !== 403) {
          // A repeated write fails if the first one already created the link or deleted the item.
          expect([200, 201, 204, 404, 409], answer.text).toContain(answer.status);
          continue;
        }
        rejected.add(scope);
        expect(answer.body).toMatchObject({ code: 'FORBIDDEN', missingScopes: [scope] });
        expectNoFixtureValue(answer.text);
        await expectRejected(gateway, { tenant }, request, { code: 'FORBIDDEN' });
      }
    }
    expect([...needed].filter((scope) => !rejected.has(scope))).toEqual([]);
    expect(
      [...rejected].filter((scope) => !needed.has(scope) && !isAdditionalScope(operation, scope)),
    ).toEqual([]);
  });

  it('reveals and changes nothing for another organization', async () => {
    const own = await gateway.tenant();
    const foreign = await gateway.tenant({ userId: USER });
    for (const example of await examples(operation.key, own)) {
      const before = await versions(own);
      const { params, query } = example;
      const theirs = {
        ...example,
        query: {},
        params: { ...params, ...(params.BankID && { BankID: foreign.bankId }) },
      };
      for (const each of [
        example,
        { ...example, query: {} },
        { ...theirs, query: {} },
        { ...theirs, query },
      ]) {
        const answer = await ask(gateway.server.url, requestOf(each, bodyOf(each), foreign.headers));
        expectNoFixtureValue(answer.text);
        expect(answer.text).not.toContain(own.bankId);
        if (answer.status !== 404) expectEmpty(operation, answer.body);
      }
      expect(await versions(own)).toEqual(before);
    }
  });
});

/**
 * Whether an operation requires a scope in addition to those of its response. A write also requires the
 * scopes of its input and of the values that it compares; a list also those of the graph field that leads to
 * it.
 */
function isAdditionalScope(each: Served, scope: string): boolean {
  if (each.operation.kind === 'write') return scope.endsWith(':write') || each.key === HANDLE;
  return scopesThrough(each).includes(scope);
}

/** Compares the customer number, which is a reference. */
const HANDLE = 'banking.addSocialMediaHandle';

function expectNoFixtureValue(text: string): void {
  expect(text).not.toContain(KEPT);
  expect(text).not.toContain(SENT);
}

/**
 * Expects an empty list, a newly created customer, or a rejected bank id: all that a caller
 * of another organization can get.
 */
function expectEmpty({ key, operation }: Served, body: Record<string, unknown> | null): void {
  if (key === 'registry.putCustomer') expect(body).toBeNull();
  else if (body?.code) expect(body).toMatchObject({ status: 400, code: 'ID_MISMATCH' });
  else {
    if (operation.kind !== 'list') throw new Error(`${key} found something: ${JSON.stringify(body)}`);
    expect(body?.[operation.listField]).toEqual([]);
  }
}

async function versions({ query }: Tenant): Promise<unknown> {
  const { data } = await query('{ customers { nodes { id version updatedAt } } }');
  return data.customers.nodes;
}
