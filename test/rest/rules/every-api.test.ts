import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { dumpOf } from '../../support/dump.ts';
import type { Tenant } from '../../support/gateway.ts';
import { statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';
import { SURFACES } from './every-api.ts';

setUpGateway();

const dump = (id: string) => dumpOf(gateway.database.adminOrm, id);

async function historyOf(tenant: Tenant, id: string) {
  const { data } = await tenant.query(
    `query ($id: ID!) { customer(by: { id: $id }) { version history(first: 1) {
      nodes { version system operation requestId changes { path } } totalCount { value } } } }`,
    { id },
  );
  return data.customer;
}

describe.each(SURFACES)('$system', ({ system, operation, method, wire, graph, body, made, status }) => {
  const [outer = ''] = wire;
  const field = wire.join('.');
  const rejected = (value: string | number) =>
    JSON.parse(JSON.stringify(body('#')).replace(/"#[^"]*"/, JSON.stringify(value)));

  it('U15 leaves one entry: system, operation, request and what changed', async () => {
    const tenant = await gateway.tenant();
    const { id, write } = await made(tenant);
    const answer = await send(tenant, method, write, body('changed'));
    expect(answer.status).toBe(status);
    const { version, history } = await historyOf(tenant, id);
    expect(version).toBe(2);
    expect(history.totalCount.value).toBe(2);
    const requestId = answer.headers.get('x-request-id');
    expect(requestId).toBeTruthy();
    expect(history.nodes).toEqual([{ version: 2, system, operation, requestId, changes: [{ path: graph }] }]);
  });

  it('U3 U4 the same again succeeds and makes no version', async () => {
    const tenant = await gateway.tenant();
    const { id, write } = await made(tenant);
    const first = await send(tenant, method, write, body('changed'));
    const once = await dump(id);
    const again = await send(tenant, method, write, body('changed'));
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([status, first.text, '"2"']);
    expect(await dump(id)).toEqual(once);
  });

  it('U1 touches nothing but what it was sent', async () => {
    const tenant = await gateway.tenant();
    const { id, write } = await made(tenant);
    const { customer: before, ...listsBefore } = await dump(id);
    await send(tenant, method, write, body('changed'));
    const { customer: after, ...listsAfter } = await dump(id);
    expect(listsAfter).toEqual(listsBefore);
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    const plain = changed.filter((name) => typeof after[name] !== 'object');
    expect(plain.sort()).toEqual(
      [graph.join('_').replace('lastName', 'last_name'), 'updated_at', 'version'].sort(),
    );
  });

  it('U2 refuses all of it for a part of it, and tells all problems', async () => {
    const tenant = await gateway.tenant();
    const { id, write } = await made(tenant);
    const before = await dump(id);
    const answer = await send(tenant, method, write, { ...rejected('\u0007'), nonsense: 1, other: null });
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.status).toBe(400);
    expect(statusAndCode(answer).sort()).toEqual([
      `CONTROL_CHARACTER ${field}`,
      'UNKNOWN_FIELD nonsense',
      'UNKNOWN_FIELD other',
    ]);
    expect(await dump(id)).toEqual(before);
  });

  it('U12 refuses unknown fields by name, whatever they are called', async () => {
    const tenant = await gateway.tenant();
    const { write } = await made(tenant);
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'version'];
    for (const name of names) {
      const text = JSON.stringify(body('changed')).replace(/^\{/, `{${JSON.stringify(name)}:{"a":1},`);
      expect(statusAndCode(await send(tenant, method, write, text))).toEqual([`UNKNOWN_FIELD ${name}`]);
    }
  });

  it('U12 an empty text is never "clear", and a value of another type is told', async () => {
    const tenant = await gateway.tenant();
    const { write } = await made(tenant);
    const empty = system === 'BANKING' ? 'FIELD_REQUIRED' : 'EMPTY';
    expect(statusAndCode(await send(tenant, method, write, rejected('')))).toEqual([`${empty} ${field}`]);
    expect(statusAndCode(await send(tenant, method, write, rejected('  ')))).toEqual([`EMPTY ${field}`]);
    expect(statusAndCode(await send(tenant, method, write, rejected(1)))).toEqual([`INVALID_TYPE ${field}`]);
    const complete = { ...body('x'), [outer]: [] };
    const at = system === 'ONBOARDING' || system === 'REGISTRY' ? outer : field;
    expect(statusAndCode(await send(tenant, method, write, complete))).toEqual([`INVALID_TYPE ${at}`]);
  });

  it('takes an object and nothing else', async () => {
    const tenant = await gateway.tenant();
    const { write } = await made(tenant);
    for (const other of ['[]', 'null', '1', '"x"']) {
      expect(statusAndCode(await send(tenant, method, write, other))[0]).toMatch(/^INVALID_TYPE/);
    }
    for (const broken of ['{', '{"a":}', 'x']) {
      const answer = await send(tenant, method, write, broken);
      expect([answer.status, answer.body.code]).toEqual([400, 'BAD_REQUEST']);
    }
  });

  it('U12 a whole answer sent back is accepted, alone and with one change', async () => {
    const tenant = await gateway.tenant();
    const { id, read, write } = await made(tenant);
    const shown = (await send(tenant, 'GET', read)).body;
    const same = await send(tenant, method, write, shown);
    expect(statusAndCode(same)).toEqual([`${status} accepted`]);
    expect(same.headers.get('etag')).toBe('"1"');
    const [first, second] = wire;
    const change = body('changed')[first as string] as Record<string, unknown>;
    const changed = {
      ...shown,
      [first as string]: second ? { ...shown[first as string], ...change } : change,
    };
    expect(statusAndCode(await send(tenant, method, write, changed))).toEqual([`${status} accepted`]);
    expect((await historyOf(tenant, id)).history.nodes[0].changes).toEqual([{ path: graph }]);
    const after = (await send(tenant, 'GET', read)).body;
    const { updated_at, updatedAt, ...expected } = changed;
    expect(after).toMatchObject(expected);
  });

  it('U16 trims and composes, and counts after that', async () => {
    const tenant = await gateway.tenant();
    const { read, write } = await made(tenant);
    const value = JSON.stringify(body('u\u0308ber')).replace(/"([^"]*u\u0308[^"]*)"/, '" $1 "');
    expect((await send(tenant, method, write, value)).status).toBe(status);
    const shown = (await send(tenant, 'GET', read)).body;
    expect(wire.reduce((part, name) => part[name], shown)).toMatch(/^\u00fcber(@example\.com)?$/);
  });

  it('U9 a customer of another organization does not exist', async () => {
    const [tenant, foreign] = [await gateway.tenant(), await gateway.tenant()];
    const { id, read, write } = await made(tenant);
    const before = await dump(id);
    const headers = { 'if-match': '"1"' };
    const seen = await send(foreign, 'GET', read);
    const done = await send(foreign, method, write, body('stolen'), headers);
    expect(seen.status).toBe(404);
    expect(done.status).toBe(system === 'REGISTRY' ? 412 : 404);
    expect(await dump(id)).toEqual(before);
  });

  it('knows nobody without a credential, and says which scope is missing', async () => {
    const tenant = await gateway.tenant();
    const { id, read, write } = await made(tenant);
    const before = await dump(id);
    const nobody = { ...tenant, headers: {} };
    const powerless = await gateway.credential(tenant, { scopes: ['history:read'] });
    for (const [caller, expected] of [
      [nobody, [401, 'UNAUTHENTICATED']],
      [powerless, [403, 'FORBIDDEN']],
    ] as const) {
      for (const answer of [
        await send(caller, 'GET', read),
        await send(caller, method, write, body('x')),
        await send(caller, method, write, { nonsense: 1 }),
      ])
        expect([answer.status, answer.body.code]).toEqual(expected);
    }
    expect((await send(powerless, 'GET', read)).text).toMatch(/[a-z]+:read/);
    expect((await send(powerless, method, write, body('x'))).text).toMatch(/[a-z]+:write/);
    expect(await dump(id)).toEqual(before);
  });

  it('never writes a mask over the truth, and takes what was read by whoever may not see it', async () => {
    const tenant = await gateway.tenant();
    const { id, read, write } = await made(tenant);
    const blind = await gateway.credential(tenant, {
      scopes: SCOPES.filter((scope) => scope !== 'pii:read'),
    });
    const before = await dump(id);
    const shown = (await send(blind, 'GET', read)).body;
    const answer = await send(blind, method, write, shown);
    expect(answer.status).toBe(400);
    const codes = statusAndCode(answer).map((problem) => problem.split(' ')[0]);
    // Of an e-mail address nothing is shown at all, not even a mask, and banking's group needs one.
    expect(codes).toContain(system === 'BANKING' ? 'FIELD_REQUIRED' : 'MASKED_VALUE');
    expect(await dump(id)).toEqual(before);
  });
});
