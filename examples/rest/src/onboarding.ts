import createClient from 'openapi-fetch';
import type { paths } from './api/onboarding.ts';
import { bodyOf, describe } from './problem.ts';
import type { Settings } from './settings.ts';

const path = { customer_id: '018ba844-14e0-7276-81e9-4175ffa82050' };

/** Patches a business. Authenticates with key and secret in two headers. */
export async function onboarding({ baseUrl, credentials }: Settings): Promise<void> {
  const headers = { 'X-API-Key': credentials.apiKey, 'X-API-Secret': credentials.apiSecret };
  const api = createClient<paths>({ baseUrl, headers });
  const patch = (website: string | null) =>
    api.POST('/api/customers/{customer_id}/update', {
      params: { path },
      body: { business_details: { website } },
    });

  const read = await api.GET('/api/customers/{customer_id}', { params: { path } });
  const { business_details: before } = bodyOf(read);
  console.log(`  ${before?.business_name_english}: ${before?.website}`);

  const rejected = await patch('not a web address');
  console.log(`  rejected: ${describe(rejected.error, rejected.response)}`);

  bodyOf(await patch('https://shop.example.com'));
  const after = bodyOf(await api.GET('/api/customers/{customer_id}', { params: { path } }));
  console.log(`  changed: ${after.business_details?.website}`);

  bodyOf(await patch(before?.website ?? null));
}
