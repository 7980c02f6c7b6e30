import type { Documented } from './documents.ts';
import { bodyOf, type Example } from './examples.ts';
import { partsOf, withAt } from './trees.ts';

/** What a document writes where a value goes. */
const PLACEHOLDER = /^(<string>|string|int64|int32|\[\]string|bool)$/;

/**
 * The body that a document has as its example, word by word, with values in the place of placeholders alone. Of seconds
 * the text is sent, as programs write 64 bits.
 */
export function seedBodyOf({ wire }: Documented, example: Example): unknown {
  const body = bodyOf(example);
  return partsOf(wire.requestExample).reduce((filled, { path, value }) => {
    if (typeof value !== 'string' || !PLACEHOLDER.test(value)) return filled;
    const found = path.reduce<unknown>(
      (owner, step) => (owner as Record<string, unknown> | undefined)?.[step],
      body,
    );
    if (found === undefined) throw new Error(`there is no value for ${path.join('.')}`);
    return withAt(filled, path, value === 'int64' ? String(found) : found);
  }, wire.requestExample);
}
