import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { createCredential } from '../../src/modules/credential/create-credential.ts';
import { Organization } from '../../src/modules/organization/organization.entity.ts';
import { bodyOf, type Example, examplesOf, urlOf } from '../rest/contract/examples.ts';
import { seedFixture } from '../rest/contract/fixture.ts';
import { partsOf, withAt } from '../rest/contract/trees.ts';
import { Customers } from '../support/customers.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { leavesOf } from '../support/input-leaves.ts';
import { OtlpReceiver } from '../support/otlp-receiver.ts';
import { type Running, start } from '../support/process.ts';
import { mutations } from '../support/samples.ts';

/**
 * Plants unique values (canaries) in every input that a caller controls, and checks that no log, no error and no
 * span contains them.
 */
let database: TestDatabase;
let server: Running;
let receiver: OtlpReceiver;
let url: string;
let headers: Record<string, string>;
let customers: Customers;
let person: string;
let examples: Example[];

/** The start of every text that the requests of the contract tests store, or find stored. */
const STORED = /Kept-|Sent-/;

const planted: string[] = [];
const answers: { text: string; canary: string }[] = [];

function canary(): string {
  const value = `cnry${String(planted.length).padStart(4, '0')}zq`;
  planted.push(value);
  return value;
}

beforeAll(async () => {
  database = await testDatabase();
  const organization = v7();
  const bankId = randomUUID();
  await database.adminOrm.em
    .fork()
    .insert(Organization, { id: organization, name: 'Bank', bankId, number: 1 });
  const wanted = { organizationId: organization, name: 'test', scopes: SCOPES };
  const { apiKey, apiSecret } = await createCredential(database.adminOrm.em.fork(), wanted);
  headers = { 'content-type': 'application/json', 'x-api-key': apiKey, 'x-api-secret': apiSecret };
  customers = new Customers(database.adminOrm, organization);
  person = await customers.person();
  examples = examplesOf(await seedFixture({ bankId, customers }));
  receiver = await OtlpReceiver.start();
  // Every span is sent, also those of a burst.
  const queue = { OTEL_BSP_MAX_QUEUE_SIZE: '100000' };
  const settings = { LOG_LEVEL: 'trace', LOG_SQL: 'text', ...receiver.settings, ...queue };
  server = start('dist/main.js', [], { PORT: '0', DATABASE_URL: database.url, ...settings });
  [, url = ''] = await server.until(/The graph is at (http:\/\/[^/\s]+)\/graphql/);
}, 60_000);
afterAll(async () => {
  server.child.kill();
  await server.ended;
  await receiver.close();
  await database.close();
});

async function send(value: string, path: string, init: RequestInit): Promise<string> {
  const response = await fetch(`${url}${path}`, init);
  const text = `${[...response.headers].join('\n')}\n${await response.text()}`;
  answers.push({ text, canary: value });
  return text;
}

