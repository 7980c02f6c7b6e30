import { CUSTOMER_TABLES, readsCustomers } from '../support/customer-tables.ts';
import { EXCEPTIONS } from './exceptions.ts';
import type { Mode } from './explainer.ts';
import { type Plan, type Scan, scansOf } from './plan.ts';

/** Tables that have more than a thousand rows in a typical organization. */
export const LARGE_TABLES: ReadonlySet<string> = new Set(
  CUSTOMER_TABLES.filter((table) => table !== 'idempotency_key'),
);

export function isOnCustomers(text: string): boolean {
  return readsCustomers(text) || text.includes('find_customers');
}

/** A statement of a request, planned in one mode. */
export interface Case {
  request: string;
  mode: Mode;
  plan: Plan;
  /** Maximum number of rows that it may read. */
  max: number;
}

/** Returns the violations of a plan. The messages contain no values. */
export function violationsOf({ request, mode, plan, max }: Case): string[] {
  const exception = EXCEPTIONS.find((each) => each.request.test(request));
  const scans = scansOf(plan);
  const rows = scans.reduce((sum, scan) => sum + scan.rows, 0);
  const limit = Math.max(max, exception?.rows ?? 0);
  const sequential = scans.filter(({ kind, table }) => kind === 'Seq Scan' && LARGE_TABLES.has(table));
  const wrong = sequential.filter(({ table }) => !exception?.sequentialScans?.includes(table));
  return [
    ...wrong.map(({ table }) => `${request} (${mode}): Seq Scan on ${table}`),
    ...(rows > limit
      ? [`${request} (${mode}): ${rows} rows, more than ${limit}: ${scans.map(describeScan).join(', ')}`]
      : []),
  ];
}

function describeScan({ kind, table, index, rows }: Scan): string {
  return `${kind} of ${index || table} ${rows}`;
}
