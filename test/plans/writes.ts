import { randomUUID } from 'node:crypto';
import { BUSINESS, PERSON } from '../support/mutations.ts';
import type { Facts } from './fixture.ts';
import type { Request } from './requests.ts';

/** The write whose statements are counted. It changes an e-mail address and an address line. */
export const UPDATE = 'updatePersonCustomer';

/**
 * Every kind of write, of one customer by id or reference. The texts are random, so that every call changes
 * values.
 */
export function writes({
  changed,
  changedNumber,
  business,
  busy,
  openOrder,
  registryId,
  bankId,
}: Facts): Request[] {
  const text = randomUUID().slice(0, 8);
  const customerId = changed;
  const inputs: Record<string, object> = {
    [UPDATE]: { customerId, email: `${text}@example.com`, addressLine1: text },
    updateCustomerEmail: { customerId, email: `${text}-2@example.com` },
    updateCustomerIdentity: { customerId, legalName: text, title: 'Dr.', dateOfBirth: '1980-06-15' },
    patchPersonCustomer: { customerId, kyc: { note: text } },
    updateCustomer: { customerId, metadata: [{ key: 'plan', value: text }] },
    updateCustomerNumber: { customerId, customerNumber: `${changedNumber} ${text}` },
    setCustomerReference: { customerId, system: 'SCREENING', value: text },
    setCustomerRisk: { customerId, blacklistedComment: text },
    addCustomerAddress: { customerId, line1: text, country: 'GB' },
    addTaxResidence: { customerId, domain: text },
    addSocialMediaHandle: { customerId, handle: text },
    recordCrmEvent: { customerId: busy, category: text },
    createCreditLimitOrder: { customerId: busy, requestedCurrentRateAmount1: text },
    decideCreditLimitOrder: { customerId: busy, creditLimitOrderId: openOrder, rankAmount1: text },
    linkUserToCustomer: { customerId: busy, userId: text },
    unlinkUserFromCustomer: { customerId: busy, userId: text },
    patchBusinessCustomer: { customerId: business, nameEnglish: text },
    createPersonCustomer: {
      ...PERSON,
      idempotencyKey: text,
      references: [{ system: 'CLIENTS', value: text }],
    },
    createBusinessCustomer: BUSINESS,
  };
  return [
    ...Object.entries(inputs).map(([name, input]) => mutation(name, input)),
    {
      name: 'registry: put',
      rest: ['PUT', `/customers/${encodeURIComponent(registryId)}`, registered(text)],
    },
    {
      name: 'banking: put',
      rest: ['PUT', `/v1/banks/${bankId}/customers/${changed}/email`, { email: `${text}-3@example.com` }],
    },
  ];
}

const SELECTION = 'customer { version contact { email } addresses { line1 } } userErrors { code }';

function mutation(name: string, input: object): Request {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${SELECTION} } }`;
  return { name, document, variables: { input } };
}

/** The request body of the Registry API for a person. */
function registered(text: string): object {
  return {
    FullName: { FirstName: text, LastName: 'Sample' },
    DateOfBirth: '1990-04-16',
    Identities: [{ IssuingCountry: 'US', IDNumber: text, IDType: 'Passport' }],
    PrimaryResidence: { Street: text, City: 'Los Angeles', PostCode: '90012', State: 'CA', Country: 'US' },
  };
}
