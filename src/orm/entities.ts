import { BusinessCustomer } from '../modules/business/business.entity.ts';
import { Credential } from '../modules/credential/credential.entity.ts';
import { Customer } from '../modules/customer/customer.entity.ts';
import { JournalEntry } from '../modules/history/journal-entry.entity.ts';
import { IdempotencyKey } from '../modules/idempotency/idempotency-key.entity.ts';
import { customerLists } from '../modules/lists.ts';
import { Organization } from '../modules/organization/organization.entity.ts';
import { PersonCustomer } from '../modules/person/person.entity.ts';

/** The entities of all tables. */
export const entities = [
  Organization,
  Credential,
  Customer,
  PersonCustomer,
  BusinessCustomer,
  ...customerLists.map(({ entity }) => entity),
  JournalEntry,
  IdempotencyKey,
];
