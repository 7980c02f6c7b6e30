import { patchBusinessCustomer } from '../../../modules/business/business.mutations.ts';
import type { Id, System } from '../rest-api.ts';
import { examples } from './examples.ts';
import { updateCustomer as names } from './request-mapping.ts';
import * as encodings from './response-mapping.ts';
import * as wire from './schemas.ts';

const ids: Record<string, Id> = {
  customer_id: { of: 'customer', input: 'customerId', body: ['customer_id'] },
};

/** Business onboarding: a company, its registration address, account usage, contact and legal representatives. */
export const onboarding: System = {
  title: 'Business onboarding',
  description:
    'Companies with registration address, account usage, contact and legal representatives. An update is a patch.',
  security: ['apiKey'],
  nothing: 'left out',
  emptyIsNull: false,
  anyContentType: false,
  shapes: wire,
  examples,
  operations: {
    updateCustomer: {
      kind: 'write',
      method: 'POST',
      path: '/api/customers/{customer_id}/update',
      title: 'Modify a customer',
      ids,
      write: patchBusinessCustomer,
      body: wire.updateCustomer,
      names,
      sentBack: encodings.customerUpdated,
      answer: { status: 200, shape: wire.customerUpdated, encoding: encodings.customerUpdated },
    },
    getCustomer: {
      kind: 'customer',
      method: 'GET',
      path: '/api/customers/{customer_id}',
      title: 'Get a customer',
      ours: true,
      ids,
      type: 'BUSINESS',
      shape: wire.customer,
      encoding: encodings.customer,
    },
  },
};
