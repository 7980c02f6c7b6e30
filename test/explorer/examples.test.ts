import { readdirSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renewDemoCredential } from '../../src/demo/prepare.ts';
import { type Example, readExamples } from '../../src/explorer/examples.ts';
import { buildSchema } from '../../src/schema.ts';
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
  const modules = files.filter((module) => module !== 'base');
  expect(examples.map(({ module }) => module).toSorted()).toEqual(modules.toSorted());
});

it.each(examples)('the one for $module shows something of the demo', async (example) => {
  expect(validate(buildSchema({}), parse(example.query))).toEqual([]);
  const { data, errors } = await ask(example);
  expect(errors).toBeUndefined();
  expect(emptyPlaces(data)).toEqual([]);
});

function ask({ query, variables }: Example) {
  return post(gateway.server.url, headers, { query, variables: variables ? JSON.parse(variables) : {} });
}

/** Where an answer has nothing to show: a root that is null, a list at the top that is empty. */
function emptyPlaces(data: Record<string, unknown>): string[] {
  return Object.entries(data).flatMap(([field, value]) => {
    const shown = (value as { nodes?: unknown[] } | null)?.nodes ?? value;
    return shown === null || (Array.isArray(shown) && shown.length === 0) ? [field] : [];
  });
}
