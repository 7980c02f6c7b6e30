import type { ReactNode } from 'react';
import { Nothing } from './section.tsx';

interface Props<Item> {
  items: Item[];
  /** What tells the items apart. */
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
}

/** The items of a section one below the other; where there are none, that is said. */
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

/** Where a list is longer than what is shown of it. */
export function Rest({ hasMore, children }: { hasMore: boolean; children: ReactNode }) {
  return hasMore && <p className="nothing">{children}</p>;
}
