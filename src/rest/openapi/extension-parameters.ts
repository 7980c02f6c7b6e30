import type { Operation } from '../apis/rest-api.ts';
import { MAX_TAG_CHARACTERS } from '../handlers/conditional-requests.ts';
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

/** Parameters that every API accepts in addition to its API spec. */
export const extensionParameters: JsonObject = {
  IfMatch: extension(
    'If-Match',
    'header',
    'The `ETag` of the customer as read, or a list of them. If the customer has changed since, the request is rejected with 412.',
    { maxLength: MAX_TAG_CHARACTERS },
  ),
  IfNoneMatch: extension(
    'If-None-Match',
    'header',
    'The `ETag` of a response that you have. If the customer has not changed since, the response is 304 without a body.',
    { maxLength: MAX_TAG_CHARACTERS },
  ),
  IfNone: extension(
    'If-None-Match',
    'header',
    'Send `*` to create the customer only if it does not exist yet.',
  ),
  IdempotencyKey: extension(
    'Idempotency-Key',
    'header',
    'A key of your choice. If the same request is sent again with the same key within 24 hours, it returns the first response and changes nothing.',
    { minLength: 1, maxLength: 255 },
  ),
  XGraphPosition: extension(
    'X-Graph-Position',
    'header',
    'The `X-Graph-Position` of the response to a write. The response shows that write and all earlier ones, and may come from a read replica.',
  ),
  Cursor: extension(
    'cursor',
    'query',
    'The cursor of the next page, from the `Link` header of the previous page. If it is empty, the first page is returned.',
    {
      maxLength: 4_000,
    },
  ),
};

/** Returns references to the extension parameters of an operation. */
export function extensionParametersOf(operation: Operation): JsonObject[] {
  return namesFor(operation).map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

function namesFor(operation: Operation): string[] {
  if (operation.kind !== 'write') {
    return [
      ...(operation.kind === 'list' ? ['Cursor'] : []),
      ...(isVersioned(operation) ? ['IfNoneMatch'] : []),
      'XGraphPosition',
    ];
  }
  const isPut = typeof operation.response.status !== 'number';
  // An operation that always creates a customer has no version to match.
  const isNew = operation.bankField !== undefined;
  return [...(isNew ? [] : ['IfMatch']), ...(isPut ? ['IfNone'] : []), 'IdempotencyKey'];
}

/** Whether the response is about one customer and has its version as `ETag`. */
export function isVersioned(operation: Operation): boolean {
  return operation.kind !== 'list' || operation.owner === 'customer';
}
