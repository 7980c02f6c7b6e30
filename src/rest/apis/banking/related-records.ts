import { eventsOfOrganization } from '../../../modules/crm/crm.loader.ts';
import { linkUserToCustomer } from '../../../modules/link/link.mutations.ts';
import { handlesOfCustomer } from '../../../modules/social/social.loader.ts';
import { addSocialMediaHandle } from '../../../modules/social/social.mutations.ts';
import { taxResidencesOfCustomer } from '../../../modules/tax/tax.loader.ts';
import { addTaxResidence, deleteTaxResidence } from '../../../modules/tax/tax.mutations.ts';
import { pagedBy } from '../../../read/paged-list.ts';
import type { Operation } from '../rest-api.ts';
import { BankID, ParentCustomerID as CustomerID } from './path-ids.ts';
import * as requests from './request-mapping.ts';
import * as responses from './response-mapping.ts';
import * as schemas from './schemas.ts';

const ofCustomer = '/v1/banks/{BankID}/customers/{CustomerID}';

/** Tax residences, social media handles, user links and CRM events. */
export const relatedOperations: Record<string, Operation> = {
  getTaxResidenceOfCustomer: {
    kind: 'list',
    method: 'GET',
    path: `${ofCustomer}/tax-residences`,
    title: 'Get the tax residences of the customer',
    ids: { BankID, CustomerID },
    owner: 'customer',
    listing: pagedBy(taxResidencesOfCustomer),
    root: 'taxResidences.*',
    schema: schemas.taxResidences,
    listField: 'result',
    item: responses.taxResidence,
  },
  addTaxResidence: {
    kind: 'write',
    method: 'POST',
    path: `${ofCustomer}/tax-residences`,
    title: 'Add a tax residence',
    extension: true,
    ids: { BankID, CustomerID },
    command: addTaxResidence,
    body: schemas.addTaxResidence,
    requestMapping: requests.taxResidence,
    readOnly: responses.taxResidence,
    response: {
      status: 201,
      schema: schemas.taxResidence,
      responseMapping: responses.taxResidence,
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
    command: deleteTaxResidence,
    response: { status: 204 },
  },
  addSocialMediaHandle: {
    kind: 'write',
    method: 'POST',
    path: '/v1/customers/{CustomerID}/social_media_handles',
    title: 'Add a social media handle',
    ids: { CustomerID },
    command: addSocialMediaHandle,
    body: schemas.addHandle,
    requestMapping: requests.handle,
    repeatedIds: responses.customerNumber,
    response: {
      status: 201,
      schema: schemas.handleAdded,
      responseMapping: responses.handleAdded,
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
    listing: pagedBy(handlesOfCustomer),
    root: 'socialMediaHandles.*',
    schema: schemas.handles,
    listField: 'checks',
    item: responses.handle,
  },
  createUserCustomerLink: {
    kind: 'write',
    method: 'POST',
    path: '/v1/banks/{BankID}/user_customer_links',
    title: 'Create a user customer link',
    ids: { BankID },
    command: linkUserToCustomer,
    body: schemas.createLink,
    requestMapping: requests.link,
    readOnly: responses.linkCreated,
    response: {
      status: 201,
      schema: schemas.linkCreated,
      responseMapping: responses.linkCreated,
      root: 'userLinks.*',
    },
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
    schema: schemas.crmEvents,
    listField: 'crm_events',
    item: responses.crmEvent,
    hasMoreField: 'has_more',
  },
};
