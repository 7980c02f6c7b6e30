import { deepStrictEqual } from 'node:assert';
import type { Runner } from '../bench-context.ts';
import { nested } from '../workloads.ts';
import type { GrowthField, Measured } from './growth-database.ts';

/** A place in the list of all customers, the newest first: after how many of them a page begins. */
export interface ListPosition {
  skipped: number;
  createdAt: string;
  id: string;
  /** Undefined for the beginning. */
  cursor?: string;
}

export type Depth = 'at the beginning' | 'deep in the list';

export const SIZES = [10, 50, 100] as const;

/** Shares of the list that lie before. With a number of places that no number of connections is a multiple of, all get to all. */
const DEEP = [0.15, 0.35, 0.55, 0.75, 0.95];

const BEGINNING: ListPosition = {
  skipped: 0,
  createdAt: 'infinity',
  id: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
};

export async function positionsOf(
  context: GrowthField,
  gateway: Runner,
): Promise<Record<Depth, ListPosition[]>> {
  const list = await nameOfList(context, gateway);
  const deep = DEEP.map((share) => positionAfter(context, list, Math.floor(context.customers * share)));
  return { 'at the beginning': [BEGINNING], 'deep in the list': await Promise.all(deep) };
}

/** Nobody gets a cursor of a place without going there; so one is made as the gateway makes them, and the answers are compared. */
async function positionAfter(
  { owner, organizationId }: GrowthField,
  list: string,
  skipped: number,
): Promise<ListPosition> {
  const { rows } = await owner.query<{ created_at: Date; id: string }>(
    `select created_at, id from customer where organization_id = $1
      order by created_at desc, id desc offset $2 limit 1`,
    [organizationId, skipped - 1],
  );
  const [row] = rows;
  if (!row) throw new Error(`there are no ${skipped} customers`);
  const createdAt = row.created_at.toISOString();
  const cursor = Buffer.from(JSON.stringify([list, createdAt, row.id])).toString('base64url');
  return { skipped, createdAt, id: row.id, cursor };
}

/** What a cursor begins with, which names the list. */
async function nameOfList(context: GrowthField, gateway: Runner): Promise<string> {
  const query = '{ customers(first: 1) { pageInfo { endCursor } } }';
  const { data } = JSON.parse(await ask(context, gateway, JSON.stringify({ query })));
  const [list] = JSON.parse(Buffer.from(data.customers.pageInfo.endCursor, 'base64url').toString('utf8'));
  return list;
}

/** W2 with another size, from another place. */
export function pageBody(name: Measured, size: number, { createdAt, id, cursor }: ListPosition): string {
  const query = `query PageAfter($after: String) { customers(first: ${size}, after: $after) { nodes { ${nested} } } }`;
  const variables = name === 'baseline' ? { page: { createdAt, id, size } } : { after: cursor };
  return JSON.stringify({ query, variables });
}

/** Stops a measurement of things that do not do the same. */
export async function requireSamePages(
  context: GrowthField,
  runners: Record<Measured, Runner>,
  size: number,
  positions: ListPosition[],
): Promise<void> {
  for (const position of positions) {
    const [ours, floors] = await Promise.all(
      (['gateway', 'baseline'] as const).map(async (name) =>
        JSON.parse(await ask(context, runners[name], pageBody(name, size, position))),
      ),
    );
    deepStrictEqual(ours, floors, `the pages after ${position.skipped} customers differ`);
    if (ours.data.customers.nodes.length !== size)
      throw new Error(`a page after ${position.skipped} is short`);
  }
}

export async function ask({ headers }: GrowthField, { url }: Runner, body: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok || text.includes('"errors":'))
    throw new Error(`${response.status}: ${text.slice(0, 500)}`);
  return text;
}
