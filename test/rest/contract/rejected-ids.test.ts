import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../../src/rest/apis/rest-api.ts';
import { type Gateway, startGateway } from '../../support/gateway.ts';
import { requestOf } from './ask.ts';
import { type Served, served } from './documents.ts';
import { bodyOf, type Example, examplesOf } from './examples.ts';
import { type OwnFixture, seedFixture } from './fixture.ts';
import { expectRejected, type Rejection } from './rejected.ts';

/** Unknown ids, ids of other customers, and repeated ids that differ. */
let gateway: Gateway;
let fixture: OwnFixture;
let foreign: OwnFixture;
let other: OwnFixture;
let examples: Example[];

beforeAll(async () => {
  gateway = await startGateway();
  fixture = await seedFixture(await gateway.tenant());
  foreign = await seedFixture(await gateway.tenant());
  // Another customer of the same organization.
  other = await seedFixture(fixture.tenant);
  examples = examplesOf(fixture);
});
afterAll(() => gateway.close());

const of = (key: string) => examples.filter((each) => each.served.key === key);

const expectRejection = (example: Example, body: unknown, rejection: Rejection) =>
  expectRejected(gateway, fixture, requestOf(example, body, fixture.tenant.headers), rejection);

interface Param {
  key: string;
  param: string;
  id: Id;
  each: Served;
}

const params: Param[] = served.flatMap((each) =>
  Object.entries(each.operation.ids).map(([param, id]) => ({ key: each.key, param, id, each })),
);

/** Ids that must exist. The registry's PUT creates unknown customers. */
const found = params.filter(({ key, id }) => id.of !== 'number' && key !== 'registry.putCustomer');

describe.each(found)('$param of $key', ({ key, param, id, each }) => {
  it('returns the same 404 for an unknown, malformed or foreign id', async () => {
    for (const example of of(key)) {
      const bodies = new Set<string>();
      for (const value of unknownIds(param, id)) {
        const changed = { ...example, params: { ...example.params, [param]: value }, query: {} };
        const { text } = await expectRejection(changed, withoutIds(changed), notFoundAt(each, param, id));
        bodies.add(text);
      }
      expect([...bodies]).toHaveLength(1);
    }
  });
});

/** The expected rejection. A write reports the field; a read and a foreign bank do not. */
function notFoundAt({ operation }: Served, param: string, id: Id): Rejection {
  const isReported = operation.kind === 'write' && id.of !== 'bank';
  return { code: 'NOT_FOUND', ...(isReported ? { path: [param] } : {}) };
}

function unknownIds(param: string, id: Id): string[] {
  if (id.of === 'bank') return [foreign.tenant.bankId, randomUUID(), 'x'.repeat(300), 'a b'];
  const malformed = ['x', 'x'.repeat(300), '0', `${fixture.person}0`, '\u0000', "'", '%', '../..'];
  const itemIds: Record<string, (of: OwnFixture) => string> = {
    CustomerAddressID: (of) => of.address,
    TaxResidenceID: (of) => of.taxResidence,
    RequestID: (of) => of.order,
  };
  const item = itemIds[param];
  if (item) return [v7(), ...malformed, item(foreign), item(other), fixture.person];
  return [v7(), ...malformed, foreign.person, foreign.business, foreign.registryId, fixture.address];
}

