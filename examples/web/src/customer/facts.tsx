import type { ReactNode } from 'react';
import { Nothing } from './section.tsx';

/** Names and values. Facts without a value are left out. If none is left, shows a note. */
export function Facts({ facts }: { facts: Record<string, ReactNode> }) {
  const known = Object.entries(facts).filter(([, value]) => value != null && value !== '');
  if (known.length === 0) return <Nothing />;
  return (
    <dl>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
