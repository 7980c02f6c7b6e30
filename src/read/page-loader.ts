import DataLoader from 'dataloader';
import { hasValueDependentPlan, type PageRequest } from './page-source.ts';
import { type Page, type PagedList, pageOf } from './paged-list.ts';
import type { ReadTransaction } from './read-transaction.ts';
import type { Statements } from './statements.ts';

/** Creates a loader for the same page of each owner's list. All owners of a tick are read in one statement. */
export function pageLoader(
  transaction: ReadTransaction,
  statements: Statements,
  request: PageRequest,
  organizationId: string,
): DataLoader<string, Page> {
  const { list, page } = request;
  const projection = statements.projectionOf(list.entity);
  return new DataLoader(async (owners) => {
    const { text, values } = statements.ofPage(request, owners);
    const rows = await transaction.rows(text, [organizationId, ...values], {
      valueDependentPlan: hasValueDependentPlan(list),
    });
    const found = new Map<string, Page['edges']>(owners.map((owner) => [owner, []]));
    for (const [owner, key, columns] of rows) {
      const row = projection.build(columns as unknown[]);
      found.get(owner as string)?.push({ row, position: { key: key as string, id: row.id } });
    }
    return owners.map((owner) => pageOf(found.get(owner) ?? [], page));
  });
}

/** Creates a loader for the number of items of each owner's list, up to `limit + 1`. */
export function countLoader(
  transaction: ReadTransaction,
  statements: Statements,
  list: PagedList,
  limit: number,
  organizationId: string,
): DataLoader<string, number> {
  return new DataLoader(async (owners) => {
    const { text, values } = statements.ofCount(list, limit, owners);
    const rows = await transaction.rows(text, [organizationId, ...values], {
      valueDependentPlan: hasValueDependentPlan(list),
    });
    const counts = new Map(rows.map(([owner, count]) => [owner as string, count as number]));
    return owners.map((owner) => counts.get(owner) ?? 0);
  });
}
