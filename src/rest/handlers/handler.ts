import type { Policy } from '../../auth/policy.ts';
import type { Operation, RestApi } from '../apis/rest-api.ts';
import { createCustomerHandler, createItemHandler, createListHandler } from './read-handlers.ts';
import type { Handler } from './rest-request.ts';
import { createWriteHandler } from './write-handler.ts';

/** Creates the handler of an operation of any kind. */
export function createHandler(api: RestApi, operation: Operation, policy: Policy): Handler {
  switch (operation.kind) {
    case 'write':
      return createWriteHandler(api, operation, policy);
    case 'customer':
      return createCustomerHandler(api, operation, policy);
    case 'list':
      return createListHandler(api, operation, policy);
    case 'item':
      return createItemHandler(api, operation, policy);
  }
}
