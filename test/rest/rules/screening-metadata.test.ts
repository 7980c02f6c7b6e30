import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { statusAndCode } from '../rest.ts';
import { gateway, id, person, send, setUpGateway, tenant } from '../setup.ts';
import { accepted, assign, shown } from './screening-calls.ts';

setUpGateway();

describe('U8 metadata', () => {
  const keys = (count: number, from = 0) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${from + index}`, 'v']));

  it('is merged by key, 20 of them after the merge', async () => {
    await person({ metadata: [] });
    await accepted({ metadata: keys(20) });
    expect(statusAndCode(await assign({ metadata: { more: 'v' } }))).toEqual(['TOO_MANY metadata']);
    const { body } = await accepted({ metadata: { more: 'v', 'key-3': null, 'key-4': 'w', unknown: null } });
    const { 'key-3': _, ...rest } = keys(20);
    expect(body.metadata).toEqual({ ...rest, 'key-4': 'w', more: 'v' });
  });

  it('keys have 1 to 40 code points, values 1 to 500', async () => {
    await person({ metadata: [] });
    const [key, value] = ['😀'.repeat(40), '😀'.repeat(500)];
    expect((await accepted({ metadata: { [key]: value } })).body.metadata).toEqual({ [key]: value });
    expect(
      statusAndCode(await assign({ metadata: { [`${key}x`]: 'v', '': 'v', k: `${value}x` } })).sort(),
    ).toEqual([`TOO_LONG metadata.${key}x`, 'EMPTY metadata.', 'TOO_LONG metadata.k'].sort());
  });

  it('values are texts', async () => {
    await person();
    const answer = await assign('{"metadata":{"a":1,"b":true,"c":{},"d":[],"e":1.50}}');
    expect(statusAndCode(answer)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((key) => `INVALID_TYPE metadata.${key}`),
    );
    for (const other of ['[]', '"x"', '1'])
      expect(statusAndCode(await assign(`{"metadata":${other}}`))).toEqual(['INVALID_TYPE metadata']);
  });

  it('keys may be called whatever a program calls its own', async () => {
    await person({ metadata: [] });
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '0'];
    const text = `{"metadata":{${names.map((name) => `"${name}":"v-${name}"`).join(',')}}}`;
    const { status, text: answered } = await assign(text);
    expect(status).toBe(200);
    for (const name of names) expect(answered).toContain(`"${name}":"v-${name}"`);
    const { data } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { metadata { key value } history(first: 1) { nodes { changes { path after } } } } }',
      { id },
    );
    expect(data.customer.metadata).toEqual(
      names.map((key) => ({ key, value: `v-${key}` })).sort((a, b) => (a.key < b.key ? -1 : 1)),
    );
    expect(data.customer.history.nodes[0].changes).toHaveLength(5);
    const { text: dropped } = await assign(
      `{"metadata":{${names.map((name) => `"${name}":null`).join(',')}}}`,
    );
    expect(dropped).not.toContain('metadata');
  });

  it('U14 stands in one order, whether it is read, written or replayed', async () => {
    await person();
    const write = () =>
      send(
        tenant,
        'POST',
        `/v1/clients/${id}`,
        { metadata: { b: '1', longer: '2', a: '3' } },
        { 'idempotency-key': 'k' },
      );
    const [first, again] = [await write(), await write()];
    expect(again.text).toBe(first.text);
    expect((await send(tenant, 'GET', `/v1/clients/${id}`)).text).toBe(first.text);
  });

  it('keys that are one after trimming are refused', async () => {
    await person({ metadata: [] });
    expect(statusAndCode(await assign({ metadata: { a: '1', ' a': '2' } }))).toEqual([
      'DUPLICATE metadata. a',
    ]);
  });

  it('of which nothing is shown is neither written nor dropped', async () => {
    await person();
    const blind = await gateway.credential(tenant, {
      scopes: SCOPES.filter((scope) => scope !== 'pii:read'),
    });
    const path = `/v1/clients/${id}`;
    const { metadata } = (await send(blind, 'GET', path)).body;
    expect(metadata).toEqual({ campaign: '•••', segment: '•••' });
    expect(statusAndCode(await send(blind, 'POST', path, { metadata })).sort()).toEqual([
      'MASKED_VALUE metadata.campaign',
      'MASKED_VALUE metadata.segment',
    ]);
    expect(statusAndCode(await send(blind, 'POST', path, { metadata: { campaign: null } }))).toEqual([
      'MASKED_VALUE metadata.campaign',
    ]);
    expect(statusAndCode(await send(blind, 'POST', path, { metadata: null }))).toEqual([
      'MASKED_VALUE metadata',
    ]);
    expect((await send(blind, 'POST', path, { metadata: { campaign: 'autumn' } })).status).toBe(200);
    expect((await shown()).metadata).toEqual({ campaign: 'autumn', segment: 'retail' });
  });
});
