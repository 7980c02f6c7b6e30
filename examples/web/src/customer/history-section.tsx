import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { regainFocus } from '../focus.ts';
import { Instant } from '../format/time.tsx';
import { nameWords } from '../format/words.ts';
import type { HistoryPageFragment } from '../gql/graphql.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Entries } from './entries.tsx';
import { JournalChanges } from './journal-changes.tsx';
import { JournalOrigin } from './journal-origin.tsx';

const HistoryPage = graphql(`
  fragment HistoryPage on JournalEntryConnection {
    edges {
      node {
        version
        at
        operation
        changes {
          path
        }
        ...JournalChanges
        ...JournalOrigin
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const HistoryFragment = graphql(`
  fragment History on Customer {
    id
    history(first: 10) {
      ...HistoryPage
    }
  }
`);

/** The cache appends this page to the previous ones, which the component shows. */
const OlderHistoryDocument = graphql(`
  query OlderHistory($id: ID!, $after: String!) {
    customer(by: { id: $id }) {
      id
      history(first: 10, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** Entries with more changes than this are collapsed. A creation has many more. */
const MAX_EXPANDED_CHANGES = 10;

export function useHistory(customer: FragmentType<typeof HistoryFragment>): ReactNode {
  const { id, history } = useFragment(HistoryFragment, customer);
  const page = useFragment(HistoryPage, history);
  return page.edges.length > 0 ? <History id={id} page={page} /> : null;
}

/** The history of the customer, newest first. */
function History({ id, page: { edges, pageInfo } }: { id: string; page: HistoryPageFragment }) {
  const { list, button, rememberCount } = useFocusOnNewEntries(edges.length);
  return (
    <>
      <div ref={list}>
        <Entries items={edges.map(({ node }) => node)} keyOf={({ version }) => String(version)}>
          {(entry) => (
            <details open={entry.changes.length <= MAX_EXPANDED_CHANGES}>
              <summary>
                <b>{operationText(entry.operation)}</b>
                <span>
                  Version {entry.version} · <Instant at={entry.at} />
                </span>
                <JournalOrigin entry={entry} />
              </summary>
              <JournalChanges entry={entry} />
            </details>
          )}
        </Entries>
      </div>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <Older id={id} after={pageInfo.endCursor} ref={button} onLoad={rememberCount} />
      )}
    </>
  );
}

/** Writes by the command line have no mutation. */
const commands: Record<string, string> = {
  demo: 'Created as demo data',
  import: 'Imported',
  erase: 'Erased',
};

const operationText = (operation: string) => commands[operation] ?? nameWords(operation);

/** After more entries are loaded, focuses the first new one, unless the user has moved the focus elsewhere. */
function useFocusOnNewEntries(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const firstNew = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (count <= firstNew.current) return;
    const first = list.current?.querySelectorAll('summary')[firstNew.current];
    firstNew.current = Number.POSITIVE_INFINITY;
    regainFocus(first, button.current);
  }, [count]);
  function rememberCount() {
    firstNew.current = count;
  }
  return { list, button, rememberCount };
}

interface OlderProps {
  id: string;
  /** The cursor of the last shown entry. */
  after: string;
  ref: Ref<HTMLButtonElement>;
  onLoad: () => void;
}

/** Loads the next page of the history. */
function Older({ id, after, ref, onLoad }: OlderProps) {
  const client = useApolloClient();
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  async function load() {
    if (state === 'loading') return;
    setState('loading');
    onLoad();
    const query = OlderHistoryDocument;
    await client.query({ query, variables: { id, after }, fetchPolicy: 'network-only' }).then(
      () => setState('idle'),
      () => setState('failed'),
    );
  }
  return (
    <div className="more">
      <p role="alert">{state === 'failed' && 'Older changes could not be loaded.'}</p>
      <button
        type="button"
        className="button quiet small"
        ref={ref}
        aria-disabled={state === 'loading'}
        onClick={load}
      >
        {state === 'loading' ? 'Loading…' : 'Show older changes'}
      </button>
    </div>
  );
}