/** Returns the body without repeated ids, which would differ from the path too. */
function withoutIds(example: Example): unknown {
  const body = bodyOf(example);
  if (!body) return null;
  const names = Object.values(example.served.operation.ids).flatMap(({ body: names = [] }) => names);
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

describe.each(params.filter(({ id }) => id.query))(
  'the query parameter for $param of $key',
  ({ key, id }) => {
    it('must be equal to the path id and given once', async () => {
      for (const example of of(key)) {
        const name = id.query ?? '';
        for (const value of [v7(), foreign.person, 'x', ...(key.startsWith('banking') ? [] : [''])]) {
          const changed = { ...example, query: { ...example.query, [name]: value } };
          await expectRejection(changed, bodyOf(example), { code: 'ID_MISMATCH', path: [name] });
        }
        const request = requestOf(example, bodyOf(example), fixture.tenant.headers);
        const twice = {
          ...request,
          path: `${request.path}&${name}=${encodeURIComponent(example.query[name] ?? '')}`,
        };
        await expectRejected(gateway, fixture, twice, { code: 'INVALID_TYPE', path: [name] });
      }
    });
  },
);

const inBodies = params.filter(({ id, each }) => id.body && each.operation.kind === 'write');

describe.each(inBodies)('the body field for $param of $key', ({ key, id }) => {
  it('must be equal to the path id', async () => {
    for (const example of of(key)) {
      for (const name of id.body ?? []) {
        const body = { ...bodyOf(example), [name]: v7() };
        await expectRejection(example, body, { code: 'ID_MISMATCH', path: [name] });
      }
    }
  });
});

/** For an unknown customer the command does not run, so other problems of the request are not reported. */
const twice = found.filter(({ id, each }) => {
  const isRepeated = id.query !== undefined || id.body !== undefined;
  return id.input === 'customerId' && isRepeated && each.operation.kind === 'write';
});

describe.each(twice)('an unknown customer in $param of $key', ({ key, param, id, each }) => {
  it('returns NOT_FOUND even if the query or body has yet another id', async () => {
    for (const example of of(key)) {
      const unknown = { ...example, params: { ...example.params, [param]: v7() }, query: {} };
      const rejection = notFoundAt(each, param, id);
      if (id.query)
        await expectRejection({ ...unknown, query: { [id.query]: v7() } }, withoutIds(unknown), rejection);
      for (const name of id.body ?? []) {
        await expectRejection(unknown, { ...(withoutIds(unknown) as object), [name]: v7() }, rejection);
      }
    }
  });
});

describe('ids that are only in the body', () => {
  it('are validated like path ids', async () => {
    const [create] = of('banking.createCustomer') as [Example];
    for (const bank_id of [foreign.tenant.bankId, randomUUID()]) {
      await expectRejection(create, { ...bodyOf(create), bank_id }, { code: 'NOT_FOUND' });
    }
    const [link] = of('banking.createUserCustomerLink') as [Example];
    for (const customer_id of [v7(), 'x', foreign.person]) {
      await expectRejection(
        link,
        { ...bodyOf(link), customer_id },
        { code: 'NOT_FOUND', path: ['customer_id'] },
      );
    }
    const [handle] = of('banking.addSocialMediaHandle') as [Example];
    for (const customer_number of [foreign.number, other.number, 'x']) {
      const path = ['customer_number'];
      await expectRejection(handle, { ...bodyOf(handle), customer_number }, { code: 'ID_MISMATCH', path });
    }
  });

  it('are required if nothing else identifies the customer', async () => {
    const [link] = of('banking.createUserCustomerLink') as [Example];
    const { customer_id: _, ...rest } = bodyOf(link) as Record<string, unknown>;
    await expectRejection(link, rest, { code: 'FIELD_REQUIRED', path: ['customer_id'] });
  });

  it("a customer number must be the customer's", async () => {
    const [example] = of('banking.getCustomerByCustomerNumber') as [Example];
    for (const CustomerNumber of [foreign.number, other.number, 'x']) {
      const changed = { ...example, params: { ...example.params, CustomerNumber }, query: {} };
      await expectRejection(changed, null, { code: 'ID_MISMATCH', path: ['CustomerNumber'] });
    }
  });
});

describe('a customer of the other type', () => {
  it.each([
    ['onboarding.updateCustomer', 'customer_id', () => fixture.person],
    ['onboarding.getCustomer', 'customer_id', () => fixture.person],
    ['clients.updateClient', 'id', () => fixture.business],
    ['clients.getClient', 'id', () => fixture.business],
    ['registry.putCustomer', 'CustomerID', () => fixture.business],
    ['registry.getCustomer', 'CustomerID', () => fixture.business],
    ['banking.updateCustomerIdentity', 'CustomerID', () => fixture.business],
    ['banking.updateCustomerOtherData', 'CustomerID', () => fixture.business],
  ])('is not found by %s', async (key, param, id) => {
    const [example] = of(key) as [Example];
    const params = { ...example.params, [param]: id() };
    const { kind } = example.served.operation;
    const changed = { ...example, params, query: {} };
    const rejection: Rejection = { code: 'NOT_FOUND', ...(kind === 'write' ? { path: [param] } : {}) };
    const { text } = await expectRejection(changed, withoutIds(changed), rejection);
    const unknown = { ...changed, params: { ...params, [param]: v7() } };
    if (key !== 'registry.putCustomer') {
      expect((await expectRejection(unknown, withoutIds(unknown), rejection)).text).toBe(text);
    }
  });
});
