import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { statusAndCode } from '../rest.ts';
import { gateway, id, person, send, setUpGateway, tenant } from '../setup.ts';
import { accepted, assign, readClient } from './screening-calls.ts';

setUpGateway();

describe('metadata', () => {
  const keys = (count: number, from = 0) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${from + index}`, 'v']));

  it('is merged by key, with at most 20 keys after the merge', async () => {
    await person({ metadata: [] });
    await accepted({ metadata: keys(20) });
    expect(statusAndCode(await assign({ metadata: { more: 'v' } }))).toEqual(['TOO_MANY metadata']);
    const { body } = await accepted({ metadata: { more: 'v', 'key-3': null, 'key-4': 'w', unknown: null } });
    const { 'key-3': _, ...rest } = keys(20);
    expect(body.metadata).toEqual({ ...rest, 'key-4': 'w', more: 'v' });
  });

  it('has keys of 1 to 40 and values of 1 to 500 code points', async () => {
    await person({ metadata: [] });
    const [key, value] = ['😀'.repeat(40), '😀'.repeat(500)];
    expect((await accepted({ metadata: { [key]: value } })).body.metadata).toEqual({ [key]: value });
    expect(
      statusAndCode(await assign({ metadata: { [`${key}x`]: 'v', '': 'v', k: `${value}x` } })).sort(),
    ).toEqual([`TOO_LONG metadata.${key}x`, 'EMPTY metadata.', 'TOO_LONG metadata.k'].sort());
  });

  it('has only string values', async () => {
    await person();
    const answer = await assign('{"metadata":{"a":1,"b":true,"c":{},"d":[],"e":1.50}}');
    expect(statusAndCode(answer)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((key) => `INVALID_TYPE metadata.${key}`),
    );
    for (const other of ['[]', '"x"', '1'])
      expect(statusAndCode(await assign(`{"metadata":${other}}`))).toEqual(['INVALID_TYPE metadata']);
  });

  it('may have names of JavaScript properties as keys', async () => {
    await person({ metadata: [] });
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '0'];
    const text = `{"metadata":{${names.map((name) => `"${name}":"v-${name}"`).join(',')}}}`;
    const { status, text: response } = await assign(text);
    expect(status).toBe(200);
    for (const name of names) expect(response).toContain(`"${name}":"v-${name}"`);
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

  it('has the same order in reads, writes and replayed responses', async () => {
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

  it('rejects keys that are equal after trimming', async () => {
    await person({ metadata: [] });
    expect(statusAndCode(await assign({ metadata: { a: '1', ' a': '2' } }))).toEqual([
      'DUPLICATE metadata. a',
    ]);
  });

  it('that is masked can be neither stored nor removed', async () => {
    await person();
    const withoutPii = await gateway.credential(tenant, {
      scopes: SCOPES.filter((scope) => scope !== 'pii:read'),
    });
    const path = `/v1/clients/${id}`;
    const { metadata } = (await send(withoutPii, 'GET', path)).body;
    expect(metadata).toEqual({ campaign: '•••', segment: '•••' });
    expect(statusAndCode(await send(withoutPii, 'POST', path, { metadata })).sort()).toEqual([
      'MASKED_VALUE metadata.campaign',
      'MASKED_VALUE metadata.segment',
    ]);
    expect(statusAndCode(await send(withoutPii, 'POST', path, { metadata: { campaign: null } }))).toEqual([
      'MASKED_VALUE metadata.campaign',
    ]);
    expect(statusAndCode(await send(withoutPii, 'POST', path, { metadata: null }))).toEqual([
      'MASKED_VALUE metadata',
    ]);
    expect((await send(withoutPii, 'POST', path, { metadata: { campaign: 'autumn' } })).status).toBe(200);
    expect((await readClient()).metadata).toEqual({ campaign: 'autumn', segment: 'retail' });
  });
});
