import type { ReactNode } from 'react';
import { Instant } from '../format/time.tsx';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Entries, MoreItemsNote } from './entries.tsx';
import { Facts } from './facts.tsx';

const UsersFragment = graphql(`
  fragment Users on Customer {
    userLinks(first: 10) {
      nodes {
        id
        userId
        isActive
        createdAt
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** The users who can act for the customer. */
export function useUsers(customer: FragmentType<typeof UsersFragment>): ReactNode {
  const { nodes, pageInfo } = useFragment(UsersFragment, customer).userLinks;
  if (nodes.length === 0) return null;
  return (
    <>
      <Entries items={nodes} keyOf={({ id }) => id}>
        {({ userId, isActive, createdAt }) => (
          <Facts
            facts={{
              User: userId,
              Active: isActive ? 'Yes' : 'No',
              Linked: <Instant at={createdAt} />,
            }}
          />
        )}
      </Entries>
      <MoreItemsNote hasMore={pageInfo.hasNextPage}>Only the first ten are shown.</MoreItemsNote>
    </>
  );
}
