import type { KYC_STATUSES, ONBOARDING_STATUSES } from '../../modules/customer/customer.entity.ts';
import type { BusinessRow, PersonRow } from '../customer-rows.ts';
import { between, dayOf, yearsAfter } from './calendar.ts';
import { type Draft, mostlyOwnCountry } from './generation-context.ts';

type Shared = Omit<Pick<PersonRow, keyof PersonRow & keyof BusinessRow>, 'type'>;

type OnboardingStatus = (typeof ONBOARDING_STATUSES)[number];
type KycStatus = (typeof KYC_STATUSES)[number];

const KYC_AFTER_ONBOARDING: Record<OnboardingStatus, Partial<Record<KycStatus, number>>> = {
  PROCESSING: { NOT_STARTED: 30, CREATED: 25, PROCESSING: 25, PENDING_REVIEW: 20 },
  SUCCEEDED: { VALIDATED: 92, PENDING_REVIEW: 4, CREATED: 4 },
  FAILED: { DECLINED: 65, ABORTED: 35 },
  SUSPENDED: { PENDING_REVIEW: 40, VALIDATED: 30, DECLINED: 30 },
};
const KYC_NOTES = [
  'Source of funds explained',
  'Waiting for a better scan of the passport',
  'Address proof is older than three months',
  'Checked by telephone',
  'Name matches a list; cleared after a second look',
];
const BLACKLISTED_COMMENTS = ['Chargebacks', 'Forged document', 'Court order', 'Threatened staff'];
const RATINGS = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC'];
const RATING_SOURCES = ['Example Bureau', 'Fictional Ratings', 'Internal'];
const METADATA: Readonly<Record<string, readonly string[]>> = {
  segment: ['retail', 'private', 'small business', 'corporate'],
  campaign: ['spring', 'autumn', 'student'],
  language: ['en', 'de', 'fr', 'es', 'it', 'pl', 'zh', 'ja', 'pt'],
  source: ['branch', 'web', 'app', 'partner'],
  newsletter: ['yes', 'no'],
  relationshipManager: ['RM-01', 'RM-02', 'RM-03', 'RM-04'],
  migratedFrom: ['legacy-a', 'legacy-b'],
};

/** What persons and businesses have alike, except how to reach them. */
export function standing(draft: Draft): Omit<Shared, 'contact'> {
  const { dice, country, customerId, organizationId, createdAt, updatedAt } = draft;
  const onboardingStatus = dice.weighted({ SUCCEEDED: 70, PROCESSING: 16, FAILED: 8, SUSPENDED: 6 });
  return {
    id: customerId,
    organization: organizationId,
    onboardingStatus,
    kyc: kyc(draft, onboardingStatus),
    risk: risk(draft),
    creditRating: dice.maybe(0.5, () => creditRating(draft)),
    creditLimit: dice.maybe(0.45, () => amount(draft, 500, 250_000)),
    countryOfTaxResidence: dice.maybe(0.6, () => mostlyOwnCountry(draft).code),
    plannedIncome: dice.maybe(0.4, () => `about ${dice.whole(10, 900) * 100} ${country.currency} a month`),
    plannedExpenditure: dice.maybe(
      0.35,
      () => `up to ${dice.whole(5, 600) * 100} ${country.currency} a month`,
    ),
    metadata: metadata(draft),
    branchId: dice.maybe(0.6, () => `${country.code}-${dice.fill('00#')}`),
    joinedDate: dice.maybe(0.5, () => dayOf(between(dice, yearsAfter(createdAt, -8), createdAt))),
    version: 1,
    createdAt,
    updatedAt,
  };
}

/** Money in the currency of the customer's country. Yen have no decimals. */
export function amount(
  { dice, country }: Draft,
  min: number,
  max: number,
): { currency: string; amount: string } {
  const cents =
    country.currency === 'JPY' ? '' : dice.pick(['.00', '.00', '.50', '.99', `.${dice.fill('##')}`]);
  return { currency: country.currency, amount: `${dice.whole(min, max)}${cents}` };
}

function kyc({ dice, createdAt, updatedAt }: Draft, onboarding: OnboardingStatus): Shared['kyc'] {
  const status = dice.weighted(KYC_AFTER_ONBOARDING[onboarding]);
  return {
    status,
    level: dice.weighted({ FULL_KYC: 75, DOC_ONLY: 20, NOT_REQUIRED: 5 }),
    note: dice.maybe(0.25, () => dice.pick(KYC_NOTES)),
    lastOkAt: status === 'VALIDATED' || dice.chance(0.05) ? between(dice, createdAt, updatedAt) : null,
  };
}

function risk({ dice }: Draft): Shared['risk'] {
  const blacklisted = dice.chance(0.03);
  return {
    level: dice.weighted({ LOW: 55, MEDIUM: 33, HIGH: 12 }),
    blocked: dice.chance(blacklisted ? 0.8 : 0.03),
    blacklisted,
    blacklistedComment: blacklisted ? dice.maybe(0.85, () => dice.pick(BLACKLISTED_COMMENTS)) : null,
  };
}

function creditRating({ dice }: Draft): Shared['creditRating'] {
  return {
    rating: dice.maybe(0.98, () => dice.pick(RATINGS)),
    source: dice.maybe(0.85, () => dice.pick(RATING_SOURCES)),
  };
}

function metadata({ dice }: Draft): Record<string, string> {
  const pairs = dice.some(dice.pick([0, 0, 0, 1, 2, 3, 4, 5]), Object.entries(METADATA));
  return Object.fromEntries(pairs.map(([key, values]) => [key, dice.pick(values)]));
}
