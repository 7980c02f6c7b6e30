import { describe, expect, it } from 'vitest';
import type { Tenant } from '../../support/gateway.ts';
import { statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';
import { REST_API_CASES } from './every-api.ts';

setUpGateway();

async function versionOf(tenant: Tenant, id: string): Promise<number> {
  const { data } = await tenant.query('query ($id: ID!) { customer(by: { id: $id }) { version } }', { id });
  return data.customer.version;
}

describe.each(REST_API_CASES)('$system', ({ method, body, createCustomer, status }) => {
  const rejected = (value: string | number) =>
    JSON.parse(JSON.stringify(body('#')).replace(/"#[^"]*"/, JSON.stringify(value)));

  it('returns the version as ETag and writes only if If-Match names the current version', async () => {
    const tenant = await gateway.tenant();
    const { id, read, write } = await createCustomer(tenant);
    const tags: (string | null)[] = [];
    const tagged = async (value: string, tag: string) => {
      const answer = await send(tenant, method, write, body(value), { 'if-match': tag });
      tags.push(answer.headers.get('etag'));
      return answer;
    };
    expect((await send(tenant, 'GET', read)).headers.get('etag')).toBe('"1"');
    expect((await tagged('a', '"1"')).status).toBe(status);
    expect((await tagged('b', '*')).status).toBe(status);
    expect((await tagged('c', '"7", "3" ,"x"')).status).toBe(status);
    expect(tags).toEqual(['"2"', '"3"', '"4"']);
    for (const stale of ['"3"', 'W/"4"', '"04"', '"x"', '"4294967300"']) {
      const answer = await tagged('d', stale);
      expect([answer.status, answer.body.code]).toEqual([412, 'CONFLICT']);
      expect(answer.body.errors).toMatchObject([{ path: ['If-Match'], code: 'CONFLICT', currentVersion: 4 }]);
    }
    for (const malformed of ['4', '"4', '"4";"5"', '*, "4"']) {
      const answer = await tagged('d', malformed);
      expect([answer.status, answer.body.code]).toEqual([400, 'BAD_REQUEST']);
    }
    expect(await versionOf(tenant, id)).toBe(4);
  });

  it('rejects an empty If-Match', async () => {
    const tenant = await gateway.tenant();
    const { write } = await createCustomer(tenant);
    const answer = await send(tenant, method, write, body('a'), { 'if-match': '' });
    expect(statusAndCode(answer)).toEqual(['400 BAD_REQUEST']);
  });

  it('rejects a too long list of tags and reports the limit', async () => {
    const tenant = await gateway.tenant();
    const { read, write } = await createCustomer(tenant);
    const tags = (count: number) => Array(count).fill('"9"').join();
    const ofRead = (count: number) =>
      send(tenant, 'GET', read, undefined, { 'if-none-match': `${tags(count)}, "1"` });
    expect((await ofRead(400)).status).toBe(304);
    for (const answer of [
      await ofRead(600),
      await send(tenant, method, write, body('a'), { 'if-match': tags(600) }),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([400, 'BAD_REQUEST']);
      expect(answer.body.title).toContain('at most 2000 characters');
    }
  });

  it('returns 304 if the caller has the current version', async () => {
    const tenant = await gateway.tenant();
    const { read } = await createCustomer(tenant);
    for (const known of ['"1"', 'W/"1"', '"9", "1"', '*']) {
      const answer = await send(tenant, 'GET', read, undefined, { 'if-none-match': known });
      expect([answer.status, answer.text, answer.headers.get('etag')]).toEqual([304, '', '"1"']);
    }
    expect((await send(tenant, 'GET', read, undefined, { 'if-none-match': '"2"' })).status).toBe(200);
    expect((await send(tenant, 'GET', read, undefined, { 'if-none-match': '1' })).status).toBe(400);
  });

  it('returns the first response for a repeated key and rejects the key with another request', async () => {
    const tenant = await gateway.tenant();
    const { id, write } = await createCustomer(tenant);
    const key = { 'idempotency-key': 'k' };
    const first = await send(tenant, method, write, body('one'), key);
    await send(tenant, method, write, body('two'));
    const again = await send(tenant, method, write, body('one'), key);
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([status, first.body, '"2"']);
    for (const other of [
      send(tenant, method, write, body('three'), key),
      send(tenant, method, write, body('one'), { ...key, 'if-match': '*' }),
    ]) {
      const answer = await other;
      expect([answer.status, answer.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
      expect(statusAndCode(answer)).toEqual(['IDEMPOTENCY_KEY_REUSED Idempotency-Key']);
    }
    expect(await versionOf(tenant, id)).toBe(3);
  });

  it('keeps the key unused if a write is rejected, and limits keys to 1 to 255 characters', async () => {
    const tenant = await gateway.tenant();
    const { write } = await createCustomer(tenant);
    const key = { 'idempotency-key': 'free' };
    expect((await send(tenant, method, write, rejected('\u0007'), key)).status).toBe(400);
    expect((await send(tenant, method, write, { ...body('one'), nonsense: 1 }, key)).status).toBe(400);
    expect((await send(tenant, method, write, body('one'), { ...key, 'if-match': '"9"' })).status).toBe(412);
    expect((await send(tenant, method, write, body('one'), key)).status).toBe(status);
    const long = { 'idempotency-key': 'k'.repeat(256) };
    expect(statusAndCode(await send(tenant, method, write, body('two'), long))).toEqual([
      'TOO_LONG Idempotency-Key',
    ]);
    const empty = { 'idempotency-key': '' };
    expect(statusAndCode(await send(tenant, method, write, body('two'), empty))).toEqual([
      'EMPTY Idempotency-Key',
    ]);
  });

  it('makes a concurrent duplicate wait for the first response', async () => {
    const tenant = await gateway.tenant();
    const { id, write } = await createCustomer(tenant);
    const key = { 'idempotency-key': 'race' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => send(tenant, method, write, body('raced'), key)),
    );
    for (const answer of answers) {
      expect([answer.status, answer.body, answer.headers.get('etag')]).toEqual([
        status,
        answers[0]?.body,
        '"2"',
      ]);
    }
    expect(await versionOf(tenant, id)).toBe(2);
  });
});
