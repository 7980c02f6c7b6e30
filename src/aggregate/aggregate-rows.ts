import { ATTACHED, type Row } from '../read/projection.ts';
import { TYPE_NAMES } from './aggregate-tables.ts';
import {
  type CustomerAggregate,
  displayNameOf,
  type Item,
  LIST_NAMES,
  type ListName,
} from './customer-aggregate.ts';

/** Lists that may be long: a write reads single items of them, so only a document that is whole has them. */
const LONG_LISTS: ReadonlySet<string> = new Set(['creditLimitOrders', 'crmEvents', 'userLinks']);

/**
 * A row to answer with, which carries what the document has: whoever reads of it finds that there and does not ask the
 * database, so that an answer shows the customer as it was written, or as it once was. `whole` says that the long lists
 * have all their items.
 */
export function rowOfAggregate(aggregate: CustomerAggregate, { complete }: { complete: boolean }): Row {
  const attached = new Map<string, Row[]>();
  const customer: Row = {
    ...aggregate,
    __typename: aggregate.type === 'PERSON' ? 'PersonCustomer' : 'BusinessCustomer',
    displayName: displayNameOf(aggregate),
    [ATTACHED]: attached,
  };
  const back = (typeName: string) => (item: Item) => childRow(item, typeName, customer);
  for (const name of LIST_NAMES) {
    // A document that is whole and has no such list has nothing in it: the list may be younger than its journal.
    const items = aggregate[name] ?? (complete ? [] : undefined);
    if (items && (complete || !LONG_LISTS.has(name))) attached.set(name, items.map(back(TYPE_NAMES[name])));
  }
  // It comes with the documents, and one that is not there is no field of a document that was rebuilt.
  if (aggregate.identityDocuments || complete) {
    attached.set('registration', one(aggregate.registration).map(back('IdentityDocument')));
  }
  return customer;
}

/** One item of a document as a row, which knows its customer. */
export function rowOfItem(customer: Row, list: ListName, id: string): Row | null {
  const items = (customer[list] ?? []) as Item[];
  const found = items.find((item) => item.id === id);
  return found ? childRow(found, TYPE_NAMES[list], customer) : null;
}

function childRow(item: Item, typeName: string, customer: Row): Row {
  const attached = new Map<string, Row[]>([['customer', [customer]]]);
  const row: Row = { ...item, __typename: typeName, customer: customer.id, [ATTACHED]: attached };
  if (typeName === 'BusinessPerson') {
    const { residentialAddress, identification } = item as Record<string, Item | null>;
    attached.set(
      'residentialAddress',
      one(residentialAddress).map((each) => childRow(each, 'Address', customer)),
    );
    attached.set(
      'identification',
      one(identification).map((each) => childRow(each, 'IdentityDocument', customer)),
    );
  }
  return row;
}

function one(item: Item | null | undefined): Item[] {
  return item ? [item] : [];
}
