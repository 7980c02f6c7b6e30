import { updateCustomer } from '../../../modules/screening/screening.mutations.ts';
import type { Id, RestApi } from '../rest-api.ts';
import { examples } from './examples.ts';
import { updateClient as names } from './request-mapping.ts';
import { client as encoding } from './response-mapping.ts';
import * as schemas from './schemas.ts';

const path = '/v1/clients/{id}';
const ids: Record<string, Id> = { id: { of: 'customer', input: 'customerId', body: ['id'] } };

/** Compliance screening clients, person or company, with metadata. */
export const screening: RestApi = {
  title: 'Compliance screening',
  description:
    'Clients, person or company, with metadata. An update sets what is passed; the type never changes.',
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
      requestMapping: names,
      readOnly: encoding,
      response: { status: 200, schema: schemas.client, responseMapping: encoding },
    },
    getClient: {
      kind: 'customer',
      method: 'GET',
      path,
      title: 'Get a client',
      extension: true,
      ids,
      schema: schemas.client,
      responseMapping: encoding,
    },
  },
};
