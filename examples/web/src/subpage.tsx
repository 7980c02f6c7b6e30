import type { ReactNode } from 'react';
import { BackLink } from './router.tsx';

/**
 * A page other than the list. The heading is always the same element, so that it keeps the focus when its
 * text changes.
 */
export function Subpage({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <>
      <title>{`${heading} – Customer graph`}</title>
      <nav aria-label="Back">
        <BackLink className="back">Back to customers</BackLink>
      </nav>
      <h1 tabIndex={-1} dir="auto">
        {heading}
      </h1>
      {children}
    </>
  );
}
