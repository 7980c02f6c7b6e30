import type { ListField } from './fields.ts';
import type { JsonObject } from './presence.ts';
import { Issue } from './problem.ts';

/** The stored item that a sent item matches; `stored` is null if the sent item is new. */
export type Match = { stored: JsonObject | null } | Issue;

/** The keys of an item, most specific first. A key is null if the item lacks a part of it. */
export type Keys = (string | null)[];

/**
 * Finds the stored item that each sent item matches. The most specific keys are compared first, for all
 * items. A stored item that is matched by one key is not compared with the next ones. Rejects items without a
 * key (KEY_REQUIRED), ambiguous matches in either direction (AMBIGUOUS) and repeated items (DUPLICATE).
 */
export function matchItems(
  identityKeys: ListField['identityKeys'],
  stored: readonly JsonObject[],
  sent: readonly JsonObject[],
): Match[] {
  const keys = sent.map((item) => identityKeys(item ?? {}));
  const remaining = new Map(stored.map((item) => [item, identityKeys(item)]));
  const matches = keys.map((each, index) => issueOf(keys, each, index));
  for (const level of identityKeys({}).keys()) {
    const unmatched = keys.flatMap((each, index) =>
      matches[index] === null ? [[index, each[level] ?? null] as const] : [],
    );
    for (const [index, key] of unmatched) {
      if (key === null) continue;
      const sentWithKey = unmatched.filter(([, other]) => other === key).length;
      matches[index] = matchOne(remaining, level, key, sentWithKey);
    }
  }
  return matches.map((match) => match ?? { stored: null });
}

function issueOf(allKeys: Keys[], keys: Keys, index: number): Match | null {
  if (hasNoKey(keys)) return new Issue('KEY_REQUIRED');
  return allKeys.slice(0, index).some((other) => isSameItem(other, keys)) ? new Issue('DUPLICATE') : null;
}

export function hasNoKey(keys: Keys): boolean {
  return keys.every((key) => key === null);
}

/** Whether two items are the same one. The most specific key that both items have decides. */
export function isSameItem(a: Keys, b: Keys): boolean {
  const level = a.findIndex((key, index) => key !== null && b[index] !== null);
  return level >= 0 && a[level] === b[level];
}

/**
 * Matches one key. Returns null if no stored item has it, and AMBIGUOUS if several stored or sent items have
 * it.
 */
function matchOne(
  remaining: Map<JsonObject, Keys>,
  level: number,
  key: string,
  sentWithKey: number,
): Match | null {
  const found = [...remaining].filter(([, keys]) => keys[level] === key);
  const [[item] = []] = found;
  if (!item) return null;
  if (found.length > 1 || sentWithKey > 1) return new Issue('AMBIGUOUS');
  remaining.delete(item);
  return { stored: item };
}
