import type { CustomerAggregate } from '../../src/aggregate/customer-aggregate.ts';
import { rowsFromAggregate } from '../../src/aggregate/row-mapping.ts';
import { customerLists } from '../../src/modules/lists.ts';
import type { Dump } from './dump.ts';

/** Converts an aggregate that was replayed from the journal to the format of a database dump. */
export function columnsOf(replayed: CustomerAggregate | null): Dump {
  if (!replayed) throw new Error('the journal has no creation');
  const { customer, ...lists } = rowsFromAggregate(replayed);
  const tables = customerLists.map(({ name, entity }) => {
    const rows = lists[name] ?? [];
    return [
      entity.meta.tableName,
      rows.map((row) => flattened(row)).toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
    ];
  });
  return { customer: flattened(customer), ...Object.fromEntries(tables) };
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
