import { type Fields, object } from '../../update/fields.ts';
import type { JsonObject } from '../../update/presence.ts';
import { country } from '../../values/formats.ts';
import { money } from '../../values/money.ts';
import { addresses } from '../address/address.fields.ts';
import { creditRatingFields } from '../credit/credit.fields.ts';
import { commonCustomerFields } from '../customer/customer.fields.ts';
import { identityDocuments } from '../identity/identity.fields.ts';
import { isListName, type ListName } from '../lists.ts';
import { socialMediaHandles } from '../social/social.fields.ts';
import { taxResidences } from '../tax/tax.fields.ts';

/** Fields of both customer types, from all modules. */
export const sharedFields: Fields = {
  ...commonCustomerFields,
  addresses,
  identityDocuments,
  taxResidences,
  countryOfTaxResidence: country(),
  creditRating: object(creditRatingFields),
  creditLimit: money(),
  socialMediaHandles,
};

/** The lists among the shared fields. */
export const SHARED_LISTS: readonly ListName[] = Object.keys(sharedFields).filter(isListName);

/** Returns the values of the given fields; missing values are null. */
export function pick(customer: JsonObject, fields: Fields): JsonObject {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, customer[name] ?? null]));
}

/** Merges `next` into the customer. `kyc` is merged field by field, because `next.kyc` has no status. */
export function mergeIntoCustomer<Customer extends { kyc: JsonObject }>(
  customer: Customer,
  next: JsonObject,
): Customer {
  return { ...customer, ...next, kyc: { ...customer.kyc, ...(next.kyc as JsonObject) } };
}
