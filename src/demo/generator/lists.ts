import type { SourceSystem } from '../../common/source-systems.ts';
import type { RowOf } from '../customer-rows.ts';
import { between, dayOf, daysAfter } from './calendar.ts';
import { type GenerationContext, mostlyOwnCountry, owned } from './generation-context.ts';

const SYSTEMS = {
  PERSON: ['CLIENTS', 'REGISTRY', 'BANKING', 'SCREENING'],
  BUSINESS: ['ONBOARDING', 'BANKING', 'SCREENING'],
} as const satisfies Record<string, SourceSystem[]>;
const MEDIA = ['facebook', 'instagram', 'linkedin', 'mastodon', 'x'];

/** Returns references in 1 to 3 source systems. Seed and index make the ids unique, also across seeds. */
export function references(context: GenerationContext, type: keyof typeof SYSTEMS): RowOf<'references'>[] {
  const { random, seed, index } = context;
  const systems = random.some<SourceSystem>(random.pick([1, 1, 1, 1, 2, 3]), SYSTEMS[type]);
  const value: Record<SourceSystem, () => string> = {
    ONBOARDING: () => `partner-${seed}-${index}`,
    CLIENTS: () => `EXT-${seed}-${index}`,
    REGISTRY: () => `registry-${seed}-${index}`,
    BANKING: () => `${String(seed).padStart(3, '0')}${String(index).padStart(7, '0')}`,
    SCREENING: () => `screening-${seed}-${index}`,
  };
  return systems.map((system) => ({ ...owned(context), system, value: value[system]() }));
}

/** Returns 0 to 2 tax residences. */
export function taxResidences(context: GenerationContext): RowOf<'taxResidences'>[] {
  const { random } = context;
  return times(random.pick([0, 0, 0, 1, 1, 2]), () => {
    const { code, taxNumber } = mostlyOwnCountry(context);
    return {
      ...owned(context),
      domain: random.maybe(0.98, () => code),
      taxNumber: random.maybe(0.95, () => random.fill(taxNumber)),
    };
  });
}

export function socialMediaHandles(
  context: GenerationContext,
  handle: string,
): RowOf<'socialMediaHandles'>[] {
  const { random, createdAt, updatedAt } = context;
  return times(random.pick([0, 0, 0, 1, 1, 2]), () => {
    const addedAt = between(random, createdAt, updatedAt);
    return {
      ...owned(context, addedAt),
      type: random.maybe(0.97, () => random.pick(MEDIA)),
      handle: random.maybe(0.97, () => `@${handle}`),
      addedAt: random.maybe(0.9, () => addedAt),
      activatedAt: random.maybe(0.6, () => between(random, addedAt, updatedAt)),
    };
  });
}

/** Returns 0 to 2 credit limit orders; half of them are decided. */
export function creditLimitOrders(context: GenerationContext): RowOf<'creditLimitOrders'>[] {
  const { random, createdAt, updatedAt } = context;
  return times(random.pick([0, 0, 0, 0, 0, 0, 0, 1, 1, 2]), () => {
    const at = between(random, createdAt, updatedAt);
    return { ...owned(context, at), ...request(context, at), ...decision(context, at), createdAt: at };
  });
}

const rounded = ({ random }: GenerationContext) => `${random.integer(5, 500) * 100}`;

function request(context: GenerationContext, at: Date) {
  const { random } = context;
  const isTemporary = random.chance(0.4);
  return {
    requestedCurrentRateAmount1: random.maybe(0.97, () => rounded(context)),
    requestedCurrentRateAmount2: random.maybe(0.4, () => rounded(context)),
    requestedCurrentValidEndDate: random.maybe(0.8, () => dayOf(daysAfter(at, random.integer(180, 720)))),
    currentCreditDocumentation: random.maybe(0.6, () =>
      random.pick(['Payslips of three months', 'Tax return', 'Balance sheet']),
    ),
    temporaryRequestedCurrentAmount: isTemporary ? rounded(context) : null,
    requestedTemporaryValidEndDate: isTemporary ? dayOf(daysAfter(at, random.integer(30, 120))) : null,
    temporaryCreditDocumentation: isTemporary ? random.maybe(0.5, () => 'Invoice of the purchase') : null,
  };
}

function decision(context: GenerationContext, at: Date) {
  const { random, updatedAt } = context;
  const decided = random.chance(0.5);
  const second = decided && random.chance(0.5);
  return {
    rankAmount1: decided ? rounded(context) : null,
    nominalInterest1: decided ? random.fill('!.##') : null,
    rankAmount2: second ? rounded(context) : null,
    nominalInterest2: second ? random.fill('1!.##') : null,
    decidedAt: decided ? between(random, at, updatedAt) : null,
  };
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
