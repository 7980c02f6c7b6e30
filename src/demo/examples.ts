import type { CustomerRecord, UserLinkRow } from './customer-rows.ts';
import { bankingExample } from './examples/banking.ts';
import { clientsExample } from './examples/clients.ts';
import { onboardingExample } from './examples/onboarding.ts';
import { registryExample } from './examples/registry.ts';
import { screeningExample } from './examples/screening.ts';
import { Ids } from './generator/ids.ts';

/**
 * The customer of each document's example, what the document leaves open filled in. They are the same at every call: ids
 * and instants are fixed. The user is linked to the banking example and to two others.
 */
export function exampleCustomers({ organizationId, userId }: { organizationId: string; userId: string }) {
  // No seed of generated customers is negative.
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

function link(ids: Ids, { customer }: CustomerRecord, userId: string): UserLinkRow {
  const createdAt = customer.updatedAt as Date;
  const { id, organization } = customer;
  return { id: ids.at(createdAt), organization, customer: id, userId, isActive: true, createdAt };
}
