import { putPersonCustomer } from '../../../modules/person/person.mutations.ts';
import type { Id, System } from '../rest-api.ts';
import { examples } from './examples.ts';
import { putCustomer as names } from './request-mapping.ts';
import { customer as encoding } from './response-mapping.ts';
import * as wire from './schemas.ts';

const path = '/customers/{CustomerID}';
const ids: Record<string, Id> = { CustomerID: { of: 'customer', input: 'registryId', body: ['CustomerID'] } };

/** Persons under an id that the caller chooses, with identity documents and a primary residence. */
export const registry: System = {
  title: 'Customer registry',
  description: 'Persons under an id that the caller chooses. A put makes one or replaces it whole.',
  security: ['signature'],
  nothing: 'left out',
  emptyIsNull: false,
  anyContentType: false,
  shapes: wire,
  examples,
  operations: {
    putCustomer: {
      kind: 'write',
      method: 'PUT',
      path,
      title: 'Put customer',
      ids,
      write: putPersonCustomer,
      body: wire.putCustomer,
      names,
      answer: { status: [201, 204] },
    },
    getCustomer: {
      kind: 'customer',
      method: 'GET',
      path,
      title: 'Get customer',
      ours: true,
      ids,
      type: 'PERSON',
      target: putPersonCustomer.target,
      shape: wire.customer,
      encoding,
    },
  },
};
