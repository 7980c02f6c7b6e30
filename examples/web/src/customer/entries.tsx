import type { ReactNode } from 'react';
import { Nothing } from './section.tsx';

interface Props<Item> {
  items: Item[];
  /** Returns a key that is unique within the list. */
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
}

/** The items of a section as a list, or a note if there are none. */
export function Entries<Item>({ items, keyOf, children }: Props<Item>) {
  if (items.length === 0) return <Nothing />;
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
