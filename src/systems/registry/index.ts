import { putPersonCustomer } from '../../modules/person/person.mutations.ts';
import type { Id, System } from '../system.ts';
import { putCustomer as names } from './decode.ts';
import { customer as encoding } from './encode.ts';
import { examples } from './examples.ts';
import * as wire from './wire.ts';

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
