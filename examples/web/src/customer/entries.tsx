import type { ReactNode } from 'react';

interface Props<Item> {
  items: Item[];
  /** Returns a key that is unique within the list. */
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
}

/** The items of a section as a list. */
export function Entries<Item>({ items, keyOf, children }: Props<Item>) {
  return (
    <ul className="entries">
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
}

/** A note that the list has more items than are shown. */
export function MoreItemsNote({ hasMore, children }: { hasMore: boolean; children: ReactNode }) {
  return hasMore && <p className="nothing">{children}</p>;
}
