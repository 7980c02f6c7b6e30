import { readsCustomers } from './customer-tables.ts';
import { interceptQueries } from './queries.ts';

/** Returns the statements on customer tables that this process sends to PostgreSQL while `work` runs. */
export async function captureStatements(work: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  await interceptQueries((text) => {
    texts.push(text);
    return undefined;
  }, work);
  return texts.filter(readsCustomers);
}
