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

/** Ids of nobody, of somebody else, and ids that stand twice and differ. */
let gateway: Gateway;
let world: OwnFixture;
let foreign: OwnFixture;
let other: OwnFixture;
let examples: Example[];

beforeAll(async () => {
  gateway = await startGateway();
  world = await seedFixture(await gateway.tenant());
  foreign = await seedFixture(await gateway.tenant());
  // Another customer of the same organization.
  other = await seedFixture(world.tenant);
  examples = examplesOf(world);
});
afterAll(() => gateway.close());

const of = (key: string) => examples.filter((each) => each.served.key === key);

const refused = (example: Example, body: unknown, rejection: Rejection) =>
  expectRejected(gateway, world, requestOf(example, body, world.tenant.headers), rejection);

interface Param {
  key: string;
  param: string;
  id: Id;
  each: Served;
}

const params: Param[] = served.flatMap((each) =>
  Object.entries(each.operation.ids).map(([param, id]) => ({ key: each.key, param, id, each })),
);

/** A put makes whom it does not find. */
const found = params.filter(({ key, id }) => id.of !== 'number' && key !== 'registry.putCustomer');

describe.each(found)('$param of $key', ({ key, param, id, each }) => {
  it('is nobody’s when it is unknown, malformed or another’s, all alike', async () => {
    for (const example of of(key)) {
      const bodies = new Set<string>();
      for (const value of nobodys(param, id)) {
        const changed = { ...example, params: { ...example.params, [param]: value }, query: {} };
        const { text } = await refused(changed, withoutIds(changed), notFoundAt(each, param, id));
        bodies.add(text);
      }
      expect([...bodies]).toHaveLength(1);
    }
  });
});

/** Reads and a foreign bank say that there is nothing; a write says of which field. */
function notFoundAt({ operation }: Served, param: string, id: Id): Rejection {
  const isReported = operation.kind === 'write' && id.of !== 'bank';
  return { code: 'NOT_FOUND', ...(isReported ? { path: [param] } : {}) };
}

function nobodys(param: string, id: Id): string[] {
  if (id.of === 'bank') return [foreign.tenant.bankId, randomUUID(), 'x'.repeat(300), 'a b'];
  const malformed = ['x', 'x'.repeat(300), '0', `${world.person}0`, '\u0000', "'", '%', '../..'];
  const theirs: Record<string, (of: OwnFixture) => string> = {
    CustomerAddressID: (of) => of.address,
    TaxResidenceID: (of) => of.taxResidence,
    RequestID: (of) => of.order,
  };
  const item = theirs[param];
  if (item) return [v7(), ...malformed, item(foreign), item(other), world.person];
  return [v7(), ...malformed, foreign.person, foreign.business, foreign.registryId, world.address];
}

