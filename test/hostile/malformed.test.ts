import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { readConfig } from '../../src/config.ts';
import { backfillJournal } from '../../src/journal/backfill.ts';
import { createCredential } from '../../src/modules/credential/create-credential.ts';
import { Organization } from '../../src/modules/organization/organization.entity.ts';
import { createServer } from '../../src/server.ts';
import { type Example, examplesOf } from '../rest/contract/examples.ts';
import { seedFixture } from '../rest/contract/fixture.ts';
import { differencesOf } from '../rest/openapi/conforming.ts';
import { Customers } from '../support/customers.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type Running, start } from '../support/process.ts';
import { MARKER, type Malformed, malformedRequest } from './malformed.ts';
import { malformedCall } from './malformed-calls.ts';
import { seeded } from './random.ts';
import { routesOf } from './routes.ts';
import { sendOnWire } from './wire.ts';

/**
 * Number of requests, limited to a minute. To run for a longer time: `HOSTILE_SECONDS=600 npx vitest run
 * test/hostile/malformed.test.ts`.
 */
const REQUESTS = Number(process.env.MALFORMED_REQUESTS ?? 10_000);
const SECONDS = Number(process.env.HOSTILE_SECONDS ?? 0);
const SEED = Number(process.env.HOSTILE_SEED ?? (SECONDS ? Date.now() % 2 ** 31 : 1));
const WORKERS = 16;

let database: TestDatabase;
let server: Running;
let url: URL;
let credential: [string, string][];
let examples: Example[];
let routes: string[];

beforeAll(async () => {
  database = await testDatabase();
  const organization = { id: v7(), name: 'Bank', bankId: 'bank', number: 1 };
  await database.adminOrm.em.fork().insert(Organization, organization);
  const wanted = { organizationId: organization.id, name: 'test', scopes: SCOPES };
  const { apiKey, apiSecret } = await createCredential(database.adminOrm.em.fork(), wanted);
  credential = [
    ['x-api-key', apiKey],
    ['x-api-secret', apiSecret],
  ];
  const customers = new Customers(database.adminOrm, organization.id);
  examples = examplesOf(await seedFixture({ bankId: organization.bankId, customers }));
  await backfillJournal(database.adminOrm);
  server = start('dist/main.js', [], { PORT: '0', DATABASE_URL: database.url });
  const [, address = ''] = await server.until(/The graph is at (http:\/\/[^/\s]+)\/graphql/);
  url = new URL(address);
  routes = await urlsOf(database.url);
}, 60_000);
afterAll(async () => {
  server.child.kill();
  await server.ended;
  await database.close();
});

/** Reads the routes from another server in this process. */
async function urlsOf(databaseUrl: string): Promise<string[]> {
  const other = await createServer(readConfig({ PORT: '0', DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' }));
  const urls = routesOf(other.app).map(({ url }) => url);
  await other.close();
  return urls;
}

/**
 * Returns what is wrong with a response, or null. An accepted value may be shown, so only errors and GraphQL
 * responses must not contain the marker.
 */
function complaint({ method, path }: Malformed, status: number, text: string): string | null {
  const isShown = status < 400 && !path.startsWith('/graphql');
  if (status >= 500) return 'a server error';
  if (text.includes(MARKER) && !isShown) return 'an echo';
  return /\n\s+at |node_modules|\.[jt]s:\d/.test(text.slice(text.indexOf('\r\n\r\n')).slice(0, 5_000))
    ? 'a stack trace'
    : undocumented(method, path, status, text);
}

/**
 * Returns how an error response differs from the OpenAPI document of its operation. Incomplete and chunked
 * responses are not checked.
 */
function undocumented(method: string, path: string, status: number, text: string): string | null {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const type = /^content-type: (.*)$/im.exec(head)?.[1] ?? null;
  const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? -1);
  if (status < 400 || length !== body.length) return null;
  const differences = differencesOf(method, path, { status, type, text: body });
  return differences.length > 0 ? differences.join('; ') : null;
}

async function goodAnswer(): Promise<number> {
  const headers = { 'content-type': 'application/json', ...Object.fromEntries(credential) };
  const body = JSON.stringify({ query: '{ organization { bankId } }' });
  const response = await fetch(new URL('/graphql', url), { method: 'POST', headers, body });
  expect(await response.json()).toEqual({ data: { organization: { bankId: 'bank' } } });
  return response.status;
}

function describeRequest({ body, headers, ...rest }: Malformed): string {
  const others = headers.filter(([name]) => !name.startsWith('x-api-'));
  return JSON.stringify({ ...rest, headers: others, body: body.toString('latin1').slice(0, 500) });
}

describe('malformed requests', () => {
  it(
    `cause no server error, echo or stack trace: ${SECONDS ? `for ${SECONDS} s` : REQUESTS} with seed ${SEED}`,
    async () => {
      const random = seeded(SEED);
      const started = performance.now();
      const statuses = new Map<number, number>();
      const complaints: string[] = [];
      let sent = 0;
      const inTime = () => performance.now() - started < (SECONDS || 60) * 1_000;
      const more = () => inTime() && (SECONDS > 0 || sent < REQUESTS);
      const work = async () => {
        while (more()) {
          sent += 1;
          const request = random.chance(0.5)
            ? malformedCall(random, examples, credential)
            : malformedRequest(random, routes, credential);
          const { status, text } = await sendOnWire(url, request);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          const wrong = complaint(request, status, text);
          if (wrong) complaints.push(`${wrong}: ${describeRequest(request)} ${text.slice(0, 1_000)}`);
          if (sent % 1_000 === 0) await goodAnswer();
        }
      };
      await Promise.all(Array.from({ length: WORKERS }, work));
      const seconds = ((performance.now() - started) / 1_000).toFixed(1);
      console.log(`${sent} in ${seconds} s: ${JSON.stringify(Object.fromEntries([...statuses].sort()))}`);
      expect(complaints.slice(0, 5)).toEqual([]);
      expect(await goodAnswer()).toBe(200);
      expect(server.child.exitCode).toBeNull();
      const log = await server.end();
      expect(log).not.toContain(MARKER);
      expect(log).not.toContain('unexpected error');
    },
    (SECONDS + 120) * 1_000,
  );
});
