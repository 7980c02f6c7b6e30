import { updateCustomer } from '../../../modules/screening/screening.mutations.ts';
import type { Id, System } from '../rest-api.ts';
import { examples } from './examples.ts';
import { updateClient as names } from './request-mapping.ts';
import { client as encoding } from './response-mapping.ts';
import * as wire from './schemas.ts';

const path = '/v1/clients/{id}';
const ids: Record<string, Id> = { id: { of: 'customer', input: 'customerId', body: ['id'] } };

/** Compliance screening clients, person or company, with metadata. */
export const screening: System = {
  title: 'Compliance screening',
  description:
    'Clients, person or company, with metadata. An update sets what is passed; the type never changes.',
  security: ['rawKey'],
  nothing: 'left out',
  emptyIsNull: false,
  anyContentType: false,
  shapes: wire,
  examples,
  operations: {
    updateClient: {
      kind: 'write',
      method: 'POST',
      path,
      title: 'Update a client',
      ids,
      write: updateCustomer,
      body: wire.updateClient,
      names,
      sentBack: encoding,
      answer: { status: 200, shape: wire.client, encoding },
    },
    getClient: {
      kind: 'customer',
      method: 'GET',
      path,
      title: 'Get a client',
      ours: true,
      ids,
      shape: wire.client,
      encoding,
    },
  },
};
