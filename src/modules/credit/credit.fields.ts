import { type Fields, pii } from '../../update/fields.ts';
import { note, text } from '../../values/text.ts';

export const creditRatingFields: Fields = { rating: text({ max: 100 }), source: text({ max: 200 }) };

/** What a customer asks for. Amounts and days are the sender's texts. */
export const wishFields: Fields = {
  requestedCurrentRateAmount1: text({ max: 100 }),
  requestedCurrentRateAmount2: text({ max: 100 }),
  requestedCurrentValidEndDate: text({ max: 100 }),
  currentCreditDocumentation: pii(note()),
  temporaryRequestedCurrentAmount: text({ max: 100 }),
  requestedTemporaryValidEndDate: text({ max: 100 }),
  temporaryCreditDocumentation: pii(note()),
};

/** An order has one of these at least. */
export const WISHES = Object.keys(wishFields);

/** What the bank grants. */
export const decisionFields: Fields = {
  rankAmount1: text({ max: 100, required: true }),
  nominalInterest1: text({ max: 100 }),
  rankAmount2: text({ max: 100 }),
  nominalInterest2: text({ max: 100 }),
};
