import type { HTTPGraphQLRequest } from '@apollo/server';
import { CallerError } from '../errors.ts';

/** What an operation costs, and what it may. */
export interface ShownCost {
  requested: number;
  limit: number;
}

export function shownCost(requested: number, limit: number): ShownCost {
  return { requested, limit };
}

/** The header of a request that asks to be told what it costs. */
export const COST_HEADER = 'x-query-cost';

export function wantsCost(http: HTTPGraphQLRequest | undefined): boolean {
  return http?.headers.get(COST_HEADER) === '1';
}

/** Throws QUERY_TOO_COMPLEX for an operation that may have too large an answer. */
export function requireCost(cost: number, max: number, wantsCost: boolean): void {
  if (cost <= max) return;
  const sentence = `The answer may hold ${cost} values; ${max} are allowed. Ask for smaller pages or fewer fields.`;
  const shown = wantsCost ? { cost: shownCost(cost, max) } : {};
  throw new CallerError('QUERY_TOO_COMPLEX', sentence, { limit: 'COST', ...shown });
}
