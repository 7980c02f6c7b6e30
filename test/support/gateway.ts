import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { SCOPES } from '../../src/auth/scopes.ts';
import { readConfig } from '../../src/config.ts';
import { createCredential } from '../../src/modules/credential/create-credential.ts';
import { Organization } from '../../src/modules/organization/organization.entity.ts';
import { createServer, type Server, type ServerOptions } from '../../src/server.ts';
import { Customers } from './customers.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { ReferenceServer, report } from './differential.ts';

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's own
  data: any;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string } }[] | undefined;
  text: string;
}

/** An organization with a credential, and a way to ask as it. */
export interface Tenant {
  id: string;
  bankId: string;
  number: number;
  headers: Record<string, string>;
  /** Writes customers of it. */
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

/** The real server on a database of its own, with further settings where they are given. */
export async function startGateway(
  further: Record<string, string> = {},
  options: ServerOptions = {},
): Promise<Gateway> {
  const database = await testDatabase();
  const settings = {
    ...{ PORT: '0', DATABASE_URL: database.url, DATABASE_POOL_SIZE: '5', LOG_LEVEL: 'silent' },
    ACCELERATION: process.env.ACCELERATION ?? 'on',
    ...further,
  };
  const server = await createServer(readConfig(settings), options).catch(async (error) => {
    await database.close();
    throw error;
  });
  const reference =
    settings.ACCELERATION === 'on' && !further.RATE_LIMIT ? new ReferenceServer(settings) : null;
  const served = { url: server.url, reference, adminOrm: database.adminOrm };
  return {
    server,
    database,
    tenant: (options) => createTenant(served, options),
    credential: (tenant, options = {}) => withCredential(served, tenant, options),
    async close() {
      await reference?.close();
      await server.close();
      await database.close();
    },
  };
}

let number = 0;

/** What a tenant asks and is written with. */
interface Served {
  url: string;
  /** Null where answers are not compared: a limit is for all servers of a database together. */
  reference: ReferenceServer | null;
  adminOrm: TestDatabase['adminOrm'];
}

async function createTenant(
  served: Served,
  { scopes = SCOPES, userId }: { scopes?: readonly string[]; userId?: string } = {},
): Promise<Tenant> {
  number += 1;
  const organization = { id: v7(), name: `Bank ${number}`, bankId: `bank-${randomUUID()}`, number };
  await served.adminOrm.em.fork().insert(Organization, organization);
  return withCredential(served, organization, { scopes, userId });
}

async function withCredential(
  { url, reference, adminOrm }: Served,
  { id, bankId, number }: Pick<Tenant, 'id' | 'bankId' | 'number'>,
  { scopes = SCOPES, userId }: { scopes?: readonly string[]; userId?: string | undefined },
): Promise<Tenant> {
  const wanted = { organizationId: id, name: 'test', scopes, userId };
  const { apiKey, apiSecret } = await createCredential(adminOrm.em.fork(), wanted);
  const headers = { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
  return {
    ...{ id, bankId, number, headers },
    customers: new Customers(adminOrm, id),
    async query(document, variables) {
      const body = { query: document, variables };
      const answer = await post(url, headers, body);
      // What is refused before it runs is refused before anything is accelerated.
      if (answer.status !== 403)
        await reference?.compare(url, document, (each) => report(each, headers, body));
      return answer;
    },
  };
}

/** A GraphQL request over HTTP, its answer read but not judged. */
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
