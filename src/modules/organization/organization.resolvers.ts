import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { Row } from '../../read/projection.ts';
import { organizationById } from './organization.loader.ts';

/** Returns the caller's organization, which owns all data that the caller can read. */
export async function ownOrganization({ principal, loaders }: Context): Promise<Row> {
  const organization = await loaders.loadById(organizationById, principal.organizationId);
  if (!organization) throw new Error('the organization of a valid credential is missing');
  return organization;
}

export const organizationResolvers: Resolvers = {
  Query: {
    organization: (_root, _args, context) => ownOrganization(context),
  },
};
