import { eventsOfOrganization } from '../../../modules/crm/crm.loader.ts';
import { linkUserToCustomer } from '../../../modules/link/link.mutations.ts';
import { handlesOfCustomer } from '../../../modules/social/social.loader.ts';
import { addSocialMediaHandle } from '../../../modules/social/social.mutations.ts';
import { taxResidencesOfCustomer } from '../../../modules/tax/tax.loader.ts';
import { addTaxResidence, deleteTaxResidence } from '../../../modules/tax/tax.mutations.ts';
import { inPages } from '../../../read/paged-list.ts';
import type { Operation } from '../rest-api.ts';
import { BankID, CustomerIDAlone as CustomerID } from './path-ids.ts';
import * as names from './request-mapping.ts';
import * as encodings from './response-mapping.ts';
import * as wire from './schemas.ts';

const ofCustomer = '/v1/banks/{BankID}/customers/{CustomerID}';

/** Where a customer pays taxes, the names that they go by elsewhere, who acts for them, and what the bank talked about with them. */
export const dealingOperations: Record<string, Operation> = {
  getTaxResidenceOfCustomer: {
    kind: 'list',
    method: 'GET',
    path: `${ofCustomer}/tax-residences`,
    title: 'Get the tax residences of the customer',
    ids: { BankID, CustomerID },
    owner: 'customer',
    listing: inPages(taxResidencesOfCustomer),
    root: 'taxResidences.*',
    shape: wire.taxResidences,
    envelope: 'result',
    item: encodings.taxResidence,
  },
  addTaxResidence: {
    kind: 'write',
    method: 'POST',
    path: `${ofCustomer}/tax-residences`,
    title: 'Add a tax residence',
    ours: true,
    ids: { BankID, CustomerID },
    write: addTaxResidence,
    body: wire.addTaxResidence,
    names: names.taxResidence,
    sentBack: encodings.taxResidence,
    answer: {
      status: 201,
      shape: wire.taxResidence,
      encoding: encodings.taxResidence,
      root: 'taxResidences.*',
    },
  },
  deleteTaxResidence: {
    kind: 'write',
    method: 'DELETE',
    path: `${ofCustomer}/tax_residencies/{TaxResidenceID}`,
    title: 'Delete a tax residence',
    ids: {
      BankID,
      CustomerID,
      TaxResidenceID: {
        of: 'item',
        input: 'taxResidenceId',
        query: 'tax_residence_id',
        body: ['tax_residence_id'],
      },
    },
    write: deleteTaxResidence,
    answer: { status: 204 },
  },
  addSocialMediaHandle: {
    kind: 'write',
    method: 'POST',
    path: '/v1/customers/{CustomerID}/social_media_handles',
    title: 'Add a social media handle',
    ids: { CustomerID },
    write: addSocialMediaHandle,
    body: wire.addHandle,
    names: names.handle,
    repeated: encodings.customerNumber,
    answer: {
      status: 201,
      shape: wire.handleAdded,
      encoding: encodings.handleAdded,
      root: 'socialMediaHandles.*',
    },
  },
  getCustomerSocialMediaHandles: {
    kind: 'list',
    method: 'GET',
    path: `${ofCustomer}/social_media_handles`,
    title: 'List all social media handles of the customer',
    ids: { BankID, CustomerID },
    owner: 'customer',
    listing: inPages(handlesOfCustomer),
    root: 'socialMediaHandles.*',
    shape: wire.handles,
    envelope: 'checks',
    item: encodings.handle,
  },
  createUserCustomerLink: {
    kind: 'write',
    method: 'POST',
    path: '/v1/banks/{BankID}/user_customer_links',
    title: 'Create a user customer link',
    ids: { BankID },
    write: linkUserToCustomer,
    body: wire.createLink,
    names: names.link,
    sentBack: encodings.linkCreated,
    answer: { status: 201, shape: wire.linkCreated, encoding: encodings.linkCreated, root: 'userLinks.*' },
  },
  getCrmEvents: {
    kind: 'list',
    method: 'GET',
    path: '/v1/banks/{BankID}/crm-events',
    title: 'List all CRM events',
    ids: { BankID },
    owner: 'organization',
    listing: eventsOfOrganization,
    root: 'crmEvents.*',
    shape: wire.crmEvents,
    envelope: 'crm_events',
    item: encodings.crmEvent,
    more: 'has_more',
  },
};
