import { putPersonCustomer } from '../../../modules/person/person.mutations.ts';
import type { Id, RestApi } from '../rest-api.ts';
import { examples } from './examples.ts';
import { putCustomer as requestMapping } from './request-mapping.ts';
import { customer as responseMapping } from './response-mapping.ts';
import * as schemas from './schemas.ts';

const path = '/customers/{CustomerID}';
const ids: Record<string, Id> = { CustomerID: { of: 'customer', input: 'registryId', body: ['CustomerID'] } };

/**
 * The API of the registry: persons under an id that the caller chooses, with identity
 * documents and a primary residence.
 */
export const registry: RestApi = {
  title: 'Customer registry',
  description: 'Persons under an id that you choose. A PUT creates the person or replaces it completely.',
  security: ['signature'],
  absent: 'omit',
  emptyIsNull: false,
  anyContentType: false,
  schemas,
  examples,
  operations: {
    putCustomer: {
      kind: 'write',
      method: 'PUT',
      path,
      title: 'Put customer',
      ids,
      command: putPersonCustomer,
      body: schemas.putCustomer,
      requestMapping,
      response: { status: [201, 204] },
    },
    getCustomer: {
      kind: 'customer',
      method: 'GET',
      path,
      title: 'Get customer',
      extension: true,
      ids,
      type: 'PERSON',
      target: putPersonCustomer.target,
      schema: schemas.customer,
      responseMapping,
    },
  },
};
