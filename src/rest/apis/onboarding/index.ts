import { patchBusinessCustomer } from '../../../modules/business/business.mutations.ts';
import type { Id, RestApi } from '../rest-api.ts';
import { examples } from './examples.ts';
import { updateCustomer as requestMapping } from './request-mapping.ts';
import * as responses from './response-mapping.ts';
import * as schemas from './schemas.ts';

const ids: Record<string, Id> = {
  customer_id: { of: 'customer', input: 'customerId', body: ['customer_id'] },
};

/** The API of the business onboarding system. */
export const onboarding: RestApi = {
  title: 'Business onboarding',
  description:
    'Companies with registration address, account usage, contact and legal representatives. An update is a JSON merge patch: absent fields are kept, null clears.',
  security: ['apiKey'],
  absent: 'omit',
  emptyIsNull: false,
  anyContentType: false,
  schemas,
  examples,
  operations: {
    updateCustomer: {
      kind: 'write',
      method: 'POST',
      path: '/api/customers/{customer_id}/update',
      title: 'Modify a customer',
      ids,
      command: patchBusinessCustomer,
      body: schemas.updateCustomer,
      requestMapping,
      readOnly: responses.customerUpdated,
      response: { status: 200, schema: schemas.customerUpdated, responseMapping: responses.customerUpdated },
    },
    getCustomer: {
      kind: 'customer',
      method: 'GET',
      path: '/api/customers/{customer_id}',
      title: 'Get a customer',
      extension: true,
      ids,
      type: 'BUSINESS',
      schema: schemas.customer,
      responseMapping: responses.customer,
    },
  },
};
