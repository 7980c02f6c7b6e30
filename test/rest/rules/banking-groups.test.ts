import { describe, expect, it } from 'vitest';
import { statusAndCode } from '../rest.ts';
import { gateway, id, person, send, setUpGateway, tenant } from '../setup.ts';
import { accepted, put, readCustomer, row, urlOf } from './banking-calls.ts';
import { GROUPS } from './banking-groups.ts';

setUpGateway();

describe.each(GROUPS)('a PUT of the banking group %s', (group, body, required) => {
  it('replaces the group and changes nothing else', async () => {
    await person({ branchId: 'old' });
    const before = await row();
    await accepted(group, body);
    const after = await row();
    const changed = Object.keys({ ...before, ...after }).filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
    );
    expect(changed).toEqual(expect.arrayContaining(['version', 'updated_at']));
    const columns: Record<string, RegExp> = {
      email: /^contact_email$/,
      'mobile-number': /^contact_mobile_phone$/,
      number: /^$/,
      branch: /^branch_id$/,
      'credit-limit': /^credit_limit_/,
      'credit-rating-and-source': /^credit_rating_/,
      identity: /^(legal_name|date_of_birth|title)$/,
      data: /^(face_image_|relationship_status$|dependents_count$|highest_education$|employment_status$)/,
    };
    for (const name of changed.filter((each) => !['version', 'updated_at'].includes(each)))
      expect(name).toMatch(columns[group] as RegExp);
    expect((await put(group, body)).headers.get('etag')).toBe('"2"');
  });

  it('rejects a missing required field, whether absent, null, an empty string or an empty object', async () => {
    await person();
    const before = await row();
    for (const empty of ['absent', null, '', {}]) {
      const incomplete = Object.fromEntries(
        Object.entries(body).flatMap(([name, value]) => {
          if (!required.includes(name)) return [[name, value]];
          if (empty === 'absent' || (isEmptyObject(empty) && typeof value === 'string')) return [];
          return typeof value === 'string' || empty !== '' ? [[name, empty]] : [];
        }),
      );
      const answer = await put(group, incomplete);
      if (required.length === 0) continue;
      const code = empty === null ? 'NULL_NOT_ALLOWED' : 'FIELD_REQUIRED';
      expect(statusAndCode(answer)).toEqual([`${code} ${required[0]}`]);
      expect(answer.status).toBe(400);
      expect(await row()).toEqual(before);
    }
  });

  it('accepts the path ids in query and body and rejects others', async () => {
    await person();
    const ids = { bank_id: tenant.bankId, customer_id: id.toUpperCase() };
    const query = new URLSearchParams(ids);
    expect(statusAndCode(await send(tenant, 'PUT', `${urlOf(group)}?${query}`, { ...ids, ...body }))).toEqual(
      ['200 accepted'],
    );
    expect(statusAndCode(await put(group, { bank_id: '', customer_id: null, ...body }))).toEqual([
      '200 accepted',
    ]);
    const other = '0198f7a0-0000-7000-8000-000000000009';
    const wrong = await send(tenant, 'PUT', `${urlOf(group)}?bank_id=x&customer_id=${other}&more=1`, {
      ...{ bank_id: 'y', customer_id: other },
      ...body,
    });
    expect(statusAndCode(wrong).sort()).toEqual([
      'ID_MISMATCH bank_id',
      'ID_MISMATCH bank_id',
      'ID_MISMATCH customer_id',
      'ID_MISMATCH customer_id',
      'UNKNOWN_FIELD more',
    ]);
  });

  it('returns 404 for an unknown customer and for another bank', async () => {
    await person();
    for (const other of ['0198f7a0-0000-7000-8000-000000000009', 'nonsense']) {
      const answer = await put(group, body, other);
      expect([answer.status, ...statusAndCode(answer)]).toEqual([404, 'NOT_FOUND CustomerID']);
    }
    const foreign = await gateway.tenant();
    for (const bank of [foreign.bankId, 'no-bank', tenant.bankId.toUpperCase()]) {
      const answer = await send(tenant, 'PUT', `/v1/banks/${bank}/customers/${id}/${group}`, body);
      expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
    }
    expect((await send(foreign, 'PUT', urlOf(group), body)).status).toBe(404);
  });

  it('accepts the unchanged customer as read and rejects other read-only values', async () => {
    await person({ references: [{ system: 'BANKING', value: 'n-0' }] });
    expect(statusAndCode(await put(group, { ...(await readCustomer()), ...body }))).toEqual(['200 accepted']);
    expect(statusAndCode(await put(group, { ...(await readCustomer()), ...body, kyc_status: true }))).toEqual(
      ['READ_ONLY kyc_status'],
    );
    expect(statusAndCode(await put(group, { ...body, id: '0198f7a0-0000-7000-8000-000000000009' }))).toEqual([
      'ID_MISMATCH id',
    ]);
    const phone = { ...body, phone_number: '+447700900777', last_ok_data: { seconds: 1, nanos: 0 } };
    expect(statusAndCode(await put(group, phone)).sort()).toEqual([
      'READ_ONLY last_ok_data',
      'READ_ONLY phone_number',
    ]);
    const { last_ok_data } = await readCustomer();
    const { seconds, nanos } = last_ok_data;
    const respelled = `{"last_ok_data":{"nanos":${nanos},"seconds":${seconds}},${JSON.stringify(body).slice(1)}`;
    expect(statusAndCode(await put(group, respelled))).toEqual(['200 accepted']);
  });
});

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
