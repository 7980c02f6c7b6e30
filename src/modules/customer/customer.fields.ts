import { SOURCE_SYSTEMS } from '../../common/source-systems.ts';
import { type Fields, list, type MapField, object, pii } from '../../update/fields.ts';
import { Issue } from '../../update/problem.ts';
import { boolean, email, oneOf, phone } from '../../values/formats.ts';
import { note, text, textParser } from '../../values/text.ts';
import { day, instant } from '../../values/time.ts';
import { KYC_LEVELS, RISK_LEVELS } from './customer.entity.ts';

/** Maximum length of a reference. References are indexed, and the size of an index entry is limited. */
export const MAX_REFERENCE_CHARACTERS = 255;
/** The registry API allows shorter ids only. */
export const MAX_REGISTRY_ID_CHARACTERS = 36;

export const contactFields: Fields = {
  email: pii(email()),
  secondEmail: pii(email()),
  mobilePhone: pii(phone()),
  secondMobilePhone: pii(phone()),
  telephone: pii(phone()),
};

export const riskFields: Fields = {
  level: oneOf(RISK_LEVELS, { required: true }),
  blocked: boolean({ required: true }),
  blacklisted: boolean({ required: true }),
  blacklistedComment: pii(note()),
};

/** Without the status, which only changes along the allowed transitions (`setKycStatus`). */
export const kycFields: Fields = {
  level: oneOf(KYC_LEVELS, { required: true }),
  note: pii(note()),
  lastOkAt: instant(),
};

/** Merged by key. The limits apply to the merged result. */
export const metadata: MapField = {
  kind: 'map',
  required: false,
  max: 20,
  parseKey: textParser({ max: 40 }),
  parseValue: textParser({ max: 500, multiline: true }),
  pii: true,
};

export const referenceValue = text({ max: MAX_REFERENCE_CHARACTERS, required: true });

const reference = object(
  { system: oneOf(SOURCE_SYSTEMS, { required: true }), value: referenceValue },
  {
    crossFieldRule: ({ system, value }) =>
      isTooLongFor(system, (value ?? '') as string)
        ? [[['value'], new Issue('TOO_LONG', { limit: MAX_REGISTRY_ID_CHARACTERS })]]
        : [],
  },
);

export function isTooLongFor(system: unknown, value: string): boolean {
  return system === 'REGISTRY' && [...value].length > MAX_REGISTRY_ID_CHARACTERS;
}

/** At most one reference per source system. */
export const references = list(reference, { identityKeys: ({ system }) => [(system as string) ?? null] });

/** Fields that persons and businesses share, without the lists. */
export const commonCustomerFields: Fields = {
  contact: object(contactFields),
  kyc: object(kycFields, { required: true }),
  risk: object(riskFields, { required: true }),
  plannedIncome: pii(note()),
  plannedExpenditure: pii(note()),
  metadata,
  branchId: text(),
  joinedDate: day(),
};
