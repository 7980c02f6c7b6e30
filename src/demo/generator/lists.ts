import type { SOURCE_SYSTEMS } from '../../aggregate/source-systems.ts';
import type {
  CreditLimitOrderRow,
  ReferenceRow,
  SocialMediaHandleRow,
  TaxResidenceRow,
} from '../customer-rows.ts';
import { between, dayOf, daysAfter } from './calendar.ts';
import { belonging, type Draft, mostlyOwnCountry } from './generation-context.ts';

type System = (typeof SOURCE_SYSTEMS)[number];

const SYSTEMS = {
  PERSON: ['CLIENTS', 'REGISTRY', 'BANKING', 'SCREENING'],
  BUSINESS: ['ONBOARDING', 'BANKING', 'SCREENING'],
} as const satisfies Record<string, System[]>;
const MEDIA = ['facebook', 'instagram', 'linkedin', 'mastodon', 'x'];

/** One to three systems know the customer. Seed and index make the ids unique, across seeds too. */
export function references(draft: Draft, type: keyof typeof SYSTEMS): ReferenceRow[] {
  const { dice, seed, index } = draft;
  const systems = dice.some<System>(dice.pick([1, 1, 1, 1, 2, 3]), SYSTEMS[type]);
  const value: Record<System, () => string> = {
    ONBOARDING: () => `partner-${seed}-${index}`,
    CLIENTS: () => `EXT-${seed}-${index}`,
    REGISTRY: () => `registry-${seed}-${index}`,
    BANKING: () => `${String(seed).padStart(3, '0')}${String(index).padStart(7, '0')}`,
    SCREENING: () => `screening-${seed}-${index}`,
  };
  return systems.map((system) => ({ ...belonging(draft), system, value: value[system]() }));
}

/** None to two places where the customer pays taxes. */
export function taxResidences(draft: Draft): TaxResidenceRow[] {
  const { dice } = draft;
  return times(dice.pick([0, 0, 0, 1, 1, 2]), () => {
    const { code, taxNumber } = mostlyOwnCountry(draft);
    return {
      ...belonging(draft),
      domain: dice.maybe(0.98, () => code),
      taxNumber: dice.maybe(0.95, () => dice.fill(taxNumber)),
    };
  });
}

export function socialMediaHandles(draft: Draft, handle: string): SocialMediaHandleRow[] {
  const { dice, createdAt, updatedAt } = draft;
  return times(dice.pick([0, 0, 0, 1, 1, 2]), () => {
    const addedAt = between(dice, createdAt, updatedAt);
    return {
      ...belonging(draft, addedAt),
      type: dice.maybe(0.97, () => dice.pick(MEDIA)),
      handle: dice.maybe(0.97, () => `@${handle}`),
      addedAt: dice.maybe(0.9, () => addedAt),
      activatedAt: dice.maybe(0.6, () => between(dice, addedAt, updatedAt)),
    };
  });
}

/** None to two requests for another credit limit, half of them decided. */
export function creditLimitOrders(draft: Draft): CreditLimitOrderRow[] {
  const { dice, createdAt, updatedAt } = draft;
  return times(dice.pick([0, 0, 0, 0, 0, 0, 0, 1, 1, 2]), () => {
    const at = between(dice, createdAt, updatedAt);
    return { ...belonging(draft, at), ...wish(draft, at), ...decision(draft, at), createdAt: at };
  });
}

const rounded = ({ dice }: Draft) => `${dice.whole(5, 500) * 100}`;

function wish(draft: Draft, at: Date) {
  const { dice } = draft;
  const forATime = dice.chance(0.4);
  return {
    requestedCurrentRateAmount1: dice.maybe(0.97, () => rounded(draft)),
    requestedCurrentRateAmount2: dice.maybe(0.4, () => rounded(draft)),
    requestedCurrentValidEndDate: dice.maybe(0.8, () => dayOf(daysAfter(at, dice.whole(180, 720)))),
    currentCreditDocumentation: dice.maybe(0.6, () =>
      dice.pick(['Payslips of three months', 'Tax return', 'Balance sheet']),
    ),
    temporaryRequestedCurrentAmount: forATime ? rounded(draft) : null,
    requestedTemporaryValidEndDate: forATime ? dayOf(daysAfter(at, dice.whole(30, 120))) : null,
    temporaryCreditDocumentation: forATime ? dice.maybe(0.5, () => 'Invoice of the purchase') : null,
  };
}

function decision(draft: Draft, at: Date) {
  const { dice, updatedAt } = draft;
  const decided = dice.chance(0.5);
  const second = decided && dice.chance(0.5);
  return {
    rankAmount1: decided ? rounded(draft) : null,
    nominalInterest1: decided ? dice.fill('!.##') : null,
    rankAmount2: second ? rounded(draft) : null,
    nominalInterest2: second ? dice.fill('1!.##') : null,
    decidedAt: decided ? between(dice, at, updatedAt) : null,
  };
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
