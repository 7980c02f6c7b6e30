import { words } from './format/words.ts';
import type { KycStatus, RiskLevel } from './gql/graphql.ts';
import { type FragmentType, graphql, useFragment } from './gql/index.ts';

const StandingFragment = graphql(`
  fragment Standing on Customer {
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

/** What matters most about a customer, in a few words. The colour says nothing that the words do not. */
export function Standing({ customer }: { customer: FragmentType<typeof StandingFragment> }) {
  const { kyc, risk } = useFragment(StandingFragment, customer);
  return (
    <ul className="standing" aria-label="Standing">
      {risk.blocked && <li data-tone="bad">Blocked</li>}
      {risk.blacklisted && <li data-tone="bad">Blacklisted</li>}
      <li data-tone={riskTones[risk.level]}>{words(risk.level)} risk</li>
      <li data-tone={kycTones[kyc.status]}>KYC {words(kyc.status).toLowerCase()}</li>
    </ul>
  );
}
