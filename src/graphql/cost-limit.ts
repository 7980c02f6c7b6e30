import { CallerError } from '../errors.ts';

/** Cost of an operation and the limit, as the response reports them. */
export interface CostReport {
  requested: number;
  limit: number;
}

export function costReport(requested: number, limit: number): CostReport {
  return { requested, limit };
}

/** Request header that asks for the cost of the operation. */
export const COST_HEADER = 'x-query-cost';

export function wantsCost(header: unknown): boolean {
  return header === '1';
}

/** Throws QUERY_TOO_COMPLEX if the operation costs more than `max`. */
export function requireCost(cost: number, max: number, wantsCost: boolean): void {
  if (cost <= max) return;
  const message = `The operation costs ${cost}; the limit is ${max}. Request smaller pages or fewer fields.`;
  const report = wantsCost ? { cost: costReport(cost, max) } : {};
  throw new CallerError('QUERY_TOO_COMPLEX', message, { limit: 'COST', ...report });
}
