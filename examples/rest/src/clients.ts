import createClient from 'openapi-fetch';
import type { paths } from './api/clients.ts';
import { bodyOf, describe } from './problem.ts';
import type { Settings } from './settings.ts';

const path = { id: '018ba844-14e0-7276-81e9-60bb9e4a2317' };

/** Reads a person, changes it if it still has the version that was read, and changes it back. */
export async function clients({ baseUrl, credentials }: Settings): Promise<void> {
  const headers = { 'X-API-Key': credentials.apiKey, 'X-API-Secret': credentials.apiSecret };
  const api = createClient<paths>({ baseUrl, headers });

  const read = await api.GET('/api/v1/clients/person/{id}', { params: { path } });
  const person = bodyOf(read);
  console.log(`  ${person.first_name} ${person.last_name}: ${person.second_email}`);

  const etag = read.response.headers.get('etag') ?? '';
  const same = await api.GET('/api/v1/clients/person/{id}', {
    params: { path, header: { 'If-None-Match': etag } },
  });
  console.log(`  read again: ${same.response.status}`);

  const request = {
    params: { path, header: { 'If-Match': etag } },
    body: { second_email: 'erika@example.net' },
  };
  const changed = await api.PUT('/api/v1/clients/person/{id}', request);
  console.log(`  changed: ${bodyOf(changed).second_email}`);

  const { error, response } = await api.PUT('/api/v1/clients/person/{id}', request);
  console.log(`  with the old version: ${describe(error, response)}`);

  const restored = await api.PUT('/api/v1/clients/person/{id}', { params: { path }, body: person });
  console.log(`  all fields sent back: ${bodyOf(restored).second_email}`);
}
