import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { USER } from '../../support/fully-populated-tenant.ts';
import { type Gateway, startGateway, type Tenant } from '../../support/gateway.ts';
import { ask, requestOf } from './ask.ts';
import { documented, type Served, served } from './documents.ts';
import { bodyOf, type Example, examplesOf } from './examples.ts';
import { scopesOfWrite, scopesShownBy } from './expected-response.ts';
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
    // Compares the customer number, which is a reference.
    if (operation.key === 'banking.addSocialMediaHandle') needed.add('references:read');
    for (const example of await examples(operation.key, tenant)) {
      const rejected: string[] = [];
      const accepted: number[] = [];
      for (const scope of SCOPES) {
        const { headers } = lacking.get(scope) as Tenant;
        const request = requestOf(example, bodyOf(example), headers);
        const answer = await ask(gateway.server.url, request);
        if (answer.status !== 403) {
          accepted.push(answer.status);
          continue;
        }
        rejected.push(scope);
        expect(answer.body).toMatchObject({ code: 'FORBIDDEN', missingScopes: [scope] });
        expectNoFixtureValue(answer.text);
        await expectRejected(gateway, { tenant }, request, { code: 'FORBIDDEN' });
      }
      expect(rejected.sort()).toEqual([...needed].sort());
      const [first, ...others] = accepted;
      expect(first).toBe(statusOf(operation));
      expect(new Set(others)).toEqual(new Set([STATUS_OF_REPEATED[operation.key] ?? first]));
    }
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

/** The status if an earlier request already created or deleted the object. */
const STATUS_OF_REPEATED: Readonly<Record<string, number>> = {
  'registry.putCustomer': 204,
  'banking.deleteCustomerAddress': 404,
  'banking.deleteTaxResidence': 404,
  'banking.createUserCustomerLink': 409,
};

/** Returns the documented status. The extensions are two POST, two DELETE, and otherwise GET and PUT. */
function statusOf({ key, operation }: Served): number {
  const { status } = documented.find((each) => each.key === key) ?? {};
  return status ?? { POST: 201, DELETE: 204 }[operation.method as string] ?? 200;
}

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
