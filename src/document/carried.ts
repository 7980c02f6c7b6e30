import { addressesOfCustomer, addressOfPerson } from '../modules/address/address.loader.ts';
import { personsOfBusiness } from '../modules/business/business.loader.ts';
import { ordersOfCustomer } from '../modules/credit/credit.loader.ts';
import { eventsOfCustomer } from '../modules/crm/crm.loader.ts';
import { customerById, referencesOfCustomer } from '../modules/customer/customer.loader.ts';
import {
  documentsOfCustomer,
  identificationOfPerson,
  registrationOfBusiness,
} from '../modules/identity/identity.loader.ts';
import { linksOfCustomer } from '../modules/link/link.loader.ts';
import { handlesOfCustomer } from '../modules/social/social.loader.ts';
import { taxResidencesOfCustomer } from '../modules/tax/tax.loader.ts';
import { CARRIED, type Row, type Source } from '../read/shape.ts';
import { type Collection, type CustomerDocument, displayNameOf, type Item } from './document.ts';

/** By the list of a document: what it is read by, and what it shows. */
const LISTS: Record<Collection, { source: Source; typeName: string }> = {
  references: { source: referencesOfCustomer, typeName: 'CustomerReference' },
  addresses: { source: addressesOfCustomer, typeName: 'Address' },
  identityDocuments: { source: documentsOfCustomer, typeName: 'IdentityDocument' },
  persons: { source: personsOfBusiness, typeName: 'BusinessPerson' },
  taxResidences: { source: taxResidencesOfCustomer, typeName: 'TaxResidence' },
  socialMediaHandles: { source: handlesOfCustomer, typeName: 'SocialMediaHandle' },
  creditLimitOrders: { source: ordersOfCustomer, typeName: 'CreditLimitOrder' },
  crmEvents: { source: eventsOfCustomer, typeName: 'CrmEvent' },
  userLinks: { source: linksOfCustomer, typeName: 'UserLink' },
};

/** Lists that may be long: a write reads single items of them, so only a document that is whole has them. */
const LONG: ReadonlySet<string> = new Set(['creditLimitOrders', 'crmEvents', 'userLinks']);

/**
 * A row to answer with, which carries what the document has: whoever reads of it finds that there and does not ask the
 * database, so that an answer shows the customer as it was written, or as it once was. `whole` says that the long lists
 * have all their items.
 */
export function carryingRow(document: CustomerDocument, { whole }: { whole: boolean }): Row {
  const carried = new Map<Source, Row[]>();
  const customer: Row = {
    ...document,
    __typename: document.type === 'PERSON' ? 'PersonCustomer' : 'BusinessCustomer',
    displayName: displayNameOf(document),
    [CARRIED]: carried,
  };
  const back = (typeName: string) => (item: Item) => belonging(item, typeName, customer);
  for (const [name, { source, typeName }] of Object.entries(LISTS)) {
    // A document that is whole and has no such list has nothing in it: the list may be younger than its journal.
    const items = document[name as Collection] ?? (whole ? [] : undefined);
    if (items && (whole || !LONG.has(name))) carried.set(source, items.map(back(typeName)));
  }
  // It comes with the documents, and one that is not there is no field of a document that was rebuilt.
  if (document.identityDocuments || whole) {
    carried.set(registrationOfBusiness, one(document.registration).map(back('IdentityDocument')));
  }
  return customer;
}

/** One item of a document as a row, which knows its customer. */
export function carriedItem(customer: Row, list: Collection, id: string): Row | null {
  const items = (customer[list] ?? []) as Item[];
  const found = items.find((item) => item.id === id);
  return found ? belonging(found, LISTS[list].typeName, customer) : null;
}

function belonging(item: Item, typeName: string, customer: Row): Row {
  const carried = new Map<Source, Row[]>([[customerById, [customer]]]);
  const row: Row = { ...item, __typename: typeName, customer: customer.id, [CARRIED]: carried };
  if (typeName === 'BusinessPerson') {
    const { residentialAddress, identification } = item as Record<string, Item | null>;
    carried.set(
      addressOfPerson,
      one(residentialAddress).map((each) => belonging(each, 'Address', customer)),
    );
    carried.set(
      identificationOfPerson,
      one(identification).map((each) => belonging(each, 'IdentityDocument', customer)),
    );
  }
  return row;
}

function one(item: Item | null | undefined): Item[] {
  return item ? [item] : [];
}
