import { readsCustomers } from './customer-tables.ts';
import { interceptQueries } from './queries.ts';

let captures = 0;

/** Whether a test is currently capturing the statements of this process. */
export function isCapturing(): boolean {
  return captures > 0;
}

/** Returns the statements on customer tables that this process sends to PostgreSQL while `work` runs. */
export async function captureStatements(work: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  captures += 1;
  await interceptQueries((text) => {
    texts.push(text);
    return undefined;
  }, work).finally(() => {
    captures -= 1;
  });
  return texts.filter(readsCustomers);
}
