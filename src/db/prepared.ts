import { LRUCache } from 'lru-cache';

/** Gives the name to prepare a statement under. */
type PreparedName = (text: string) => { name?: string };

/**
 * Names from the second use of a text on; none for the rare and for those beyond `most`: statements that were prepared stay so
 * on each connection, so there must not be more and more of them.
 */
function preparedNames(prefix: string, most: number): PreparedName {
  const names = new Map<string, string>();
  const seenOnce = new LRUCache<string, true>({ max: 1_000 });
  return (text) => {
    const name = names.get(text);
    if (name) return { name };
    if (names.size >= most) return {};
    if (!seenOnce.has(text)) {
      seenOnce.set(text, true);
      return {};
    }
    const made = `${prefix}_${names.size}`;
    names.set(text, made);
    return { name: made };
  };
}

export const preparedRead = preparedNames('read', 500);
/** Apart, because each set of columns that change together is a text of its own. */
export const preparedWrite = preparedNames('write', 200);
