import { type Fields, pii } from '../../update/fields.ts';
import { note, text } from '../../values/text.ts';

export const creditRatingFields: Fields = { rating: text({ max: 100 }), source: text({ max: 200 }) };

/** Fields of a request. Amounts and dates are stored as sent. */
export const requestFields: Fields = {
  requestedCurrentRateAmount1: text({ max: 100 }),
  requestedCurrentRateAmount2: text({ max: 100 }),
  requestedCurrentValidEndDate: text({ max: 100 }),
  currentCreditDocumentation: pii(note()),
  temporaryRequestedCurrentAmount: text({ max: 100 }),
  requestedTemporaryValidEndDate: text({ max: 100 }),
  temporaryCreditDocumentation: pii(note()),
};

/** An order requires at least one of these fields. */
export const REQUEST_FIELD_NAMES = Object.keys(requestFields);

/** Fields of the bank's decision. */
export const decisionFields: Fields = {
  rankAmount1: text({ max: 100, required: true }),
  nominalInterest1: text({ max: 100 }),
  rankAmount2: text({ max: 100 }),
  nominalInterest2: text({ max: 100 }),
};
