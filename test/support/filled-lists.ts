import type { EntityProperty } from '@mikro-orm/core';
import { customerLists } from '../../src/modules/lists.ts';
import { at, type Filling, textsOf } from './filled-values.ts';

/** The lists that `filledPerson` and `filledBusiness` fill. */
const FILLED = new Set<string>([
  ...['references', 'addresses', 'identityDocuments', 'persons', 'taxResidences', 'socialMediaHandles'],
  ...['creditLimitOrders', 'crmEvents', 'userLinks'],
]);

/** Inserts an item with a value in every column into each other list. All texts start with `mark`. */
export async function fillOtherLists({ customers }: Filling, customer: string, mark: string): Promise<void> {
  for (const { name, entity } of customerLists) {
    if (FILLED.has(name)) continue;
    const properties = Object.entries<EntityProperty>(entity.meta.properties);
    const values = properties.flatMap(([property, { type, items }]) => {
      const value = items?.[0] ?? valueFor(`${type}`, textsOf(mark)(property));
      return property === 'id' || value === undefined ? [] : [[property, value]];
    });
    await customers.insert(entity, { customer, ...Object.fromEntries(values) });
  }
}

function valueFor(type: string, text: string): unknown {
  if (/text|string/i.test(type)) return text;
  if (/date/i.test(type)) return at('2024-05-06T07:08:09.123Z');
  return /boolean/i.test(type) ? true : undefined;
}
