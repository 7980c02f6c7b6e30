import { randomUUID } from 'node:crypto';
import type { Tenant } from '../support/gateway.ts';
import { BUSINESS, mutateOrThrow, PERSON, registered } from '../support/mutations.ts';

export type CustomerType = 'person' | 'business';

/** A customer with an item in every list, and the ids of the items. */
export interface Subject {
  type: CustomerType;
  customerId: string;
  registryId: string;
  addressIds: Readonly<Record<string, string>>;
  creditLimitOrderId: string;
  socialMediaHandleId: string;
  taxResidenceId: string;
  version: number;
}

const LINKED = 'linked-user';

/** Creates a customer with an item in every list. */
export async function createSubject(tenant: Tenant, type: CustomerType): Promise<Subject> {
  const registryId = randomUUID();
  const references = [{ system: 'REGISTRY', value: registryId }];
  const { socialMediaHandles } = PERSON;
  const [create, values] =
    type === 'person'
      ? (['createPersonCustomer', PERSON] as const)
      : (['createBusinessCustomer', BUSINESS] as const);
  const purposes = ['REGISTRATION', 'RESIDENTIAL', 'OTHER'];
  const addresses = purposes.map((purpose) => ({ purpose, line1: '5 Ockham Park', country: 'GB' }));
  const input = { ...values, addresses, references, socialMediaHandles };
  const { customer } = await mutateOrThrow(tenant, create, input, {
    customer: 'id addresses { id purpose } taxResidences { id } socialMediaHandles { id }',
  });
  const customerId = customer.id;
  const order = { customerId, requestedCurrentRateAmount1: '1' };
  const { creditLimitOrder } = await mutateOrThrow(tenant, 'createCreditLimitOrder', order, {
    more: 'creditLimitOrder { id }',
  });
  const linked = await mutateOrThrow(tenant, 'linkUserToCustomer', { customerId, userId: LINKED });
  return {
    ...{ type, customerId, registryId, version: linked.customer.version },
    addressIds: Object.fromEntries(
      customer.addresses.map(({ id, purpose }: { id: string; purpose: string }) => [purpose, id]),
    ),
    creditLimitOrderId: creditLimitOrder.id,
    socialMediaHandleId: customer.socialMediaHandles[0].id,
    taxResidenceId: customer.taxResidences[0].id,
  };
}

const day = '1991-02-03';
const instant = '2026-02-03T04:05:06.789Z';
const address = {
  ...{ line1: '1 New Street', line2: 'b', line3: 'c', city: 'Leeds', county: 'York', state: 'England' },
  ...{ postcode: 'LS1', country: 'IE', tags: ['new'], status: 'NEW' },
};
const document = {
  ...{ type: { code: 'PASSPORT' }, number: 'P-200', issuingCountry: 'IE' },
  ...{ issuedOn: '2021-01-01', expiresOn: '2031-01-01', files: [{ id: 'file-2', side: 'BACK' }] },
};
const contact = {
  ...{ email: 'new@example.com', secondEmail: 'new@example.org', mobilePhone: '+447700900200' },
  ...{ secondMobilePhone: '+447700900201', telephone: '+442079460001' },
};
const names = { firstName: 'Adah', middleName: 'B', lastName: 'Love' };
const origin = {
  ...{ gender: 'OTHER', nationality: 'IE', birthCountry: 'IE', birthName: 'New' },
  socialSecurityNumber: '000-12-9999',
};
const risk = { level: 'LOW', blocked: false, blacklisted: false, blacklistedComment: 'none' };
const faceImage = { url: 'https://images.example.com/new.jpg', takenAt: instant };
const social = { relationshipStatus: 'single', highestEducation: 'school', employmentStatus: 'employed' };
const planned = { plannedIncome: 'new', plannedExpenditure: 'new' };
const decision = { rankAmount1: '1', nominalInterest1: '2', rankAmount2: '3', nominalInterest2: '4' };
const order = {
  ...{
    requestedCurrentRateAmount1: '1',
    requestedCurrentRateAmount2: '2',
    requestedCurrentValidEndDate: '3',
  },
  ...{ currentCreditDocumentation: '4', temporaryRequestedCurrentAmount: '5' },
  ...{ requestedTemporaryValidEndDate: '6', temporaryCreditDocumentation: '7' },
};
const patchedAddress = { line1: '2 New Street', city: 'Reno', state: 'NV', postcode: '89501', country: 'CA' };
const newPerson = {
  role: { code: 'DIRECTOR' },
  ...{ firstName: 'Cy', lastName: 'Doe', firstNameEnglish: 'Cy', lastNameEnglish: 'Doe' },
  ...{ dateOfBirth: day, nationality: 'IE' },
};

type Inputs = (subject: Subject) => object[];

