import type { Operation, RestApi } from '../apis/rest-api.ts';
import type { GraphPolicy } from './graph-policy.ts';
import { createCustomerHandler, createItemHandler, createListHandler } from './read-handlers.ts';
import type { Handler } from './rest-request.ts';
import { createWriteHandler } from './write-handler.ts';

/** Creates the handler of an operation of any kind. */
export function createHandler(api: RestApi, operation: Operation, graphPolicy: GraphPolicy): Handler {
  switch (operation.kind) {
    case 'write':
      return createWriteHandler(api, operation, graphPolicy);
    case 'customer':
      return createCustomerHandler(api, operation, graphPolicy);
    case 'list':
      return createListHandler(api, operation, graphPolicy);
    case 'item':
      return createItemHandler(api, operation, graphPolicy);
  }
}
