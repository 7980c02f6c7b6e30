import { randomUUID } from 'node:crypto';
import type { Tenant } from '../../support/gateway.ts';
import { filledBusiness } from './filled-business.ts';
import { addressOf, KEPT, text, type Writing } from './stored-sentinels.ts';

/**
 * Data that exists before a request: a person and a business with every field that any API
 * returns, linked to a user.
 */
export interface Fixture<Owner extends Bank = Bank> {
  tenant: Owner;
  person: string;
  business: string;
  businessPerson: string;
  address: string;
  taxResidence: string;
  order: string;
  number: string;
  registryId: string;
  /** A registry id without a customer. */
  newRegistryId: string;
}

type Bank = Pick<Tenant, 'bankId'>;

/** A fixture whose tenant has a credential. */
export type OwnFixture = Fixture<Tenant>;

export const USER = 'user-of-all';

const at = (instant: string) => new Date(instant);

export async function seedFixture<Owner extends Bank & Writing>(tenant: Owner): Promise<Fixture<Owner>> {
  const number = text(`number-${randomUUID().slice(0, 8)}`);
  const registryId = randomUUID();
  const person = await filledPerson(tenant, number, registryId);
  const { business, businessPerson } = await filledBusiness(tenant);
  return {
    tenant,
    person,
    business,
    number,
    registryId,
    newRegistryId: randomUUID(),
    businessPerson,
    ...(await filledLists(tenant, person)),
  };
}

async function filledPerson({ customers }: Writing, number: string, registryId: string): Promise<string> {
  const person = await customers.person({
    title: text('title'),
    firstName: text('first'),
    middleName: text('middle'),
    lastName: text('last'),
    legalName: text('legal'),
    dateOfBirth: '1987-06-05',
    gender: 'FEMALE',
    nationality: 'SE',
    birthCountry: 'NO',
    birthName: text('birth'),
    socialSecurityNumber: text('security'),
    faceImage: { url: `https://images.example.com/${text('face')}`, takenAt: at('2021-02-03T04:05:06.789Z') },
    relationshipStatus: text('relationship'),
    dependents: { count: 1, datesOfBirth: ['2001-01-01'] },
    highestEducation: text('education'),
    employmentStatus: text('employment'),
    onboardingStatus: 'SUCCEEDED',
    contact: {
      email: `${KEPT}email@example.com`,
      secondEmail: `${KEPT}email2@example.com`,
      mobilePhone: '+46701740605',
      secondMobilePhone: '+46701740606',
      telephone: '+46701740607',
    },
    kyc: {
      status: 'VALIDATED',
      level: 'DOC_ONLY',
      note: text('kyc'),
      lastOkAt: at('2022-03-04T05:06:07.891Z'),
    },
    risk: { level: 'LOW', blocked: false, blacklisted: true, blacklistedComment: text('risk') },
    creditRating: { rating: text('rating'), source: text('source') },
    creditLimit: { currency: 'SEK', amount: '7654.32' },
    countryOfTaxResidence: 'FI',
    plannedIncome: text('income'),
    plannedExpenditure: text('expenditure'),
    metadata: { kept: text('metadata') },
    branchId: text('branch'),
    joinedDate: '2018-07-06',
  });
  await customers.reference(person, 'BANKING', number);
  await customers.reference(person, 'REGISTRY', registryId);
  await customers.reference(person, 'CLIENTS', text(`client-${registryId}`));
  await customers.reference(person, 'SCREENING', text(`screened-${registryId}`));
  return person;
}

async function filledLists({ customers }: Writing, person: string) {
  const address = await customers.address(person, {
    purpose: 'RESIDENTIAL',
    ...addressOf('address'),
    country: 'SE',
    tags: [text('tag')],
    status: text('address-status'),
  });
  await customers.document(person, {
    number: text('document'),
    issuingCountry: 'SE',
    issuedOn: '2019-01-02',
    expiresOn: '2029-01-01',
  });
  const taxResidence = await customers.taxResidence(person, {
    domain: text('domain'),
    taxNumber: text('tax'),
  });
  await customers.handle(person, {
    type: text('handle-type'),
    handle: text('handle'),
    addedAt: at('2020-05-06T07:08:09.123Z'),
    activatedAt: at('2020-05-07T07:08:09.123Z'),
  });
  const order = await customers.creditLimitOrder(person, {
    currentCreditDocumentation: text('documentation'),
    rankAmount1: text('rank1'),
    nominalInterest1: text('interest1'),
    rankAmount2: text('rank2'),
    nominalInterest2: text('interest2'),
    decidedAt: at('2026-01-03T03:04:05.678Z'),
  });
  await customers.crmEvent(person, {
    category: text('category'),
    detail: text('detail'),
    channel: text('channel'),
    scheduledAt: at('2024-05-06T07:08:09.123Z'),
    actualAt: at('2024-05-07T07:08:09.123Z'),
    result: text('result'),
  });
  await customers.userLink(person, { userId: USER });
  return { address, taxResidence, order };
}
