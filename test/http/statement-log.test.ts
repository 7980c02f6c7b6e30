import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { createPerson } from '../support/mutations.ts';
import { type Running, start } from '../support/process.ts';

let gateway: Gateway;
let tenant: Tenant;
let person: string;
let names: LoggingServer;
let text: LoggingServer;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  person = await createPerson(tenant);
  names = await startLogging({ LOG_SQL: 'names' });
  text = await startLogging({ LOG_SQL: 'text', LOG_LEVEL: 'trace' });
});
afterAll(async () => {
  await Promise.all([names, text].map(({ server }) => server.end()));
  await gateway.close();
});

interface LoggingServer {
  server: Running;
  url: string;
}

async function startLogging(settings: Record<string, string>): Promise<LoggingServer> {
  const server = start('dist/main.js', [], {
    ...{ PORT: '0', DATABASE_URL: gateway.database.url },
    ...settings,
  });
  const [, url = ''] = await server.until(/The graph is at (http:\/\/[^/\s]+)\/graphql/);
  return { server, url };
}

/** Sends a request. Returns the lines of its statements, and the number of statements of its own line. */
async function statementsOf({ server, url }: LoggingServer, body: object) {
  const { headers, errors } = await post(url, tenant.headers, body);
  expect(errors).toBeUndefined();
  const id = headers.get('x-request-id');
  await server.until(new RegExp(`"reqId":"${id}".*"msg":"request"`));
  const lines = server
    .output()
    .split('\n')
    .filter((line) => line.includes(`"reqId":"${id}"`))
    .map((line) => JSON.parse(line));
  const { statements } = lines.find(({ msg }) => msg === 'request');
  return { statements, logged: lines.filter(({ msg }) => msg === 'statement') };
}

const READ = `query ($id: ID!) {
  customer(by: { id: $id }) {
    displayName
    addresses { city }
    history(first: 2) { nodes { version } }
  }
}`;
const WRITE = `mutation ($input: UpdateCustomerEmailInput!) {
  updateCustomerEmail(input: $input) { userErrors { code } }
}`;

describe('LOG_SQL', () => {
  it('logs the name and the tables of each statement with names', async () => {
    const read = await statementsOf(names, { query: READ, variables: { id: person } });
    expect(read.logged).toHaveLength(read.statements);
    expect(read.logged.flatMap(({ tables }) => tables).toSorted()).toEqual([
      'address',
      'customer',
      'journal_entry',
    ]);
    const input = { customerId: person, email: 'a@example.com' };
    const write = await statementsOf(names, { query: WRITE, variables: { input } });
    expect(write.logged.map(({ tables }) => tables)).toEqual([['customer'], ['customer'], ['journal_entry']]);
    for (const { statement, ...line } of [...read.logged, ...write.logged]) {
      expect(statement).toMatch(/^graph_[\w-]{43}$/);
      expect(line).not.toHaveProperty('sql');
    }
  });

  it('logs the text of each statement with text', async () => {
    const { statements, logged } = await statementsOf(text, { query: READ, variables: { id: person } });
    expect(logged).toHaveLength(statements);
    for (const { sql } of logged) expect(sql).toMatch(/\bselect\b.*\$1/s);
  });

  it('never logs a parameter value', async () => {
    const canary = (number: number) => `cnry${number}zq`;
    const bodies: [statements: number, body: object][] = [
      [3, { query: WRITE, variables: { input: { customerId: person, email: `${canary(1)}@example.com` } } }],
      [1, { query: '{ customers(filter: { search: "cnry2zq" }) { nodes { id } totalCount { value } } }' }],
      [
        1,
        { query: '{ customers(filter: { email: "cnry3zq@example.com", country: "DE" }) { nodes { id } } }' },
      ],
      [1, { query: '{ customer(by: { reference: { system: BANKING, value: "cnry4zq" } }) { id } }' }],
    ];
    for (const [statements, body] of bodies) {
      const { logged } = await statementsOf(text, body);
      expect([body, logged.length]).toEqual([body, statements]);
      for (const { sql } of logged) expect(sql).not.toContain('cnry');
    }
    expect(text.server.output()).not.toMatch(/cnry\d/);
  });
});
