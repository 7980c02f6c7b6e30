import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { createPerson, PERSON } from '../support/mutations.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const document = `query ($id: ID!) { customer(by: { id: $id }) { displayName ... on PersonCustomer {
  title firstName middleName lastName legalName dateOfBirth gender nationality birthCountry birthName socialSecurityNumber faceImage { url takenAt }
  relationshipStatus dependents { count datesOfBirth } highestEducation employmentStatus } } }`;

const read = async (id: string) => (await tenant.query(document, { id })).data.customer;

describe('PersonCustomer', () => {
  it('returns all fields of a person', async () => {
    const { displayName, ...fields } = await read(await createPerson(tenant));
    expect(displayName).toBe(PERSON.legalName);
    expect(Object.keys(fields)).toHaveLength(16);
    expect(PERSON).toMatchObject(fields);
  });

  it('uses the legal name as display name, or else the joined name parts', async () => {
    const parts = await tenant.customers.person({ firstName: 'Ada', middleName: 'K.', lastName: 'Lovelace' });
    const legal = await tenant.customers.person({
      firstName: null,
      lastName: null,
      legalName: 'A. Lovelace',
    });
    expect((await read(parts)).displayName).toBe('Ada K. Lovelace');
    expect(await read(legal)).toMatchObject({ displayName: 'A. Lovelace', firstName: null, lastName: null });
  });

  it('returns an object if one of its values is set, and null otherwise', async () => {
    const id = await tenant.customers.person({ faceImage: { url: null, takenAt: new Date(0) } });
    expect(await read(id)).toMatchObject({
      faceImage: { url: null, takenAt: '1970-01-01T00:00:00.000Z' },
      dependents: null,
    });
  });
});
