import type { Tenant } from './gateway.ts';

export interface Walk {
  ids: string[];
  pages: number;
}

const document = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: CustomerFilter, $sort: CustomerSort) {
  customers(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

/**
 * Loads all customers page by page, from the start or the end. Returns their ids in list order and the page
 * count.
 */
export async function walk(
  tenant: Tenant,
  size: number,
  direction: 'forward' | 'backward',
  variables: Record<string, unknown> = {},
): Promise<Walk> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const pageArguments =
      direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor };
    const { data, errors } = await tenant.query(document, { ...variables, ...pageArguments });
    if (errors) throw new Error(errors[0]?.message);
    const { edges, pageInfo } = data.customers;
    const page = edges.map(({ node }: { node: { id: string } }) => node.id);
    if (direction === 'forward') ids.push(...page);
    else ids.unshift(...page);
    cursor = direction === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
    const more = direction === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    if (!more) return { ids, pages };
    if (pages > 1_000) throw new Error('the pages do not end');
  }
}
