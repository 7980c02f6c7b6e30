import { expect } from 'vitest';
import { type Method, type Reply, statusAndCode } from '../rest.ts';
import { dump, id, send, tenant } from '../setup.ts';

export const urlOf = (group = '', of = id) =>
  `/v1/banks/${tenant.bankId}/customers/${of}${group && `/${group}`}`;
export const put = (group: string, body: unknown, of = id) => send(tenant, 'PUT', urlOf(group, of), body);
export const ask = (method: Method, url: string, body?: unknown) => send(tenant, method, url, body);
export const readCustomer = async () => (await send(tenant, 'GET', urlOf())).body;
/** The row of the customer in the database. */
export const row = async () => (await dump()).customer;

/** Puts a field group and expects 200 with the customer. */
export async function accepted(group: string, body: unknown): Promise<Reply> {
  const answer = await put(group, body);
  expect(statusAndCode(answer)).toEqual(['200 accepted']);
  expect(answer.body).toEqual({ customer: await readCustomer() });
  return answer;
}

export const UNKNOWN_ID = '0198f7a0-0000-7000-8000-000000000009';
export const status = ({ status }: Reply, ...more: unknown[]) => [status, ...more];
