import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { Row } from '../../read/projection.ts';
import { organizationById } from './organization.loader.ts';

/** The caller's organization: the only one there is for them, and the owner of all that they see. */
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
