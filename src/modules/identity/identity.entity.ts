import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { BusinessPerson } from '../business/business.entity.ts';
import { country, isOneOf, oneOf, tenantProperties, tenantRls } from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

export const IDENTITY_DOCUMENT_TYPES = [
  'DRIVING_LICENSE',
  'NATIONAL_ID',
  'PASSPORT',
  'ADDRESS_PROOF',
  'RESIDENCE_PERMIT',
  'TAX_ID',
  'BUSINESS_REGISTRATION',
  'OTHER',
] as const;

/** Owner of a document: the customer's list, the registration of a company, or a person of a business. */
export const DOCUMENT_SLOTS = ['LISTED', 'REGISTRATION', 'PERSON'] as const;

export interface DocumentFile {
  id: string;
  side: 'FRONT' | 'BACK' | null;
}

const IdentityDocumentType = defineEntity({
  name: 'IdentityDocumentType',
  embeddable: true,
  properties: { code: oneOf(IDENTITY_DOCUMENT_TYPES), text: p.text().nullable() },
});

export const IdentityDocument = defineEntity({
  name: 'IdentityDocument',
  tableName: 'identity_document',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    customer: p.manyToOne(Customer).joinColumns('organization_id', 'customer_id').ref(),
    businessPerson: p
      .manyToOne(BusinessPerson)
      .joinColumns('organization_id', 'business_person_id')
      .ref()
      .nullable(),
    slot: oneOf(DOCUMENT_SLOTS),
    position: p.smallint().default(0),
    type: p.embedded(IdentityDocumentType),
    number: p.text(),
    issuingCountry: country(),
    issuedOn: p.date().nullable(),
    expiresOn: p.date().nullable(),
    files: p.json().$type<DocumentFile[]>().defaultRaw(`'[]'`),
  },
  indexes: [
    { properties: ['organization', 'customer', 'position', 'id'] },
    // Partial: the index is useless for rows without a business person, but without statistics PostgreSQL
    // would choose it.
    { properties: ['organization', 'businessPerson'], where: 'business_person_id is not null' },
  ],
  uniques: [
    {
      name: 'identity_document_key',
      expression: `create unique index "identity_document_key" on "identity_document" ("organization_id", "customer_id", "type_code", "issuing_country", "number") where slot = 'LISTED'`,
    },
    {
      name: 'identity_document_one_registration',
      properties: ['organization', 'customer'],
      where: `slot = 'REGISTRATION'`,
    },
    {
      name: 'identity_document_one_per_person',
      properties: ['organization', 'businessPerson'],
      where: `slot = 'PERSON'`,
    },
  ],
  checks: [
    { name: 'identity_document_type_code_check', expression: isOneOf('type_code', IDENTITY_DOCUMENT_TYPES) },
    { name: 'identity_document_slot_check', expression: isOneOf('slot', DOCUMENT_SLOTS) },
    { name: 'identity_document_slot', expression: `(slot = 'PERSON') = (business_person_id is not null)` },
    {
      name: 'identity_document_files_list',
      expression: `jsonb_typeof(files) = 'array' and not jsonb_path_exists(files, '$[*] ? (!(@.id.type() == "string" && (@.side == null || @.side == "FRONT" || @.side == "BACK")))')`,
    },
  ],
});

export type IdentityDocument = InferEntity<typeof IdentityDocument>;
