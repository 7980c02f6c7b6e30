import { describe, expect, it } from 'vitest';
import { dumpOf } from '../../support/dump.ts';
import { statusAndCode } from '../rest.ts';
import { dump, gateway, id, other, persons, send, setUpGateway, tenant } from '../setup.ts';
import { ask, status, UNKNOWN_ID, urlOf } from './banking-calls.ts';

setUpGateway();

describe('a banking address', () => {
  const line = { line_1: 'x', country_code: 'DE' };
  const stored = async (purpose: string) =>
    ((await dump()).address as { purpose: string; id: string }[]).find((each) => each.purpose === purpose);

  it('is added with the purpose OTHER and returned completely', async () => {
    await persons();
    const complete = {
      ...line,
      line_2: 'y',
      line_3: 'z',
      city: 'c',
      county: 'k',
      state: 's',
      postcode: 'p',
      tags: ['a', 'b'],
      status: 'OK',
    };
    const answer = await ask('POST', `/v1/customers/${id}/address`, complete);
    expect(status(answer, answer.headers.get('etag'))).toEqual([201, '"2"']);
    const { customer_address_id, insert_date, ...rest } = answer.body;
    expect(rest).toEqual({ customer_id: id, ...complete });
    expect(insert_date).toEqual({ seconds: expect.any(Number), nanos: expect.any(Number) });
    expect((await dump()).address).toContainEqual(
      expect.objectContaining({ id: customer_address_id, purpose: 'OTHER' }),
    );
  });

  it('is replaced by a PUT: absent fields are cleared, the purpose is kept', async () => {
    await persons();
    const home = await stored('RESIDENTIAL');
    const path = urlOf(`addresses/${home?.id.toUpperCase()}`);
    for (const missing of [{}, { line_1: '', country_code: null }, { line_1: 'x' }])
      expect(
        statusAndCode(await ask('PUT', path, missing)).every((each) =>
          /^(FIELD_REQUIRED|NULL_NOT_ALLOWED) (line_1|country_code)$/.test(each),
        ),
      ).toBe(true);
    const answer = await ask('PUT', path, line);
    expect(answer.body).toEqual({
      customer_address_id: home?.id,
      customer_id: id,
      ...line,
      tags: [],
      insert_date: expect.any(Object),
    });
    expect(await stored('RESIDENTIAL')).toMatchObject({ id: home?.id, line1: 'x', tags: [] });
  });

  it('can be sent back unchanged, but not with another id or insert date', async () => {
    await persons();
    const [address] = (await ask('GET', urlOf('addresses'))).body.addresses;
    const path = urlOf(`addresses/${address.customer_address_id}`);
    const same = await ask('PUT', path, address);
    expect(status(same, same.headers.get('etag'))).toEqual([200, '"1"']);
    expect((await ask('PUT', path, { ...address, city: 'Paris' })).body).toEqual({
      ...address,
      city: 'Paris',
    });
    const wrong = {
      ...address,
      customer_address_id: UNKNOWN_ID,
      customer_id: UNKNOWN_ID,
      insert_date: { seconds: 1, nanos: 0 },
    };
    expect(statusAndCode(await ask('PUT', path, wrong)).sort()).toEqual([
      'ID_MISMATCH customer_address_id',
      'ID_MISMATCH customer_id',
      'READ_ONLY insert_date',
    ]);
    expect(
      statusAndCode(
        await ask('POST', `/v1/customers/${id}/address`, { ...line, customer_address_id: UNKNOWN_ID }),
      ),
    ).toEqual(['READ_ONLY customer_address_id']);
  });

  it('is not found through another customer', async () => {
    await persons();
    const { address } = await dumpOf(gateway.database.adminOrm, other);
    const [foreign] = address as { id: string }[];
    for (const [method, body] of [
      ['PUT', line],
      ['DELETE', undefined],
    ] as const) {
      for (const addressId of [foreign?.id, UNKNOWN_ID, 'nonsense']) {
        const answer = await ask(method, urlOf(`addresses/${addressId}`), body);
        expect(status(answer, ...statusAndCode(answer))).toEqual([404, 'NOT_FOUND CustomerAddressID']);
      }
      const home = await stored('RESIDENTIAL');
      expect((await ask(method, urlOf(`addresses/${home?.id}`, UNKNOWN_ID), body)).status).toBe(404);
    }
  });

  it('is deleted once, with 204', async () => {
    await persons();
    const home = await stored('RESIDENTIAL');
    const path = urlOf(`addresses/${home?.id}`);
    const gone = await ask('DELETE', path);
    expect(status(gone, gone.text, gone.headers.get('etag'))).toEqual([204, '', '"2"']);
    expect((await ask('DELETE', path)).status).toBe(404);
    const again = () =>
      send(tenant, 'DELETE', urlOf(`addresses/${UNKNOWN_ID}`), undefined, { 'if-match': '"1"' });
    expect((await again()).status).toBe(412);
    expect(await stored('RESIDENTIAL')).toBeUndefined();
  });

  it('records its changes in the journal with the source system', async () => {
    await persons();
    const [address] = (await ask('GET', urlOf('addresses'))).body.addresses;
    const path = urlOf(`addresses/${address.customer_address_id}`);
    const requests = [
      await ask('PUT', path, { ...address, city: 'Paris' }),
      await ask('DELETE', path),
      await ask('POST', `/v1/customers/${id}/address`, line),
    ];
    const { data } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { history(first: 3) { nodes { system operation requestId changes { path before after } } } } }',
      { id },
    );
    const entries = data.customer.history.nodes.toReversed();
    expect(entries).toMatchObject(
      ['updateCustomerAddress', 'deleteCustomerAddress', 'addCustomerAddress'].map((operation, index) => ({
        ...{ system: 'BANKING', operation, requestId: requests[index]?.headers.get('x-request-id') },
      })),
    );
    const [changed, gone, added] = entries;
    const at = (name: string) => ['addresses', address.customer_address_id, name];
    expect(changed.changes).toEqual([{ path: at('city'), before: 'London', after: 'Paris' }]);
    expect(gone.changes).toContainEqual({ path: at('city'), before: 'Paris', after: null });
    expect(added.changes).toContainEqual({
      path: ['addresses', requests[2]?.body.customer_address_id, 'line1'],
      ...{ before: null, after: 'x' },
    });
  });

  it('is rejected if the customer already has 100 addresses', async () => {
    await persons({
      addresses: Array.from({ length: 100 }, (_, index) => ({
        purpose: 'OTHER',
        line1: `${index}`,
        country: 'DE',
      })),
    });
    expect(statusAndCode(await ask('POST', `/v1/customers/${id}/address`, line))).toEqual([
      'TOO_MANY CustomerID',
    ]);
  });
});
