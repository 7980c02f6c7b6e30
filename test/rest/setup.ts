import { afterAll, beforeAll } from 'vitest';
import { dumpOf } from '../support/dump.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { createBusiness, createPerson } from '../support/mutations.ts';
import { type Send, sender } from './rest.ts';

/** The gateway of the current test file. */
export let gateway: Gateway;
export let send: Send;

/** The organization of the current test, created by `person`, `persons` or `company`. */
export let tenant: Tenant;
export let id: string;
/** Another customer of the same organization. */
export let other: string;

/** Starts and stops the gateway. Each test file that imports this module calls it. */
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
