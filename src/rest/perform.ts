import type { Operation, System } from '../systems/system.ts';
import type { Performance } from './call.ts';
import type { Contract } from './contract.ts';
import { performCustomer, performItem, performList } from './perform-read.ts';
import { performWrite } from './perform-write.ts';

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
