import type { RequiredEntityData } from '@mikro-orm/core';
import type { Address } from '../modules/address/address.entity.ts';
import type { BusinessCustomer, BusinessPerson } from '../modules/business/business.entity.ts';
import type { CreditLimitOrder } from '../modules/credit/credit.entity.ts';
import type { CrmEvent } from '../modules/crm/crm.entity.ts';
import type { CustomerReference } from '../modules/customer/reference.entity.ts';
import type { IdentityDocument } from '../modules/identity/identity.entity.ts';
import type { UserLink } from '../modules/link/link.entity.ts';
import type { PersonCustomer } from '../modules/person/person.entity.ts';
import type { SocialMediaHandle } from '../modules/social/social.entity.ts';
import type { TaxResidence } from '../modules/tax/tax.entity.ts';

/** The values of a row by property name. The value of a relation is the id of the referenced row. */
type Row<Entity> = RequiredEntityData<Entity> & { id: string };

export type PersonRow = Omit<Row<PersonCustomer>, 'type'> & { type: 'PERSON' };
export type BusinessRow = Omit<Row<BusinessCustomer>, 'type'> & { type: 'BUSINESS' };
export type BusinessPersonRow = Row<BusinessPerson>;
export type ReferenceRow = Row<CustomerReference>;
export type AddressRow = Row<Address>;
export type IdentityDocumentRow = Row<IdentityDocument>;
export type TaxResidenceRow = Row<TaxResidence>;
export type CreditLimitOrderRow = Row<CreditLimitOrder>;
export type SocialMediaHandleRow = Row<SocialMediaHandle>;
export type CrmEventRow = Row<CrmEvent>;
export type UserLinkRow = Row<UserLink>;

/** One customer: its row and the rows of all its children. */
export interface CustomerRecord {
  customer: PersonRow | BusinessRow;
  /** Empty for a person. */
  persons: BusinessPersonRow[];
  references: ReferenceRow[];
  /** The customer's own addresses, and those of the persons of a business. */
  addresses: AddressRow[];
  /** The customer's listed documents, the registration of a business, and the documents of its persons. */
  identityDocuments: IdentityDocumentRow[];
  taxResidences: TaxResidenceRow[];
  creditLimitOrders: CreditLimitOrderRow[];
  socialMediaHandles: SocialMediaHandleRow[];
  crmEvents: CrmEventRow[];
  userLinks: UserLinkRow[];
}

/** Returns a record without children. */
export function recordOf(customer: PersonRow | BusinessRow): CustomerRecord {
  return {
    customer,
    persons: [],
    references: [],
    addresses: [],
    identityDocuments: [],
    taxResidences: [],
    creditLimitOrders: [],
    socialMediaHandles: [],
    crmEvents: [],
    userLinks: [],
  };
}
