import type { ReactNode } from 'react';
import { Instant } from '../format/time.tsx';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Entries } from './entries.tsx';
import { Facts } from './facts.tsx';

const SocialMediaFragment = graphql(`
  fragment SocialMedia on Customer {
    socialMediaHandles {
      id
      type
      handle
      addedAt
      activatedAt
    }
  }
`);

export function useSocialMedia(customer: FragmentType<typeof SocialMediaFragment>): ReactNode {
  const { socialMediaHandles } = useFragment(SocialMediaFragment, customer);
  if (socialMediaHandles.length === 0) return null;
  return (
    <Entries items={socialMediaHandles} keyOf={({ id }) => id}>
      {({ type, handle, addedAt, activatedAt }) => (
        <Facts
          facts={{
            Platform: type,
            Handle: handle,
            Added: addedAt && <Instant at={addedAt} />,
            Activated: activatedAt && <Instant at={activatedAt} />,
          }}
        />
      )}
    </Entries>
  );
}
