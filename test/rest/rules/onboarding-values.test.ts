import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../../support/gateway.ts';
import { createBusiness } from '../../support/mutations.ts';
import { statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';

setUpGateway();

let tenant: Tenant;
let id: string;

beforeAll(async () => {
  tenant = await gateway.tenant();
  id = await createBusiness(tenant);
});

const patch = (body: unknown) => send(tenant, 'POST', `/api/customers/${id}/update`, body);
const read = () => send(tenant, 'GET', `/api/customers/${id}`);

const AMOUNT = 'account_usage.estimated_monthly_revenue_amount';
const revenue = (amount: string, currency = 'USD') =>
  patch(
    `{"account_usage":{"estimated_monthly_revenue_currency":"${currency}","estimated_monthly_revenue_amount":${amount}}}`,
  );

describe('an amount as a JSON number', () => {
  it.each([
    ['99.90', '99.90'],
    ['99.9', '99.9'],
    ['12345678901234567890.12', '12345678901234567890.12'],
    ['0.10', '0.10'],
    ['1e3', '1000'],
    ['1E+3', '1000'],
    ['1.5e1', '15'],
    ['125e-2', '1.25'],
    ['-0.00', '0.00'],
    ['-12.50', '-12.50'],
    ['0', '0'],
  ])('%s keeps every digit', async (sent, kept) => {
    // An equal amount would keep the stored spelling, so another amount is stored first.
    await revenue('1');
    const answer = await revenue(sent);
    expect(statusAndCode(answer)).toEqual(['200 accepted']);
    expect(answer.text).toContain(`"estimated_monthly_revenue_amount":${kept}}`);
    expect((await read()).text).toContain(`"estimated_monthly_revenue_amount":${kept}}`);
    const { data } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { ... on BusinessCustomer { accountUsage { estimatedMonthlyRevenue { amount } } } } }',
      { id },
    );
    expect(data.customer.accountUsage.estimatedMonthlyRevenue.amount).toBe(kept);
  });

  it.each([
    ['99.999', 'USD', `TOO_PRECISE ${AMOUNT}`],
    ['1.5', 'JPY', `TOO_PRECISE ${AMOUNT}`],
    ['123456789012345678901', 'USD', `INVALID_FORMAT ${AMOUNT}`],
    ['1e30', 'USD', `INVALID_FORMAT ${AMOUNT}`],
    ['1e999', 'USD', `INVALID_FORMAT ${AMOUNT}`],
    ['"99.90"', 'USD', `INVALID_TYPE ${AMOUNT}`],
    ['true', 'USD', `INVALID_TYPE ${AMOUNT}`],
    ['[1]', 'USD', `INVALID_TYPE ${AMOUNT}`],
    ['1', 'usd', 'INVALID_FORMAT account_usage.estimated_monthly_revenue_currency'],
    ['1', '', 'EMPTY account_usage.estimated_monthly_revenue_currency'],
  ])('%s %s is rejected', async (amount, currency, problem) => {
    const answer = await revenue(amount, currency);
    expect(statusAndCode(answer)).toEqual([problem]);
    expect(answer.status).toBe(400);
  });

  it('makes another request for the idempotency key if one digit differs', async () => {
    const body = (amount: string) => `{"account_usage":{"estimated_monthly_revenue_amount":${amount}}}`;
    const path = `/api/customers/${id}/update`;
    const keyed = (amount: string) =>
      send(tenant, 'POST', path, body(amount), { 'idempotency-key': 'amount' });
    const [first, other, same] = [
      await keyed('1234567890123456789.1'),
      await keyed('1234567890123456789.2'),
      await keyed('1234567890123456789.1'),
    ];
    expect([first.status, other.status, same.status]).toEqual([200, 422, 200]);
    expect(same.text).toBe(first.text);
  });
});

describe('a date sent as a date-time', () => {
  const FIELD = 'business_identifier_start_date';
  const start = (value: string) => patch({ business_details: { [FIELD]: value } });

  it.each([
    ['2023-11-07T05:31:56Z', '2023-11-07'],
    ['2023-11-07T00:30:00+01:00', '2023-11-06'],
    ['2023-11-07T23:30:00-01:00', '2023-11-08'],
    ['2023-12-31T23:59:59.999999Z', '2023-12-31'],
    ['2024-02-29T00:00:00+00:00', '2024-02-29'],
    ['1969-12-31T12:00:00Z', '1969-12-31'],
    ['2023-11-07', '2023-11-07'],
    [' 2023-11-07T05:31:56Z ', '2023-11-07'],
  ])('%s is stored as %s and returned with 00:00:00Z', async (sent, day) => {
    expect(statusAndCode(await start(sent))).toEqual(['200 accepted']);
    expect((await read()).body.business_details[FIELD]).toBe(`${day}T00:00:00Z`);
  });

  it.each([
    '2023-02-30T00:00:00Z',
    '2023-02-29',
    '2023-13-01T00:00:00Z',
    '2023-11-07T24:30:00Z',
    '2023-11-07T05:31:56',
    '2023-11-07 05:31:56Z',
    '07.11.2023',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59-01:00',
    '0001-01-01T00:00:00+01:00',
    '2023-1-7',
  ])('rejects %s', async (sent) => {
    expect(statusAndCode(await start(sent))).toEqual([`INVALID_FORMAT business_details.${FIELD}`]);
  });

  it('must be a string', async () => {
    expect(statusAndCode(await patch({ business_details: { [FIELD]: 1699335116 } }))).toEqual([
      `INVALID_TYPE business_details.${FIELD}`,
    ]);
  });
});

describe('text', () => {
  const usage = (text: string) => patch({ account_usage: { goods_service_description: text } });

  it('may contain line breaks and tabs only in a description', async () => {
    const answer = await usage(' one\r\n\ttwo ');
    expect(answer.body.account_usage.goods_service_description).toBe('one\n\ttwo');
    expect(statusAndCode(await usage('a\u0000b'))).toEqual([
      'CONTROL_CHARACTER account_usage.goods_service_description',
    ]);
    expect(statusAndCode(await patch({ business_details: { business_name: 'a\nb' } }))).toEqual([
      'CONTROL_CHARACTER business_details.business_name',
    ]);
  });

  it('is never repeated in a rejection', async () => {
    const secret = 'S3cret\u0007';
    const answers = await Promise.all([
      patch({
        business_details: {
          business_name: secret,
          website: secret,
          business_identifier_country_code: secret,
        },
      }),
      patch({ primary_contact: { contact_email: 'S3cret', contact_phone: 'S3cret' }, status: 'S3cret' }),
      patch({ account_usage: { estimated_monthly_revenue_amount: 'S3cret' }, customer_id: 'S3cret' }),
    ]);
    for (const { status, text } of answers) {
      expect(status).toBe(400);
      expect(text).not.toContain('S3cret');
    }
  });
});
