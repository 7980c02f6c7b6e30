import type { CustomerAggregate } from '../../src/aggregate/customer-aggregate.ts';
import type { Item } from '../../src/modules/common/customer-list.ts';
import { customerLists, isListName } from '../../src/modules/lists.ts';

import type { Dump } from './dump.ts';

/** Converts an aggregate that was replayed from the journal to the format of a database dump. */
export function columnsOf(replayed: CustomerAggregate | null): Dump {
  if (!replayed) throw new Error('the journal has no creation');
  const parts = partsOf(replayed);
  const tables = customerLists.map(({ name, entity }) => [
    entity.meta.tableName,
    (parts[name] ?? [])
      .map((row) => flattened(row))
      .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
  ]);
  const columns = Object.entries(replayed).filter(([name]) => !isListName(name) && name !== 'registration');
  return { customer: flattened(Object.fromEntries(columns)), ...Object.fromEntries(tables) };
}

/** Returns the lists with the items that the aggregate nests in a person, or has as its registration. */
function partsOf({ registration, ...aggregate }: CustomerAggregate): Partial<Record<string, object[]>> {
  const { addresses = [], identityDocuments = [], persons = [] } = aggregate;
  const nested = (name: string, more: object = {}) =>
    persons
      .filter((person) => person[name])
      .map((person) => ({ ...(person[name] as Item), businessPerson: person.id, ...more }));
  return {
    ...(aggregate as Record<string, unknown>),
    addresses: [...addresses, ...nested('residentialAddress')],
    identityDocuments: [
      ...identityDocuments.map((item) => ({ ...item, slot: 'LISTED' })),
      ...(registration ? [{ ...registration, slot: 'REGISTRATION' }] : []),
      ...nested('identification', { slot: 'PERSON' }),
    ],
  };
}

/** Properties stored in one JSON or array column, which are not flattened further. */
const UNFLATTENED = new Set(['metadata', 'files', 'datesOfBirth', 'tags']);
const OWNED = new Set(['residentialAddress', 'identification']);

function flattened(tree: object, prefix = ''): Record<string, unknown> {
  const columns = Object.entries(tree).flatMap(([name, value]): [string, unknown][] => {
    if (value === null || value === undefined || OWNED.has(name)) return [];
    const column = `${prefix}${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    if (name === 'businessPerson') return [['business_person_id', value]];
    if (typeof value !== 'object' || UNFLATTENED.has(name)) return [[column, numberOf(column, value)]];
    return Object.entries(flattened(value, `${column}_`));
  });
  return withoutNulls(Object.fromEntries(columns));
}

/** Converts amounts to numbers, because `to_jsonb` writes them as JSON numbers. */
function numberOf(column: string, value: unknown): unknown {
  return /(credit_limit|monthly_revenue)_amount$/.test(column) ? Number(value) : value;
}

function withoutNulls(columns: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(columns, (_name, each) => (each === null ? undefined : each)));
}
