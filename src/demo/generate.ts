import { Faker } from '@faker-js/faker';
import { customerAddresses, residenceOf } from './generator/addresses.ts';
import { creditLimitOrders, references, socialMediaHandles, taxResidences } from './generator/belongings.ts';
import { businessCustomer, businessPerson } from './generator/business.ts';
import { between, yearsAfter } from './generator/calendar.ts';
import { COUNTRIES, type Country, type CountryCode } from './generator/countries.ts';
import { crmEvents, userLinks } from './generator/dealings.ts';
import { Dice } from './generator/dice.ts';
import { DOCUMENTS } from './generator/documents.ts';
import type { Draft } from './generator/draft.ts';
import { companyDocuments, identificationOf, listedDocuments, registration } from './generator/identities.ts';
import { Ids } from './generator/ids.ts';
import { personCustomer } from './generator/person.ts';
import { type CustomerRecord, recordOf } from './record.ts';

export interface GeneratorOptions {
  /** A whole number, 0 or more. With `count` and `from` it decides everything; ids depend on the organization too. */
  seed: number;
  count: number;
  organizationId: string;
  /** The instant from which the data look back: customers were made in the two years before it. */
  from?: Date;
}

const FROM = new Date('2026-01-01T00:00:00.000Z');
const YEARS = 2;
const SHARE_OF_PERSONS = 0.7;

/** Customers that nobody is, oldest first. References are unique within an organization, whatever the seeds. */
export function* generateCustomers(options: GeneratorOptions): Generator<CustomerRecord, void, undefined> {
  const { count } = options;
  const nextDraft = drafts(options);
  for (let index = 0; index < count; index += 1) {
    const draft = nextDraft(index);
    yield draft.dice.chance(SHARE_OF_PERSONS) ? generatePerson(draft) : generateBusiness(draft);
  }
}

function drafts({
  seed,
  count,
  organizationId,
  from: now = FROM,
}: GeneratorOptions): (index: number) => Draft {
  const dice = new Dice(seed);
  const ids = new Ids(seed, organizationId);
  const fakers = fakersOf(dice);
  const weights: Partial<Record<CountryCode, number>> = {};
  for (const { code, weight } of COUNTRIES) weights[code] = weight;
  const start = yearsAfter(now, -YEARS);
  const step = (now.getTime() - start.getTime()) / count;
  return (index) => {
    const code = dice.weighted(weights);
    const { country, faker } = fakers[code];
    // Created in the order in which they are written, as in life: the indexes on it then grow at their end.
    const createdAt = new Date(Math.floor(start.getTime() + (index + dice.randomizer.next()) * step));
    const updatedAt = dice.chance(0.3) ? createdAt : between(dice, createdAt, now);
    const customerId = ids.at(createdAt);
    const instants = { createdAt, updatedAt, now };
    return {
      dice,
      ids,
      faker,
      country,
      countries: COUNTRIES,
      seed,
      index,
      organizationId,
      customerId,
      ...instants,
    };
  };
}

function fakersOf({ randomizer }: Dice): Record<CountryCode, { country: Country; faker: Faker }> {
  const entries = COUNTRIES.map((country) => {
    const faker = new Faker({ locale: country.locale, randomizer });
    return [country.code, { country, faker }];
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
