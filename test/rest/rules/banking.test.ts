import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { createPerson } from '../../support/mutations.ts';
import { statusAndCode } from '../rest.ts';
import { company, gateway, id, person, send, setUpGateway, tenant } from '../setup.ts';
import { accepted, put, readCustomer, row, urlOf } from './banking-calls.ts';
import { GROUPS } from './banking-groups.ts';

setUpGateway();

describe('banking', () => {
  it('reports the missing field of a credit limit or rating', async () => {
    await person();
    expect(statusAndCode(await put('credit-limit', { credit_limit: { cur: 'EUR' } }))).toEqual([
      'FIELD_REQUIRED credit_limit.num',
    ]);
    expect(statusAndCode(await put('credit-limit', { credit_limit: { cur: '', num: '1' } }))).toEqual([
      'FIELD_REQUIRED credit_limit.cur',
    ]);
    expect(statusAndCode(await put('credit-limit', { credit_limit: { cur: 'EUR', num: 1 } }))).toEqual([
      'INVALID_TYPE credit_limit.num',
    ]);
    expect(statusAndCode(await put('credit-limit', { credit_limit: { cur: 'EUR', num: '1.505' } }))).toEqual([
      'TOO_PRECISE credit_limit.num',
    ]);
    expect(statusAndCode(await put('credit-rating-and-source', { credit_rating: { rating: 'A' } }))).toEqual([
      'FIELD_REQUIRED credit_rating.source',
    ]);
    const exact = await accepted('credit-limit', {
      credit_limit: { cur: 'EUR', num: '12345678901234567890.10' },
    });
    expect(exact.body.customer.credit_limit).toEqual({ cur: 'EUR', num: '12345678901234567890.10' });
  });

  it('rejects an empty credit limit and an empty rating in the same way', async () => {
    await person();
    for (const [group, name, parts] of [
      ['credit-limit', 'credit_limit', ['cur', 'num']],
      ['credit-rating-and-source', 'credit_rating', ['rating', 'source']],
    ] as const) {
      const [one, two] = parts;
      expect(statusAndCode(await put(group, { [name]: null }))).toEqual([`NULL_NOT_ALLOWED ${name}`]);
      for (const empty of [
        {},
        { [one]: null, [two]: null },
        { [one]: '', [two]: ' '.trim() },
        { [two]: null },
      ])
        expect(statusAndCode(await put(group, { [name]: empty })), name).toEqual([`FIELD_REQUIRED ${name}`]);
      expect(statusAndCode(await put(group, {}))).toEqual([`FIELD_REQUIRED ${name}`]);
    }
    expect(statusAndCode(await put('credit-limit', { credit_limit: { cur: 'EUR', num: null } }))).toEqual([
      'NULL_NOT_ALLOWED credit_limit.num',
    ]);
    expect(
      statusAndCode(await put('credit-rating-and-source', { credit_rating: { rating: 'A', source: null } })),
    ).toEqual(['NULL_NOT_ALLOWED credit_rating.source']);
  });

  it('rejects an order without any content', async () => {
    await person();
    const order = (body: object) =>
      send(tenant, 'POST', `/v1/banks/${tenant.bankId}/customers/${id}/credit_limit/requests`, body);
    for (const empty of [
      {},
      { requested_current_rate_amount1: '' },
      { temporary_credit_documentation: null },
    ])
      expect(statusAndCode(await order(empty))).toEqual(['FIELD_REQUIRED requested_current_rate_amount1']);
    expect((await order({ temporary_credit_documentation: 'a letter' })).status).toBe(201);
  });

  it('clears absent fields of data and identity, including `dependants`', async () => {
    await person();
    await accepted('data', { relationship_status: 'single', highest_education_attained: '' });
    expect(await row()).toMatchObject({
      relationship_status: 'single',
      dependents_dates_of_birth: ['2010-02-03', '2012-04-05'],
    });
    for (const name of ['dependents_count', 'highest_education', 'employment_status', 'face_image_url'])
      expect(await row()).not.toHaveProperty(name);
    await accepted('data', '{}');
    expect(await row()).not.toHaveProperty('relationship_status');
    await accepted('identity', { legal_name: 'Only Name' });
    for (const name of ['date_of_birth', 'title']) expect(await row()).not.toHaveProperty(name);
    expect(await row()).toMatchObject({ first_name: 'Ada', legal_name: 'Only Name' });
  });

  it('accepts a customer as read, and keeps fields with another name in responses', async () => {
    await person();
    const before = await row();
    const read = (await send(tenant, 'GET', urlOf())).body;
    expect(statusAndCode(await put('mobile-number', read))).toEqual(['200 accepted']);
    expect(statusAndCode(await put('data', { ...read, relationship_status: 'widowed' }))).toEqual([
      '200 accepted',
    ]);
    const after = await row();
    expect(after).toMatchObject({
      relationship_status: 'widowed',
      contact_mobile_phone: before.contact_mobile_phone,
    });
    expect(after.highest_education).toBe(before.highest_education);
    expect(statusAndCode(await put('data', { highest_educational_attained: 'none' }))).toEqual([
      'READ_ONLY highest_educational_attained',
    ]);
  });

  it('accepts only integers from 0 as `dependants`', async () => {
    await person();
    const count = (text: string) => put('data', `{"dependants":${text}}`);
    for (const text of ['0', '5', '5.0', '1e1', '"7"', '2147483647'])
      expect(statusAndCode(await count(text))).toEqual(['200 accepted']);
    expect(statusAndCode(await count('-1'))).toEqual(['TOO_SMALL dependants']);
    expect(statusAndCode(await count('2147483648'))).toEqual(['TOO_LARGE dependants']);
    expect(statusAndCode(await count('"5"'))).toEqual(['200 accepted']);
    for (const text of ['1.5', '"1.5"', '"five"', 'true'])
      expect(statusAndCode(await count(text))).toEqual(['INVALID_TYPE dependants']);
  });

  it('rejects a number that another customer has', async () => {
    await person();
    const other = await createPerson(tenant);
    await accepted('number', { customer_number: 'taken' });
    const answer = await put('number', { customer_number: ' taken ' }, other);
    expect([answer.status, answer.body.code, ...statusAndCode(answer)]).toEqual([
      409,
      'REFERENCE_TAKEN',
      'REFERENCE_TAKEN customer_number',
    ]);
    expect(statusAndCode(await put('number', { customer_number: 'x'.repeat(256) }))).toEqual([
      'TOO_LONG customer_number',
    ]);
  });

  it('returns 404 for person groups of a business, and shows its name as legal_name', async () => {
    await company();
    expect((await readCustomer()).legal_name).toBe('双子示例贸易有限公司');
    for (const [group, body] of GROUPS) {
      const answer = await put(group, body);
      const isOfPersons = group === 'identity' || group === 'data';
      expect([group, ...statusAndCode(answer)]).toEqual([
        group,
        isOfPersons ? 'NOT_FOUND CustomerID' : '200 accepted',
      ]);
      expect(answer.status).toBe(isOfPersons ? 404 : 200);
    }
  });

  it('parses the body as JSON regardless of the content type', async () => {
    await person();
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=utf-8',
    ]) {
      const headers = { 'content-type': type };
      expect(
        (await send(tenant, 'PUT', urlOf('branch'), { branch_id: type }, headers)).body.customer.branch_id,
      ).toBe(type);
    }
    const elsewhere = await send(tenant, 'POST', `/v1/clients/${id}`, {}, { 'content-type': 'text/plain' });
    expect(elsewhere.status).toBe(415);
  });

  it('parses the body as JSON if the content type is invalid', async () => {
    await person();
    for (const type of ['nonsense', '']) {
      const answer = await send(tenant, 'PUT', urlOf('branch'), { branch_id: 'x' }, { 'content-type': type });
      expect(statusAndCode(answer)).toEqual(['200 accepted']);
    }
  });

  it('rejects a masked legal name instead of storing it', async () => {
    await person();
    const withoutPii = await gateway.credential(tenant, {
      scopes: SCOPES.filter((scope) => scope !== 'pii:read'),
    });
    const masked = (await send(withoutPii, 'GET', urlOf())).body;
    expect(masked).toMatchObject({ legal_name: '•••' });
    for (const name of ['date_of_birth', 'email', 'phone_number']) expect(masked).not.toHaveProperty(name);
    const identity = (body: object) => send(withoutPii, 'PUT', urlOf('identity'), body);
    expect(statusAndCode(await identity(masked)).sort()).toEqual([
      'MASKED_VALUE date_of_birth',
      'MASKED_VALUE legal_name',
    ]);
    expect(statusAndCode(await identity({ legal_name: 'New', title: 'Ms' }))).toEqual([
      'MASKED_VALUE date_of_birth',
    ]);
    expect(
      statusAndCode(await send(withoutPii, 'PUT', urlOf('branch'), { ...masked, branch_id: 'b-2' })),
    ).toEqual(['200 accepted']);
    expect(
      statusAndCode(
        await send(withoutPii, 'PUT', urlOf('branch'), { branch_id: 'b-3', legal_name: 'Augusta Ada King' }),
      ),
    ).toEqual(['READ_ONLY legal_name']);
    expect(await row()).toMatchObject({
      legal_name: 'Augusta Ada King',
      date_of_birth: '1985-12-10',
      branch_id: 'b-2',
    });
  });
});
