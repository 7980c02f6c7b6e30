import { Instant } from '../format/time.tsx';
import { words } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Facts } from './facts.tsx';
import { Section } from './section.tsx';

const KycFragment = graphql(`
  fragment KycDetail on Customer {
    kyc {
      status
      level
      note
      lastOkAt
    }
  }
`);

export function KycSection({ customer }: { customer: FragmentType<typeof KycFragment> }) {
  const { kyc } = useFragment(KycFragment, customer);
  return (
    <Section title="KYC">
      <Facts
        facts={{
          Status: words(kyc.status),
          Level: words(kyc.level),
          Note: kyc.note,
          'Last in order': kyc.lastOkAt && <Instant at={kyc.lastOkAt} />,
        }}
      />
    </Section>
  );
}

const RiskFragment = graphql(`
  fragment RiskDetail on Customer {
    risk {
      level
      blocked
      blacklisted
      blacklistedComment
    }
  }
`);

export function RiskSection({ customer }: { customer: FragmentType<typeof RiskFragment> }) {
  const { risk } = useFragment(RiskFragment, customer);
  return (
    <Section title="Risk">
      <Facts
        facts={{
          Level: words(risk.level),
          Blocked: risk.blocked ? 'Yes' : 'No',
          Blacklisted: risk.blacklisted ? 'Yes' : 'No',
          Comment: risk.blacklistedComment,
        }}
      />
    </Section>
  );
}
