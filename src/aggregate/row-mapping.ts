import type { JsonObject } from '../update/presence.ts';
import type { TableName } from './aggregate-tables.ts';
import { type CustomerAggregate, type Item, LIST_NAMES, type ListName } from './customer-aggregate.ts';
import { SOURCE_SYSTEMS } from './source-systems.ts';

/** The rows of a customer by table, under the names of the entities' properties. A table that is not there was not read. */
export type Rows = { customer: JsonObject } & Partial<Record<Exclude<TableName, 'customer'>, Item[]>>;

/**
 * A document of the rows of a customer, its lists in the order of the rows. Persons come with their addresses and documents,
 * which must have been read too.
 */
export function aggregateFromRows(rows: Rows): CustomerAggregate {
  const { __typename, organization, displayName, ...customer } = rows.customer;
  const aggregate = customer as unknown as CustomerAggregate;
  const { addresses, identityDocuments, persons, customer: _, ...flat } = rows;
  for (const [name, items] of Object.entries(flat))
    aggregate[name as ListName] = items.map(withoutOwnerColumns);
  if (addresses)
    aggregate.addresses = addresses.filter((row) => row.businessPerson == null).map(withoutOwnerColumns);
  if (identityDocuments) {
    const inSlot = (slot: string) =>
      identityDocuments.filter((row) => row.slot === slot).map(withoutOwnerColumns);
    aggregate.identityDocuments = inSlot('LISTED');
    aggregate.registration = inSlot('REGISTRATION')[0] ?? null;
  }
  if (persons) {
    aggregate.persons = persons.map((person) => ({
      ...withoutOwnerColumns(person),
      residentialAddress: ofPerson(addresses, person),
      identification: ofPerson(identityDocuments, person),
    }));
  }
  return aggregate;
}

function ofPerson(rows: Item[] | undefined, { id }: Item): Item | null {
  const found = rows?.find((row) => row.businessPerson === id);
  return found ? withoutOwnerColumns(found) : null;
}

/** Without what the place in the document says already. */
function withoutOwnerColumns(row: Item): Item {
  const { __typename, organization, customer, businessPerson, slot, ...rest } = row;
  return rest as Item;
}

/** What stands in a document otherwise than in rows: with what owns it, or in another slot of its table. */
const NESTED: ReadonlySet<string> = new Set(['addresses', 'identityDocuments', 'registration']);
const LISTS: ReadonlySet<string> = new Set(LIST_NAMES);

/** The rows of a document. */
export function rowsFromAggregate(aggregate: CustomerAggregate): Rows {
  const entries = Object.entries(aggregate).filter(([name]) => !NESTED.has(name));
  const lists = entries.filter(([name, items]) => LISTS.has(name) && items);
  const customer = Object.fromEntries(entries.filter(([name]) => !LISTS.has(name)));
  const rows = { ...Object.fromEntries(lists), customer } as Rows;
  const { addresses, identityDocuments, registration, persons } = aggregate;
  if (addresses) rows.addresses = [...addresses, ...ownedBy(persons, 'residentialAddress')];
  if (identityDocuments) {
    rows.identityDocuments = [
      ...identityDocuments.map((item) => ({ ...item, slot: 'LISTED' })),
      ...(registration ? [{ ...registration, slot: 'REGISTRATION' }] : []),
      ...ownedBy(persons, 'identification').map((item) => ({ ...item, slot: 'PERSON' })),
    ];
  }
  return rows;
}

function ownedBy(persons: Item[] | undefined, name: string): Item[] {
  return (persons ?? []).flatMap((person) => {
    const owned = person[name] as Item | null;
    return owned ? [{ ...owned, businessPerson: person.id }] : [];
  });
}

type Rank = (item: Item) => string | number;

const byId: Rank = ({ id }) => id;
const byPosition: Rank = ({ position }) => position as number;
const byCreation: Rank = ({ createdAt }) => createdAt as string;
const bySystem: Rank = ({ system }) => SOURCE_SYSTEMS.indexOf(system as 'BANKING');

/** What each list is ordered by, as the loaders of the graph order it; the id breaks ties. */
const LIST_ORDERS: Record<ListName, { rank: Rank; descending?: true }> = {
  references: { rank: bySystem },
  addresses: { rank: byId },
  identityDocuments: { rank: byPosition },
  persons: { rank: byPosition },
  taxResidences: { rank: byId },
  socialMediaHandles: { rank: byId },
  creditLimitOrders: { rank: byCreation, descending: true },
  crmEvents: { rank: byCreation, descending: true },
  userLinks: { rank: byCreation },
};

/** The document with its lists in the order in which the graph shows them. */
export function withSortedLists(aggregate: CustomerAggregate): CustomerAggregate {
  const lists = Object.entries(LIST_ORDERS).flatMap(([name, { rank, descending }]) => {
    const items = aggregate[name as ListName];
    if (!items) return [];
    const ascending = items.toSorted((a, b) => compare(rank(a), rank(b)) || compare(a.id, b.id));
    return [[name, descending ? ascending.reverse() : ascending]];
  });
  return { ...aggregate, ...Object.fromEntries(lists) };
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
