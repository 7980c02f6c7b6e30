import { eraseCustomer } from '../../src/journal/erasure.ts';
import { populateTenant, USER } from '../support/fully-populated-tenant.ts';
import type { Gateway, Tenant } from '../support/gateway.ts';
import { createBusiness, createPerson, mutateOrThrow } from '../support/mutations.ts';

export const REFERENCES = {
  person: { system: 'BANKING', value: 'number 7' },
  business: { system: 'SCREENING', value: 'screened 7' },
};

export interface TenantData {
  /** A person and a business with all values, long lists and several versions. */
  person: string;
  business: string;
  /** All customers, also some with few values and an erased one. */
  customers: string[];
  orders: string[];
  /** Times between the versions of the customers. */
  instants: string[];
}

const LIST_LENGTH = 4;

/** Creates customers with and without values, long lists, several versions, and an erased customer. */
export async function fillTenant(gateway: Gateway, tenant: Tenant): Promise<TenantData> {
  await populateTenant(tenant, 'Mark');
  const instants = [new Date().toISOString()];
  const person = await createPerson(tenant, { references: [REFERENCES.person] });
  const business = await createBusiness(tenant, { references: [REFERENCES.business] });
  const orders: string[] = [];
  for (const customer of [person, business]) {
    instants.push(new Date().toISOString());
    orders.push(...(await addLists(tenant, customer)));
  }
  const few = await Promise.all(
    ['Byron', 'King', 'Milbanke'].map((lastName) => tenant.customers.person({ lastName })),
  );
  const erased = await createPerson(tenant);
  await eraseCustomer(gateway.database.adminOrm, erased);
  const bare = await tenant.customers.business();
  await tenant.customers.businessPerson(bare);
  const customers = [person, business, ...few, bare, erased];
  return { person, business, customers, orders, instants };
}

/** Adds items to the long lists of a customer, and versions to its history. Returns the ids of the orders. */
async function addLists(tenant: Tenant, customerId: string): Promise<string[]> {
  const orders: string[] = [];
  for (let item = 1; item <= LIST_LENGTH; item += 1) {
    const userId = item === 1 ? USER : `user-${item}`;
    await mutateOrThrow(tenant, 'linkUserToCustomer', { customerId, userId });
    await mutateOrThrow(tenant, 'recordCrmEvent', { customerId, category: `call ${item}`, detail: 'long' });
    const order = { requestedCurrentRateAmount1: `${item}000`, currentCreditDocumentation: 'payslip' };
    const more = 'creditLimitOrder { id }';
    const payload = await mutateOrThrow(tenant, 'createCreditLimitOrder', { customerId, ...order }, { more });
    orders.push(payload.creditLimitOrder.id);
  }
  await mutateOrThrow(tenant, 'updateCustomerEmail', { customerId, email: 'new@example.com' });
  return orders;
}
