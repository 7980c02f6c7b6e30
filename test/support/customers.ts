import type { MikroORM, RequiredEntityData } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { BusinessCustomer } from '../../src/modules/business/business.entity.ts';
import { PersonCustomer } from '../../src/modules/person/person.entity.ts';

type PersonData = Partial<RequiredEntityData<PersonCustomer>>;
type BusinessData = Partial<RequiredEntityData<BusinessCustomer>>;

/** Inserts a person, as the owner of the database, and returns its id. */
export async function insertPerson(
  orm: MikroORM,
  organization: string,
  data: PersonData = {},
): Promise<string> {
  const id = v7();
  const names = { type: 'PERSON' as const, firstName: 'Ada', lastName: 'Lovelace' };
  await orm.em.fork().insert(PersonCustomer, { ...defaults(id, organization), ...names, ...data });
  return id;
}

/** Inserts a business, as the owner of the database, and returns its id. */
export async function insertBusiness(
  orm: MikroORM,
  organization: string,
  data: BusinessData = {},
): Promise<string> {
  const id = v7();
  await orm.em.fork().insert(BusinessCustomer, {
    ...defaults(id, organization),
    type: 'BUSINESS',
    name: 'Analytical Engines',
    ...data,
  });
  return id;
}

function defaults(id: string, organization: string) {
  const now = new Date('2026-01-02T03:04:05.678Z');
  return { id, organization, contact: {}, kyc: {}, risk: {}, createdAt: now, updatedAt: now };
}
