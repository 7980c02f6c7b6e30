import { addressList } from './address/address.list.ts';
import { personList } from './business/business.list.ts';
import { type CustomerList, isUnbounded, type UnboundedList } from './common/customer-list.ts';
import { creditLimitOrderList } from './credit/credit.list.ts';
import { crmEventList } from './crm/crm.list.ts';
import { referenceList } from './customer/reference.list.ts';
import { identityDocumentList } from './identity/identity.list.ts';
import { userLinkList } from './link/link.list.ts';
import { socialMediaHandleList } from './social/social.list.ts';
import { taxResidenceList } from './tax/tax.list.ts';

/** All lists of a customer. A list comes after the lists that its foreign keys reference. */
export const customerLists = [
  personList,
  referenceList,
  addressList,
  identityDocumentList,
  taxResidenceList,
  creditLimitOrderList,
  socialMediaHandleList,
  crmEventList,
  userLinkList,
] as const;

type AnyList = (typeof customerLists)[number];

export type ListName = AnyList['name'];
export type UnboundedListName = Extract<AnyList, UnboundedList>['name'];

/** The list with a name. */
export type ListNamed<Name extends ListName> = Extract<AnyList, { name: Name }>;

export const LIST_NAMES: readonly ListName[] = customerLists.map(({ name }) => name);

const byName = new Map<string, CustomerList>(customerLists.map((list) => [list.name, list]));

/** Returns a record with a value for each list. */
export function forEachList<Value>(createValue: (name: ListName) => Value): Record<ListName, Value> {
  return Object.fromEntries(LIST_NAMES.map((name) => [name, createValue(name)])) as Record<ListName, Value>;
}

export function isListName(name: string): name is ListName {
  return byName.has(name);
}

export function listNamed(name: ListName): CustomerList {
  return byName.get(name) as CustomerList;
}

export const UNBOUNDED_LISTS: readonly ListName[] = customerLists
  .filter(isUnbounded)
  .map(({ name }) => name as ListName);
