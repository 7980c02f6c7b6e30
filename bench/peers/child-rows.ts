/** Loads child rows of customers and of a business's persons, for many owners in one statement. */
import { type Row, rows } from './database.ts';

interface ChildRow extends Row {
  owner: string;
}

/** Returns the rows of each owner, in the order of the given owner ids. */
export type FindMany = (ids: readonly string[]) => Promise<Row[][]>;
export type FindOne = (ids: readonly string[]) => Promise<(Row | null)[]>;

const ADDRESS = 'id, line1, city, postcode, country';
const IDENTITY_DOCUMENT = 'id, number, issuing_country as "issuingCountry", expires_on as "expiresOn"';

export const addressesOf = many('addresses', ADDRESS, 'address', 'business_person_id is null', 'id');

export const identityDocumentsOf = many(
  'identity_documents',
  IDENTITY_DOCUMENT,
  'identity_document',
  `slot = 'LISTED'`,
  'position, id',
);

export const taxResidencesOf = many(
  'tax_residences',
  'id, domain, tax_number as "taxNumber"',
  'tax_residence',
  'true',
  'id',
);

export const socialMediaHandlesOf = many(
  'social_media_handles',
  'id, type, handle',
  'social_media_handle',
  'true',
  'id',
);

export const personsOf = many(
  'persons',
  'id, first_name as "firstName", last_name as "lastName"',
  'business_person',
  'true',
  'position, id',
);

export const residentialAddressOf = one('residential_address', ADDRESS, 'address', `purpose = 'RESIDENTIAL'`);

export const identificationOf = one('identification', IDENTITY_DOCUMENT, 'identity_document', 'true');

function many(name: string, columns: string, table: string, condition: string, order: string): FindMany {
  const text = `select ${columns}, customer_id as owner from ${table}
    where organization_id = $1 and customer_id = any($2) and ${condition} order by ${order}`;
  return async (ids) => {
    const lists = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await rows<ChildRow>(name, text, [ids])) lists.get(row.owner)?.push(row);
    return ids.map((id) => lists.get(id) ?? []);
  };
}

function one(name: string, columns: string, table: string, condition: string): FindOne {
  const text = `select ${columns}, business_person_id as owner from ${table}
    where organization_id = $1 and business_person_id = any($2) and ${condition}`;
  return async (ids) => {
    const found = await rows<ChildRow>(name, text, [ids]);
    const byOwner = new Map(found.map((row) => [row.owner, row]));
    return ids.map((id) => byOwner.get(id) ?? null);
  };
}