const post = (value: string, body: unknown, more: Record<string, string> = {}) =>
  send(value, '/graphql', {
    method: 'POST',
    headers: { ...headers, ...more },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Sends a request to a REST API, with a body if its operation has one. */
function call(
  value: string,
  example: Example,
  body: unknown,
  more: Record<string, string> = {},
): Promise<string> {
  const { method } = example.served.operation;
  const init = { method, headers: { ...headers, ...more } };
  return send(value, urlOf(example), method === 'GET' ? init : { ...init, body: JSON.stringify(body) });
}

describe('a canary', () => {
  it('is not returned by any mutation, at any path of its input', async () => {
    for (const { name, input } of mutations()) {
      for (const leaf of leavesOf(input, person)) {
        const value = canary();
        const query = `mutation ($input: ${input.name}!) { ${name}(input: $input) { userErrors { code path message } } }`;
        await post(value, { query, variables: { input: leaf.with(leaf.isList ? [value] : value) } });
      }
    }
    expect(planted.length).toBeGreaterThan(300);
  }, 60_000);

  it('is not returned by any malformed request', async () => {
    const query =
      'query Q($first: Int, $by: CustomerBy!) { customers(first: $first) { nodes { id } } customer(by: $by) { id } }';
    for (const make of [
      (value: string) => ({ query, variables: { first: value, by: { id: value } } }),
      (value: string) => ({ query, variables: { first: 1, by: { id: value, reference: value } } }),
      (value: string) => ({ query, variables: value }),
      (value: string) => ({ query, extensions: value }),
      (value: string) => ({ query: `{ customers(first: "${value}") { nodes { id } } }` }),
      (value: string) => ({ query: `{ customers(filter: { changedSince: "${value}" }) { nodes { id } } }` }),
      (value: string) => ({ query: `{ customers(after: "${value}") { nodes { id } } }` }),
      (value: string) => ({ query: `{ customer(by: { id: "${value}" }, asOf: "${value}") { id } }` }),
      (value: string) => ({ query: `{ customer(by: { id: "${value}" }) { id ` }),
      (value: string) => ({ query: `{ node(id: "${value}") { id } } "${value}` }),
      (value: string) => `{"query": "{ viewer { userId } }", "variables": {"a": "${value}"`,
      (value: string) => value,
    ]) {
      const value = canary();
      await post(value, make(value));
    }
  });

  it('is not returned by any REST rejection, at any path of the body', async () => {
    for (const example of examples) {
      const body = bodyOf(example);
      for (const { path } of partsOf(body).filter(({ value }) => typeof value !== 'object')) {
        const value = canary();
        const planted = withAt(body, path, value);
        await call(value, example, { ...(planted as object), unknown: value });
        // An accepted value is shown in the response, but must not be logged.
        await fetch(url + urlOf(example), {
          method: example.served.operation.method,
          headers,
          body: JSON.stringify(planted),
        });
      }
    }
    expect(planted.length).toBeGreaterThan(450);
  }, 60_000);

  it('is not returned from the path, query or headers of a REST request', async () => {
    for (const example of examples) {
      const body = bodyOf(example);
      for (const name of Object.keys(example.params)) {
        const value = canary();
        await call(value, { ...example, params: { ...example.params, [name]: value } }, body);
      }
      for (const name of [...Object.keys(example.query), 'cursor', 'unknown']) {
        const value = canary();
        await call(value, { ...example, query: { ...example.query, [name]: value } }, { unknown: value });
      }
      for (const name of ['if-match', 'if-none-match', 'idempotency-key', 'content-type']) {
        for (const form of [(value: string) => value, (value: string) => `"${value}"`]) {
          const value = canary();
          await call(value, example, { unknown: value }, { [name]: form(value) });
        }
      }
    }
  });

  it('is not returned from credentials, URLs or headers', async () => {
    const good = JSON.stringify({ query: '{ viewer { userId } }' });
    for (const name of [
      'x-api-key',
      'x-api-secret',
      'authorization',
      'api-signature',
      'x-request-id',
      'traceparent',
      'tracestate',
      'cookie',
    ]) {
      for (const form of ['', 'Bearer ', 'Basic ']) {
        const value = canary();
        await post(value, good, { [name]: form + value });
      }
    }
    for (const path of [
      '/',
      '/?token=',
      '/docs/banking?token=',
      '/nothing/',
      '/graphql?query=',
      '/graphql?query=%7Bviewer%7BuserId%7D%7D&variables=',
      '/schema.graphql?',
      '/livez?',
    ]) {
      const value = canary();
      await send(value, path + value, { headers });
    }
  });

  it('is not returned with a database error', async () => {
    const client = new pg.Client(database.adminUrl);
    await client.connect();
    await client.query(
      `create function reveal_row() returns trigger language plpgsql as $$ begin raise exception 'row: %', new; end $$;
       create trigger reveal_row before insert on crm_event for each row execute function reveal_row();
       create trigger reveal_row before insert on social_media_handle for each row execute function reveal_row()`,
    );
    const value = canary();
    const query =
      'mutation ($input: RecordCrmEventInput!) { recordCrmEvent(input: $input) { userErrors { code } } }';
    const text = await post(value, {
      query,
      variables: { input: { customerId: person, category: value, detail: value } },
    });
    expect(text).toContain('INTERNAL_SERVER_ERROR');
    const add = examples.find(({ name }) => name === 'banking.addSocialMediaHandle') as Example;
    const other = canary();
    const answer = await call(other, add, { handle: other, type: other });
    expect(answer).toContain('INTERNAL_SERVER_ERROR');
    await client.end();
    await server.until(/a request met an unexpected error/);
  });

  it('is not returned by a read of stored values, which no span contains either', async () => {
    const query = `{ customers(first: 10) { nodes { displayName addresses { city line1 }
      taxResidences { taxNumber } identityDocuments { number } } } }`;
    expect(await post('', { query })).toMatch(STORED);
  });

  it('is in no response, log, metric or span', async () => {
    answers.push({ text: await send('', '/metrics', {}), canary: 'cnry' });
    expect(answers.length).toBeGreaterThan(300);
    for (const { text, canary: value } of answers) if (value) expect(text.includes(value), text).toBe(false);
    const log = await server.end();
    expect(log.match(/"msg":"request"/g)?.length).toBeGreaterThan(300);
    expect(log).not.toMatch(/cnry\d/);
    expect(log).not.toContain(headers['x-api-secret']);
    const spans = Buffer.concat(receiver.bodies).toString('latin1');
    expect(receiver.spans.length).toBeGreaterThan(3_000);
    // Values, ids, credentials, addresses, and the texts of statements and exceptions.
    const never = [
      /cnry\d/,
      STORED,
      /127\.0\.0\.1/,
      /\bselect /,
      /\bwhere\b/,
      /= \$1/,
      /\brow:/,
      /duplicate key/,
    ];
    for (const pattern of never) expect(spans).not.toMatch(pattern);
    for (const value of [person, headers['x-api-key'], headers['x-api-secret']])
      expect(spans).not.toContain(value);
  });
});
