import { problem } from '../../update/problem.ts';
import { groupPut } from '../../update/semantics.ts';
import type { Command } from '../../write/command.ts';
import { addItem, removeItem, replaceItem } from '../../write/item-commands.ts';
import { findItem, namedCustomer } from '../../write/section-command.ts';
import type { Item } from '../common/customer-list.ts';
import { addressFields } from './address.fields.ts';

/** banking: `POST …/address`. The new address has the purpose OTHER. */
export const addCustomerAddress = addItem({
  operation: 'addCustomerAddress',
  list: 'addresses',
  fields: addressFields,
  defaults: { purpose: 'OTHER' },
});

/** banking: `PUT …/addresses/{id}`, for any of the customer's own addresses. */
export const updateCustomerAddress: Command = {
  operation: 'updateCustomerAddress',
  target: namedCustomer,
  lists: ['addresses'],
  reads: [],
  itemList: 'addresses',
  execute(aggregate, { customerId, addressId, ...input }, { canReadPii }) {
    const stored = findItem(aggregate.addresses ?? [], addressId);
    if (!stored) return { aggregate, problems: [problem('NOT_FOUND', ['addressId'])] };
    const { next, problems } = groupPut(addressFields, stored, input, canReadPii);
    return { aggregate: replaceItem(aggregate, 'addresses', next as Item), itemId: stored.id, problems };
  },
};

/** banking: `DELETE …/addresses/{id}`, for any of the customer's own addresses. */
export const deleteCustomerAddress = removeItem('deleteCustomerAddress', 'addresses', 'addressId');
