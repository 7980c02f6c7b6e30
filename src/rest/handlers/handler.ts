import type { Operation, System } from '../apis/rest-api.ts';
import type { Contract } from './graph-policy.ts';
import { performCustomer, performItem, performList } from './read-handlers.ts';
import type { Performance } from './rest-request.ts';
import { performWrite } from './write-handler.ts';

/** How an operation of any kind is performed. */
export function performer(system: System, operation: Operation, contract: Contract): Performance {
  switch (operation.kind) {
    case 'write':
      return performWrite(system, operation, contract);
    case 'customer':
      return performCustomer(system, operation, contract);
    case 'list':
      return performList(system, operation, contract);
    case 'item':
      return performItem(system, operation, contract);
  }
}
