import type { ReactNode } from 'react';
import { BackLink } from './router.tsx';

/** A page that is not the list. Its heading stays the same element, whatever it says, so that it keeps the focus. */
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
