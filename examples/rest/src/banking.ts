import { randomUUID } from 'node:crypto';
import createClient from 'openapi-fetch';
import type { paths } from './api/banking.ts';
import { bodyOf } from './problem.ts';
import type { Settings } from './settings.ts';

const path = { BankID: 'demo-bank', CustomerID: '018df983-05d0-7276-81e9-812c262d891c' };

/** Reads two pages, changes an e-mail address, and adds an address once. Authenticates with a token. */
export async function banking({ baseUrl, credentials }: Settings): Promise<void> {
  const headers = { Authorization: `Bearer ${credentials.bearerToken}` };
  const api = createClient<paths>({ baseUrl, headers });

  const first = await api.GET('/v1/banks/{BankID}/firehose/customers', { params: { path } });
  const cursor = nextCursor(first.response);
  const second = await api.GET('/v1/banks/{BankID}/firehose/customers', {
    params: { path, query: { cursor } },
  });
  console.log(
    `  pages of ${bodyOf(first).customers.length} and ${bodyOf(second).customers.length} customers`,
  );

  const person = bodyOf(await api.GET('/v1/banks/{BankID}/customers/{CustomerID}', { params: { path } }));
  const email = (value: string | null) =>
    api.PUT('/v1/banks/{BankID}/customers/{CustomerID}/email', { params: { path }, body: { email: value } });
  const changed = bodyOf(await email('john@example.net'));
  console.log(`  ${person.email} changed: ${changed.customer.email}`);
  bodyOf(await email(person.email ?? null));

  const header = { 'Idempotency-Key': randomUUID() };
  const address = { line_1: '2 Sample Road', country_code: 'GB' };
  const add = () =>
    api.POST('/v1/customers/{CustomerID}/address', { params: { path, header }, body: address });
  const [added, repeated] = [bodyOf(await add()), bodyOf(await add())];
  console.log(`  added once: ${added.customer_address_id === repeated.customer_address_id}`);

  const { response } = await api.DELETE(
    '/v1/banks/{BankID}/customers/{CustomerID}/addresses/{CustomerAddressID}',
    { params: { path: { ...path, CustomerAddressID: added.customer_address_id } } },
  );
  console.log(`  deleted: ${response.status}`);
}

/** Returns the cursor of the next page, from the header `Link`. It is empty on the last page. */
function nextCursor({ headers, url }: Response): string {
  const [, next = ''] = /<([^>]*)>; *rel="next"/.exec(headers.get('link') ?? '') ?? [];
  return new URL(next, url).searchParams.get('cursor') ?? '';
}
