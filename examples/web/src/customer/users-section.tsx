import { Instant } from '../format/time.tsx';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Entries, MoreItemsNote } from './entries.tsx';
import { Facts } from './facts.tsx';
import { Section } from './section.tsx';

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
export function UsersSection({ customer }: { customer: FragmentType<typeof UsersFragment> }) {
  const { nodes, pageInfo } = useFragment(UsersFragment, customer).userLinks;
  return (
    <Section title="Users">
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
    </Section>
  );
}
