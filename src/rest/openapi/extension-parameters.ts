import type { Operation } from '../apis/rest-api.ts';
import { MAX_TAGS } from '../handlers/conditional-requests.ts';
import type { JsonObject } from './types.ts';

const extension = (
  name: string,
  location: 'header' | 'query',
  description: string,
  schema: JsonObject = {},
): JsonObject => ({
  name,
  in: location,
  description,
  schema: { type: 'string', ...schema },
  'x-ours': true,
});

/** What requests may carry beside what the documents say. */
export const extensionParameters: JsonObject = {
  IfMatch: extension(
    'If-Match',
    'header',
    'The `ETag` of the customer as it was read, or several. A customer that was changed since is left as it is.',
    { maxLength: MAX_TAGS },
  ),
  IfNoneMatch: extension(
    'If-None-Match',
    'header',
    'The `ETag` of an answer that the caller has: while it is the same, there is no body.',
    { maxLength: MAX_TAGS },
  ),
  IfNone: extension('If-None-Match', 'header', '`*`: only if there is no such customer yet.'),
  IdempotencyKey: extension(
    'Idempotency-Key',
    'header',
    'Sent again with the same request within 24 hours, it gives the first answer, and nothing is written twice.',
    { minLength: 1, maxLength: 255 },
  ),
  Cursor: extension(
    'cursor',
    'query',
    'Where to go on: as in the `Link` of the page before. Empty, it is the first page.',
    {
      maxLength: 4_000,
    },
  ),
};

/** Those that make sense of an operation. */
export function extensionParametersOf(operation: Operation): JsonObject[] {
  return namesFor(operation).map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

function namesFor(operation: Operation): string[] {
  if (operation.kind !== 'write') {
    return [
      ...(operation.kind === 'list' ? ['Cursor'] : []),
      ...(isVersioned(operation) ? ['IfNoneMatch'] : []),
    ];
  }
  const isPut = typeof operation.response.status !== 'number';
  // Who is made in any case has no version before.
  const isNew = operation.bankField !== undefined;
  return [...(isNew ? [] : ['IfMatch']), ...(isPut ? ['IfNone'] : []), 'IdempotencyKey'];
}

/** Whether an answer is about one customer, whose version it has. */
export function isVersioned(operation: Operation): boolean {
  return operation.kind !== 'list' || operation.owner === 'customer';
}
