import { beforeEach, describe, expect, it } from 'vitest';
import { dumpOf } from '../../support/dump.ts';
import type { Tenant } from '../../support/gateway.ts';
import { createPerson } from '../../support/mutations.ts';
import { statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';
import { put } from './every-api.ts';

setUpGateway();

let tenant: Tenant;
let id: string;
let bank: string;

beforeEach(async () => {
  tenant = await gateway.tenant();
  id = await createPerson(tenant);
  bank = `/v1/banks/${tenant.bankId}/customers/${id}`;
});

describe('an idempotency key', () => {
  const key = { 'idempotency-key': 'k' };
  const email = (more: object = {}, query = '') =>
    send(tenant, 'PUT', `${bank}/email${query}`, { email: 'k@example.com', ...more }, key);

  it('belongs to one API and one operation', async () => {
    expect((await email()).status).toBe(200);
    const others = [
      await send(tenant, 'POST', `/v1/clients/${id}`, { email: 'k@example.com' }, key),
      await send(tenant, 'PUT', `/api/v1/clients/person/${id}`, { email: 'k@example.com' }, key),
      await send(tenant, 'PUT', `${bank}/branch`, { branch_id: 'k' }, key),
      await send(tenant, 'PUT', '/customers/k', put(), key),
    ];
    expect(others.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
  });

  it('does not make an invalid request succeed', async () => {
    expect((await email()).status).toBe(200);
    expect((await email({ nonsense: 1 })).status).toBe(400);
    expect((await email({ customer_id: '0198f7a0-0000-7000-8000-000000000009' })).status).toBe(400);
    expect((await email({}, '?bank_id=elsewhere')).status).toBe(400);
    expect((await email({ kyc_status: true })).status).toBe(422);
  });

  it('returns the first response even if the expected version is outdated', async () => {
    const write = () =>
      send(tenant, 'PUT', `${bank}/email`, { email: 'm@example.com' }, { ...key, 'if-match': '"1"' });
    const first = await write();
    await send(tenant, 'PUT', `${bank}/branch`, { branch_id: 'later' });
    const again = await write();
    expect([first.status, again.status, again.text, again.headers.get('etag')]).toEqual([
      200,
      200,
      first.text,
      '"2"',
    ]);
  });

  it('returns the first response of an addition whose item was deleted, and of a deletion', async () => {
    const add = () =>
      send(tenant, 'POST', `/v1/customers/${id}/address`, { line_1: 'x', country_code: 'DE' }, key);
    const added = await add();
    const path = `${bank}/addresses/${added.body.customer_address_id}`;
    const remove = () => send(tenant, 'DELETE', path, undefined, { 'idempotency-key': 'd' });
    expect([
      (await remove()).status,
      (await remove()).status,
      (await send(tenant, 'DELETE', path)).status,
    ]).toEqual([204, 204, 404]);
    const again = await add();
    expect([again.status, again.text]).toEqual([201, added.text]);
  });

  it('is independent for each credential', async () => {
    const other = await gateway.credential(tenant);
    expect((await email()).status).toBe(200);
    const answer = await send(other, 'PUT', `${bank}/email`, { email: 'other@example.com' }, key);
    expect(answer.body.customer.email).toBe('other@example.com');
  });
});

describe('an unusual request', () => {
  it('can be retried: updated_at may be any time between creation and the last change', async () => {
    const path = `/api/v1/clients/person/${id}`;
    const { body } = await send(tenant, 'GET', path);
    for (const _ of [1, 2])
      expect((await send(tenant, 'PUT', path, { ...body, city: 'A' })).status).toBe(200);
    for (const updated_at of ['2001-01-01T00:00:00.000Z', '2999-01-01T00:00:00.000Z', 'soon', null]) {
      expect(statusAndCode(await send(tenant, 'PUT', path, { ...body, updated_at }))).toEqual([
        'READ_ONLY updated_at',
      ]);
    }
  });

  it('is rejected if its path is not valid UTF-8 or contains control characters', async () => {
    const status = async (path: string) => (await send(tenant, 'GET', path)).status;
    expect(await status('/customers/%E0%A4%A')).toBe(400);
    expect(await status('/customers/%00')).toBe(404);
    expect(await status('/v1/clients/%00')).toBe(404);
    expect(await status(`${bank}/credit_limit/request/%00`)).toBe(404);
    expect(await status(`${bank}/addresses?cursor=%00`)).toBe(400);
    expect((await send(tenant, 'DELETE', `${bank}/addresses/%00`)).status).toBe(404);
    expect(statusAndCode(await send(tenant, 'PUT', '/customers/%00', put()))).toEqual([
      'CONTROL_CHARACTER CustomerID',
    ]);
  });

  it('is rejected if it has an unknown or duplicate query parameter', async () => {
    const problemsOf = async (query: string) =>
      statusAndCode(await send(tenant, 'GET', `${bank}/addresses?${query}`));
    expect(await problemsOf('__proto__=1&page=2')).toEqual(['UNKNOWN_FIELD __proto__', 'UNKNOWN_FIELD page']);
    expect(await problemsOf(`bank_id=${tenant.bankId}&bank_id=${tenant.bankId}`)).toEqual([
      'INVALID_TYPE bank_id',
    ]);
    expect(statusAndCode(await send(tenant, 'GET', `/v1/clients/${id}?bank_id=x`))).toEqual([
      'UNKNOWN_FIELD bank_id',
    ]);
    expect(statusAndCode(await send(tenant, 'PUT', '/customers/q?dry=1', put()))).toEqual([
      'UNKNOWN_FIELD dry',
    ]);
  });

  it('is rejected if its body is not valid UTF-8', async () => {
    const body = Buffer.from('{"branch_id":"Z\u00fcrich"}', 'latin1');
    const response = await fetch(`${gateway.server.url}${bank}/branch`, {
      method: 'PUT',
      headers: tenant.headers,
      body,
    });
    expect([response.status, (await response.json()).code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('is rejected if a write has an If-None-Match with a version', async () => {
    const answer = await send(
      tenant,
      'PUT',
      `${bank}/branch`,
      { branch_id: 'x' },
      { 'if-none-match': '"1"' },
    );
    expect(statusAndCode(answer)).toEqual(['400 BAD_REQUEST']);
  });

  it('never returns 500 for deep nesting', async () => {
    const rejected = [400, 400, 400, 400];
    const cases: [depth: number, statuses: number[]][] = [
      [50, rejected],
      [500, rejected],
      [5_000, rejected],
      // Two nested lists are larger than the body limit; one is not.
      [50_000, [400, 413, 413, 413]],
    ];
    for (const [depth, statuses] of cases) {
      const deep = '['.repeat(depth) + ']'.repeat(depth);
      const answers = [
        await send(tenant, 'PUT', `/api/v1/clients/person/${id}`, `{"first_name":${deep}}`),
        await send(tenant, 'PUT', `${bank}/data`, `{"kyc_status":${deep},"face_image":{"url":${deep}}}`),
        await send(tenant, 'POST', `/v1/clients/${id}`, `{"metadata":{"a":${deep}},"type":${deep}}`),
        await send(tenant, 'PUT', '/customers/deep', `{"FullName":${deep},"x":${deep}}`),
      ];
      expect(answers.map(({ status }) => status)).toEqual(statuses);
    }
  });

  it('reports all problems of ids, query, types, values and read-only fields together', async () => {
    const before = await dumpOf(gateway.database.adminOrm, id);
    const answer = await send(tenant, 'PUT', `${bank}/identity?bank_id=x`, {
      ...{ customer_id: '0198f7a0-0000-7000-8000-000000000009', nonsense: 1, title: 5 },
      ...{ legal_name: 'a\u0000', date_of_birth: '1980-02-30', kyc_status: true },
    });
    expect(statusAndCode(answer).sort()).toEqual([
      'CONTROL_CHARACTER legal_name',
      'ID_MISMATCH bank_id',
      'ID_MISMATCH customer_id',
      'INVALID_FORMAT date_of_birth',
      'INVALID_TYPE title',
      'READ_ONLY kyc_status',
      'UNKNOWN_FIELD nonsense',
    ]);
    expect(await dumpOf(gateway.database.adminOrm, id)).toEqual(before);
  });

  it('is applied with a version of its own if several APIs write one customer concurrently', async () => {
    const writes = Array.from({ length: 6 }, (_, index) => [
      send(tenant, 'PUT', `${bank}/branch`, { branch_id: `b-${index}` }),
      send(tenant, 'POST', `/v1/clients/${id}`, { metadata: { [`k-${index}`]: 'v' } }),
      send(tenant, 'PUT', `/api/v1/clients/person/${id}`, { planned_income: `${index}` }),
      send(tenant, 'POST', `/v1/customers/${id}/address`, { line_1: `${index}`, country_code: 'DE' }),
    ]).flat();
    const answers = await Promise.all(writes);
    const tags = answers.map(({ headers }) => headers.get('etag')).sort();
    expect(tags).toEqual(answers.map((_, index) => `"${index + 2}"`).sort());
    const { customer, address } = await dumpOf(gateway.database.adminOrm, id);
    expect(customer.version).toBe(25);
    expect(Object.keys(customer.metadata as object).filter((key) => key.startsWith('k-'))).toHaveLength(6);
    expect(address).toHaveLength(8);
  });
});
