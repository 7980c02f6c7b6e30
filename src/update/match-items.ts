import type { ListField } from './fields.ts';
import type { Tree } from './presence.ts';
import { Refusal } from './problem.ts';

/** What a sent item goes on being: a stored one, or something new. */
export type Match = { stored: Tree | null } | Refusal;

/** The keys of an item, the surest first; null where it lacks a part of one. */
export type Keys = (string | null)[];

/**
 * Finds for each sent item the stored one that it means (U5, U6). The surest keys are compared first, for all items; a stored
 * item that was recognized by one is not there any more for the others. Refused are an item with no key at all, one that
 * several stored ones could be, several that one stored one could be, and two that are one and the same.
 */
export function matchItems(
  keysOf: ListField['keysOf'],
  stored: readonly Tree[],
  sent: readonly Tree[],
): Match[] {
  const keys = sent.map((item) => keysOf(item ?? {}));
  const left = new Map(stored.map((item) => [item, keysOf(item)]));
  const matches = keys.map((each, place) => refusalOf(keys, each, place));
  for (const level of keysOf({}).keys()) {
    const open = keys.flatMap((each, place) =>
      matches[place] === null ? [[place, each[level] ?? null] as const] : [],
    );
    for (const [place, key] of open) {
      if (key === null) continue;
      const rivals = open.filter(([, other]) => other === key).length;
      matches[place] = matchOne(left, level, key, rivals);
    }
  }
  return matches.map((match) => match ?? { stored: null });
}

function refusalOf(all: Keys[], keys: Keys, place: number): Match | null {
  if (hasNoKey(keys)) return new Refusal('KEY_REQUIRED');
  return all.slice(0, place).some((other) => areSame(other, keys)) ? new Refusal('DUPLICATE') : null;
}

export function hasNoKey(keys: Keys): boolean {
  return keys.every((key) => key === null);
}

/** Whether two items are one and the same: the surest key that both have decides. */
export function areSame(a: Keys, b: Keys): boolean {
  const level = a.findIndex((key, place) => key !== null && b[place] !== null);
  return level >= 0 && a[level] === b[level];
}

/** Of several stored ones, or several that were sent, nothing tells which is meant. */
function matchOne(left: Map<Tree, Keys>, level: number, key: string, rivals: number): Match | null {
  const found = [...left].filter(([, keys]) => keys[level] === key);
  const [[item] = []] = found;
  if (!item) return null;
  if (found.length > 1 || rivals > 1) return new Refusal('AMBIGUOUS');
  left.delete(item);
  return { stored: item };
}
