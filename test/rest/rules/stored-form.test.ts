import { beforeAll, describe, expect, it } from 'vitest';
import { createOrganization } from '../../../src/modules/organization/organization.admin.ts';
import type { Tenant } from '../../support/gateway.ts';
import { createPerson } from '../../support/mutations.ts';
import { statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';
import { put } from './every-api.ts';

setUpGateway();

const NUMBER = 'Zo\u00eb \uac00 1';

let tenant: Tenant;
let id: string;
let bank: string;

beforeAll(async () => {
  tenant = await gateway.tenant();
  id = await createPerson(tenant, { references: [{ system: 'BANKING', value: NUMBER }] });
  bank = `/v1/banks/${tenant.bankId}/customers/${id}`;
});

const spellings = (text: string) => [text, text.normalize('NFD'), ` ${text.normalize('NFD')}\u00a0`];

describe('the customer number of banking', () => {
  const byNumber = (number: string, query = '') =>
    send(tenant, 'GET', `${bank}/customer-number/${encodeURIComponent(number)}${query}`);

  it('is compared in its normalized form in path and query', async () => {
    for (const path of spellings(NUMBER)) {
      expect(statusAndCode(await byNumber(path))).toEqual(['200 accepted']);
      for (const again of spellings(NUMBER)) {
        const query = `?customer_number=${encodeURIComponent(again)}`;
        expect(statusAndCode(await byNumber(path, query))).toEqual(['200 accepted']);
      }
    }
  });

  it('differs in lower case, without its accent and if empty', async () => {
    const others = [NUMBER.toLowerCase(), 'Zoe \uac00 1', `${NUMBER}\u200b`, '\0', `${NUMBER}\0`];
    for (const other of others)
      expect(statusAndCode(await byNumber(other))).toEqual(['ID_MISMATCH CustomerNumber']);
  });

  it('is not matched by an empty number if the customer has none', async () => {
    const without = await createPerson(tenant);
    const path = `/v1/banks/${tenant.bankId}/customers/${without}/customer-number`;
    for (const empty of ['%20', '%C2%A0'])
      expect(statusAndCode(await send(tenant, 'GET', `${path}/${empty}`))).toEqual([
        'ID_MISMATCH CustomerNumber',
      ]);
  });
});

describe('the id of a bank', () => {
  it('is compared in its normalized form in path, query and body', async () => {
    const em = gateway.database.adminOrm.em.fork();
    const bankId = 'b\u00e4nk';
    const organization = await createOrganization(em, { name: 'B', bankId, number: 2_000_000_001 });
    const other = await gateway.credential({ ...tenant, id: organization, bankId });
    const customer = await createPerson(other);
    for (const spelling of spellings(bankId)) {
      const path = `/v1/banks/${encodeURIComponent(spelling)}/customers/${customer}`;
      const read = await send(other, 'GET', path);
      expect([read.status, read.body.bank_id]).toEqual([200, bankId]);
      const branch = { branch_id: 'x', bank_id: spelling };
      const query = `?bank_id=${encodeURIComponent(bankId.normalize('NFD'))}`;
      expect(statusAndCode(await send(other, 'PUT', `${path}/branch${query}`, branch))).toEqual([
        '200 accepted',
      ]);
      const person = { legal_name: 'x', bank_id: spelling };
      expect(statusAndCode(await send(other, 'POST', '/v1/customers', person))).toEqual(['201 accepted']);
    }
    expect((await send(other, 'GET', `/v1/banks/bank/customers/${customer}`)).status).toBe(404);
  });
});

describe('the CustomerID of registry', () => {
  it('is equal in path and body in composed and decomposed form', async () => {
    const statuses: number[] = [];
    for (const path of spellings('K\u00e4the-1')) {
      for (const CustomerID of spellings('K\u00e4the-1')) {
        const answer = await send(
          tenant,
          'PUT',
          `/customers/${encodeURIComponent(path)}`,
          put({ CustomerID }),
        );
        statuses.push(answer.status);
      }
      const read = await send(tenant, 'GET', `/customers/${encodeURIComponent(path)}`);
      expect([read.status, read.body.CustomerID]).toEqual([200, 'K\u00e4the-1']);
    }
    expect(statuses).toEqual([201, ...Array(8).fill(204)]);
    const other = await send(tenant, 'PUT', '/customers/Kathe-1', put({ CustomerID: 'K\u00e4the-1' }));
    expect(statusAndCode(other)).toEqual(['ID_MISMATCH CustomerID']);
  });

  it('has at most 36 characters in composed form', async () => {
    const path = (length: number) => `/customers/${encodeURIComponent('e\u0301'.repeat(length))}`;
    expect((await send(tenant, 'PUT', path(36), put())).status).toBe(201);
    expect(statusAndCode(await send(tenant, 'PUT', path(37), put()))).toEqual(['TOO_LONG CustomerID']);
  });
});

describe('the user of a link', () => {
  it('is the same user in composed and decomposed form', async () => {
    const [composed, decomposed] = ['Ren\u00e9', 'Rene\u0301'];
    const link = (user_id: string) =>
      send(tenant, 'POST', `/v1/banks/${tenant.bankId}/user_customer_links`, { user_id, customer_id: id });
    expect((await link(decomposed)).body).toMatchObject({ user_id: composed });
    expect(statusAndCode(await link(composed))).toEqual(['LINK_TAKEN user_id']);
    const acting = await gateway.credential(tenant, { userId: decomposed });
    for (const path of ['/v1/users/current/customers', `/v1/banks/${tenant.bankId}/customers`]) {
      const { body } = await send(acting, 'GET', path);
      expect(body.customers.map((each: { id: string }) => each.id)).toEqual([id]);
    }
  });
});
