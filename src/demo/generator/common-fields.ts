import type { KYC_STATUSES, ONBOARDING_STATUSES } from '../../modules/customer/customer.entity.ts';
import type { BusinessRow, PersonRow } from '../customer-rows.ts';
import { between, dayOf, yearsAfter } from './calendar.ts';
import { type GenerationContext, mostlyOwnCountry } from './generation-context.ts';

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

/** Fields that persons and businesses share, without the contact data. */
export function commonFields(context: GenerationContext): Omit<Shared, 'contact'> {
  const { random, country, customerId, organizationId, createdAt, updatedAt } = context;
  const onboardingStatus = random.weighted({ SUCCEEDED: 70, PROCESSING: 16, FAILED: 8, SUSPENDED: 6 });
  return {
    id: customerId,
    organization: organizationId,
    onboardingStatus,
    kyc: kyc(context, onboardingStatus),
    risk: risk(context),
    creditRating: random.maybe(0.5, () => creditRating(context)),
    creditLimit: random.maybe(0.45, () => amount(context, 500, 250_000)),
    countryOfTaxResidence: random.maybe(0.6, () => mostlyOwnCountry(context).code),
    plannedIncome: random.maybe(
      0.4,
      () => `about ${random.integer(10, 900) * 100} ${country.currency} a month`,
    ),
    plannedExpenditure: random.maybe(
      0.35,
      () => `up to ${random.integer(5, 600) * 100} ${country.currency} a month`,
    ),
    metadata: metadata(context),
    branchId: random.maybe(0.6, () => `${country.code}-${random.fill('00#')}`),
    joinedDate: random.maybe(0.5, () => dayOf(between(random, yearsAfter(createdAt, -8), createdAt))),
    version: 1,
    createdAt,
    updatedAt,
  };
}

/** Returns money in the currency of the customer's country. JPY has no decimals. */
export function amount(
  { random, country }: GenerationContext,
  min: number,
  max: number,
): { currency: string; amount: string } {
  const cents =
    country.currency === 'JPY' ? '' : random.pick(['.00', '.00', '.50', '.99', `.${random.fill('##')}`]);
  return { currency: country.currency, amount: `${random.integer(min, max)}${cents}` };
}

function kyc(
  { random, createdAt, updatedAt }: GenerationContext,
  onboarding: OnboardingStatus,
): Shared['kyc'] {
  const status = random.weighted(KYC_AFTER_ONBOARDING[onboarding]);
  return {
    status,
    level: random.weighted({ FULL_KYC: 75, DOC_ONLY: 20, NOT_REQUIRED: 5 }),
    note: random.maybe(0.25, () => random.pick(KYC_NOTES)),
    lastOkAt: status === 'VALIDATED' || random.chance(0.05) ? between(random, createdAt, updatedAt) : null,
  };
}

function risk({ random }: GenerationContext): Shared['risk'] {
  const blacklisted = random.chance(0.03);
  return {
    level: random.weighted({ LOW: 55, MEDIUM: 33, HIGH: 12 }),
    blocked: random.chance(blacklisted ? 0.8 : 0.03),
    blacklisted,
    blacklistedComment: blacklisted ? random.maybe(0.85, () => random.pick(BLACKLISTED_COMMENTS)) : null,
  };
}

function creditRating({ random }: GenerationContext): Shared['creditRating'] {
  return {
    rating: random.maybe(0.98, () => random.pick(RATINGS)),
    source: random.maybe(0.85, () => random.pick(RATING_SOURCES)),
  };
}

function metadata({ random }: GenerationContext): Record<string, string> {
  const pairs = random.some(random.pick([0, 0, 0, 1, 2, 3, 4, 5]), Object.entries(METADATA));
  return Object.fromEntries(pairs.map(([key, values]) => [key, random.pick(values)]));
}
