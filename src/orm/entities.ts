import { Address } from '../modules/address/address.entity.ts';
import { BusinessCustomer, BusinessPerson } from '../modules/business/business.entity.ts';
import { Credential } from '../modules/credential/credential.entity.ts';
import { CreditLimitOrder } from '../modules/credit/credit.entity.ts';
import { CrmEvent } from '../modules/crm/crm.entity.ts';
import { Customer } from '../modules/customer/customer.entity.ts';
import { CustomerReference } from '../modules/customer/reference.entity.ts';
import { JournalEntry } from '../modules/history/journal-entry.entity.ts';
import { IdempotencyKey } from '../modules/idempotency/idempotency-key.entity.ts';
import { IdentityDocument } from '../modules/identity/identity.entity.ts';
import { UserLink } from '../modules/link/link.entity.ts';
import { Organization } from '../modules/organization/organization.entity.ts';
import { PersonCustomer } from '../modules/person/person.entity.ts';
import { SocialMediaHandle } from '../modules/social/social.entity.ts';
import { TaxResidence } from '../modules/tax/tax.entity.ts';

/** The entities of all tables. */
export const entities = [
  Organization,
  Credential,
  Customer,
  PersonCustomer,
  BusinessCustomer,
  BusinessPerson,
  CustomerReference,
  Address,
  IdentityDocument,
  TaxResidence,
  CreditLimitOrder,
  SocialMediaHandle,
  CrmEvent,
  UserLink,
  JournalEntry,
  IdempotencyKey,
];
