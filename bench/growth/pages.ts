import { deepStrictEqual } from 'node:assert';
import type { Runner } from '../bench-context.ts';
import { nested } from '../workloads.ts';
import type { GrowthContext, Measured } from './growth-database.ts';

/** A position in the list of all customers, newest first. */
export interface ListPosition {
  /** Number of customers before the page. */
  skipped: number;
  createdAt: string;
  id: string;
  /** Undefined for the first page. */
  cursor?: string;
}

export type Depth = 'at the beginning' | 'deep in the list';

export const SIZES = [10, 50, 100] as const;

/**
 * Shares of the list before each deep position. The number of positions does not divide the number of
 * connections, so every connection requests every position.
 */
const DEEP = [0.15, 0.35, 0.55, 0.75, 0.95];

const BEGINNING: ListPosition = {
  skipped: 0,
  createdAt: 'infinity',
  id: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
};

export async function positionsOf(
  context: GrowthContext,
  gateway: Runner,
): Promise<Record<Depth, ListPosition[]>> {
  const list = await nameOfList(context, gateway);
  const deep = DEEP.map((share) => positionAfter(context, list, Math.floor(context.customers * share)));
  return { 'at the beginning': [BEGINNING], 'deep in the list': await Promise.all(deep) };
}

/**
 * Builds a cursor in the gateway's format, because paging to a deep position would take too long.
 * `requireSamePages` verifies that it works.
 */
async function positionAfter(
  { owner, organizationId }: GrowthContext,
  list: string,
  skipped: number,
): Promise<ListPosition> {
  const { rows } = await owner.query<{ created_at: Date; id: string }>(
    `select created_at, id from customer where organization_id = $1 and erased_at is null
      order by created_at desc, id desc offset $2 limit 1`,
    [organizationId, skipped - 1],
  );
  const [row] = rows;
  if (!row) throw new Error(`there are no ${skipped} customers`);
  const createdAt = row.created_at.toISOString();
  const cursor = Buffer.from(JSON.stringify([list, createdAt, row.id])).toString('base64url');
  return { skipped, createdAt, id: row.id, cursor };
}

/** Reads the list name, which is the first part of every cursor. */
async function nameOfList(context: GrowthContext, gateway: Runner): Promise<string> {
  const query = '{ customers(first: 1) { pageInfo { endCursor } } }';
  const { data } = JSON.parse(await ask(context, gateway, JSON.stringify({ query })));
  const [list] = JSON.parse(Buffer.from(data.customers.pageInfo.endCursor, 'base64url').toString('utf8'));
  return list;
}

/** The request body of W2 with another page size, from another position. */
export function pageBody(name: Measured, size: number, { createdAt, id, cursor }: ListPosition): string {
  const query = `query PageAfter($after: String) { customers(first: ${size}, after: $after) { nodes { ${nested} } } }`;
  const variables = name === 'baseline' ? { page: { createdAt, id, size } } : { after: cursor };
  return JSON.stringify({ query, variables });
}

/** Throws if the two servers return different pages: a comparison would be meaningless. */
export async function requireSamePages(
  context: GrowthContext,
  runners: Record<Measured, Runner>,
  size: number,
  positions: ListPosition[],
): Promise<void> {
  for (const position of positions) {
    const [gatewayPage, baselinePage] = await Promise.all(
      (['gateway', 'baseline'] as const).map(async (name) =>
        JSON.parse(await ask(context, runners[name], pageBody(name, size, position))),
      ),
    );
    deepStrictEqual(gatewayPage, baselinePage, `the pages after ${position.skipped} customers differ`);
    if (gatewayPage.data.customers.nodes.length !== size)
      throw new Error(`the page after ${position.skipped} customers is too short`);
  }
}

export async function ask({ headers }: GrowthContext, { url }: Runner, body: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok || text.includes('"errors":'))
    throw new Error(`${response.status}: ${text.slice(0, 500)}`);
  return text;
}
