import type { Tenant } from '../../support/gateway.ts';
import { BUSINESS, createBusiness, createPerson } from '../../support/mutations.ts';
import type { Method } from '../rest.ts';

/** A REST API with one write that changes one field of a customer. */
export interface RestApiCase {
  system: 'ONBOARDING' | 'CLIENTS' | 'REGISTRY' | 'BANKING' | 'SCREENING';
  operation: string;
  method: Method;
  /** Path of the field in the body, and in the graph. */
  wire: string[];
  graph: string[];
  /** Returns the body that sets the field. */
  body(value: string): Record<string, unknown>;
  /** Creates a customer. */
  createCustomer(tenant: Tenant): Promise<CreatedCustomer>;
  /** The status of an accepted write. */
  status: number;
}

export interface CreatedCustomer {
  id: string;
  read: string;
  write: string;
}

let count = 0;

/** The body of the registry's PUT. */
export const put = (more: object = {}) => ({
  FullName: { FirstName: 'Alex', LastName: 'Sample' },
  DateOfBirth: '1990-04-16',
  Identities: [{ IssuingCountry: 'GB', IDNumber: 'P-100', IDType: 'Passport' }],
  PrimaryResidence: RESIDENCE,
  ...more,
});

export const RESIDENCE = {
  Street: '1 Example Way',
  City: 'Los Angeles',
  PostCode: '90012',
  State: 'CA',
  Country: 'US',
};

export const REST_API_CASES: readonly RestApiCase[] = [
  {
    system: 'ONBOARDING',
    operation: 'patchBusinessCustomer',
    method: 'POST',
    wire: ['primary_contact', 'contact_email'],
    graph: ['contact', 'email'],
    body: (value) => ({ primary_contact: { contact_email: `${value}@example.com` } }),
    async createCustomer(tenant) {
      const id = await createBusiness(tenant, { persons: BUSINESS.persons.slice(0, 1) });
      return { id, read: `/api/customers/${id}`, write: `/api/customers/${id}/update` };
    },
    status: 200,
  },
  {
    system: 'CLIENTS',
    operation: 'updatePersonCustomer',
    method: 'PUT',
    wire: ['email'],
    graph: ['contact', 'email'],
    body: (value) => ({ email: `${value}@example.com` }),
    async createCustomer(tenant) {
      const id = await createPerson(tenant);
      return { id, read: `/api/v1/clients/person/${id}`, write: `/api/v1/clients/person/${id}` };
    },
    status: 200,
  },
  {
    system: 'REGISTRY',
    operation: 'putPersonCustomer',
    method: 'PUT',
    wire: ['FullName', 'LastName'],
    graph: ['lastName'],
    body: (value) => put({ FullName: { FirstName: 'Alex', LastName: value } }),
    async createCustomer(tenant) {
      count += 1;
      const references = [{ system: 'REGISTRY', value: `made-${count}` }];
      const id = await createPerson(tenant, { ...REGISTERED, references });
      return { id, read: `/customers/made-${count}`, write: `/customers/made-${count}` };
    },
    status: 204,
  },
  {
    system: 'BANKING',
    operation: 'updateCustomerEmail',
    method: 'PUT',
    wire: ['email'],
    graph: ['contact', 'email'],
    body: (value) => ({ email: `${value}@example.com` }),
    async createCustomer(tenant) {
      const id = await createPerson(tenant);
      const read = `/v1/banks/${tenant.bankId}/customers/${id}`;
      return { id, read, write: `${read}/email` };
    },
    status: 200,
  },
  {
    system: 'SCREENING',
    operation: 'updateCustomer',
    method: 'POST',
    wire: ['email'],
    graph: ['contact', 'email'],
    body: (value) => ({ email: `${value}@example.com` }),
    async createCustomer(tenant) {
      const id = await createPerson(tenant);
      return { id, read: `/v1/clients/${id}`, write: `/v1/clients/${id}` };
    },
    status: 200,
  },
];

/** A person with the values of `put`, so that a PUT changes only what a test adds. */
const REGISTERED = {
  firstName: 'Alex',
  middleName: null,
  lastName: 'Sample',
  dateOfBirth: '1990-04-16',
  addresses: [
    {
      purpose: 'RESIDENTIAL',
      line1: '1 Example Way',
      city: 'Los Angeles',
      postcode: '90012',
      state: 'CA',
      country: 'US',
    },
  ],
  identityDocuments: [{ type: { code: 'PASSPORT' }, number: 'P-100', issuingCountry: 'GB' }],
};
