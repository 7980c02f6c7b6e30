import { linkUserToCustomer } from '../../../modules/link/link.mutations.ts';
import type { Operation } from '../rest-api.ts';
import { BankID } from './path-ids.ts';
import * as requests from './request-mapping.ts';
import * as responses from './response-mapping.ts';
import * as schemas from './schemas.ts';

export const userLinkOperations: Record<string, Operation> = {
  createUserCustomerLink: {
    kind: 'write',
    method: 'POST',
    path: '/v1/banks/{BankID}/user_customer_links',
    title: 'Create a user customer link',
    ids: { BankID },
    command: linkUserToCustomer,
    body: schemas.createLink,
    requestMapping: requests.link,
    readOnly: responses.linkCreated,
    response: {
      status: 201,
      schema: schemas.linkCreated,
      responseMapping: responses.linkCreated,
      root: 'userLinks.*',
    },
  },
};
