import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { dumpOf } from '../../support/dump.ts';
import { createPerson } from '../../support/mutations.ts';
import { statusAndCode } from '../rest.ts';
import { company, gateway, id, person, send, setUpGateway, tenant } from '../setup.ts';
import { accepted, assign, readClient } from './screening-calls.ts';

setUpGateway();

describe('an update of screening', () => {
  it('sets the sent fields, keeps the others and merges details', async () => {
    await person();
    const { updatedAt: _, ...before } = await readClient();
    const { body } = await accepted({ telephone: '+442079460001', personDetails: { firstName: 'Augusta' } });
    expect(body).toEqual({
      ...before,
      telephone: '+442079460001',
      personDetails: { ...before.personDetails, firstName: 'Augusta' },
      updatedAt: expect.any(String),
    });
    expect(await readClient()).toEqual(body);
  });

  it('clears fields and details with null, but rejects clearing a required name', async () => {
    await person();
    await accepted({
      email: null,
      joinedDate: null,
      metadata: { campaign: null },
      personDetails: { middleName: null, dob: null },
    });
    const after = await readClient();
    for (const name of ['email', 'joinedDate']) expect(after).not.toHaveProperty(name);
    expect(after.metadata).toEqual({ segment: 'retail' });
    expect(Object.keys(after.personDetails)).toEqual([
      'firstName',
      'lastName',
      'gender',
      'nationality',
      'birthCountry',
      'birthName',
      'ssn',
    ]);
    await accepted({ personDetails: null, metadata: null });
    expect(await readClient()).not.toHaveProperty('personDetails');
    expect(await readClient()).not.toHaveProperty('metadata');
    await person({ legalName: null });
    expect(statusAndCode(await assign({ personDetails: null })).sort()).toEqual([
      'FIELD_REQUIRED personDetails.firstName',
      'FIELD_REQUIRED personDetails.lastName',
    ]);
  });

  it('keeps fields that the API does not have', async () => {
    await person();
    const { customer: before, ...lists } = await dumpOf(gateway.database.adminOrm, id);
    await accepted({
      email: null,
      mobile: null,
      telephone: null,
      personDetails: null,
      metadata: null,
      joinedDate: null,
    });
    const { customer: after, ...same } = await dumpOf(gateway.database.adminOrm, id);
    expect(same).toEqual(lists);
    for (const name of [
      'legal_name',
      'contact_second_email',
      'title',
      'credit_rating_rating',
      'dependents_count',
      'risk_level',
    ])
      expect(after[name]).toEqual(before[name]);
  });

  it('returns 404 for an unknown customer', async () => {
    await person();
    for (const other of ['0198f7a0-0000-7000-8000-000000000009', '5eb04fcd0f3e360008035eb1']) {
      const answer = await assign({ email: 'x@example.com' }, other);
      expect([answer.status, ...statusAndCode(answer)]).toEqual([404, 'NOT_FOUND id']);
      expect((await send(tenant, 'GET', `/v1/clients/${other}`)).status).toBe(404);
    }
    expect(statusAndCode(await assign({ id: '0198f7a0-0000-7000-8000-000000000009' }))).toEqual([
      'ID_MISMATCH id',
    ]);
  });

  it('accepts the current type and timestamps and rejects other values', async () => {
    await person();
    const { type, createdAt, updatedAt } = await readClient();
    expect(type).toBe('person');
    await accepted({ id, type, createdAt, updatedAt });
    const changed = {
      type: 'company',
      createdAt: new Date(Date.parse(createdAt) + 1).toISOString(),
      updatedAt: '2020-01-01T00:00:00Z',
    };
    expect(statusAndCode(await assign(changed)).sort()).toEqual([
      'READ_ONLY createdAt',
      'READ_ONLY type',
      'READ_ONLY updatedAt',
    ]);
    expect(statusAndCode(await assign({ type: 'PERSON' }))).toEqual(['READ_ONLY type']);
  });

  it('rejects the details of the other customer type', async () => {
    await person();
    for (const details of [{ name: 'x' }, {}, null]) {
      const answer = await assign({ companyDetails: details });
      expect([answer.status, ...statusAndCode(answer)]).toEqual([400, 'WRONG_TYPE companyDetails']);
    }
    await company();
    expect(statusAndCode(await assign({ personDetails: { firstName: 'x' }, email: 'no' })).sort()).toEqual([
      'INVALID_FORMAT email',
      'WRONG_TYPE personDetails',
    ]);
    expect((await readClient()).type).toBe('company');
  });

  it('rejects empty strings', async () => {
    await person();
    const answer = await assign({
      email: '',
      joinedDate: '',
      externalId: ' ',
      personDetails: { lastName: '', dob: '' },
      metadata: { k: '' },
    });
    expect(statusAndCode(answer).sort()).toEqual([
      'EMPTY email',
      'EMPTY externalId',
      'EMPTY joinedDate',
      'EMPTY metadata.k',
      'EMPTY personDetails.dob',
      'EMPTY personDetails.lastName',
    ]);
  });

  it('accepts male, female and other as gender', async () => {
    await person();
    for (const gender of ['male', 'other', 'female'])
      expect((await accepted({ personDetails: { gender } })).body.personDetails.gender).toBe(gender);
    const answer = await assign({ personDetails: { gender: 'MALE' } });
    expect(statusAndCode(answer)).toEqual(['NOT_ALLOWED personDetails.gender']);
    expect(answer.body.errors[0].allowed).toEqual(['male', 'female', 'other']);
  });

  it('sets, keeps, clears and masks birth name and social security number', async () => {
    await person({ birthName: null, socialSecurityNumber: null });
    const details = { birthName: 'Née O’Neil', ssn: '078-05-1120' };
    expect((await accepted({ personDetails: details })).body.personDetails).toMatchObject(details);
    await accepted({ personDetails: { middleName: null } });
    expect((await readClient()).personDetails).toMatchObject(details);
    const withoutPii = await gateway.credential(tenant, {
      scopes: SCOPES.filter((scope) => scope !== 'pii:read'),
    });
    const masked = await send(withoutPii, 'GET', `/v1/clients/${id}`);
    expect(masked.body.personDetails).toMatchObject({ birthName: '•••', ssn: '•••' });
    const cleared = await send(withoutPii, 'POST', `/v1/clients/${id}`, { personDetails: { ssn: null } });
    expect(statusAndCode(cleared)).toEqual(['MASKED_VALUE personDetails.ssn']);
    await accepted({ personDetails: { birthName: null, ssn: null } });
    expect((await readClient()).personDetails).not.toHaveProperty('birthName');
    expect((await readClient()).personDetails).not.toHaveProperty('ssn');
  });

  it('sets and clears externalId, and rejects one that another customer has', async () => {
    await person();
    const other = await createPerson(tenant);
    await accepted({ externalId: 'e-1' });
    const answer = await assign({ externalId: 'e-1' }, other);
    expect([answer.status, ...statusAndCode(answer)]).toEqual([409, 'REFERENCE_TAKEN externalId']);
    await accepted({ externalId: null });
    expect(await readClient()).not.toHaveProperty('externalId');
    expect((await assign({ externalId: 'e-1' }, other)).body.externalId).toBe('e-1');
    expect(statusAndCode(await assign({ externalId: 'e'.repeat(256) }))).toEqual(['TOO_LONG externalId']);
  });

  it('sets name, website and registration of a company', async () => {
    await company();
    const details = {
      name: 'New',
      website: 'https://new.example.com',
      registrationNumber: 'R-2',
      incorporationCountry: 'DE',
      incorporationType: 'GmbH & Co. KG',
    };
    expect((await accepted({ companyDetails: details })).body.companyDetails).toEqual(details);
    const { identity_document } = await dumpOf(gateway.database.adminOrm, id);
    expect(identity_document).toContainEqual(
      expect.objectContaining({
        slot: 'REGISTRATION',
        number: 'R-2',
        type_text: 'Business Registration',
        files: [{ id: 'file-r' }],
      }),
    );
    expect(statusAndCode(await assign({ companyDetails: { registrationNumber: null } }))).toEqual([
      'FIELD_REQUIRED companyDetails.registrationNumber',
    ]);
    await accepted({ companyDetails: { registrationNumber: null, incorporationCountry: null } });
    expect((await readClient()).companyDetails).toEqual({
      name: 'New',
      website: 'https://new.example.com',
      incorporationType: 'GmbH & Co. KG',
    });
  });

  it('creates a registration from number and country, and reports the missing one', async () => {
    await company({ registration: null });
    expect(statusAndCode(await assign({ companyDetails: { incorporationCountry: 'DE' } }))).toEqual([
      'FIELD_REQUIRED companyDetails.registrationNumber',
    ]);
    await accepted({ companyDetails: { registrationNumber: '1', incorporationCountry: 'DE' } });
    const { identity_document } = await dumpOf(gateway.database.adminOrm, id);
    expect(identity_document).toContainEqual(
      expect.objectContaining({ slot: 'REGISTRATION', type_code: 'BUSINESS_REGISTRATION' }),
    );
  });

  it('rejects a company without any name', async () => {
    await company({ nameEnglish: null });
    expect(statusAndCode(await assign({ companyDetails: { name: null } }))).toEqual([
      'FIELD_REQUIRED companyDetails.name',
    ]);
  });
});
