import { type CustomerRecord, type PersonRow, recordOf } from '../customer-rows.ts';
import type { Ids } from '../generator/ids.ts';

const CREATED_AT = new Date('2024-03-01T10:15:30.000Z');
const CHANGED_AT = new Date('2024-05-20T14:00:00.000Z');

/**
 * The customer of "Create a customer" in the API spec, with one item of every list that other operations add
 * to.
 */
export function bankingExample(ids: Ids, organizationId: string): CustomerRecord {
  const customer = person(ids.at(CREATED_AT), organizationId);
  const owned = (at: Date) => ({ id: ids.at(at), organization: organizationId, customer: customer.id });
  return {
    ...recordOf(customer),
    references: [{ ...owned(CREATED_AT), system: 'BANKING', value: '5000001' }],
    addresses: [{ ...owned(CHANGED_AT), ...ADDRESS }],
    taxResidences: [{ ...owned(CHANGED_AT), domain: 'GB', taxNumber: '0000000001' }],
    socialMediaHandles: [{ ...owned(CHANGED_AT), ...HANDLE }],
    creditLimitOrders: [{ ...owned(CHANGED_AT), ...ORDER }],
    crmEvents: [{ ...owned(CHANGED_AT), ...EVENT }],
  };
}

function person(id: string, organization: string): PersonRow {
  return {
    id,
    organization,
    type: 'PERSON',
    title: 'Mr.',
    legalName: 'John Michael Placeholder',
    dateOfBirth: '1980-06-15',
    relationshipStatus: 'married',
    dependents: { count: 2, datesOfBirth: ['2010-02-03', '2013-09-21'] },
    highestEducation: "bachelor's degree",
    employmentStatus: 'employed',
    faceImage: {
      url: 'https://images.example.com/faces/5000001.jpg',
      takenAt: new Date('2024-02-28T16:45:00.000Z'),
    },
    contact: { email: 'john.placeholder@example.com', mobilePhone: '+447700900123' },
    creditRating: { rating: 'A', source: 'Example Bureau' },
    creditLimit: { currency: 'GBP', amount: '5000.00' },
    onboardingStatus: 'SUCCEEDED',
    kyc: { status: 'VALIDATED', level: 'FULL_KYC', lastOkAt: CREATED_AT },
    risk: { level: 'LOW', blocked: false, blacklisted: false },
    branchId: 'GB-001',
    createdAt: CREATED_AT,
    updatedAt: CHANGED_AT,
  };
}

const ADDRESS = {
  purpose: 'OTHER' as const,
  line1: '10 Placeholder Lane',
  line2: 'Flat 3',
  line3: 'Example Court',
  city: 'Exampleton',
  county: 'Kent',
  state: 'England',
  postcode: 'ME1 1AA',
  country: 'GB',
  tags: ['home', 'mailing'],
  status: 'OK',
  createdAt: CHANGED_AT,
};

const HANDLE = {
  type: 'mastodon',
  handle: '@john.placeholder',
  addedAt: new Date('2024-05-20T13:55:00.000Z'),
  activatedAt: CHANGED_AT,
};

const ORDER = {
  requestedCurrentRateAmount1: '7500',
  requestedCurrentRateAmount2: '9000',
  requestedCurrentValidEndDate: '2025-05-31',
  currentCreditDocumentation: 'Payslips of three months',
  temporaryRequestedCurrentAmount: '12000',
  requestedTemporaryValidEndDate: '2024-08-31',
  temporaryCreditDocumentation: 'Invoice of the purchase',
  rankAmount1: '7500',
  nominalInterest1: '7.90',
  rankAmount2: '9000',
  nominalInterest2: '9.40',
  createdAt: CHANGED_AT,
  decidedAt: CHANGED_AT,
};

const EVENT = {
  category: 'advisory meeting',
  detail: 'Talked about a higher credit limit',
  channel: 'branch',
  scheduledAt: new Date('2024-05-20T13:00:00.000Z'),
  actualAt: new Date('2024-05-20T13:10:00.000Z'),
  result: 'Application taken',
  createdAt: CHANGED_AT,
};
