import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../support/gateway.ts';
import { ask, requestOf } from './ask.ts';
import { served } from './documents.ts';
import { bodyOf, type Example, examplesOf } from './examples.ts';
import { type OwnFixture, seedFixture } from './fixture.ts';
import { respelled } from './respelled.ts';
import { partsOf, type Tree, withAt } from './trees.ts';

/** What is written, read and sent back in another spelling of the same kind is the same (U18). */
let gateway: Gateway;
let world: OwnFixture;
let examples: Example[];

beforeAll(async () => {
  gateway = await startGateway();
  world = await seedFixture(await gateway.tenant());
  examples = examplesOf(world);
});
afterAll(() => gateway.close());

/** These add or remove: nothing is stored that a body could be compared with. */
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

it('is tried for every operation that writes over something', () => {
  const writes = served.filter(({ operation }) => operation.kind === 'write');
  expect(updates).toHaveLength(writes.length - WITHOUT_STORED_VALUES.length);
});

describe.each(updates)('a body of $key', ({ key }) => {
  it('makes no new version in any other spelling of any of its values', async () => {
    for (const example of examples.filter(({ served }) => served.key === key)) {
      const body = accented(bodyOf(example) ?? {});
      const written = await send(example, body);
      expect(written.status, written.text).toBeLessThan(300);
      const etag = written.headers.get('etag');
      const complete = { ...sentBack(example, written.body), ...body };
      expect((await send(example, complete)).headers.get('etag')).toBe(etag);
      const others = respelled(complete);
      expect(others.length).toBeGreaterThan(2);
      for (const { path, value, body: other } of others) {
        const answer = await send(example, other);
        const said = `${path.join('.')} ${JSON.stringify(value)}: ${answer.text}`;
        expect([answer.status < 300, answer.headers.get('etag')], said).toEqual([true, etag]);
      }
      expect((await send(example, body)).text).toBe(written.text);
    }
  });
});

const send = (example: Example, body: Tree) =>
  ask(gateway.server.url, requestOf(example, body, world.tenant.headers));

/** What an answer shows of the customer or its item, and a body may hold as it was shown. */
function sentBack({ served: { operation } }: Example, answer: Tree | null): Tree {
  if (operation.kind !== 'write' || !answer) return {};
  const shown = (answer.customer ?? answer) as Tree;
  const names = new Set(Object.keys(operation.readOnly ?? {}));
  return Object.fromEntries(Object.entries(shown).filter(([name]) => names.has(name)));
}

/** The same body, its texts with a letter that can be written decomposed. */
function accented(body: Tree): Tree {
  const texts = partsOf(body).filter(({ value }) => typeof value === 'string' && /^Sent-[\w-]+$/.test(value));
  return texts.reduce<Tree>((tree, { path, value }) => withAt(tree, path, `${value}-é`) as Tree, body);
}
