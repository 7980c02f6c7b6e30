import { LRUCache } from 'lru-cache';

/** Statements that were prepared stay so on each connection, so there must not be more and more of them. */
const MOST_NAMES = 500;

const names = new Map<string, string>();
const seenOnce = new LRUCache<string, true>({ max: 1_000 });

/** The name to prepare a statement under, from its second use on; none for the rare and for those beyond the limit. */
export function preparedName(text: string): { name?: string } {
  const name = names.get(text);
  if (name) return { name };
  if (names.size >= MOST_NAMES) return {};
  if (!seenOnce.has(text)) {
    seenOnce.set(text, true);
    return {};
  }
  const made = `read_${names.size}`;
  names.set(text, made);
  return { name: made };
}
