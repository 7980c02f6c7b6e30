import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { SCOPES } from '../../src/auth/scopes.ts';
import { readConfig } from '../../src/config.ts';
import { createCredential } from '../../src/modules/credential/create-credential.ts';
import { Organization } from '../../src/modules/organization/organization.entity.ts';
import { createServer, type Server, type ServerOptions } from '../../src/server.ts';
import { compareReads } from './compare-reads.ts';
import { Customers } from './customers.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { type RecordedReads, recordingReads } from './recorded-reads.ts';

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the query
  data: any;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string } }[] | undefined;
  text: string;
}

/** An organization with a credential, and a function to send queries with it. */
export interface Tenant {
  id: string;
  bankId: string;
  number: number;
  headers: Record<string, string>;
  /** Inserts customers of the organization. */
  customers: Customers;
  query(document: string, variables?: Record<string, unknown>): Promise<Answer>;
}

export interface Gateway {
  server: Server;
  database: TestDatabase;
  tenant(options?: { scopes?: readonly string[]; userId?: string }): Promise<Tenant>;
  /** The same organization with another credential. */
  credential(tenant: Tenant, options?: { scopes?: readonly string[]; userId?: string }): Promise<Tenant>;
  close(): Promise<void>;
}

/** Starts the real server on a new database. `further` are additional settings. */
export async function startGateway(
  further: Record<string, string> = {},
  options: ServerOptions = {},
): Promise<Gateway> {
  const database = await testDatabase();
  const server = await startServerOn(database, further, options).catch(async (error) => {
    await database.close();
    throw error;
  });
  const served = { url: server.url, adminOrm: database.adminOrm };
  return {
    server,
    database,
    tenant: (options) => createTenant(served, options),
    credential: (tenant, options = {}) => withCredential(served, tenant, options),
    async close() {
      await server.close();
      await compareRecorded(database).finally(() => database.close());
    },
  };
}

/** Starts a server on an existing database, for example a second one. */
export function startServerOn(
  database: TestDatabase,
  further: Record<string, string> = {},
  options: ServerOptions = {},
): Promise<Server> {
  const start = () => createServer(readConfig(settingsFor(database, further)), options);
  return recordsReads ? recordingReads(readsOf(database), start) : start();
}

function settingsFor({ url }: TestDatabase, further: Record<string, string>): Record<string, string> {
  return { PORT: '0', DATABASE_URL: url, DATABASE_POOL_SIZE: '5', LOG_LEVEL: 'silent', ...further };
}

/** Whether the queries of the tests are sent through both paths when a gateway is closed. */
const recordsReads = process.env.COMPARE_READS === 'on';
const recorded = new WeakMap<TestDatabase, RecordedReads>();

function readsOf(database: TestDatabase): RecordedReads {
  const reads = recorded.get(database) ?? new Map();
  recorded.set(database, reads);
  return reads;
}

function compareRecorded(database: TestDatabase): Promise<void> {
  return compareReads(readsOf(database), database, (settings) =>
    createServer(readConfig(settingsFor(database, settings))),
  );
}

let number = 0;

/** What a tenant needs to send queries and insert rows. */
interface Served {
  url: string;
  adminOrm: TestDatabase['adminOrm'];
}

/** Creates an organization with a credential. */
export async function createTenant(
  served: Served,
  { scopes = SCOPES, userId }: { scopes?: readonly string[]; userId?: string } = {},
): Promise<Tenant> {
  number += 1;
  const organization = { id: v7(), name: `Bank ${number}`, bankId: `bank-${randomUUID()}`, number };
  await served.adminOrm.em.fork().insert(Organization, organization);
  return withCredential(served, organization, { scopes, userId });
}

/** Creates another credential of an organization. */
export async function withCredential(
  { url, adminOrm }: Served,
  { id, bankId, number }: Pick<Tenant, 'id' | 'bankId' | 'number'>,
  { scopes = SCOPES, userId }: { scopes?: readonly string[]; userId?: string | undefined },
): Promise<Tenant> {
  const options = { organizationId: id, name: 'test', scopes, userId };
  const { apiKey, apiSecret } = await createCredential(adminOrm.em.fork(), options);
  const headers = { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
  return {
    ...{ id, bankId, number, headers },
    customers: new Customers(adminOrm, id),
    query: (document, variables) => post(url, headers, { query: document, variables }),
  };
}

/** Sends a GraphQL request over HTTP and returns the parsed response. Does not throw for GraphQL errors. */
export async function post(url: string, headers: Record<string, string>, body: unknown): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  return { status: response.status, headers: response.headers, data, errors, text };
}
