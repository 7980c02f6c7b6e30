import type { Tenant } from '../../support/gateway.ts';

export type Writing = Pick<Tenant, 'customers'>;

/** Prefix of every text that is stored before a request, so that responses can be checked for it. */
export const KEPT = 'Kept-';

export const text = (name: string) => `${KEPT}${name}`;

export function addressOf(name: string) {
  const parts = ['line1', 'line2', 'line3', 'city', 'county', 'state', 'postcode'];
  return Object.fromEntries(parts.map((part) => [part, text(`${name}-${part}`)])) as Record<'line1', string>;
}
