import { Faker } from '@faker-js/faker';
import { type CustomerRecord, recordOf } from './customer-rows.ts';
import { crmEvents, userLinks } from './generator/activity.ts';
import { customerAddresses, residenceOf } from './generator/addresses.ts';
import { businessCustomer, businessPerson } from './generator/business.ts';
import { between, daysAfter } from './generator/calendar.ts';
import { COUNTRIES, type CountryCode } from './generator/countries.ts';
import type { Draft } from './generator/generation-context.ts';
import { companyDocuments, identificationOf, listedDocuments, registration } from './generator/identities.ts';
import { DOCUMENTS } from './generator/identity-documents.ts';
import { Ids } from './generator/ids.ts';
import { creditLimitOrders, references, socialMediaHandles, taxResidences } from './generator/lists.ts';
import { personCustomer } from './generator/person.ts';
import { Dice } from './generator/seeded-random.ts';
import { stockOf } from './generator/value-pools.ts';

export interface GeneratorOptions {
  /** A whole number, 0 or more. With `from` it decides everything; ids depend on the organization too. */
  seed: number;
  organizationId: string;
  /** The instant from which the data look back. */
  from?: Date;
}

/**
 * Customers that nobody is, each decided by its number, however many there are: number 0 is the newest, and the higher the
 * number the older. References are unique within an organization, whatever the seeds.
 */
export interface CustomerGenerator {
  customer(index: number): CustomerRecord;
  /** The id of that customer, without the work of making the rest of it. */
  idOf(index: number): string;
}

const FROM = new Date('2026-01-01T00:00:00.000Z');
const SHARE_OF_PERSONS = 0.7;

export function customerGenerator(options: GeneratorOptions): CustomerGenerator {
  const { seed, organizationId, from = FROM } = options;
  const dice = new Dice();
  const ids = new Ids(seed, organizationId);
  const begin = (index: number) => {
    dice.beginAt(seed, index);
    ids.beginAt(index);
    const createdAt = daysAfter(from, -age(index + dice.randomizer.next()));
    return { createdAt, customerId: ids.at(createdAt) };
  };
  const draftOf = drafter({ dice, ids, seed, organizationId, now: from });
  return {
    idOf: (index) => begin(index).customerId,
    customer(index) {
      const draft = draftOf(index, begin(index));
      return dice.chance(SHARE_OF_PERSONS) ? generatePerson(draft) : generateBusiness(draft);
    },
  };
}

/** Days since the customer with this number came. The bank grows, so the newest come closest together. */
function age(index: number): number {
  return 100 * Math.log1p(index / 20);
}

function drafter(shared: Pick<Draft, 'dice' | 'ids' | 'seed' | 'organizationId' | 'now'>) {
  const { dice, now } = shared;
  const homes = homesOf(dice);
  const weights: Partial<Record<CountryCode, number>> = {};
  for (const { code, weight } of COUNTRIES) weights[code] = weight;
  return (index: number, begun: Pick<Draft, 'createdAt' | 'customerId'>): Draft => ({
    ...shared,
    ...begun,
    ...homes[dice.weighted(weights)],
    updatedAt: dice.chance(0.3) ? begun.createdAt : between(dice, begun.createdAt, now),
    countries: COUNTRIES,
    index,
  });
}

type Home = Pick<Draft, 'country' | 'faker' | 'stock'>;

function homesOf({ randomizer }: Dice): Record<CountryCode, Home> {
  const entries = COUNTRIES.map((country) => {
    const faker = new Faker({ locale: country.locale, randomizer });
    return [country.code, { country, faker, stock: stockOf(country) }];
  });
  return Object.fromEntries(entries);
}

function generatePerson(draft: Draft): CustomerRecord {
  return {
    ...recordOf(personCustomer(draft)),
    ...sharedBelongings(draft, 'PERSON'),
    addresses: customerAddresses(draft, 'RESIDENTIAL'),
    identityDocuments: listedDocuments(draft, DOCUMENTS[draft.country.code]),
  };
}

function generateBusiness(draft: Draft): CustomerRecord {
  const { dice } = draft;
  const record = {
    ...recordOf(businessCustomer(draft)),
    ...sharedBelongings(draft, 'BUSINESS'),
    addresses: customerAddresses(draft, 'REGISTRATION'),
    identityDocuments: listedDocuments(draft, companyDocuments(draft)),
  };
  if (dice.chance(0.9)) record.identityDocuments.push(registration(draft));
  for (let position = 0, count = dice.pick([1, 1, 1, 2, 2, 3, 4]); position < count; position += 1) {
    addPerson(record, draft, position);
  }
  return record;
}

function addPerson(record: CustomerRecord, draft: Draft, position: number): void {
  const person = businessPerson(draft, position);
  record.persons.push(person);
  if (draft.dice.chance(0.85)) record.addresses.push(residenceOf(person.id, draft));
  if (draft.dice.chance(0.85)) record.identityDocuments.push(identificationOf(person.id, draft));
}

function sharedBelongings(draft: Draft, type: 'PERSON' | 'BUSINESS') {
  return {
    references: references(draft, type),
    taxResidences: taxResidences(draft),
    creditLimitOrders: creditLimitOrders(draft),
    socialMediaHandles: socialMediaHandles(draft, `customer${draft.seed}_${draft.index}`),
    crmEvents: crmEvents(draft),
    userLinks: userLinks(draft),
  };
}
