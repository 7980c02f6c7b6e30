import type { Operation, System } from '../systems/system.ts';
import type { Perform } from './call.ts';
import type { Contract } from './contract.ts';
import { performCustomer, performItem, performList } from './perform-read.ts';
import { performWrite } from './perform-write.ts';

/** How an operation is performed, and the scopes that it takes in any case. */
export function performer(
  system: System,
  operation: Operation,
  contract: Contract,
): { scopes: ReadonlySet<string>; perform: Perform } {
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
