import { describe, expect, it } from 'vitest';
import { dumpOf } from '../../support/dump.ts';
import { createBusiness } from '../../support/mutations.ts';
import { statusAndCode } from '../rest.ts';
import { gateway, id, person, send, setUpGateway, tenant } from '../setup.ts';
import { NULLABLE, path, REQUIRED, readClient, update } from './clients-calls.ts';
import { ONLY_LEGAL_NAME } from './sample-persons.ts';

setUpGateway();

const OTHERS = {
  address: '1 Other Street',
  blocked: false,
  city: 'Paris',
  country_code: 'FR',
  email: 'other@example.com',
  is_blacklisted: false,
  postcode: '75001',
  risk_level: 'Low',
};

describe('an update of clients', () => {
  it('changes each of the 16 fields, keeps absent fields and returns all fields', async () => {
    await person();
    for (const [name, value] of Object.entries({ ...NULLABLE, ...OTHERS })) {
      const before = await readClient();
      const { status, body } = await update({ [name]: value });
      expect(status).toBe(200);
      expect({ ...body, updated_at: null }).toEqual({ ...before, [name]: value, updated_at: null });
      expect(await readClient()).toEqual(body);
    }
  });

  it('clears the 8 nullable fields with null', async () => {
    await person();
    const nulls = Object.fromEntries(Object.keys(NULLABLE).map((name) => [name, null]));
    const { body } = await update(nulls);
    expect(body).toMatchObject(nulls);
    expect(await readClient()).toEqual(body);
  });

  it('rejects null for the other 8 fields', async () => {
    await person();
    const answer = await update(Object.fromEntries(REQUIRED.map((name) => [name, null])));
    expect(answer.status).toBe(400);
    expect(statusAndCode(answer).sort()).toEqual(REQUIRED.map((name) => `NULL_NOT_ALLOWED ${name}`));
  });

  it('returns null for absent values', async () => {
    await person({ ...ONLY_LEGAL_NAME });
    const client = await readClient();
    const nulls = Object.keys(client).filter((name) => client[name] === null);
    expect(nulls.sort()).toEqual(
      [
        ...[
          'address',
          'birth_country',
          'blacklisted_comment',
          'city',
          'country_code',
          'country_of_tax_residence',
        ],
        ...[
          'date_of_birth',
          'email',
          'external_client_code',
          'first_name',
          'gender',
          'kyc_note',
          'last_name',
        ],
        ...[
          'middle_name',
          'mobile_phone_number',
          'nationality',
          'planned_expenditure',
          'planned_income',
          'postcode',
        ],
        ...['second_email', 'second_mobile_phone_number', 'state_province'],
      ].sort(),
    );
    expect(client).toMatchObject({
      id,
      organization_id: tenant.number,
      risk_level: 'Medium',
      kyc_status: 'NOT_STARTED',
      kyc_level: 'FULL_KYC',
    });
    expect(Object.keys(client)).toHaveLength(31);
  });

  it('returns null for the gender OTHER, and accepts that null', async () => {
    await person({ gender: 'OTHER' });
    const client = await readClient();
    expect(client.gender).toBeNull();
    expect((await update({ ...client, kyc_note: 'seen' })).status).toBe(200);
    for (const gender of ['male', 'other'])
      expect(statusAndCode(await update({ gender }))).toEqual(['READ_ONLY gender']);
    expect((await dumpOf(gateway.database.adminOrm, id)).customer.gender).toBe('OTHER');
  });

  it('changes nothing else', async () => {
    await person();
    const { customer: before, address: addresses, ...rest } = await dumpOf(gateway.database.adminOrm, id);
    await update({ ...NULLABLE, ...OTHERS });
    const { customer: after, address, ...same } = await dumpOf(gateway.database.adminOrm, id);
    expect(same).toEqual(rest);
    for (const name of [
      'legal_name',
      'contact_telephone',
      'credit_limit_amount',
      'kyc_level',
      'date_of_birth',
      'branch_id',
    ])
      expect(after[name]).toEqual(before[name]);
    const [home, other] = addresses as object[];
    expect(address).toEqual([
      { ...home, line1: '1 Other Street', city: 'Paris', country: 'FR', postcode: '75001', state: 'Kent' },
      other,
    ]);
  });

  it('returns 404 for an unknown customer and for a business', async () => {
    await person();
    const company = await createBusiness(tenant);
    for (const other of ['0198f7a0-0000-7000-8000-000000000009', 'nonsense', company]) {
      const [read, write] = [await send(tenant, 'GET', path(other)), await update({ city: 'x' }, other)];
      expect([read.status, write.status]).toEqual([404, 404]);
      expect(statusAndCode(write)).toEqual(['NOT_FOUND id']);
    }
  });

  it('rejects a body id that differs from the path', async () => {
    await person();
    expect((await update({ id: id.toUpperCase(), city: 'x' })).status).toBe(200);
    expect(statusAndCode(await update({ id: '0198f7a0-0000-7000-8000-000000000009' }))).toEqual([
      'ID_MISMATCH id',
    ]);
    expect(statusAndCode(await update({ id: 1 }))).toEqual(['INVALID_TYPE id']);
  });
});
