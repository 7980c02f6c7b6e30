import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'vitest';
import { ReplicatedDatabase } from '../../faults/harness/replicated-database.ts';
import { readConfig } from '../../src/config.ts';
import { migrate } from '../../src/orm/migrate.ts';
import { openOrm } from '../../src/orm/open-orm.ts';
import { createServer, type Server } from '../../src/server.ts';
import { type Answer, createTenant, post, type Tenant, withCredential } from '../support/gateway.ts';
import { createPerson } from '../support/mutations.ts';
import { type Interception, interceptQueries } from '../support/queries.ts';

export const POSITION = 'x-graph-position';

/** The check of a connection to a replica. */
export const CHECK =
  /^select \(select system_identifier::text from pg_control_system\(\)\) as cluster,\s+pg_is_in/;

const QUERY = 'query ($id: ID!) { customer(by: { id: $id }) { version contact { email } } }';
const MUTATION = `mutation ($input: UpdateCustomerEmailInput!) {
  updateCustomerEmail(input: $input) { customer { version } userErrors { code } } }`;

type Headers = Record<string, string>;

/** A gateway with one replica, and a customer to read and write. */
export class Fixture {
  readonly database: ReplicatedDatabase;
  readonly adminOrm: MikroORM;
  readonly server: Server;
  readonly tenant: Tenant;
  readonly customerId: string;
  #emails = 0;

  private constructor(
    database: ReplicatedDatabase,
    { adminOrm, server, tenant, customerId }: Pick<Fixture, 'adminOrm' | 'server' | 'tenant' | 'customerId'>,
  ) {
    this.database = database;
    this.adminOrm = adminOrm;
    this.server = server;
    this.tenant = tenant;
    this.customerId = customerId;
  }

  static async open(): Promise<Fixture> {
    const database = await ReplicatedDatabase.open();
    const { DATABASE_URL, DATABASE_ADMIN_URL } = database.environment;
    await migrate(DATABASE_ADMIN_URL, DATABASE_URL);
    await database.caughtUp();
    const adminOrm = await openOrm(DATABASE_ADMIN_URL);
    const server = await startOn(database.environment);
    const tenant = await createTenant({ url: server.url, adminOrm });
    const customerId = await createPerson(tenant);
    await database.caughtUp();
    return new Fixture(database, { adminOrm, server, tenant, customerId });
  }

  /** Creates another credential of the organization. It has written nothing. */
  credential(url = this.server.url): Promise<Tenant> {
    return withCredential({ url, adminOrm: this.adminOrm }, this.tenant, {});
  }

  read(caller: Tenant, headers: Headers = {}, url = this.server.url): Promise<Answer> {
    const variables = { id: this.customerId };
    return post(url, { ...caller.headers, ...headers }, { query: QUERY, variables });
  }

  /** Returns the e-mail address that a query reads. */
  async email(caller: Tenant, headers: Headers = {}): Promise<string> {
    const { data, text } = await this.read(caller, headers);
    expect(data, text).toBeTruthy();
    return data.customer.contact.email;
  }

  rest(caller: Tenant, headers: Headers = {}, init: RequestInit = {}): Promise<Response> {
    const url = `${this.server.url}/api/v1/clients/person/${this.customerId}`;
    return fetch(url, {
      ...init,
      headers: { 'content-type': 'application/json', ...caller.headers, ...headers },
    });
  }

  write(caller: Tenant, email: string, more: object = {}): Promise<Answer> {
    return caller.query(MUTATION, { input: { customerId: this.customerId, email, ...more } });
  }

  /** Writes a new e-mail address. Returns it with the position of the response. */
  async writeNew(caller: Tenant): Promise<{ email: string; position: string }> {
    this.#emails += 1;
    const email = `replica-${this.#emails}@example.com`;
    const { headers, errors } = await this.write(caller, email);
    expect(errors).toBeUndefined();
    return { email, position: headers.get(POSITION) ?? '' };
  }

  /** Returns the statements that the gateway sends to the primary and to the standby while `work` runs. */
  async statements(work: () => Promise<unknown>): Promise<{ primary: string[]; standby: string[] }> {
    const found = { primary: [] as string[], standby: [] as string[] };
    await interceptQueries((text, { port }) => {
      found[port === this.database.standby.port ? 'standby' : 'primary'].push(text);
      return undefined;
    }, work);
    return found;
  }

  /** Runs `work` while the standby replays nothing. */
  async whilePaused(work: () => Promise<void>): Promise<void> {
    await this.database.caughtUp();
    await this.database.pause();
    await work().finally(() => this.database.resume());
  }

  /** Changes the first read of a customer on the standby. */
  onFirstRead<T>(interception: Interception, work: () => Promise<T>): Promise<T> {
    let isFirst = true;
    return interceptQueries((text, { port }) => {
      if (!isFirst || port !== this.database.standby.port || !/from "?customer/.test(text)) return undefined;
      isFirst = false;
      return interception;
    }, work);
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.adminOrm.close();
    await this.database.close();
  }
}

export function startOn(settings: Record<string, string>): Promise<Server> {
  const own = { PORT: '0', LOG_LEVEL: 'silent', DATABASE_POOL_SIZE: '3' };
  return createServer(readConfig({ ...own, ...settings }));
}
