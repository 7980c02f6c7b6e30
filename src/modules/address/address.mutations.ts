import { v7 } from 'uuid';
import type { Item } from '../../document/document.ts';
import { MOST_ITEMS } from '../../update/fields.ts';
import { groupPut } from '../../update/group-put.ts';
import { mergePatch } from '../../update/merge-patch.ts';
import { problem } from '../../update/problem.ts';
import { customerOf, findItem, requireRoom } from '../../write/section.ts';
import type { Write } from '../../write/write.ts';
import { addressFields } from './address.fields.ts';

/** banking: `POST …/address`. What it adds is for OTHER purposes. */
export const addCustomerAddress: Write = {
  operation: 'addCustomerAddress',
  target: customerOf,
  lists: ['addresses'],
  itemList: 'addresses',
  change(document, { customerId, ...input }) {
    const { next, problems } = mergePatch(addressFields, null, input);
    const added = { ...next, id: v7(), purpose: 'OTHER' };
    const addresses = [...(document.addresses ?? []), added];
    problems.push(...requireRoom(addresses, [], MOST_ITEMS));
    return { document: { ...document, addresses }, itemId: added.id, problems };
  },
};

/** banking: `PUT …/addresses/{id}`, any of the customer's own. */
export const updateCustomerAddress: Write = {
  operation: 'updateCustomerAddress',
  target: customerOf,
  lists: ['addresses'],
  itemList: 'addresses',
  change(document, { customerId, addressId, ...input }) {
    const { addresses = [] } = document;
    const stored = findItem(addresses, addressId);
    if (!stored) return { document, problems: [problem('NOT_FOUND', ['addressId'])] };
    const { next, problems } = groupPut(addressFields, stored, input);
    const changed = addresses.map((address) => (address === stored ? (next as Item) : address));
    return { document: { ...document, addresses: changed }, itemId: stored.id, problems };
  },
};

/** banking: `DELETE …/addresses/{id}`, any of the customer's own. */
export const deleteCustomerAddress: Write = {
  operation: 'deleteCustomerAddress',
  target: customerOf,
  lists: ['addresses'],
  change(document, { addressId }) {
    const { addresses = [] } = document;
    const stored = findItem(addresses, addressId);
    if (!stored) return { document, problems: [problem('NOT_FOUND', ['addressId'])] };
    const left = addresses.filter((address) => address !== stored);
    return { document: { ...document, addresses: left }, itemId: stored.id, problems: [] };
  },
};
