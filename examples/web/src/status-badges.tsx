import { words } from './format/words.ts';
import type { KycStatus, RiskLevel } from './gql/graphql.ts';
import { type FragmentType, graphql, useFragment } from './gql/index.ts';

const StatusBadgesFragment = graphql(`
  fragment StatusBadges on Customer {
    kyc {
      status
    }
    risk {
      level
      blocked
      blacklisted
    }
  }
`);

type Tone = 'good' | 'open' | 'bad';

const kycTones: Record<KycStatus, Tone> = {
  NOT_STARTED: 'open',
  CREATED: 'open',
  PROCESSING: 'open',
  PENDING_REVIEW: 'open',
  ABORTED: 'bad',
  VALIDATED: 'good',
  DECLINED: 'bad',
};
const riskTones: Record<RiskLevel, Tone> = { LOW: 'good', MEDIUM: 'open', HIGH: 'bad' };

/** Badges for risk and KYC. The color repeats what the text says. */
export function StatusBadges({ customer }: { customer: FragmentType<typeof StatusBadgesFragment> }) {
  const { kyc, risk } = useFragment(StatusBadgesFragment, customer);
  return (
    <ul className="status-badges" aria-label="Status">
      {risk.blocked && <li data-tone="bad">Blocked</li>}
      {risk.blacklisted && <li data-tone="bad">Blacklisted</li>}
      <li data-tone={riskTones[risk.level]}>{words(risk.level)} risk</li>
      <li data-tone={kycTones[kyc.status]}>KYC {words(kyc.status).toLowerCase()}</li>
    </ul>
  );
}
