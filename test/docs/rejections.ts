import type { ProblemCode } from '../../src/errors.ts';
import type { Tenant } from '../support/gateway.ts';

interface Rejection {
  code: string;
  __typename: string;
}

type Send = (mutation: string, input: Record<string, unknown>) => Promise<Rejection[]>;

const residence = { line1: 'Main Street 1', city: 'Dover', state: 'DE', postcode: '19901', country: 'US' };
const passport = { type: 'PASSPORT', number: 'P1', issuingCountry: 'US' };

/** A valid input of `putPersonCustomer` with some fields replaced. */
function putInput(over: Record<string, unknown>): Record<string, unknown> {
  const complete = { registryId: 'R-1', firstName: 'Ada', lastName: 'Byron', dateOfBirth: '1990-01-02' };
  return { ...complete, identityDocuments: [passport], primaryResidence: residence, ...over };
}

/** A rejected input for each code that the graph returns immediately. */
const rejectedInputs = (
  person: string,
  business: string,
): Partial<Record<ProblemCode, [mutation: string, input: Record<string, unknown>]>> => ({
  FIELD_REQUIRED: ['updateCustomerBranch', { customerId: person }],
  NULL_NOT_ALLOWED: ['updateCustomerEmail', { customerId: person, email: null }],
  EMPTY: ['updateCustomerEmail', { customerId: person, email: ' ' }],
  TOO_SHORT: ['putPersonCustomer', putInput({ primaryResidence: { ...residence, line1: 'x' } })],
  TOO_LONG: ['updateCustomerBranch', { customerId: person, branchId: 'x'.repeat(501) }],
  TOO_FEW: ['putPersonCustomer', putInput({ identityDocuments: [] })],
  TOO_MANY: [
    'updateCustomer',
    {
      customerId: person,
      metadata: Array.from({ length: 21 }, (_, index) => ({ key: `k${index}`, value: 'x' })),
    },
  ],
  TOO_SMALL: ['patchPersonCustomer', { customerId: person, dependents: { count: -1 } }],
  TOO_PRECISE: [
    'updateCustomerCreditLimit',
    { customerId: person, creditLimit: { currency: 'JPY', amount: '1.5' } },
  ],
  CONTROL_CHARACTER: ['updateCustomerBranch', { customerId: person, branchId: 'a\u0007b' }],
  INVALID_FORMAT: ['updateCustomerEmail', { customerId: person, email: 'nobody' }],
  NOT_ALLOWED: ['putPersonCustomer', putInput({ primaryResidence: { ...residence, state: 'California' } })],
  DATE_ORDER: [
    'putPersonCustomer',
    putInput({ identityDocuments: [{ ...passport, issuedOn: '2020-02-01', expiresOn: '2020-01-31' }] }),
  ],
  DATE_IN_FUTURE: [
    'putPersonCustomer',
    putInput({ identityDocuments: [{ ...passport, issuedOn: '9999-01-01' }] }),
  ],
  DUPLICATE: ['putPersonCustomer', putInput({ identityDocuments: [passport, passport] })],
  AMBIGUOUS: ['patchPersonCustomer', { customerId: person, taxResidences: [{ domain: 'US' }] }],
  KEY_REQUIRED: ['patchPersonCustomer', { customerId: person, taxResidences: [{}] }],
  MASKED_VALUE: [
    'updateCustomerIdentity',
    { customerId: person, legalName: '•••yron', title: null, dateOfBirth: null },
  ],
  WRONG_TYPE: ['patchBusinessCustomer', { customerId: person }],
  INVALID_TRANSITION: ['setKycStatus', { customerId: person, status: 'VALIDATED' }],
  NOT_FOUND: ['deleteTaxResidence', { customerId: person, taxResidenceId: business }],
  REFERENCE_TAKEN: ['updateCustomerNumber', { customerId: person, customerNumber: 'N-1' }],
  LINK_TAKEN: ['linkUserToCustomer', { customerId: person, userId: 'u' }],
  CONFLICT: ['updateCustomerEmail', { customerId: person, email: 'a@example.com', expectedVersion: 99 }],
  IDEMPOTENCY_KEY_REUSED: [
    'updateCustomerBranch',
    { customerId: person, branchId: 'south', idempotencyKey: 'k' },
  ],
});

/** Sends every rejected input and returns the reported problems by code. */
export async function collectRejections(tenant: Tenant): Promise<Map<string, Rejection[]>> {
  const { data } = await tenant.query(`mutation {
    person: createPersonCustomer(input: { legalName: "Ada Byron" }) { customer { id } }
    business: createBusinessCustomer(input: { name: "Byron Ltd", references: [{ system: BANKING, value: "N-1" }] }) {
      customer { id }
    }
  }`);
  const [person, business] = [data.person.customer.id, data.business.customer.id];
  const send = senderOf(tenant);
  await send('addTaxResidence', { customerId: person, domain: 'US' });
  await send('addTaxResidence', { customerId: person, domain: 'US' });
  await send('linkUserToCustomer', { customerId: person, userId: 'u' });
  await send('updateCustomerBranch', { customerId: person, branchId: 'north', idempotencyKey: 'k' });
  const rejections = new Map<string, Rejection[]>();
  for (const [code, [mutation, input]] of Object.entries(rejectedInputs(person, business))) {
    rejections.set(code, await send(mutation, input));
  }
  return rejections;
}

function senderOf(tenant: Tenant): Send {
  return async (mutation, input) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { __typename code } } }`;
    const { data, errors } = await tenant.query(document, { input });
    if (errors) throw new Error(`${mutation} was not executed: ${errors[0]?.message}`);
    return data[mutation].userErrors;
  };
}
