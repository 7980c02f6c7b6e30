import type { PiiClass } from '../../src/auth/field-policy.ts';

/**
 * What a caller without `pii:read` gets for a value, as `PiiClass` in `schema/base.graphql` describes it. It is
 * for values without combining characters; `test/auth/masks.test.ts` has those.
 */
export function maskedAs(pii: PiiClass, value: unknown): unknown {
  if (value === null || pii === 'EXACT') return null;
  const text = String(value);
  return pii === 'IDENTIFIER' && text.length >= 12 ? `•••${text.slice(-4)}` : '•••';
}
