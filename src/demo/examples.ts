import type { CustomerRecord, RowOf } from './customer-rows.ts';
import { bankingExample } from './examples/banking.ts';
import { clientsExample } from './examples/clients.ts';
import { onboardingExample } from './examples/onboarding.ts';
import { registryExample } from './examples/registry.ts';
import { screeningExample } from './examples/screening.ts';
import { Ids } from './generator/ids.ts';

/**
 * The example customer of each API spec, completed where the spec leaves values open. Ids and timestamps are
 * fixed, so each call returns the same customers. The user is linked to the onboarding, registry and banking
 * examples.
 */
export function exampleCustomers({ organizationId, userId }: { organizationId: string; userId: string }) {
  // Seeds of generated customers are never negative, so the ids cannot collide.
  const ids = new Ids(-1, organizationId);
  const linked = (record: CustomerRecord): CustomerRecord => ({
    ...record,
    userLinks: [link(ids, record, userId)],
  });
  return {
    onboarding: linked(onboardingExample(ids, organizationId)),
    clients: clientsExample(ids, organizationId),
    registry: linked(registryExample(ids, organizationId)),
    banking: linked(bankingExample(ids, organizationId)),
    screening: screeningExample(ids, organizationId),
  };
}

function link(ids: Ids, { customer }: CustomerRecord, userId: string): RowOf<'userLinks'> {
  const createdAt = customer.updatedAt as Date;
  const { id, organization } = customer;
  return { id: ids.at(createdAt), organization, customer: id, userId, isActive: true, createdAt };
}
