import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { found } from '../../read/field-resolvers.ts';
import type { RowOf } from '../../read/row.ts';
import { Organization } from './organization.entity.ts';
import { organizationById } from './organization.loader.ts';

/** Returns the caller's organization, which owns all data that the caller can read. */
export async function ownOrganization({ principal, loaders }: Context): Promise<RowOf<typeof Organization>> {
  const organization = await loaders.loadById(organizationById, principal.organizationId);
  if (!organization) throw new Error('the organization of a valid credential is missing');
  return organization;
}

/** Resolver of the caller's organization. */
export const organizationOfCaller = found(
  () => ({ name: 'organization', entity: Organization, conditions: [] }),
  (_source: unknown, _args: unknown, context: Context) => ownOrganization(context),
);

export const organizationResolvers: Resolvers = {
  Query: {
    organization: organizationOfCaller,
  },
};
