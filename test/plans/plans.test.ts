import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createServer, type Server } from '../../src/server.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type CapturedStatement, captureQueries } from './capture.ts';
import { Explainer, type Mode } from './explainer.ts';
import { type SeededOrganization, seedFixture } from './fixture.ts';
import { usesWithoutOrganization } from './organization-parameter.ts';
import { isOnCustomers, violationsOf } from './plan-assertions.ts';
import {
  cursorRequest,
  deepPages,
  longLists,
  pages,
  pointReads,
  type Request,
  restReads,
  SORTS,
} from './requests.ts';
import { sendRequest } from './send-request.ts';
import { UPDATE, writes } from './writes.ts';

const MODES: readonly Mode[] = ['force_custom_plan', 'force_generic_plan'];

/** Maximum number of rows that one statement may read, in tables and indexes. */
const MAX_ROWS = { point: 100, list: 500, page: 2_500, write: 100 };

let database: TestDatabase;
const servers = new Map<string, Server>();
const organizations = new Map<string, SeededOrganization>();
const explainers = new Map<string, Explainer>();

beforeAll(async () => {
  database = await testDatabase();
  for (const [size, organization] of Object.entries(
    await seedFixture(database.adminOrm, database.adminUrl),
  )) {
    organizations.set(size, organization);
    explainers.set(size, await Explainer.connect(database.superuserUrl, organization.organizationId));
  }
  for (const FAST_PATH of ['on', 'off']) servers.set(FAST_PATH, await serverWith(FAST_PATH));
}, 180_000);

afterAll(async () => {
  for (const explainer of explainers.values()) await explainer.close();
  for (const server of servers.values()) await server.close();
  await database?.close();
});

function serverWith(FAST_PATH: string): Promise<Server> {
  const settings = { PORT: '0', DATABASE_URL: database.url, DATABASE_POOL_SIZE: '5', LOG_LEVEL: 'silent' };
  return createServer(readConfig({ ...settings, FAST_PATH }));
}

/** Statements that have already been checked. The same statement of another request is skipped. */
const seen = new Set<string>();

describe.each([
  { size: 'large', fastPath: 'on' },
  { size: 'large', fastPath: 'off' },
  { size: 'small', fastPath: 'on' },
])('the statements for a $size organization with FAST_PATH=$fastPath', ({ size, fastPath }) => {
  const fixture = () => {
    const [organization, explainer, server] = [
      organizations.get(size),
      explainers.get(size),
      servers.get(fastPath),
    ];
    if (!organization || !explainer || !server) throw new Error('the fixture was not created');
    return { ...organization, explainer, url: server.url };
  };

  async function statementsOf(request: Request): Promise<CapturedStatement[]> {
    const { url, headers } = fixture();
    const captured = await captureQueries(() => sendRequest(url, headers, request));
    return captured.filter(({ text }) => isOnCustomers(text));
  }

  async function violations(requests: readonly Request[], max: number): Promise<string[]> {
    const found: string[] = [];
    for (const request of requests) {
      for (const statement of await statementsOf(request))
        found.push(...(await checkStatement(statement, request.name, max)));
    }
    return found;
  }

  async function checkStatement(
    statement: CapturedStatement,
    request: string,
    max: number,
  ): Promise<string[]> {
    const key = JSON.stringify(statement);
    if (seen.has(key)) return [];
    seen.add(key);
    const found = usesWithoutOrganization(statement.text).map(
      (use) => `${request}: ${use} is not restricted to the organization by $1: ${statement.text}`,
    );
    for (const mode of MODES) {
      const plans = await fixture().explainer.plansOf(statement, mode);
      expect(plans).not.toEqual([]);
      for (const plan of plans) found.push(...violationsOf({ request, mode, plan, max }));
    }
    return found;
  }

  it('read only the requested customers and items', async () => {
    const [several, requests] = [/^(fifty|ten) /, pointReads(fixture().facts)];
    expect(
      await violations(
        requests.filter(({ name }) => !several.test(name)),
        MAX_ROWS.point,
      ),
    ).toEqual([]);
    expect(await violations(requests, MAX_ROWS.page)).toEqual([]);
  });

  it('read only one page of a long list', async () => {
    expect(await violations(longLists(fixture().facts), MAX_ROWS.list)).toEqual([]);
  });

  it('read only one page of customers with lists, for every filter and order', async () => {
    expect(await violations(pages(fixture().facts), MAX_ROWS.page)).toEqual([]);
  }, 60_000);

  it('read a page in the middle of a list like any other page', async () => {
    const { facts, headers, url } = fixture();
    const cursors: Record<string, string> = {};
    for (const sort of SORTS) {
      const response = (await sendRequest(url, headers, cursorRequest(facts, sort))) as {
        data: { customers: { edges: { cursor: string }[] } };
      };
      cursors[sort] = response.data.customers.edges[0]?.cursor ?? '';
    }
    expect(await violations(deepPages(cursors), MAX_ROWS.list)).toEqual([]);
  });

  it('read no more rows for the REST APIs than for GraphQL', async () => {
    expect(await violations(restReads(fixture().facts), MAX_ROWS.list)).toEqual([]);
  });

  it('read only the written customer for a write', async () => {
    expect(await violations(writes(fixture().facts), MAX_ROWS.write)).toEqual([]);
  });

  /**
   * Counts statements, not round trips, because statements are pipelined. Begin and commit are not counted.
   */
  it('are few for each request', async () => {
    const requests = [...pointReads(fixture().facts), ...pages(fixture().facts), ...writes(fixture().facts)];
    const count = async (name: string) => {
      const request = requests.find((each) => each.name === name);
      if (!request) throw new Error(`unknown request: ${name}`);
      return (await statementsOf(request)).length;
    };
    const fields = [
      'a customer by id',
      `a page by ${SORTS[1]}`,
      'a business with its persons',
      'a page of businesses with persons',
    ];
    for (const name of fields) {
      const statements = await count(name);
      expect([name, statements]).toEqual([name, fastPath === 'on' ? 1 : 5]);
    }
    expect(await count(UPDATE)).toBe(5);
  });
});
