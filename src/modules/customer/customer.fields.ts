import { SOURCE_SYSTEMS } from '../../aggregate/source-systems.ts';
import { type Fields, list, type MapField, object, personal } from '../../update/fields.ts';
import { Refusal } from '../../update/problem.ts';
import { email, flag, oneOf, phone } from '../../values/formats.ts';
import { note, text, textJudge } from '../../values/text.ts';
import { day, instant } from '../../values/time.ts';
import { KYC_LEVELS, RISK_LEVELS } from './customer.entity.ts';

/** An id that another system gave: it stands in an index, whose entries have a limit. */
export const MOST_CHARACTERS_OF_REFERENCE = 255;
/** Registry's ids are shorter (U7). */
export const MOST_CHARACTERS_OF_REGISTRY_ID = 36;

export const contactFields: Fields = {
  email: personal(email()),
  secondEmail: personal(email()),
  mobilePhone: personal(phone()),
  secondMobilePhone: personal(phone()),
  telephone: personal(phone()),
};

export const riskFields: Fields = {
  level: oneOf(RISK_LEVELS, { required: true }),
  blocked: flag({ required: true }),
  blacklisted: flag({ required: true }),
  blacklistedComment: personal(note()),
};

/** Without the status, which only moves in steps. */
export const kycFields: Fields = {
  level: oneOf(KYC_LEVELS, { required: true }),
  note: personal(note()),
  lastOkAt: instant(),
};

/** Merged by key; the limits hold for what comes of it (U8). */
export const metadata: MapField = {
  kind: 'map',
  required: false,
  most: 20,
  judgeKey: textJudge({ most: 40 }),
  judgeValue: textJudge({ most: 500, lines: true }),
  personal: true,
};

export const referenceValue = text({ most: MOST_CHARACTERS_OF_REFERENCE, required: true });

const reference = object(
  { system: oneOf(SOURCE_SYSTEMS, { required: true }), value: referenceValue },
  {
    together: ({ system, value }) =>
      isTooLongFor(system, (value ?? '') as string)
        ? [[['value'], new Refusal('TOO_LONG', { limit: MOST_CHARACTERS_OF_REGISTRY_ID })]]
        : [],
  },
);

export function isTooLongFor(system: unknown, value: string): boolean {
  return system === 'REGISTRY' && [...value].length > MOST_CHARACTERS_OF_REGISTRY_ID;
}

/** One for each system. */
export const references = list(reference, { keysOf: ({ system }) => [(system as string) ?? null] });

/** What persons and businesses have alike beside their lists. */
export const standingFields: Fields = {
  contact: object(contactFields),
  kyc: object(kycFields, { required: true }),
  risk: object(riskFields, { required: true }),
  plannedIncome: personal(note()),
  plannedExpenditure: personal(note()),
  metadata,
  branchId: text(),
  joinedDate: day(),
};
