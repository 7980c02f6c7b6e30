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

it('has a saved query for each module of the schema', () => {
  const files = readdirSync('schema').map((file) => file.replace('.graphql', ''));
  const modules = files.filter((module) => !['base', 'problems'].includes(module));
  expect(examples.map(({ module }) => module).toSorted()).toEqual(modules.toSorted());
});

it.each(examples)('returns a value for every field of the $module query', async (example) => {
  expect(validate(buildSchema({}), parse(example.query))).toEqual([]);
  const { data, errors } = await ask(example);
  expect(errors).toBeUndefined();
  const locations = locationsOf(data);
  const empty = [...locations].filter(
    ([location, hasValue]) => !hasValue && !location.endsWith('.userErrors'),
  );
  expect(empty.map(([location]) => location)).toEqual([]);
});

function ask({ query, variables }: Example) {
  return post(gateway.server.url, headers, { query, variables: variables ? JSON.parse(variables) : {} });
}

/** Maps each path of the response to whether it has a value. The items of a list share one path. */
function locationsOf(
  value: unknown,
  location = '',
  locations = new Map<string, boolean>(),
): Map<string, boolean> {
  if (Array.isArray(value)) {
    locations.set(location, (locations.get(location) ?? false) || value.length > 0);
    for (const item of value) locationsOf(item, location, locations);
  } else if (typeof value === 'object' && value !== null) {
    locations.set(location, true);
    for (const [field, part] of Object.entries(value)) locationsOf(part, `${location}.${field}`, locations);
  } else {
    locations.set(location, (locations.get(location) ?? false) || value !== null);
  }
  return locations;
}
