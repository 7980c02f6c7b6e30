import { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { newId } from '../../common/new-id.ts';
import { ConfigurationError } from '../../errors.ts';
import { normalizeText } from '../../values/text.ts';
import { Organization } from './organization.entity.ts';

export interface NewOrganization {
  name: string;
  bankId: string;
  number: number;
}

/** Creates an organization and returns its id; requires the database owner role. */
export async function createOrganization(
  em: EntityManager,
  { name, bankId, number }: NewOrganization,
): Promise<string> {
  const id = newId();
  try {
    await em.insert(Organization, { id, name, bankId, number });
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw new ConfigurationError('an organization with this bank id or number already exists; choose others');
  }
  return id;
}

/** Finds an organization by its bank id. Throws ConfigurationError if it does not exist. */
export async function findOrganization(em: EntityManager, bankId: string): Promise<Organization> {
  const organization = await em.findOne(Organization, { bankId: normalizeText(bankId) });
  if (!organization)
    throw new ConfigurationError(
      'there is no organization with this bank id; check with: npm run cli -- organization list',
    );
  return organization;
}

/** Returns all organizations, oldest first. */
export function findOrganizations(em: EntityManager): Promise<Organization[]> {
  return em.find(Organization, {}, { orderBy: { id: 'asc' } });
}
