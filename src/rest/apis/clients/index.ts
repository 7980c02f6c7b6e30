import { updatePersonCustomer } from '../../../modules/person/person.mutations.ts';
import type { Id, RestApi } from '../rest-api.ts';
import { examples } from './examples.ts';
import { updateClient as requestMapping } from './request-mapping.ts';
import { client as responseMapping } from './response-mapping.ts';
import * as schemas from './schemas.ts';

const path = '/api/v1/clients/person/{id}';
const ids: Record<string, Id> = { id: { of: 'customer', input: 'customerId', body: ['id'] } };

/** The API of the clients system: persons with KYC, risk, blocking and blacklisting. */
export const clients: RestApi = {
  title: 'Person clients',
  description:
    'Persons with KYC, risk, blocking and blacklisting. An update changes the fields in the body and keeps the others.',
  security: [],
  absent: 'null',
  emptyIsNull: false,
  anyContentType: false,
  schemas,
  examples,
  operations: {
    updateClient: {
      kind: 'write',
      method: 'PUT',
      path,
      title: 'Update customer information',
      ids,
      command: updatePersonCustomer,
      body: schemas.updateClient,
      requestMapping,
      readOnly: responseMapping,
      response: { status: 200, schema: schemas.client, responseMapping },
    },
    getClient: {
      kind: 'customer',
      method: 'GET',
      path,
      title: 'Get a person client',
      extension: true,
      ids,
      type: 'PERSON',
      schema: schemas.client,
      responseMapping,
    },
  },
};