/** For each mutation that changes a customer: inputs that together have every field, with a new value. */
export const EVERY_MUTATION: Readonly<Record<string, Inputs>> = {
  patchPersonCustomer: () => [
    {
      ...{
        title: 'Prof',
        ...names,
        legalName: 'Adah Love',
        dateOfBirth: day,
        ...origin,
        faceImage,
        ...social,
      },
      ...{ dependents: { count: 3, datesOfBirth: [day] }, contact, risk, ...planned },
      kyc: { level: 'NOT_REQUIRED', note: 'new', lastOkAt: instant },
      metadata: [{ key: 'new', value: 'new' }],
      ...{ branchId: 'new', joinedDate: day, countryOfTaxResidence: 'IE' },
      addresses: ['REGISTRATION', 'RESIDENTIAL', 'OTHER'].map((purpose) => ({ ...address, purpose })),
      identityDocuments: [document],
      taxResidences: [{ domain: 'IE', taxNumber: '1' }],
      creditRating: { rating: 'B', source: 'new' },
      creditLimit: { currency: 'EUR', amount: '1.00' },
      socialMediaHandles: [{ type: 'new', handle: 'new', addedAt: instant, activatedAt: instant }],
    },
  ],
  patchBusinessCustomer: () => [
    {
      ...{ name: 'New', nameEnglish: 'New', businessType: { text: 'new' }, website: 'https://new.example' },
      incorporationType: 'new',
      accountUsage: {
        ...{ operatingCountry: 'IE', goodsServiceDescription: 'new', industryCategoryCode: '1' },
        productReference: { text: 'new' },
        estimatedMonthlyRevenue: { currency: 'EUR', amount: '1.00' },
      },
      registration: {
        ...{ type: { text: 'new' }, number: 'new', issuingCountry: 'IE', fileIds: ['new'] },
        ...{ issuedOn: '2021-01-01', expiresOn: '2031-01-01' },
      },
      registrationAddress: patchedAddress,
      contact: { email: contact.email, mobilePhone: contact.mobilePhone },
      persons: { set: [{ basicInfo: newPerson }] },
    },
  ],
  updatePersonCustomer: () => [
    {
      ...{ email: contact.email, secondEmail: contact.secondEmail, mobilePhone: contact.mobilePhone },
      ...{ secondMobilePhone: contact.secondMobilePhone, addressLine1: '3 New Street', city: 'Cork' },
      ...{ postcode: 'T12', state: 'Munster', country: 'IE', riskLevel: 'LOW', blocked: false },
      ...{ blacklisted: false, blacklistedComment: 'none', kycNote: 'new', ...planned },
    },
  ],
  putPersonCustomer: ({ registryId }) => [
    {
      ...{ ...registered(registryId), ...names, dateOfBirth: day },
      primaryResidence: { ...patchedAddress, line2: 'b', country: 'US' },
    },
  ],
  updateCustomer: ({ type }) => [
    {
      ...{ email: contact.email, mobilePhone: contact.mobilePhone, telephone: contact.telephone },
      ...{ externalId: randomUUID(), joinedDate: day, metadata: [{ key: 'new', value: 'new' }] },
      ...(type === 'person'
        ? { personDetails: { ...names, dateOfBirth: day, ...origin } }
        : {
            companyDetails: {
              ...{ name: 'New', website: 'https://new.example', registrationNumber: 'new' },
              ...{ incorporationCountry: 'IE', incorporationType: 'new' },
            },
          }),
    },
  ],
  updateCustomerEmail: () => [{ email: contact.email }],
  updateCustomerMobileNumber: () => [{ mobilePhone: contact.mobilePhone }],
  updateCustomerNumber: () => [{ customerNumber: randomUUID() }],
  updateCustomerBranch: () => [{ branchId: 'new' }],
  updateCustomerIdentity: () => [{ legalName: 'New', dateOfBirth: day, title: 'Prof' }],
  updateCustomerData: () => [{ faceImage, ...social, dependentCount: 3 }],
  updateCustomerCreditLimit: () => [{ creditLimit: { currency: 'EUR', amount: '1.00' } }],
  updateCustomerCreditRating: () => [{ rating: 'B', source: 'new' }],
  setCustomerReference: () =>
    ['ONBOARDING', 'CLIENTS', 'REGISTRY', 'BANKING', 'SCREENING'].map((system) => ({
      ...{ system, value: randomUUID() },
    })),
  setCustomerRisk: () => [risk],
  setKycStatus: () => [{ status: 'CREATED', level: 'NOT_REQUIRED', note: 'new', lastOkAt: instant }],
  setOnboardingStatus: () => [{ status: 'SUCCEEDED' }],
  addCustomerAddress: () => [address],
  updateCustomerAddress: ({ addressIds }) =>
    Object.values(addressIds).map((addressId) => ({ addressId, ...address })),
  deleteCustomerAddress: ({ addressIds }) => Object.values(addressIds).map((addressId) => ({ addressId })),
  addTaxResidence: () => [{ domain: 'IE', taxNumber: '1' }],
  deleteTaxResidence: ({ taxResidenceId }) => [{ taxResidenceId }],
  addSocialMediaHandle: () => [{ type: 'new', handle: 'new', addedAt: instant, activatedAt: instant }],
  removeSocialMediaHandle: ({ socialMediaHandleId }) => [{ socialMediaHandleId }],
  createCreditLimitOrder: () => [order],
  decideCreditLimitOrder: ({ creditLimitOrderId }) => [{ creditLimitOrderId, ...decision }],
  recordCrmEvent: () => [
    {
      ...{ category: 'call', detail: 'new', channel: 'new', scheduledAt: instant },
      ...{ actualAt: instant, result: 'new' },
    },
  ],
  linkUserToCustomer: () => [{ userId: 'new-user' }],
  unlinkUserFromCustomer: () => [{ userId: LINKED }],
};
