import { expect } from 'vitest';
import { type Reply, statusAndCode } from '../rest.ts';
import { id, send, tenant } from '../setup.ts';

export const assign = (body: unknown, of = id) => send(tenant, 'POST', `/v1/clients/${of}`, body);
export const readClient = async () => (await send(tenant, 'GET', `/v1/clients/${id}`)).body;

export async function accepted(body: unknown): Promise<Reply> {
  const answer = await assign(body);
  expect(statusAndCode(answer)).toEqual(['200 accepted']);
  return answer;
}
