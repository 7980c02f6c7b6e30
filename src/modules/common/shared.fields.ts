import type { Collection } from '../../aggregate/customer-aggregate.ts';
import { type Fields, object } from '../../update/fields.ts';
import type { Tree } from '../../update/presence.ts';
import { country } from '../../values/formats.ts';
import { money } from '../../values/money.ts';
import { addresses } from '../address/address.fields.ts';
import { creditRatingFields } from '../credit/credit.fields.ts';
import { standingFields } from '../customer/customer.fields.ts';
import { identityDocuments } from '../identity/identity.fields.ts';
import { socialMediaHandles } from '../social/social.fields.ts';
import { taxResidences } from '../tax/tax.fields.ts';

/** What customers of both types hold, across the modules. */
export const belongingsFields: Fields = {
  ...standingFields,
  addresses,
  identityDocuments,
  taxResidences,
  countryOfTaxResidence: country(),
  creditRating: object(creditRatingFields),
  creditLimit: money(),
  socialMediaHandles,
};

/** The lists among them. */
export const BELONGINGS: readonly Collection[] = [
  'addresses',
  'identityDocuments',
  'taxResidences',
  'socialMediaHandles',
];

/** The values of a part of a customer for fields that stand in it under their own names. */
export function pick(document: Tree, fields: Fields): Tree {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, document[name] ?? null]));
}

/** The customer with a part whose fields stand in it under their own names; its KYC status is no such field. */
export function merged<Document extends { kyc: Tree }>(document: Document, next: Tree): Document {
  return { ...document, ...next, kyc: { ...document.kyc, ...(next.kyc as Tree) } };
}
