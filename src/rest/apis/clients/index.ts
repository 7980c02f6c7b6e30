import { updatePersonCustomer } from '../../../modules/person/person.mutations.ts';
import type { Id, System } from '../rest-api.ts';
import { examples } from './examples.ts';
import { updateClient as names } from './request-mapping.ts';
import { client as encoding } from './response-mapping.ts';
import * as wire from './schemas.ts';

const path = '/api/v1/clients/person/{id}';
const ids: Record<string, Id> = { id: { of: 'customer', input: 'customerId', body: ['id'] } };

/** Person clients with KYC, risk, blocking and blacklisting. */
export const clients: System = {
  title: 'Person clients',
  description: 'Persons with KYC, risk, blocking and blacklisting. An update changes the fields that it has.',
  security: [],
  nothing: 'null',
  emptyIsNull: false,
  anyContentType: false,
  shapes: wire,
  examples,
  operations: {
    updateClient: {
      kind: 'write',
      method: 'PUT',
      path,
      title: 'Update customer information',
      ids,
      write: updatePersonCustomer,
      body: wire.updateClient,
      names,
      sentBack: encoding,
      answer: { status: 200, shape: wire.client, encoding },
    },
    getClient: {
      kind: 'customer',
      method: 'GET',
      path,
      title: 'Get a person client',
      ours: true,
      ids,
      type: 'PERSON',
      shape: wire.client,
      encoding,
    },
  },
};
