import type { CustomerDocument } from '../../aggregate/customer-aggregate.ts';
import { type Fields, personal } from '../../update/fields.ts';
import type { Tree } from '../../update/presence.ts';
import { type Problem, problem } from '../../update/problem.ts';
import { country, email, flag, oneOf, phone } from '../../values/formats.ts';
import { note, text } from '../../values/text.ts';
import type { Section } from '../../write/section-command.ts';
import { addressFor, withAddressFor } from '../address/address.fields.ts';
import { pick } from '../common/shared.fields.ts';
import { RISK_LEVELS } from '../customer/customer.entity.ts';

const contactFields: Fields = {
  email: personal(email({ required: true })),
  secondEmail: personal(email()),
  mobilePhone: personal(phone()),
  secondMobilePhone: personal(phone()),
};

/** A person as clients' document writes one: flat, of the addresses the RESIDENTIAL one. */
export const clientSection: Section = {
  // Required is what the document's response does not call nullable.
  fields: {
    ...contactFields,
    addressLine1: personal(text({ required: true })),
    city: personal(text({ required: true })),
    postcode: personal(text({ most: 50, required: true })),
    state: text(),
    country: country({ required: true }),
    riskLevel: oneOf(RISK_LEVELS, { required: true }),
    blocked: flag({ required: true }),
    blacklisted: flag({ required: true }),
    blacklistedComment: personal(note()),
    kycNote: personal(note()),
    plannedIncome: personal(note()),
    plannedExpenditure: personal(note()),
  },
  lists: ['addresses'],
  addressPath: ['addressLine1'],
  read,
  write,
  judge: requireAddress,
};

function read(document: CustomerDocument): Tree {
  const { contact, risk, kyc, plannedIncome, plannedExpenditure } = document;
  const { level: riskLevel, blocked, blacklisted, blacklistedComment } = risk;
  const address: Tree = addressFor(document, 'RESIDENTIAL') ?? {};
  const { line1: addressLine1, city, postcode, state, country } = address;
  return {
    ...pick(contact, contactFields),
    ...{ addressLine1, city, postcode, state, country },
    ...{ riskLevel, blocked, blacklisted, blacklistedComment },
    ...{ kycNote: kyc.note, plannedIncome, plannedExpenditure },
  };
}

function write(document: CustomerDocument, next: Tree): CustomerDocument {
  const { riskLevel: level, blocked, blacklisted, blacklistedComment, kycNote } = next;
  const { plannedIncome, plannedExpenditure } = next;
  const changed = {
    ...document,
    contact: { ...document.contact, ...pick(next, contactFields) },
    risk: { level, blocked, blacklisted, blacklistedComment },
    kyc: { ...document.kyc, note: kycNote },
    ...{ plannedIncome, plannedExpenditure },
  };
  const { addressLine1: line1, city, postcode, state, country } = next;
  const sent = { line1, city, postcode, state, country };
  const stored = addressFor(document, 'RESIDENTIAL');
  const isThere = stored !== null || Object.values(sent).some((value) => value != null);
  return isThere ? withAddressFor(changed, 'RESIDENTIAL', { ...stored, ...sent }) : changed;
}

/** An address that is made needs a first line and a country (U17). */
function requireAddress({ addressLine1, country }: Tree, document: CustomerDocument): Problem[] {
  if (!addressFor(document, 'RESIDENTIAL')) return [];
  const missing = Object.entries({ addressLine1, country }).filter(([, value]) => value == null);
  return missing.map(([name]) => problem('FIELD_REQUIRED', [name]));
}
