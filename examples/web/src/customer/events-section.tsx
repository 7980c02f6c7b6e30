import type { ReactNode } from 'react';
import { Instant } from '../format/time.tsx';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Entries, MoreItemsNote } from './entries.tsx';
import { Facts } from './facts.tsx';

const EventsFragment = graphql(`
  fragment Events on Customer {
    crmEvents(first: 10) {
      nodes {
        id
        category
        detail
        channel
        scheduledAt
        actualAt
        result
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export function useEvents(customer: FragmentType<typeof EventsFragment>): ReactNode {
  const { nodes, pageInfo } = useFragment(EventsFragment, customer).crmEvents;
  if (nodes.length === 0) return null;
  return (
    <>
      <Entries items={nodes} keyOf={({ id }) => id}>
        {(event) => (
          <Facts
            facts={{
              Kind: event.category,
              About: event.detail,
              Channel: event.channel,
              Planned: event.scheduledAt && <Instant at={event.scheduledAt} />,
              'Took place': event.actualAt && <Instant at={event.actualAt} />,
              Result: event.result,
            }}
          />
        )}
      </Entries>
      <MoreItemsNote hasMore={pageInfo.hasNextPage}>Only the ten newest are shown.</MoreItemsNote>
    </>
  );
}
