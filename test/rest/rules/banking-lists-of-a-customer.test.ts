import { describe, expect, it } from 'vitest';
import { statusAndCode } from '../rest.ts';
import { id, other, persons, setUpGateway, tenant } from '../setup.ts';
import { ask, status, UNKNOWN_ID, urlOf } from './banking-calls.ts';

setUpGateway();

describe('banking lists of a customer', () => {
  it('a tax residence is added and deleted, but not through another customer', async () => {
    await persons({ taxResidences: [] });
    const added = await ask('POST', urlOf('tax-residences'), { domain: 'DE', tax_number: 'T-1' });
    expect(status(added)).toEqual([201]);
    const { tax_residence_id } = added.body;
    expect(added.body).toEqual({ domain: 'DE', tax_number: 'T-1', tax_residence_id });
    expect((await ask('GET', urlOf('tax-residences'))).body).toEqual({ result: [added.body] });
    expect(statusAndCode(await ask('POST', urlOf('tax-residences'), { domain: '' }))).toEqual([
      'FIELD_REQUIRED domain',
    ]);
    expect(statusAndCode(await ask('DELETE', urlOf(`tax_residencies/${tax_residence_id}`, other)))).toEqual([
      'NOT_FOUND TaxResidenceID',
    ]);
    expect(
      (await ask('DELETE', `${urlOf(`tax_residencies/${tax_residence_id}`)}?tax_residence_id=${UNKNOWN_ID}`))
        .status,
    ).toBe(400);
    expect((await ask('DELETE', urlOf(`tax_residencies/${tax_residence_id}`))).status).toBe(204);
    expect((await ask('GET', urlOf('tax-residences'))).body).toEqual({ result: [] });
  });

  it("a handle is added only with the customer's own number", async () => {
    await persons({ socialMediaHandles: [], references: [{ system: 'BANKING', value: 'n-1' }] });
    const path = `/v1/customers/${id}/social_media_handles`;
    const added = {
      type: 'mastodon',
      handle: '@a',
      date_added: { seconds: 1, nanos: 0 },
      date_activated: { seconds: 2, nanos: 0 },
    };
    const answer = await ask('POST', path, { customer_number: 'n-1', customer_id: id, ...added });
    expect(status(answer, answer.body)).toEqual([201, { success: 'true' }]);
    expect((await ask('GET', urlOf('social_media_handles'))).body).toEqual({
      checks: [{ customer_number: 'n-1', ...added }],
    });
    expect(statusAndCode(await ask('POST', path, { customer_number: 'n-2', ...added }))).toEqual([
      'ID_MISMATCH customer_number',
    ]);
    expect(statusAndCode(await ask('POST', path, {}))).toEqual(['FIELD_REQUIRED handle']);
  });

  it('an order is created, decided in the graph and read by its id', async () => {
    await persons();
    const orderBody = { requested_current_rate_amount1: '7500', current_credit_documentation: 'a\nb' };
    const answer = await ask('POST', urlOf('credit_limit/requests'), orderBody);
    const { credit_limit_order_id } = answer.body;
    expect(status(answer, Object.keys(answer.body))).toEqual([201, ['credit_limit_order_id']]);
    const one = urlOf(`credit_limit/request/${credit_limit_order_id}`);
    expect((await ask('GET', one)).body).toEqual({ credit_limit_order: {} });
    await tenant.query(
      `mutation ($id: ID!, $order: ID!) { decideCreditLimitOrder(input: { customerId: $id, creditLimitOrderId: $order, rankAmount1: "7000", nominalInterest1: "7.90" }) { userErrors { code } } }`,
      { id, order: credit_limit_order_id },
    );
    const decided = { rank_amount_1: '7000', nominal_interest_1: '7.90' };
    expect((await ask('GET', one)).body).toEqual({ credit_limit_order: decided });
    expect((await ask('GET', urlOf('credit_limit/requests'))).body).toEqual({ result: [decided] });
    for (const orderId of [UNKNOWN_ID, 'nonsense'])
      expect((await ask('GET', urlOf(`credit_limit/request/${orderId}`))).status).toBe(404);
    expect((await ask('GET', urlOf(`credit_limit/request/${credit_limit_order_id}`, other))).status).toBe(
      404,
    );
    expect((await ask('GET', `${one}?request_id=${UNKNOWN_ID}`)).status).toBe(400);
  });

  it('a link is created once, then rejected with 409, and can be created again after unlinking', async () => {
    await persons();
    const path = `/v1/banks/${tenant.bankId}/user_customer_links`;
    const link = { user_id: 'clerk-1', customer_id: id, bank_id: tenant.bankId };
    const created = await ask('POST', path, link);
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      user_customer_link_id: expect.any(String),
      ...{ customer_id: id, user_id: 'clerk-1', is_active: true },
      date_inserted: { seconds: expect.any(Number), nanos: expect.any(Number) },
    });
    const taken = await ask('POST', path, link);
    expect(status(taken, taken.body.code, ...statusAndCode(taken))).toEqual([
      409,
      'LINK_TAKEN',
      'LINK_TAKEN user_id',
    ]);
    await tenant.query(
      `mutation { unlinkUserFromCustomer(input: { customerId: "${id}", userId: "clerk-1" }) { userErrors { code } } }`,
    );
    expect((await ask('POST', path, link)).body).toEqual(created.body);
    expect((await ask('POST', path, { ...link, customer_id: other })).status).toBe(201);
  });

  it('a link requires a user and a customer of the organization', async () => {
    await persons();
    const path = `/v1/banks/${tenant.bankId}/user_customer_links`;
    expect(statusAndCode(await ask('POST', path, { customer_id: id }))).toEqual(['FIELD_REQUIRED user_id']);
    for (const customer_id of [UNKNOWN_ID, 'nonsense'])
      expect(status(await ask('POST', path, { user_id: 'u', customer_id }))).toEqual([404]);
    const withoutCustomer = await ask('POST', path, { user_id: 'u' });
    expect(status(withoutCustomer, ...statusAndCode(withoutCustomer))).toEqual([
      400,
      'FIELD_REQUIRED customer_id',
    ]);
  });

  it('a customer is found by number only if the number is its own', async () => {
    await persons({ references: [{ system: 'BANKING', value: 'n 1/ü' }] });
    const found = urlOf(`customer-number/${encodeURIComponent('n 1/ü')}`);
    const read = await ask('GET', `/v1/banks/${tenant.bankId}/customers/${id}`);
    expect((await ask('GET', found)).body).toEqual(read.body);
    expect((await ask('GET', found)).body).toMatchObject({ id, customer_number: 'n 1/ü' });
    const query = new URLSearchParams({ bank_id: tenant.bankId, customer_id: id, customer_number: 'n 1/ü' });
    expect((await ask('GET', `${found}?${query}`)).status).toBe(200);
    const wrong = await ask('GET', urlOf('customer-number/n-2'));
    expect(status(wrong, ...statusAndCode(wrong))).toEqual([400, 'ID_MISMATCH CustomerNumber']);
    expect((await ask('GET', urlOf('customer-number/n-2', other))).status).toBe(400);
    expect((await ask('GET', urlOf('customer-number/n-2', UNKNOWN_ID))).status).toBe(404);
  });
});
