import type { Resolvers } from '../../generated/resolvers.ts';
import { createConnection } from '../../read/connection.ts';
import { ownOrganization } from '../organization/organization.resolvers.ts';
import { customersOfUser } from './viewer.loader.ts';

export const viewerResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, { principal }) => principal,
  },
  Viewer: {
    organization: (_principal, _args, context) => ownOrganization(context),
    scopes: ({ scopes }) => [...scopes].sort(),
    customers: ({ userId }, args, { loaders }) =>
      createConnection(loaders, customersOfUser, args, userId ?? ''),
  },
};
