import type { JsonObject } from '../../update/presence.ts';
import { addressList } from '../address/address.list.ts';
import { completeItem } from '../common/complete-item.ts';
import { boundedList } from '../common/customer-list.ts';
import { identityDocumentList } from '../identity/identity.list.ts';
import { BusinessPerson } from './business.entity.ts';

/** The persons of a business. A person contains its address and its identity document. */
export const personList = boundedList({
  name: 'persons',
  entity: BusinessPerson,
  complete(item, at) {
    const { residentialAddress: address, identification } = item as Record<string, JsonObject | null>;
    return {
      residentialAddress: address
        ? completeItem(addressList, { ...address, purpose: 'RESIDENTIAL' }, at)
        : null,
      identification: identification
        ? completeItem(identityDocumentList, { position: 0, ...identification }, at)
        : null,
    };
  },
});
