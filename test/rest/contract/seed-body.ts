import type { Documented } from './documents.ts';
import { bodyOf, type Example } from './examples.ts';
import { partsOf, withAt } from './trees.ts';

/** Placeholders for values in the API specs. */
const PLACEHOLDER = /^(<string>|string|int64|int32|\[\]string|bool)$/;

/**
 * Returns the example body of the API spec, with values only in place of placeholders. 64-bit integers are
 * sent as strings, as in proto3 JSON.
 */
export function seedBodyOf({ wire }: Documented, example: Example): unknown {
  const body = bodyOf(example);
  return partsOf(wire.requestExample).reduce((filled, { path, value }) => {
    if (typeof value !== 'string' || !PLACEHOLDER.test(value)) return filled;
    const found = path.reduce<unknown>(
      (owner, step) => (owner as Record<string, unknown> | undefined)?.[step],
      body,
    );
    if (found === undefined) throw new Error(`no value for ${path.join('.')}`);
    return withAt(filled, path, value === 'int64' ? String(found) : found);
  }, wire.requestExample);
}
