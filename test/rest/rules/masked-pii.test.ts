import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { eraseCustomer as erase } from '../../../src/journal/erasure.ts';
import type { Tenant } from '../../support/gateway.ts';
import { createBusiness, createPerson } from '../../support/mutations.ts';
import { statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';
import { put, REST_API_CASES } from './every-api.ts';

setUpGateway();

const WITHOUT_PII = SCOPES.filter((scope) => scope !== 'pii:read');

/** Returns the paths that return all data of a tenant. */
function pathsOf({ bankId }: Tenant, person: string, business: string): string[] {
  const bank = `/v1/banks/${bankId}/customers/${person}`;
  return [
    ...[`/api/customers/${business}`, `/api/v1/clients/person/${person}`, '/customers/hidden'],
    ...[
      `/v1/clients/${person}`,
      `/v1/clients/${business}`,
      bank,
      `/v1/banks/${bankId}/customers/${business}`,
    ],
    ...['addresses', 'tax-residences', 'social_media_handles', 'credit_limit/requests'].map(
      (list) => `${bank}/${list}`,
    ),
    ...[
      '/v1/users/current/customers',
      `/v1/banks/${bankId}/customers`,
      `/v1/banks/${bankId}/firehose/customers`,
    ],
    `/v1/banks/${bankId}/crm-events`,
  ];
}

async function filled() {
  const tenant = await gateway.tenant({ userId: 'clerk' });
  const references = ['REGISTRY', 'BANKING', 'CLIENTS', 'SCREENING'].map((system) => ({
    system,
    value: 'hidden',
  }));
  const person = await createPerson(tenant, { references });
  const business = await createBusiness(tenant);
  await tenant.customers.crmEvent(person, { category: 'x', detail: 'Talked about money' });
  await tenant.customers.userLink(person, { userId: 'clerk' });
  await tenant.customers.userLink(business, { userId: 'clerk' });
  return { tenant, person, business };
}

describe('without pii:read', () => {
  it('no read returns unmasked PII', async () => {
    const { tenant, person, business } = await filled();
    const withoutPii = await gateway.credential(tenant, { scopes: WITHOUT_PII, userId: 'clerk' });
    const secrets = [
      'Ada',
      'Lovelace',
      'Augusta',
      'ada@example',
      '+4477',
      '1985-12-10',
      '503020800',
      'St James',
      'P-100',
      '0000000001',
      '@ada',
      'Talked',
      '双子',
      'Gemini',
      'X-1',
      '明',
      'Wang',
      '1979',
      '7 Sample',
      'checked',
      'spring',
    ];
    for (const path of pathsOf(tenant, person, business)) {
      const [unmasked, masked] = [await send(tenant, 'GET', path), await send(withoutPii, 'GET', path)];
      expect([path, unmasked.status, masked.status]).toEqual([path, 200, 200]);
      for (const secret of secrets)
        expect([path, masked.text]).not.toEqual([path, expect.stringContaining(secret)]);
    }
  });

  it.each(REST_API_CASES)(
    'a write through $system returns no unmasked PII',
    async ({ method, status, body, createCustomer }) => {
      const tenant = await gateway.tenant();
      const { write } = await createCustomer(tenant);
      const withoutPii = await gateway.credential(tenant, { scopes: WITHOUT_PII });
      const answer = await send(withoutPii, method, write, body('S3cret'), { 'idempotency-key': 'k' });
      expect(answer.status).toBe(status);
      const again = await send(withoutPii, method, write, body('S3cret'), { 'idempotency-key': 'k' });
      expect(again.body).toEqual(answer.body);
      for (const secret of ['S3cret', 'Lovelace', '双子', '+4477', '1985'])
        expect(answer.text).not.toContain(secret);
    },
  );
});

describe('guessing without pii:read', () => {
  const guess = (id_number: string) => ({
    business_person_list: [
      { identification: { id_type: 'National ID', id_number, id_issuing_country_code: 'US' } },
    ],
  });

  it('reveals nothing if the request has another problem, because a rejected write leaves no journal entry', async () => {
    const { tenant, business } = await filled();
    const withoutPii = await gateway.credential(tenant, { scopes: WITHOUT_PII });
    const path = `/api/customers/${business}/update`;
    const stored = (await send(tenant, 'GET', `/api/customers/${business}`)).body.business_person_list[0];
    const answers = await Promise.all(
      [stored.identification.id_number, 'another'].map((number) =>
        send(withoutPii, 'POST', path, { ...guess(number), status: 'Failed' }),
      ),
    );
    expect(answers.map(statusAndCode)).toEqual([['READ_ONLY status'], ['READ_ONLY status']]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
  });

  it('uses a different ETag for masked responses, which is accepted in If-Match', async () => {
    const { tenant, person } = await filled();
    const withoutPii = await gateway.credential(tenant, { scopes: WITHOUT_PII });
    const path = `/v1/clients/${person}`;
    const tag = (await send(withoutPii, 'GET', path)).headers.get('etag') ?? '';
    expect(tag).toMatch(/-masked"$/);
    expect((await send(tenant, 'GET', path, undefined, { 'if-none-match': tag })).status).toBe(200);
    expect((await send(withoutPii, 'GET', path, undefined, { 'if-none-match': tag })).status).toBe(304);
    const changed = await send(withoutPii, 'POST', path, { metadata: { a: 'b' } }, { 'if-match': tag });
    expect(changed.status).toBe(200);
    const stale = await send(withoutPii, 'POST', path, { metadata: { a: 'c' } }, { 'if-match': tag });
    expect(statusAndCode(stale)).toEqual(['CONFLICT If-Match']);
  });
});

describe('an erased customer', () => {
  it('is not returned by any read and cannot be written', async () => {
    const { tenant, person, business } = await filled();
    for (const id of [person, business]) await erase(gateway.database.adminOrm, id);
    const empty = [
      '/v1/users/current/customers',
      `/v1/banks/${tenant.bankId}/customers`,
      `/v1/banks/${tenant.bankId}/firehose/customers`,
    ];
    for (const path of pathsOf(tenant, person, business)) {
      const { status, body } = await send(tenant, 'GET', path);
      if (empty.includes(path)) expect([path, body]).toEqual([path, { customers: [] }]);
      else if (path.endsWith('crm-events')) expect([path, body.crm_events]).toEqual([path, []]);
      else expect([path, status]).toEqual([path, 404]);
    }
    for (const [path, body] of [
      [`/v1/clients/${person}`, { email: 'x@example.com' }],
      [`/api/customers/${business}/update`, {}],
      [`/v1/customers/${person}/address`, { line_1: 'x', country_code: 'DE' }],
    ] as const)
      expect((await send(tenant, 'POST', path, body)).status).toBe(404);
    expect((await send(tenant, 'PUT', `/api/v1/clients/person/${person}`, { city: 'x' })).status).toBe(404);
  });

  it('releases its registry id for a new customer', async () => {
    const { tenant, person } = await filled();
    await erase(gateway.database.adminOrm, person);
    expect((await send(tenant, 'PUT', '/customers/hidden', put())).status).toBe(201);
  });
});
