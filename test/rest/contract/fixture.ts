import { randomUUID } from 'node:crypto';
import { filledBusiness } from '../../support/filled-business.ts';
import { filledPerson } from '../../support/filled-person.ts';
import { type Filling, textsOf } from '../../support/filled-values.ts';
import { USER } from '../../support/fully-populated-tenant.ts';
import type { Tenant } from '../../support/gateway.ts';

/**
 * Data that exists before a request: a person and a business with every field that any API
 * returns, linked to a user.
 */
export interface Fixture<Owner extends Bank = Bank> {
  tenant: Owner;
  person: string;
  business: string;
  businessPerson: string;
  address: string;
  taxResidence: string;
  order: string;
  number: string;
  registryId: string;
  /** A registry id without a customer. */
  newRegistryId: string;
}

type Bank = Pick<Tenant, 'bankId'>;

/** A fixture whose tenant has a credential. */
export type OwnFixture = Fixture<Tenant>;

/** Start of every text that is stored before a request, so that responses can be checked for it. */
export const KEPT = 'Kept';

export async function seedFixture<Owner extends Bank & Filling>(tenant: Owner): Promise<Fixture<Owner>> {
  const text = textsOf(KEPT);
  const number = text(`number-${randomUUID().slice(0, 8)}`);
  const registryId = randomUUID();
  const references = {
    BANKING: number,
    REGISTRY: registryId,
    CLIENTS: text(`client-${registryId}`),
    SCREENING: text(`screened-${registryId}`),
  };
  return {
    tenant,
    number,
    registryId,
    newRegistryId: randomUUID(),
    ...(await filledPerson(tenant, { mark: KEPT, references, userId: USER })),
    ...(await filledBusiness(tenant, KEPT)),
  };
}
