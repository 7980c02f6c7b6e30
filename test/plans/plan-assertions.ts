import { EXCEPTIONS } from './exceptions.ts';
import type { Mode } from './explainer.ts';
import { type Plan, type Scan, scansOf } from './plan.ts';

/** Tables with more than a thousand rows, in a bank of some size. */
export const LARGE_TABLES: ReadonlySet<string> = new Set([
  ...['customer', 'address', 'identity_document', 'tax_residence', 'social_media_handle', 'business_person'],
  ...['customer_reference', 'crm_event', 'credit_limit_order', 'user_link', 'journal_entry'],
]);

const NAMES = new RegExp(
  `\\b(from|join|into|update)\\s+"?(${[...LARGE_TABLES].join('|')}|idempotency_key)"?\\b`,
  'i',
);

export function isOnCustomers(text: string): boolean {
  return NAMES.test(text) || text.includes('find_customers');
}

/** A request's statement under one way of planning. */
export interface Case {
  request: string;
  mode: Mode;
  plan: Plan;
  /** The most rows that it may read. */
  most: number;
}

/** What is wrong with a plan, without any value of it. */
export function complaintsAbout({ request, mode, plan, most: max }: Case): string[] {
  const exception = EXCEPTIONS.find((each) => each.request.test(request));
  const scans = scansOf(plan);
  const rows = scans.reduce((sum, scan) => sum + scan.rows, 0);
  const limit = Math.max(max, exception?.rows ?? 0);
  const through = scans.filter(({ kind, table }) => kind === 'Seq Scan' && LARGE_TABLES.has(table));
  const wrong = through.filter(({ table }) => !exception?.through?.includes(table));
  return [
    ...wrong.map(({ table }) => `${request} (${mode}): Seq Scan on ${table}`),
    ...(rows > limit
      ? [`${request} (${mode}): ${rows} rows, more than ${limit}: ${scans.map(told).join(', ')}`]
      : []),
  ];
}

function told({ kind, table, index, rows }: Scan): string {
  return `${kind} of ${index || table} ${rows}`;
}
