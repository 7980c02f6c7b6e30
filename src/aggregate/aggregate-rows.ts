import { CARRIED, type Row } from '../read/projection.ts';
import { TYPE_NAMES } from './aggregate-tables.ts';
import {
  COLLECTIONS,
  type Collection,
  type CustomerDocument,
  displayNameOf,
  type Item,
} from './customer-aggregate.ts';

/** Lists that may be long: a write reads single items of them, so only a document that is whole has them. */
const LONG: ReadonlySet<string> = new Set(['creditLimitOrders', 'crmEvents', 'userLinks']);

/**
 * A row to answer with, which carries what the document has: whoever reads of it finds that there and does not ask the
 * database, so that an answer shows the customer as it was written, or as it once was. `whole` says that the long lists
 * have all their items.
 */
export function carryingRow(document: CustomerDocument, { whole }: { whole: boolean }): Row {
  const carried = new Map<string, Row[]>();
  const customer: Row = {
    ...document,
    __typename: document.type === 'PERSON' ? 'PersonCustomer' : 'BusinessCustomer',
    displayName: displayNameOf(document),
    [CARRIED]: carried,
  };
  const back = (typeName: string) => (item: Item) => belonging(item, typeName, customer);
  for (const name of COLLECTIONS) {
    // A document that is whole and has no such list has nothing in it: the list may be younger than its journal.
    const items = document[name] ?? (whole ? [] : undefined);
    if (items && (whole || !LONG.has(name))) carried.set(name, items.map(back(TYPE_NAMES[name])));
  }
  // It comes with the documents, and one that is not there is no field of a document that was rebuilt.
  if (document.identityDocuments || whole) {
    carried.set('registration', one(document.registration).map(back('IdentityDocument')));
  }
  return customer;
}

/** One item of a document as a row, which knows its customer. */
export function carriedItem(customer: Row, list: Collection, id: string): Row | null {
  const items = (customer[list] ?? []) as Item[];
  const found = items.find((item) => item.id === id);
  return found ? belonging(found, TYPE_NAMES[list], customer) : null;
}

function belonging(item: Item, typeName: string, customer: Row): Row {
  const carried = new Map<string, Row[]>([['customer', [customer]]]);
  const row: Row = { ...item, __typename: typeName, customer: customer.id, [CARRIED]: carried };
  if (typeName === 'BusinessPerson') {
    const { residentialAddress, identification } = item as Record<string, Item | null>;
    carried.set(
      'residentialAddress',
      one(residentialAddress).map((each) => belonging(each, 'Address', customer)),
    );
    carried.set(
      'identification',
      one(identification).map((each) => belonging(each, 'IdentityDocument', customer)),
    );
  }
  return row;
}

function one(item: Item | null | undefined): Item[] {
  return item ? [item] : [];
}
