import { readdirSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renewDemoCredential } from '../../src/demo/demo-setup.ts';
import { type Example, readExamples } from '../../src/explorer/examples.ts';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';
import { type Gateway, post, startGateway } from '../support/gateway.ts';

let gateway: Gateway;
let headers: Record<string, string>;
const examples = await readExamples();

beforeAll(async () => {
  gateway = await startGateway();
  const { apiKey, apiSecret } = await renewDemoCredential(gateway.database.adminUrl);
  headers = { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
});
afterAll(() => gateway.close());

it('there is a saved query for each module of the schema', () => {
  const files = readdirSync('schema').map((file) => file.replace('.graphql', ''));
  const modules = files.filter((module) => !['base', 'problems'].includes(module));
  expect(examples.map(({ module }) => module).toSorted()).toEqual(modules.toSorted());
});

it.each(examples)('the one for $module shows something for every field', async (example) => {
  expect(validate(buildSchema({}), parse(example.query))).toEqual([]);
  const { data, errors } = await ask(example);
  expect(errors).toBeUndefined();
  const places = placesOf(data);
  const empty = [...places].filter(([place, shown]) => !shown && !place.endsWith('.userErrors'));
  expect(empty.map(([place]) => place)).toEqual([]);
});

function ask({ query, variables }: Example) {
  return post(gateway.server.url, headers, { query, variables: variables ? JSON.parse(variables) : {} });
}

/** The places of an answer, those of all items of a list together, and whether any of them has something to show. */
function placesOf(value: unknown, place = '', places = new Map<string, boolean>()): Map<string, boolean> {
  if (Array.isArray(value)) {
    places.set(place, (places.get(place) ?? false) || value.length > 0);
    for (const item of value) placesOf(item, place, places);
  } else if (typeof value === 'object' && value !== null) {
    places.set(place, true);
    for (const [field, part] of Object.entries(value)) placesOf(part, `${place}.${field}`, places);
  } else {
    places.set(place, (places.get(place) ?? false) || value !== null);
  }
  return places;
}
