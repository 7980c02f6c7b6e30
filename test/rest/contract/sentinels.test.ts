import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../support/gateway.ts';
import { ask, requestOf } from './ask.ts';
import { mappedOf, writes } from './documents.ts';
import { bodyOf, type Example, examplesOf } from './examples.ts';
import { type OwnFixture, seedFixture } from './fixture.ts';
import { type By, valuesInGraph } from './in-graph.ts';

/**
 * Each value written through an API appears in the graph at the path in the field map, and
 * was not there before.
 */
let gateway: Gateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const newFixture = async () => seedFixture(await gateway.tenant());

/** Ids that the body repeats, so they exist before the request. */
const IDS: ReadonlySet<string> = new Set([
  'bank_id',
  'customer_id',
  'customer_address_id',
  'customer_number',
]);

describe.each(writes.filter(({ operation }) => 'body' in operation))('$key', (served) => {
  it('writes each field to its path in the field map', async () => {
    const fixture = await newFixture();
    for (const example of examplesOf(fixture).filter((each) => each.served.key === served.key)) {
      const before = example.about ? await graphOf(example, fixture, example.about) : {};
      const answer = await ask(
        gateway.server.url,
        requestOf(example, bodyOf(example), fixture.tenant.headers),
      );
      expect(answer.status, answer.text).toBeLessThan(300);
      const after = await graphOf(example, fixture, example.about ?? { id: answer.body.customer_id });
      for (const [name, { stored }] of Object.entries(example.values ?? {})) {
        if (!isRepeatedId(example, name))
          expect(before[name] ?? [], `${name} before`).not.toContainEqual(stored);
        expect(after[name], name).toContainEqual(stored);
      }
    }
  });

  it('has distinct sentinel values, so that fields cannot be confused', async () => {
    for (const example of examplesOf(await newFixture()).filter((each) => each.served.key === served.key)) {
      const stored = Object.values(example.values ?? {}).map((each) => JSON.stringify(each.stored));
      const sentinels = stored.filter((each) => each !== 'true' && each !== 'false');
      expect(new Set(sentinels).size).toBe(sentinels.length);
    }
  });
});

it('every operation with a body is tested', () => {
  expect(writes.filter(({ operation }) => 'body' in operation)).toHaveLength(19);
  expect(writes.filter(({ operation }) => !('body' in operation)).map(({ key }) => key)).toEqual([
    'banking.deleteCustomerAddress',
    'banking.deleteTaxResidence',
  ]);
});

/** Whether a field repeats an id. The customer number is changed by one operation and repeated by another. */
function isRepeatedId({ name }: Example, field: string): boolean {
  return IDS.has(field) || (field === 'customer_number' && name === 'banking.addSocialMediaHandle');
}

/** Returns the graph's values of a customer by the names of the sent fields. */
async function graphOf(example: Example, { tenant }: OwnFixture, by: By): Promise<Record<string, unknown[]>> {
  const rows = mappedOf(example.served).filter(({ location }) => location !== 'response');
  const found = Object.keys(example.values ?? {}).map(async (name) => {
    const path = rows.find((row) => row.name === name)?.path ?? EXTENSION_PATHS[example.name]?.[name];
    if (path === undefined) throw new Error(`the field map does not have ${name}`);
    return [name, await valuesInGraph(tenant, by, path)] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

/** Graph paths of extensions, because the field map only contains the API specs. */
const EXTENSION_PATHS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'banking.addTaxResidence': {
    bank_id: 'Organization.bankId',
    customer_id: 'Customer.id',
    domain: 'TaxResidence.domain',
    tax_number: 'TaxResidence.taxNumber',
  },
};
