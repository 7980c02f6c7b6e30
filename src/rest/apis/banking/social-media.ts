import { socialMediaHandleList } from '../../../modules/social/social.list.ts';
import { addSocialMediaHandle } from '../../../modules/social/social.mutations.ts';
import { pagedBy } from '../../../read/paged-list.ts';
import type { Operation } from '../rest-api.ts';
import { BankID, ParentCustomerID as CustomerID } from './path-ids.ts';
import * as requests from './request-mapping.ts';
import * as responses from './response-mapping.ts';
import * as schemas from './schemas.ts';

const ofCustomer = '/v1/banks/{BankID}/customers/{CustomerID}';

export const socialMediaOperations: Record<string, Operation> = {
  addSocialMediaHandle: {
    kind: 'write',
    method: 'POST',
    path: '/v1/customers/{CustomerID}/social_media_handles',
    title: 'Add a social media handle',
    ids: { CustomerID },
    command: addSocialMediaHandle,
    body: schemas.addHandle,
    requestMapping: requests.handle,
    repeatedIds: responses.customerNumber,
    response: {
      status: 201,
      schema: schemas.handleAdded,
      responseMapping: responses.handleAdded,
      root: 'socialMediaHandles.*',
    },
  },
  getCustomerSocialMediaHandles: {
    kind: 'list',
    method: 'GET',
    path: `${ofCustomer}/social_media_handles`,
    title: 'List all social media handles of the customer',
    ids: { BankID, CustomerID },
    owner: 'customer',
    list: pagedBy(socialMediaHandleList.rows),
    root: 'socialMediaHandles.*',
    schema: schemas.handles,
    listField: 'checks',
    item: responses.handle,
  },
};