/** The body without what would differ from the path as well. */
function withoutIds(example: Example): unknown {
  const body = bodyOf(example);
  if (!body) return null;
  const names = Object.values(example.served.operation.ids).flatMap(({ body: names = [] }) => names);
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

describe.each(params.filter(({ id }) => id.query))('the query about $param of $key', ({ key, id }) => {
  it('must name the same, once', async () => {
    for (const example of of(key)) {
      const name = id.query ?? '';
      for (const value of [v7(), foreign.person, 'x', ...(key.startsWith('banking') ? [] : [''])]) {
        const changed = { ...example, query: { ...example.query, [name]: value } };
        await refused(changed, bodyOf(example), { code: 'ID_MISMATCH', path: [name] });
      }
      const request = requestOf(example, bodyOf(example), world.tenant.headers);
      const twice = {
        ...request,
        path: `${request.path}&${name}=${encodeURIComponent(example.query[name] ?? '')}`,
      };
      await expectRejected(gateway, world, twice, { code: 'INVALID_TYPE', path: [name] });
    }
  });
});

const inBodies = params.filter(({ id, each }) => id.body && each.operation.kind === 'write');

describe.each(inBodies)('the body about $param of $key', ({ key, id }) => {
  it('must name the same', async () => {
    for (const example of of(key)) {
      for (const name of id.body ?? []) {
        const body = { ...bodyOf(example), [name]: v7() };
        await refused(example, body, { code: 'ID_MISMATCH', path: [name] });
      }
    }
  });
});

/** The write does not begin, so that what is wrong with the request is not reported either. */
const twice = found.filter(({ id, each }) => {
  const isRepeated = id.query !== undefined || id.body !== undefined;
  return id.input === 'customerId' && isRepeated && each.operation.kind === 'write';
});

describe.each(twice)('an unknown customer in $param of $key', ({ key, param, id, each }) => {
  it('is not found when the query or the body names yet another one', async () => {
    for (const example of of(key)) {
      const unknown = { ...example, params: { ...example.params, [param]: v7() }, query: {} };
      const rejection = notFoundAt(each, param, id);
      if (id.query)
        await refused({ ...unknown, query: { [id.query]: v7() } }, withoutIds(unknown), rejection);
      for (const name of id.body ?? []) {
        await refused(unknown, { ...(withoutIds(unknown) as object), [name]: v7() }, rejection);
      }
    }
  });
});

describe('ids in bodies alone', () => {
  it('are judged as those of paths', async () => {
    const [create] = of('banking.createCustomer') as [Example];
    for (const bank_id of [foreign.tenant.bankId, randomUUID()]) {
      await refused(create, { ...bodyOf(create), bank_id }, { code: 'NOT_FOUND' });
    }
    const [link] = of('banking.createUserCustomerLink') as [Example];
    for (const customer_id of [v7(), 'x', foreign.person]) {
      await refused(link, { ...bodyOf(link), customer_id }, { code: 'NOT_FOUND', path: ['customer_id'] });
    }
    const [handle] = of('banking.addSocialMediaHandle') as [Example];
    for (const customer_number of [foreign.number, other.number, 'x']) {
      const path = ['customer_number'];
      await refused(handle, { ...bodyOf(handle), customer_number }, { code: 'ID_MISMATCH', path });
    }
  });

  it('are needed where nothing else tells who is meant', async () => {
    const [link] = of('banking.createUserCustomerLink') as [Example];
    const { customer_id: _, ...rest } = bodyOf(link) as Record<string, unknown>;
    await refused(link, rest, { code: 'FIELD_REQUIRED', path: ['customer_id'] });
  });

  it('tell of a number that it is not the customer’s', async () => {
    const [example] = of('banking.getCustomerByCustomerNumber') as [Example];
    for (const CustomerNumber of [foreign.number, other.number, 'x']) {
      const changed = { ...example, params: { ...example.params, CustomerNumber }, query: {} };
      await refused(changed, null, { code: 'ID_MISMATCH', path: ['CustomerNumber'] });
    }
  });
});

describe('a customer of the other type', () => {
  it.each([
    ['onboarding.updateCustomer', 'customer_id', () => world.person],
    ['onboarding.getCustomer', 'customer_id', () => world.person],
    ['clients.updateClient', 'id', () => world.business],
    ['clients.getClient', 'id', () => world.business],
    ['registry.putCustomer', 'CustomerID', () => world.business],
    ['registry.getCustomer', 'CustomerID', () => world.business],
    ['banking.updateCustomerIdentity', 'CustomerID', () => world.business],
    ['banking.updateCustomerOtherData', 'CustomerID', () => world.business],
  ])('is not there for %s', async (key, param, id) => {
    const [example] = of(key) as [Example];
    const params = { ...example.params, [param]: id() };
    const { kind } = example.served.operation;
    const changed = { ...example, params, query: {} };
    const rejection: Rejection = { code: 'NOT_FOUND', ...(kind === 'write' ? { path: [param] } : {}) };
    const { text } = await refused(changed, withoutIds(changed), rejection);
    const unknown = { ...changed, params: { ...params, [param]: v7() } };
    if (key !== 'registry.putCustomer') {
      expect((await refused(unknown, withoutIds(unknown), rejection)).text).toBe(text);
    }
  });
});
