import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { CustomerDocument } from '../customer/customer-document.ts';
import { reasonOf } from '../failure.tsx';
import { isConflict, messageOf } from './problems.ts';
import type { Writing } from './use-write.ts';

interface Props {
  customerId: string;
  writing: Writing;
  /** The fields of the form. Their problems are shown at the fields and not here. */
  fields?: readonly string[];
  /** Called when the current state of the customer is loaded. */
  onLoaded: () => void;
}

/** The problems of a write that do not belong to a field of the form. */
export function WriteProblems({ customerId, writing: { problems, error }, fields = [], onLoaded }: Props) {
  if (error) {
    // The write may have succeeded although its response was lost. The idempotency key makes a retry safe.
    return (
      <Notice
        what="The change could not be saved."
        why={`${reasonOf(error)} Try again: it is applied only once.`}
      />
    );
  }
  if (problems.some(isConflict)) return <Conflict customerId={customerId} onLoaded={onLoaded} />;
  const others = problems.filter(({ path }) => !fields.includes(path[0] ?? ''));
  if (others.length === 0) return null;
  return <Notice what="Nothing was changed." why={others.map(messageOf).join(' ')} />;
}

function Notice({ what, why }: { what: string; why: string }) {
  return (
    <div className="write-problem" role="alert" tabIndex={-1}>
      <p className="what">{what}</p>
      <p>{why}</p>
    </div>
  );
}

function Conflict({ customerId, onLoaded }: Pick<Props, 'customerId' | 'onLoaded'>) {
  const client = useApolloClient();
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  async function load() {
    if (state === 'loading') return;
    setState('loading');
    try {
      // Not with `refetch` of the page's query: its failure would replace the page and the typed text.
      const variables = { id: customerId };
      await client.query({ query: CustomerDocument, variables, fetchPolicy: 'network-only' });
    } catch {
      return setState('failed');
    }
    onLoaded();
  }
  return (
    <div className="write-problem">
      <div role="alert">
        <p className="what">Another user has changed this customer.</p>
        <p>
          {state === 'failed'
            ? 'The customer could not be reloaded.'
            : 'Your change was not saved. Reload, check the customer and try again.'}
        </p>
      </div>
      <button type="button" className="button" aria-disabled={state === 'loading'} onClick={load}>
        {state === 'loading' ? 'Reloading…' : 'Reload'}
      </button>
    </div>
  );
}
