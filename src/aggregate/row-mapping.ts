import type { Item } from '../modules/common/customer-list.ts';
import { customerLists, isListName, type ListName } from '../modules/lists.ts';
import type { JsonObject } from '../update/presence.ts';
import type { CustomerAggregate } from './customer-aggregate.ts';

/** Rows of a customer by table, with the property names of the entities. An absent table was not loaded. */
export type Rows = { customer: JsonObject } & Partial<Record<ListName, Item[]>>;

/**
 * Builds the aggregate from the rows of a customer. Lists keep the order of the rows. If persons are loaded,
 * addresses and identity documents must be loaded too, because persons contain them.
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
      residentialAddress: childOfPerson(addresses, person),
      identification: childOfPerson(identityDocuments, person),
    }));
  }
  return aggregate;
}

function childOfPerson(rows: Item[] | undefined, { id }: Item): Item | null {
  const found = rows?.find((row) => row.businessPerson === id);
  return found ? withoutOwnerColumns(found) : null;
}

/** Removes the columns that are implied by the position in the aggregate. */
function withoutOwnerColumns(row: Item): Item {
  const { __typename, organization, customer, businessPerson, slot, ...rest } = row;
  return rest as Item;
}

/**
 * Parts that are nested differently in the aggregate than in tables: inside their owner, or in another slot.
 */
const NESTED: ReadonlySet<string> = new Set(['addresses', 'identityDocuments', 'registration']);

/** Converts an aggregate to rows. Inverse of `aggregateFromRows`. */
export function rowsFromAggregate(aggregate: CustomerAggregate): Rows {
  const entries = Object.entries(aggregate).filter(([name]) => !NESTED.has(name));
  const lists = entries.filter(([name, items]) => isListName(name) && items);
  const customer = Object.fromEntries(entries.filter(([name]) => !isListName(name)));
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

/** Returns the aggregate with its lists in the order of the GraphQL API. */
export function withSortedLists(aggregate: CustomerAggregate): CustomerAggregate {
  const lists = customerLists.flatMap(({ name, order: { keyOf, descending } }) => {
    const items = aggregate[name];
    if (!items) return [];
    const ascending = items.toSorted((a, b) => compare(keyOf(a), keyOf(b)) || compare(a.id, b.id));
    return [[name, descending ? ascending.reverse() : ascending]];
  });
  return { ...aggregate, ...Object.fromEntries(lists) };
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
