import { Instant } from '../format/time.tsx';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Entries } from './entries.tsx';
import { Facts } from './facts.tsx';
import { Section } from './section.tsx';

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

export function SocialMediaSection({ customer }: { customer: FragmentType<typeof SocialMediaFragment> }) {
  const { socialMediaHandles } = useFragment(SocialMediaFragment, customer);
  return (
    <Section title="Social media">
      <Entries items={socialMediaHandles} keyOf={({ id }) => id}>
        {({ type, handle, addedAt, activatedAt }) => (
          <Facts
            facts={{
              Medium: type,
              Handle: handle,
              Added: addedAt && <Instant at={addedAt} />,
              Activated: activatedAt && <Instant at={activatedAt} />,
            }}
          />
        )}
      </Entries>
    </Section>
  );
}
