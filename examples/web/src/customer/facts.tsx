import type { ReactNode } from 'react';

/** Names and values. Facts without a value are left out. */
export function Facts({ facts }: { facts: Record<string, ReactNode> }) {
  return (
    <dl>
      {Object.entries(facts)
        .filter(([, value]) => isRecorded(value))
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The facts, or null if none has a value. */
export function recordedFacts(facts: Record<string, ReactNode>): ReactNode {
  return Object.values(facts).some(isRecorded) ? <Facts facts={facts} /> : null;
}

const isRecorded = (value: ReactNode) => value != null && value !== '';
