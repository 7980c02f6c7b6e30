import { type Item, isUnbounded } from '../modules/common/customer-list.ts';
import type { Customer } from '../modules/customer/customer.entity.ts';
import { customerLists, type ListName, listNamed } from '../modules/lists.ts';
import { type AnyRow, ATTACHED, type Row, type RowOf } from '../read/row.ts';
import { type CustomerAggregate, displayNameOf } from './customer-aggregate.ts';
import { withPrototypeOf } from './unloaded-properties.ts';

type CustomerRow = RowOf<typeof Customer> & AnyRow;

/**
 * Converts an aggregate to a row with its child rows attached. Resolvers read these children instead of
 * querying, so the response shows exactly the written (or historical) state. `complete` means that the
 * unbounded lists have all their items.
 */
export function rowOfAggregate(
  aggregate: CustomerAggregate,
  { complete }: { complete: boolean },
): CustomerRow {
  const attached = new Map<string, Row[]>();
  const customer: AnyRow = withPrototypeOf(aggregate, {
    ...aggregate,
    __typename: aggregate.type === 'PERSON' ? 'PersonCustomer' : 'BusinessCustomer',
    // A getter, because the names are loaded only if the response shows it.
    get displayName() {
      return displayNameOf(aggregate);
    },
    [ATTACHED]: attached,
  });
  const toChild = (typeName: string) => (item: Item) => childRow(item, typeName, customer);
  for (const list of customerLists) {
    // A complete aggregate without the list is treated as having an empty list. This happens if the list was
    // added to the schema after the journal entries were written.
    const items = aggregate[list.name] ?? (complete ? [] : undefined);
    if (items && (complete || !isUnbounded(list)))
      attached.set(list.name, items.map(toChild(list.entity.meta.className)));
  }
  // The registration is loaded together with the identity documents. An aggregate that was replayed from the
  // journal has no `registration` property if the customer has none.
  if (aggregate.identityDocuments || complete) {
    attached.set('registration', toArray(aggregate.registration).map(toChild('IdentityDocument')));
  }
  return customer as CustomerRow;
}

/**
 * Converts one list item of an aggregate to a row with its customer attached. Returns null if there is no
 * such item.
 */
export function rowOfItem(customer: AnyRow, list: ListName, id: string): AnyRow | null {
  const items = (customer[list] ?? []) as Item[];
  const found = items.find((item) => item.id === id);
  return found ? childRow(found, listNamed(list).entity.meta.className, customer) : null;
}

function childRow(item: Item, typeName: string, customer: AnyRow): AnyRow {
  const attached = new Map<string, Row[]>([['customer', [customer]]]);
  const row: AnyRow = { ...item, __typename: typeName, customer: customer.id, [ATTACHED]: attached };
  if (typeName === 'BusinessPerson') {
    const { residentialAddress, identification } = item as Record<string, Item | null>;
    attached.set(
      'residentialAddress',
      toArray(residentialAddress).map((each) => childRow(each, 'Address', customer)),
    );
    attached.set(
      'identification',
      toArray(identification).map((each) => childRow(each, 'IdentityDocument', customer)),
    );
  }
  return row;
}

function toArray(item: Item | null | undefined): Item[] {
  return item ? [item] : [];
}
