import createClient from 'openapi-fetch';
import type { paths } from './api/screening.ts';
import { bodyOf } from './problem.ts';
import type { Settings } from './settings.ts';

const params = { path: { id: '016f7196-3d5a-7276-81e9-a3a1176fe4fd' } };

/** Adds an entry of metadata and removes it with null. Authenticates with key and secret in one header. */
export async function screening({ baseUrl, credentials }: Settings): Promise<void> {
  const headers = { Authorization: `${credentials.apiKey}.${credentials.apiSecret}` };
  const api = createClient<paths>({ baseUrl, headers });

  const person = bodyOf(await api.GET('/v1/clients/{id}', { params }));
  console.log(`  ${person.personDetails?.firstName}: ${keysOf(person.metadata)}`);

  const added = await api.POST('/v1/clients/{id}', { params, body: { metadata: { desk: 'Oslo' } } });
  console.log(`  added: ${keysOf(bodyOf(added).metadata)}`);

  const removed = await api.POST('/v1/clients/{id}', { params, body: { metadata: { desk: null } } });
  console.log(`  removed: ${keysOf(bodyOf(removed).metadata)}`);
}

function keysOf(metadata: object = {}): string {
  return Object.keys(metadata).join(', ');
}
