import { Faker } from '@faker-js/faker';
import { type CustomerRecord, type ListRows, recordOf } from './customer-rows.ts';
import { crmEvents, userLinks } from './generator/activity.ts';
import { customerAddresses, residenceOf } from './generator/addresses.ts';
import { businessCustomer, businessPerson } from './generator/business.ts';
import { between, daysAfter } from './generator/calendar.ts';
import { COUNTRIES, type CountryCode } from './generator/countries.ts';
import type { GenerationContext } from './generator/generation-context.ts';
import { companyDocuments, identificationOf, listedDocuments, registration } from './generator/identities.ts';
import { DOCUMENTS } from './generator/identity-documents.ts';
import { Ids } from './generator/ids.ts';
import { creditLimitOrders, references, socialMediaHandles, taxResidences } from './generator/lists.ts';
import { personCustomer } from './generator/person.ts';
import { SeededRandom } from './generator/seeded-random.ts';
import { valuePoolsOf } from './generator/value-pools.ts';

export interface GeneratorOptions {
  /**
   * An integer, 0 or more. All values depend only on `seed` and `from`; ids also depend on the organization.
   */
  seed: number;
  organizationId: string;
  /** The latest time in the generated data. */
  from?: Date;
}

/**
 * Generates fictional customers. Each customer depends only on its index: index 0 is the newest, higher
 * indexes are older. References are unique within an organization, across all seeds.
 */
export interface CustomerGenerator {
  customer(index: number): CustomerRecord;
  /** Returns the id of the customer without generating the rest. */
  idOf(index: number): string;
}

const FROM = new Date('2026-01-01T00:00:00.000Z');
const SHARE_OF_PERSONS = 0.7;

export function customerGenerator(options: GeneratorOptions): CustomerGenerator {
  const { seed, organizationId, from = FROM } = options;
  const random = new SeededRandom();
  const ids = new Ids(seed, organizationId);
  const begin = (index: number) => {
    random.reseed(seed, index);
    ids.reseed(index);
    const createdAt = daysAfter(from, -age(index + random.randomizer.next()));
    return { createdAt, customerId: ids.at(createdAt) };
  };
  const contextOf = createContext({ random, ids, seed, organizationId, now: from });
  return {
    idOf: (index) => begin(index).customerId,
    customer(index) {
      const context = contextOf(index, begin(index));
      return random.chance(SHARE_OF_PERSONS) ? generatePerson(context) : generateBusiness(context);
    },
  };
}

/** Age of a customer in days. The bank grows, so the newest customers are closest together. */
function age(index: number): number {
  return 100 * Math.log1p(index / 20);
}

function createContext(
  shared: Pick<GenerationContext, 'random' | 'ids' | 'seed' | 'organizationId' | 'now'>,
) {
  const { random, now } = shared;
  const homes = homesOf(random);
  const weights: Partial<Record<CountryCode, number>> = {};
  for (const { code, weight } of COUNTRIES) weights[code] = weight;
  return (
    index: number,
    started: Pick<GenerationContext, 'createdAt' | 'customerId'>,
  ): GenerationContext => ({
    ...shared,
    ...started,
    ...homes[random.weighted(weights)],
    updatedAt: random.chance(0.3) ? started.createdAt : between(random, started.createdAt, now),
    countries: COUNTRIES,
    index,
  });
}

type Home = Pick<GenerationContext, 'country' | 'faker' | 'pools'>;

function homesOf({ randomizer }: SeededRandom): Record<CountryCode, Home> {
  const entries = COUNTRIES.map((country) => {
    const faker = new Faker({ locale: country.locale, randomizer });
    return [country.code, { country, faker, pools: valuePoolsOf(country) }];
  });
  return Object.fromEntries(entries);
}

function generatePerson(context: GenerationContext): CustomerRecord {
  return {
    ...recordOf(personCustomer(context)),
    ...sharedLists(context, 'PERSON'),
    addresses: customerAddresses(context, 'RESIDENTIAL'),
    identityDocuments: listedDocuments(context, DOCUMENTS[context.country.code]),
  };
}

function generateBusiness(context: GenerationContext): CustomerRecord {
  const { random } = context;
  const record = {
    ...recordOf(businessCustomer(context)),
    ...sharedLists(context, 'BUSINESS'),
    addresses: customerAddresses(context, 'REGISTRATION'),
    identityDocuments: listedDocuments(context, companyDocuments(context)),
  };
  if (random.chance(0.9)) record.identityDocuments.push(registration(context));
  for (let position = 0, count = random.pick([1, 1, 1, 2, 2, 3, 4]); position < count; position += 1) {
    addPerson(record, context, position);
  }
  return record;
}

function addPerson(record: CustomerRecord, context: GenerationContext, position: number): void {
  const person = businessPerson(context, position);
  record.persons.push(person);
  if (context.random.chance(0.85)) record.addresses.push(residenceOf(person.id, context));
  if (context.random.chance(0.85)) record.identityDocuments.push(identificationOf(person.id, context));
}

function sharedLists(
  context: GenerationContext,
  type: 'PERSON' | 'BUSINESS',
): Omit<ListRows, 'persons' | 'addresses' | 'identityDocuments'> {
  return {
    references: references(context, type),
    taxResidences: taxResidences(context),
    creditLimitOrders: creditLimitOrders(context),
    socialMediaHandles: socialMediaHandles(context, `customer${context.seed}_${context.index}`),
    crmEvents: crmEvents(context),
    userLinks: userLinks(context),
  };
}
