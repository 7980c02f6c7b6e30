import type { ReactNode } from 'react';
import { Instant } from '../format/time.tsx';
import { words } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { recordedFacts } from './facts.tsx';

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

export function useKyc(customer: FragmentType<typeof KycFragment>): ReactNode {
  const { kyc } = useFragment(KycFragment, customer);
  return recordedFacts({
    Status: words(kyc.status),
    Level: words(kyc.level),
    Note: kyc.note,
    'Last verified': kyc.lastOkAt && <Instant at={kyc.lastOkAt} />,
  });
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

export function useRisk(customer: FragmentType<typeof RiskFragment>): ReactNode {
  const { risk } = useFragment(RiskFragment, customer);
  return recordedFacts({
    Level: words(risk.level),
    Blocked: risk.blocked ? 'Yes' : 'No',
    Blacklisted: risk.blacklisted ? 'Yes' : 'No',
    Comment: risk.blacklistedComment,
  });
}
