import { afterAll, beforeAll } from 'vitest';
import { dumpOf } from '../support/dump.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { createBusiness, createPerson } from '../support/mutations.ts';
import { type Send, sender } from './rest.ts';

/** The gateway of the file of tests under way. */
export let gateway: Gateway;
export let send: Send;

/** Whom the test under way is about: each makes its own organization. */
export let tenant: Tenant;
export let id: string;
/** Another customer of the same organization. */
export let other: string;

/** To be called by each file of tests that uses what is here. */
export function setUpGateway(): void {
  beforeAll(async () => {
    gateway = await startGateway();
    send = sender(gateway);
  });
  afterAll(() => gateway.close());
}

export async function person(input: object = {}): Promise<void> {
  tenant = await gateway.tenant();
  id = await createPerson(tenant, input);
}

export async function persons(input: object = {}): Promise<void> {
  await person(input);
  other = await createPerson(tenant);
}

export async function company(input: object = {}): Promise<void> {
  tenant = await gateway.tenant();
  id = await createBusiness(tenant, input);
}

export const dump = () => dumpOf(gateway.database.adminOrm, id);
