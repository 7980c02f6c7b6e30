import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCredentials } from '../../../src/demo/credentials-file.ts';
import type { RestApiName } from '../../../src/rest/apis/rest-api.ts';
import { type Running, start } from '../../support/process.ts';
import {
  type Document,
  names,
  type OperationWithRoute,
  operationsIn,
  readDocument,
  resolved,
} from './documents.ts';
import { schemaValidator } from './schema-validator.ts';

let folder: string;
let server: Running;
let url: string;
let headers: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'customer-graph-openapi-'));
  const dataFolder = join(folder, 'data');
  server = start('dist/main.js', [], { DATA_FOLDER: dataFolder, PORT: '0' });
  [, url = ''] = await server.until(/curl -s (http:\S+)\/graphql .*\n/);
  const { apiKey, apiSecret } = await readCredentials(dataFolder);
  headers = { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
});
afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
  await rm(folder, { recursive: true, force: true });
});

/** Returns the operations with deletions last, because other examples need the deleted items. */
const inOrder = (document: Document) =>
  operationsIn(document).sort((a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'));

const systems = names.map((name) => {
  const document = readDocument(name);
  return { name, document, validator: schemaValidator(document), operations: inOrder(document) };
});

async function send({ path, method, parameters, requestBody }: OperationWithRoute): Promise<Response> {
  const examples = new Map(parameters.map((parameter) => [parameter.name, parameter.example]));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(examples.get(name) ?? ''));
  const body = requestBody?.content['application/json'].example;
  return fetch(`${url}${filled}`, {
    method,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
}

describe.each(systems)('the examples of $name', ({ validator, operations }) => {
  it.each(operations)('$operationId works unchanged', async (operation) => {
    const response = await send(operation);
    const text = await response.text();
    expect(response.status, text).toBeLessThan(300);
    const answer = operation.responses[response.status];
    expect(Object.keys(operation.responses)).toContain(String(response.status));
    const schema = answer?.content?.['application/json']?.schema;
    expect(text === '').toBe(schema === undefined);
    if (schema) expect(validator(schema, JSON.parse(text))).toEqual([]);
    const documentedTag = Object.keys(answer?.headers ?? {}).includes('ETag');
    expect(response.headers.has('etag')).toBe(documentedTag);
  });
});

describe('an error response', () => {
  const { document, validator } = systems[0] as (typeof systems)[number];

  it.each([
    ['401', {}, '/api/customers/1'],
    ['404', null, '/api/customers/018ba844-14e0-7276-81e9-000000000000'],
    ['400', null, '/api/customers/018ba844-14e0-7276-81e9-4175ffa82050?nickname=1'],
  ] as const)('%s conforms to its documentation', async (status, sent, path) => {
    const response = await fetch(`${url}${path}`, { headers: sent ?? headers });
    expect(response.status).toBe(Number(status));
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const [answer] = operationsIn(document)
      .filter((operation) => operation.method === 'GET')
      .map(({ responses }) => resolved(document, responses[status] ?? {}));
    const schema = answer?.content?.['application/problem+json']?.schema ?? {};
    expect(validator(schema, await response.json())).toEqual([]);
  });
});

it('the examples of every API are sent', () => {
  const sent: RestApiName[] = systems
    .filter(({ operations }) => operations.length > 0)
    .map(({ name }) => name);
  expect(sent).toEqual(names);
});
