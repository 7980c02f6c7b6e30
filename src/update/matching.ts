import type { ListField } from './fields.ts';
import type { Tree } from './presence.ts';
import { Refusal } from './problem.ts';

/** What a sent item goes on being: a stored one, or something new. */
export type Match = { stored: Tree | null } | Refusal;

/**
 * Finds for each sent item the stored one that it means (U5, U6): by the first of its keys that a stored item has. Refused
 * are an item with no key at all, one that several stored ones could be, and two that are one and the same.
 */
export function matchItems(
  keysOf: ListField['keysOf'],
  stored: readonly Tree[],
  sent: readonly Tree[],
): Match[] {
  const storedKeys = stored.map((item) => ({ item, keys: keysOf(item) }));
  const sentKeys = sent.map(keysOf);
  const matches = sentKeys.map((keys) => matchOne(keys, storedKeys));
  return matches.map((match, place) =>
    isRepeated(sentKeys, matches, place) ? new Refusal('DUPLICATE') : match,
  );
}

function matchOne(keys: (string | null)[], stored: { item: Tree; keys: (string | null)[] }[]): Match {
  if (keys.every((key) => key === null)) return new Refusal('KEY_REQUIRED');
  for (const [level, key] of keys.entries()) {
    if (key === null) continue;
    const [first, second] = stored.filter((candidate) => candidate.keys[level] === key);
    if (second) return new Refusal('AMBIGUOUS');
    if (first) return { stored: first.item };
  }
  return { stored: null };
}

/** Whether an item before this one is the same: by its first key, or because both mean one stored item. */
function isRepeated(keys: (string | null)[][], matches: Match[], place: number): boolean {
  const same = (other: number) => {
    const level = keys[place]?.findIndex((key) => key !== null) ?? -1;
    if (level >= 0 && keys[other]?.[level] === keys[place]?.[level]) return true;
    const [a, b] = [matches[place], matches[other]];
    if (!a || !b || a instanceof Refusal || b instanceof Refusal) return false;
    return a.stored !== null && a.stored === b.stored;
  };
  return keys.slice(0, place).some((_, other) => same(other));
}
