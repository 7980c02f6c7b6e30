import type { Tenant } from './gateway.ts';

/** What inserting rows needs. */
export type Filling = Pick<Tenant, 'customers'>;

export const at = (instant: string) => new Date(instant);

/** Returns a function that returns texts starting with `mark`. */
export const textsOf = (mark: string) => (name: string) => `${mark}-${name}`;

const ADDRESS_TEXTS = ['line1', 'line2', 'line3', 'city', 'county', 'state', 'postcode'];

export function addressTexts(mark: string, name: string) {
  const text = textsOf(mark);
  return Object.fromEntries(ADDRESS_TEXTS.map((part) => [part, text(`${name}-${part}`)])) as Record<
    'line1',
    string
  >;
}
