import { filledBusiness } from './filled-business.ts';
import { fillOtherLists } from './filled-lists.ts';
import { filledPerson } from './filled-person.ts';
import type { Tenant } from './gateway.ts';
import { mutateOrThrow } from './mutations.ts';

/** The user who is linked to the filled person. */
export const USER = 'shared-user';

/**
 * Creates a person and a business that together fill every table, and executes a mutation on the person. All
 * texts contain `mark`.
 */
export async function populateTenant(tenant: Tenant, mark: string): Promise<void> {
  const references = { BANKING: `${mark}-number` };
  const { person } = await filledPerson(tenant, { mark, references, userId: USER });
  await filledBusiness(tenant, mark);
  await fillOtherLists(tenant, person, mark);
  await mutateOrThrow(tenant, 'updateCustomer', {
    customerId: person,
    metadata: [{ key: `${mark}-key2`, value: `${mark}-written` }],
    idempotencyKey: mark,
  });
}
