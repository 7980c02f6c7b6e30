import type { ListField } from './fields.ts';
import type { JsonObject } from './presence.ts';
import { Issue } from './problem.ts';

/** What a sent item goes on being: a stored one, or something new. */
export type Match = { stored: JsonObject | null } | Issue;

/** The keys of an item, the surest first; null where it lacks a part of one. */
export type Keys = (string | null)[];

/**
 * Finds for each sent item the stored one that it means (U5, U6). The surest keys are compared first, for all items; a stored
 * item that was recognized by one is not there any more for the others. Refused are an item with no key at all, one that
 * several stored ones could be, several that one stored one could be, and two that are one and the same.
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
    const open = keys.flatMap((each, index) =>
      matches[index] === null ? [[index, each[level] ?? null] as const] : [],
    );
    for (const [index, key] of open) {
      if (key === null) continue;
      const rivals = open.filter(([, other]) => other === key).length;
      matches[index] = matchOne(remaining, level, key, rivals);
    }
  }
  return matches.map((match) => match ?? { stored: null });
}

function issueOf(all: Keys[], keys: Keys, index: number): Match | null {
  if (hasNoKey(keys)) return new Issue('KEY_REQUIRED');
  return all.slice(0, index).some((other) => isSameItem(other, keys)) ? new Issue('DUPLICATE') : null;
}

export function hasNoKey(keys: Keys): boolean {
  return keys.every((key) => key === null);
}

/** Whether two items are one and the same: the surest key that both have decides. */
export function isSameItem(a: Keys, b: Keys): boolean {
  const level = a.findIndex((key, index) => key !== null && b[index] !== null);
  return level >= 0 && a[level] === b[level];
}

/** Of several stored ones, or several that were sent, nothing tells which is meant. */
function matchOne(
  remaining: Map<JsonObject, Keys>,
  level: number,
  key: string,
  rivals: number,
): Match | null {
  const found = [...remaining].filter(([, keys]) => keys[level] === key);
  const [[item] = []] = found;
  if (!item) return null;
  if (found.length > 1 || rivals > 1) return new Issue('AMBIGUOUS');
  remaining.delete(item);
  return { stored: item };
}
