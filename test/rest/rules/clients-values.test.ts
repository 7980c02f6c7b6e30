import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { dumpOf } from '../../support/dump.ts';
import { statusAndCode } from '../rest.ts';
import { gateway, id, person, send, setUpGateway, tenant } from '../setup.ts';
import { NULLABLE, path, REQUIRED, readClient, update } from './clients-calls.ts';
import { ONLY_LEGAL_NAME } from './sample-persons.ts';

setUpGateway();

describe('clients values', () => {
  it('accepts read-only fields with their stored value and rejects other values', async () => {
    await person({ references: [{ system: 'CLIENTS', value: 'code-1' }] });
    const client = await readClient();
    const writable = [...REQUIRED, ...Object.keys(NULLABLE), 'id'];
    const readOnly = Object.keys(client).filter((name) => !writable.includes(name));
    expect(readOnly).toHaveLength(14);
    for (const name of readOnly) {
      expect(statusAndCode(await update({ [name]: client[name] }))).toEqual(['200 accepted']);
      const other = typeof client[name] === 'number' ? client[name] + 1 : `${client[name]}x`;
      expect(statusAndCode(await update({ [name]: other }))).toEqual([`READ_ONLY ${name}`]);
      expect(statusAndCode(await update({ [name]: { a: 1 } }))).toEqual([`READ_ONLY ${name}`]);
    }
    expect((await send(tenant, 'GET', path())).headers.get('etag')).toBe('"1"');
  });

  it('accepts null for a required field without a stored value and changes nothing', async () => {
    await person(ONLY_LEGAL_NAME);
    const client = await readClient();
    for (const name of ['address', 'city', 'country_code', 'email', 'postcode'])
      expect(client[name]).toBeNull();
    expect(statusAndCode(await update(client))).toEqual(['200 accepted']);
    expect((await send(tenant, 'GET', path())).headers.get('etag')).toBe('"1"');
    const changed = await update({ ...client, kyc_note: 'seen' });
    expect(statusAndCode(changed)).toEqual(['200 accepted']);
    expect(changed.body).toMatchObject({ ...client, kyc_note: 'seen', updated_at: expect.any(String) });
  });

  it('rejects null and an empty string for a read-only field with a value', async () => {
    await person();
    expect(statusAndCode(await update({ first_name: null }))).toEqual(['READ_ONLY first_name']);
    expect(statusAndCode(await update({ first_name: '' }))).toEqual(['READ_ONLY first_name']);
  });

  it('accepts only Low, Medium and High as risk level', async () => {
    await person();
    for (const level of ['Low', 'Medium', 'High'])
      expect((await update({ risk_level: level })).body.risk_level).toBe(level);
    for (const level of ['LOW', 'low', 'Lowest', '']) {
      const answer = await update({ risk_level: level });
      expect(statusAndCode(answer)).toEqual(['NOT_ALLOWED risk_level']);
      expect(answer.body.errors[0].allowed).toEqual(['Low', 'Medium', 'High']);
    }
  });

  it('returns the KYC status of the graph', async () => {
    await person();
    for (const status of ['CREATED', 'PROCESSING', 'PENDING_REVIEW']) {
      await tenant.query(
        `mutation { setKycStatus(input: { customerId: "${id}", status: ${status} }) { userErrors { code } } }`,
      );
      expect((await readClient()).kyc_status).toBe(status);
    }
  });

  it('creates the home address from a line and a country, and reports the missing one', async () => {
    await person(ONLY_LEGAL_NAME);
    expect(statusAndCode(await update({ address: 'x' }))).toEqual(['FIELD_REQUIRED country_code']);
    expect(statusAndCode(await update({ country_code: 'DE', city: 'Ulm' }))).toEqual([
      'FIELD_REQUIRED address',
    ]);
    expect(statusAndCode(await update({ state_province: 'x' })).sort()).toEqual([
      'FIELD_REQUIRED address',
      'FIELD_REQUIRED country_code',
    ]);
    const { body } = await update({ address: 'x', country_code: 'DE' });
    expect(body).toMatchObject({ address: 'x', country_code: 'DE', city: null, postcode: null });
    const { address } = await dumpOf(gateway.database.adminOrm, id);
    expect(address).toMatchObject([{ purpose: 'RESIDENTIAL', line1: 'x' }]);
  });

  it('keeps line breaks in notes and rejects control characters elsewhere', async () => {
    await person();
    const { body } = await update({
      kyc_note: ' a\r\nb\t ',
      blacklisted_comment: 'c\nd',
      planned_income: 'e\nf',
    });
    expect(body).toMatchObject({ kyc_note: 'a\nb', blacklisted_comment: 'c\nd', planned_income: 'e\nf' });
    expect(statusAndCode(await update({ city: 'a\nb', kyc_note: 'a\u0000' })).sort()).toEqual([
      'CONTROL_CHARACTER city',
      'CONTROL_CHARACTER kyc_note',
    ]);
  });

  it('rejects masked values, and accepts masked read-only values as read', async () => {
    await person();
    const withoutPii = await gateway.credential(tenant, {
      scopes: SCOPES.filter((scope) => scope !== 'pii:read'),
    });
    const masked = (await send(withoutPii, 'GET', path())).body;
    expect(masked).toMatchObject({
      first_name: '•••',
      last_name: '•••',
      date_of_birth: null,
      email: null,
      city: '•••',
    });
    const { address, city, postcode, email, mobile_phone_number, second_email, ...rest } = masked;
    const {
      second_mobile_phone_number,
      kyc_note,
      blacklisted_comment,
      planned_income,
      planned_expenditure,
      ...readOnly
    } = rest;
    expect(statusAndCode(await send(withoutPii, 'PUT', path(), { ...readOnly, risk_level: 'Low' }))).toEqual([
      '200 accepted',
    ]);
    expect(statusAndCode(await send(withoutPii, 'PUT', path(), { first_name: 'Ada' }))).toEqual([
      'READ_ONLY first_name',
    ]);
    const texts = { address, city, postcode, kyc_note, blacklisted_comment };
    expect(
      statusAndCode(
        await send(withoutPii, 'PUT', path(), { ...texts, mobile_phone_number, second_email }),
      ).sort(),
    ).toEqual([
      'MASKED_VALUE address',
      'MASKED_VALUE blacklisted_comment',
      'MASKED_VALUE city',
      'MASKED_VALUE kyc_note',
      'MASKED_VALUE mobile_phone_number',
      'MASKED_VALUE postcode',
      'MASKED_VALUE second_email',
    ]);
    expect(statusAndCode(await send(withoutPii, 'PUT', path(), { city: 'Paris' }))).toEqual(['200 accepted']);
    expect(await readClient()).toMatchObject({ city: 'Paris', kyc_note: 'checked\nby telephone' });
  });
});
