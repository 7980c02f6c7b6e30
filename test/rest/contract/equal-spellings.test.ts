import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../support/gateway.ts';
import { ask, requestOf } from './ask.ts';
import { served } from './documents.ts';
import { bodyOf, type Example, examplesOf } from './examples.ts';
import { type OwnFixture, seedFixture } from './fixture.ts';
import { respelled } from './respelled.ts';
import { partsOf, type Tree, withAt } from './trees.ts';

/** A value that is sent back in another spelling of the same value changes nothing. */
let gateway: Gateway;
let fixture: OwnFixture;
let examples: Example[];

beforeAll(async () => {
  gateway = await startGateway();
  fixture = await seedFixture(await gateway.tenant());
  examples = examplesOf(fixture);
});
afterAll(() => gateway.close());

/** Operations that add or delete, so there is no stored value to compare with. */
const WITHOUT_STORED_VALUES = [
  'banking.createCustomer',
  'banking.addAddressToCustomer',
  'banking.deleteCustomerAddress',
  'banking.addTaxResidence',
  'banking.deleteTaxResidence',
  'banking.addSocialMediaHandle',
  'banking.createCreditLimitOrder',
  'banking.createUserCustomerLink',
];

const updates = served.filter(
  ({ key, operation }) => operation.kind === 'write' && !WITHOUT_STORED_VALUES.includes(key),
);

it('every operation that updates stored values is tested', () => {
  const writes = served.filter(({ operation }) => operation.kind === 'write');
  expect(updates).toHaveLength(writes.length - WITHOUT_STORED_VALUES.length);
});

describe.each(updates)('a body of $key', ({ key }) => {
  it('creates no new version if any value has another spelling', async () => {
    for (const example of examples.filter(({ served }) => served.key === key)) {
      const body = accented(bodyOf(example) ?? {});
      const written = await send(example, body);
      expect(written.status, written.text).toBeLessThan(300);
      const etag = written.headers.get('etag');
      const complete = { ...readOnlyValuesOf(example, written.body), ...body };
      expect((await send(example, complete)).headers.get('etag')).toBe(etag);
      const others = respelled(complete);
      expect(others.length).toBeGreaterThan(2);
      for (const { path, value, body: other } of others) {
        const answer = await send(example, other);
        const message = `${path.join('.')} ${JSON.stringify(value)}: ${answer.text}`;
        expect([answer.status < 300, answer.headers.get('etag')], message).toEqual([true, etag]);
      }
      expect((await send(example, body)).text).toBe(written.text);
    }
  });
});

const send = (example: Example, body: Tree) =>
  ask(gateway.server.url, requestOf(example, body, fixture.tenant.headers));

/** Returns the read-only fields of a response, which the body may repeat. */
function readOnlyValuesOf({ served: { operation } }: Example, answer: Tree | null): Tree {
  if (operation.kind !== 'write' || !answer) return {};
  const response = (answer.customer ?? answer) as Tree;
  const names = new Set(Object.keys(operation.readOnly ?? {}));
  return Object.fromEntries(Object.entries(response).filter(([name]) => names.has(name)));
}

/** Returns the body with a letter appended to its texts that has a decomposed form. */
function accented(body: Tree): Tree {
  const texts = partsOf(body).filter(({ value }) => typeof value === 'string' && /^Sent-[\w-]+$/.test(value));
  return texts.reduce<Tree>((tree, { path, value }) => withAt(tree, path, `${value}-é`) as Tree, body);
}
