import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { CustomerDocument } from '../customer/customer-document.ts';
import { reasonOf } from '../failure.tsx';
import { isConflict, messageOf } from './problems.ts';
import type { Writing } from './use-write.ts';

interface Props {
  customerId: string;
  writing: Writing;
  /** The fields that are shown, beside which their own problems stand. */
  fields?: readonly string[];
  /** Told when the present state of the customer is there. */
  onLoaded: () => void;
}

/** What stands in the way of a write, beside what is wrong with single fields. */
export function Obstacle({ customerId, writing: { problems, error }, fields = [], onLoaded }: Props) {
  if (error) {
    // The answer that was lost may have been a good one. The key sees to it that this does not matter.
    return <Notice what="This did not work." why={`${reasonOf(error)} Try again: nothing is done twice.`} />;
  }
  if (problems.some(isConflict)) return <Conflict customerId={customerId} onLoaded={onLoaded} />;
  const others = problems.filter(({ path }) => !fields.includes(path[0] ?? ''));
  if (others.length === 0) return null;
  return <Notice what="Nothing was changed." why={others.map(messageOf).join(' ')} />;
}

function Notice({ what, why }: { what: string; why: string }) {
  return (
    <div className="obstacle" role="alert" tabIndex={-1}>
      <p className="what">{what}</p>
      <p>{why}</p>
    </div>
  );
}

function Conflict({ customerId, onLoaded }: Pick<Props, 'customerId' | 'onLoaded'>) {
  const client = useApolloClient();
  const [state, setState] = useState<'told' | 'loading' | 'failed'>('told');
  async function load() {
    if (state === 'loading') return;
    setState('loading');
    try {
      // Past the page's own query, which would show a failure in place of the page, and of what was typed.
      const variables = { id: customerId };
      await client.query({ query: CustomerDocument, variables, fetchPolicy: 'network-only' });
    } catch {
      return setState('failed');
    }
    onLoaded();
  }
  return (
    <div className="obstacle">
      <div role="alert">
        <p className="what">Somebody else has changed this customer.</p>
        <p>
          {state === 'failed'
            ? 'The present state could not be loaded.'
            : 'Nothing of yours was written. Load the present state, look at it, and try again.'}
        </p>
      </div>
      <button type="button" className="button" aria-disabled={state === 'loading'} onClick={load}>
        {state === 'loading' ? 'Loading…' : 'Load the present state'}
      </button>
    </div>
  );
}
