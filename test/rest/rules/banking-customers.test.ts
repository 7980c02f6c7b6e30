import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../../support/gateway.ts';
import { type Method, statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';

setUpGateway();

let tenant: Tenant;

beforeAll(async () => {
  tenant = await gateway.tenant();
});

const ask = (method: Method, path: string, body?: unknown) => send(tenant, method, path, body);

describe('POST /v1/customers (banking)', () => {
  it('creates a person with a legal name and returns the bank', async () => {
    const answer = await ask('POST', '/v1/customers', { legal_name: ' John Placeholder ' });
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"1"']);
    expect(answer.body).toEqual({ customer_id: expect.any(String), bank_id: tenant.bankId });
    const read = await ask('GET', `/v1/banks/${tenant.bankId}/customers/${answer.body.customer_id}`);
    expect(read.body).toEqual({
      id: answer.body.customer_id,
      bank_id: tenant.bankId,
      legal_name: 'John Placeholder',
      kyc_status: false,
    });
  });

  it("requires the legal name and accepts only the caller's bank", async () => {
    for (const body of [{}, { legal_name: null }, { legal_name: '' }, { email: 'x@example.com' }])
      expect(statusAndCode(await ask('POST', '/v1/customers', body))).toEqual(['FIELD_REQUIRED legal_name']);
    const make = (bank_id: unknown) => ask('POST', '/v1/customers', { legal_name: 'x', bank_id });
    for (const bank of [tenant.bankId, '', null]) expect((await make(bank)).status).toBe(201);
    const foreign = await gateway.tenant();
    for (const bank of [foreign.bankId, 'none'])
      expect(statusAndCode(await make(bank))).toEqual(['404 NOT_FOUND']);
  });

  it('treats empty strings and objects as absent and rejects unknown fields', async () => {
    const empty = {
      email: '',
      title: '',
      branchId: '',
      face_image: { url: '', date: {} },
      credit_limit: { cur: '', num: '' },
    };
    const more = { credit_rating: {}, date_of_birth: {}, dob_of_dependents: [] };
    expect(statusAndCode(await ask('POST', '/v1/customers', { legal_name: 'x', ...empty, ...more }))).toEqual(
      ['201 accepted'],
    );
    const unknown = { legal_name: 'x', branch_id: 'b', dependants: 1, customer_number: 'n' };
    expect(statusAndCode(await ask('POST', '/v1/customers', unknown))).toEqual([
      'UNKNOWN_FIELD branch_id',
      'UNKNOWN_FIELD dependants',
      'UNKNOWN_FIELD customer_number',
    ]);
  });

  it('creates once with an idempotency key and every time without one', async () => {
    const make = (headers: Record<string, string>) =>
      send(tenant, 'POST', '/v1/customers', { legal_name: 'Once' }, headers);
    const keyed = await Promise.all(Array.from({ length: 6 }, () => make({ 'idempotency-key': 'once' })));
    expect(new Set(keyed.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect((await make({})).body.customer_id).not.toBe((await make({})).body.customer_id);
  });
});
