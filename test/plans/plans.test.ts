import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createServer, type Server } from '../../src/server.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { ask } from './ask.ts';
import { type Sent, sentDuring } from './capture.ts';
import { Explainer, type Mode } from './explainer.ts';
import { type SeededOrganization, seedFixture } from './fixture.ts';
import { complaintsAbout, isOnCustomers } from './plan-assertions.ts';
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
import { UPDATE, writes } from './writes.ts';

const MODES: readonly Mode[] = ['force_custom_plan', 'force_generic_plan'];

/** The most rows that one statement may read, of tables and of indexes. */
const MAX = { point: 100, list: 500, page: 2_500, write: 100 };

let database: TestDatabase;
const servers = new Map<string, Server>();
const filled = new Map<string, SeededOrganization>();
const explainers = new Map<string, Explainer>();

beforeAll(async () => {
  database = await testDatabase();
  for (const [size, organization] of Object.entries(
    await seedFixture(database.adminOrm, database.adminUrl),
  )) {
    filled.set(size, organization);
    explainers.set(size, await Explainer.on(database.superuserUrl, organization.organizationId));
  }
  for (const ACCELERATION of ['on', 'off']) servers.set(ACCELERATION, await serverWith(ACCELERATION));
}, 180_000);

afterAll(async () => {
  for (const explainer of explainers.values()) await explainer.close();
  for (const server of servers.values()) await server.close();
  await database?.close();
});

function serverWith(ACCELERATION: string): Promise<Server> {
  const settings = { PORT: '0', DATABASE_URL: database.url, DATABASE_POOL_SIZE: '5', LOG_LEVEL: 'silent' };
  return createServer(readConfig({ ...settings, ACCELERATION }));
}

/** Statements that were looked at: another request that sends the same one adds nothing. */
const seen = new Set<string>();

describe.each([
  { size: 'large', acceleration: 'on' },
  { size: 'large', acceleration: 'off' },
  { size: 'small', acceleration: 'on' },
])('of a $size organization with ACCELERATION=$acceleration', ({ size, acceleration }) => {
  const fixture = () => {
    const [organization, explainer, server] = [
      filled.get(size),
      explainers.get(size),
      servers.get(acceleration),
    ];
    if (!organization || !explainer || !server) throw new Error('the world was not made');
    return { ...organization, explainer, url: server.url };
  };

  async function sentBy(request: Request): Promise<Sent[]> {
    const { url, headers } = fixture();
    return (await sentDuring(() => ask(url, headers, request))).filter(({ text }) => isOnCustomers(text));
  }

  async function complaints(requests: readonly Request[], max: number): Promise<string[]> {
    const found: string[] = [];
    for (const request of requests) {
      for (const sent of await sentBy(request)) found.push(...(await complaintsOf(sent, request.name, max)));
    }
    return found;
  }

  async function complaintsOf(sent: Sent, request: string, max: number): Promise<string[]> {
    const key = JSON.stringify(sent);
    if (seen.has(key)) return [];
    seen.add(key);
    const found: string[] = [];
    for (const mode of MODES) {
      const plans = await fixture().explainer.plansOf(sent, mode);
      expect(plans.length).toBeGreaterThan(0);
      for (const plan of plans) found.push(...complaintsAbout({ request, mode, plan, most: max }));
    }
    return found;
  }

  it('reads what is named, and no more', async () => {
    const [several, single] = [/^(fifty|ten) /, pointReads(fixture().facts)];
    expect(
      await complaints(
        single.filter(({ name }) => !several.test(name)),
        MAX.point,
      ),
    ).toEqual([]);
    expect(await complaints(single, MAX.page)).toEqual([]);
  });

  it('reads a page of a long list, and no more', async () => {
    expect(await complaints(longLists(fixture().facts), MAX.list)).toEqual([]);
  });

  it('reads a page of customers with lists, by every filter and order, and no more', async () => {
    expect(await complaints(pages(fixture().facts), MAX.page)).toEqual([]);
  }, 60_000);

  it('reads a page far from the edges like any other', async () => {
    const { facts, headers, url } = fixture();
    const cursors: Record<string, string> = {};
    for (const sort of SORTS) {
      const answer = (await ask(url, headers, cursorRequest(facts, sort))) as {
        data: { customers: { edges: { cursor: string }[] } };
      };
      cursors[sort] = answer.data.customers.edges[0]?.cursor ?? '';
    }
    expect(await complaints(deepPages(cursors), MAX.list)).toEqual([]);
  });

  it('reads through the surfaces no more than through the graph', async () => {
    expect(await complaints(restReads(fixture().facts), MAX.list)).toEqual([]);
  });

  it('writes without reading more than what it writes to', async () => {
    expect(await complaints(writes(fixture().facts), MAX.write)).toEqual([]);
  });

  /** Statements, not round trips: some of them travel together. What begins and ends a transaction is not counted. */
  it('sends few statements', async () => {
    const requests = [...pointReads(fixture().facts), ...pages(fixture().facts), ...writes(fixture().facts)];
    const count = async (name: string) => {
      const request = requests.find((each) => each.name === name);
      if (!request) throw new Error(`no request is called ${name}`);
      return (await sentBy(request)).length;
    };
    const fields = [
      'a customer by id',
      `a page by ${SORTS[1]}`,
      'a business with its persons',
      'a page of businesses with persons',
    ];
    for (const name of fields) {
      const sent = await count(name);
      if (acceleration === 'on') expect([name, sent]).toEqual([name, 1]);
      else expect(sent, name).toBeLessThanOrEqual(5);
    }
    expect(await count(UPDATE)).toBeLessThanOrEqual(6);
  });
});
