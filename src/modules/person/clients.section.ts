import type { CustomerAggregate } from '../../aggregate/customer-aggregate.ts';
import { type Fields, onceStored, pii } from '../../update/fields.ts';
import type { JsonObject } from '../../update/presence.ts';
import { type Problem, problem } from '../../update/problem.ts';
import { boolean, country, email, oneOf, phone } from '../../values/formats.ts';
import { note, text } from '../../values/text.ts';
import type { Section } from '../../write/section-command.ts';
import { addressFor, withAddressFor } from '../address/address.fields.ts';
import { pick } from '../common/shared.fields.ts';
import { RISK_LEVELS } from '../customer/customer.entity.ts';

const contactFields: Fields = {
  email: pii(onceStored(email())),
  secondEmail: pii(email()),
  mobilePhone: pii(phone()),
  secondMobilePhone: pii(phone()),
};

/** The flat fields that the clients API updates, including the RESIDENTIAL address. */
export const clientSection: Section = {
  // `onceStored`: the response in the API spec does not declare the field nullable.
  fields: {
    ...contactFields,
    addressLine1: pii(onceStored(text())),
    city: pii(onceStored(text())),
    postcode: pii(onceStored(text({ max: 50 }))),
    state: text(),
    country: onceStored(country()),
    riskLevel: onceStored(oneOf(RISK_LEVELS)),
    blocked: onceStored(boolean()),
    blacklisted: onceStored(boolean()),
    blacklistedComment: pii(note()),
    kycNote: pii(note()),
    plannedIncome: pii(note()),
    plannedExpenditure: pii(note()),
  },
  lists: ['addresses'],
  reads: ['contact', 'risk', 'kyc'],
  addressPath: ['addressLine1'],
  read,
  write,
  validate: addressProblems,
};

function read(aggregate: CustomerAggregate): JsonObject {
  const { contact, risk, kyc, plannedIncome, plannedExpenditure } = aggregate;
  const { level: riskLevel, blocked, blacklisted, blacklistedComment } = risk;
  const address: JsonObject = addressFor(aggregate, 'RESIDENTIAL') ?? {};
  const { line1: addressLine1, city, postcode, state, country } = address;
  return {
    ...pick(contact, contactFields),
    ...{ addressLine1, city, postcode, state, country },
    ...{ riskLevel, blocked, blacklisted, blacklistedComment },
    ...{ kycNote: kyc.note, plannedIncome, plannedExpenditure },
  };
}

function write(aggregate: CustomerAggregate, next: JsonObject): CustomerAggregate {
  const { riskLevel: level, blocked, blacklisted, blacklistedComment, kycNote } = next;
  const { plannedIncome, plannedExpenditure } = next;
  const changed = {
    ...aggregate,
    contact: { ...aggregate.contact, ...pick(next, contactFields) },
    risk: { level, blocked, blacklisted, blacklistedComment },
    kyc: { ...aggregate.kyc, note: kycNote },
    ...{ plannedIncome, plannedExpenditure },
  };
  const { addressLine1: line1, city, postcode, state, country } = next;
  const sent = { line1, city, postcode, state, country };
  const stored = addressFor(aggregate, 'RESIDENTIAL');
  const hasAddress = stored !== null || Object.values(sent).some((value) => value != null);
  return hasAddress ? withAddressFor(changed, 'RESIDENTIAL', { ...stored, ...sent }) : changed;
}

/** A new address requires a first line and a country. */
function addressProblems({ addressLine1, country }: JsonObject, aggregate: CustomerAggregate): Problem[] {
  if (!addressFor(aggregate, 'RESIDENTIAL')) return [];
  const missing = Object.entries({ addressLine1, country }).filter(([, value]) => value == null);
  return missing.map(([name]) => problem('FIELD_REQUIRED', [name]));
}
