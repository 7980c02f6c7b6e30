import type { CustomerAggregate } from '../aggregate/customer-aggregate.ts';
import type { CustomerSelector } from '../aggregate/customer-selector.ts';
import type { Item } from '../modules/common/customer-list.ts';
import type { JsonObject } from '../update/presence.ts';
import type { WriteTransaction } from './write-transaction.ts';

/**
 * Returns the new references that already belong to other customers of the organization. Sends no query if no
 * reference is new. If two concurrent transactions take the same reference, a unique index rejects the second
 * one.
 */
export async function takenReferences(
  transaction: WriteTransaction,
  organizationId: string,
  before: CustomerAggregate | null,
  after: CustomerAggregate,
): Promise<Item[]> {
  const old = new Set((before?.references ?? []).map(keyOf));
  const fresh = (after.references ?? []).filter(
    (reference) => typeof reference.value === 'string' && !old.has(keyOf(reference)),
  );
  if (fresh.length === 0) return [];
  const [rows = []] = await transaction.run([
    {
      text: `select f.system, f.value from unnest($3::text[], $4::text[]) as wanted(system, value)
        join customer_reference f on f.organization_id = $1 and f.system = wanted.system and f.value = wanted.value
        where f.customer_id <> $2`,
      values: [
        organizationId,
        after.id,
        fresh.map(({ system }) => system as string),
        fresh.map(({ value }) => value as string),
      ],
    },
  ]);
  const taken = new Set(rows.map(([system, value]) => `${system} ${value}`));
  return fresh.filter((reference) => taken.has(keyOf(reference)));
}

function keyOf({ system, value }: Item): string {
  return `${system} ${value}`;
}

/** Whether a reference is the one that the selector names. */
export function isReferenceOf(selector: CustomerSelector, { system, value }: JsonObject): boolean {
  return selector.by === 'reference' && system === selector.system && value === selector.value;
}
