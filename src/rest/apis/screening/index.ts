import { updateCustomer } from '../../../modules/screening/screening.mutations.ts';
import type { Id, RestApi } from '../rest-api.ts';
import { examples } from './examples.ts';
import { updateClient as requestMapping } from './request-mapping.ts';
import { client as responseMapping } from './response-mapping.ts';
import * as schemas from './schemas.ts';

const path = '/v1/clients/{id}';
const ids: Record<string, Id> = { id: { of: 'customer', input: 'customerId', body: ['id'] } };

/** The API of the compliance screening system: persons and companies with metadata. */
export const screening: RestApi = {
  title: 'Compliance screening',
  description:
    'Persons and companies with metadata. An update changes the fields in the body and keeps the others. The type never changes.',
  security: ['rawKey'],
  absent: 'omit',
  emptyIsNull: false,
  anyContentType: false,
  schemas,
  examples,
  operations: {
    updateClient: {
      kind: 'write',
      method: 'POST',
      path,
      title: 'Update a client',
      ids,
      command: updateCustomer,
      body: schemas.updateClient,
      requestMapping,
      readOnly: responseMapping,
      response: { status: 200, schema: schemas.client, responseMapping },
    },
    getClient: {
      kind: 'customer',
      method: 'GET',
      path,
      title: 'Get a client',
      extension: true,
      ids,
      schema: schemas.client,
      responseMapping,
    },
  },
};
