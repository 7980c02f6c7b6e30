import { type Fields, personal } from '../../update/fields.ts';
import { note, text } from '../../values/text.ts';

export const creditRatingFields: Fields = { rating: text({ most: 100 }), source: text({ most: 200 }) };

/** What a customer asks for. Amounts and days are the sender's texts. */
export const wishFields: Fields = {
  requestedCurrentRateAmount1: text({ most: 100 }),
  requestedCurrentRateAmount2: text({ most: 100 }),
  requestedCurrentValidEndDate: text({ most: 100 }),
  currentCreditDocumentation: personal(note()),
  temporaryRequestedCurrentAmount: text({ most: 100 }),
  requestedTemporaryValidEndDate: text({ most: 100 }),
  temporaryCreditDocumentation: personal(note()),
};

/** An order has one of these at least. */
export const WISHES = Object.keys(wishFields);

/** What the bank grants. */
export const decisionFields: Fields = {
  rankAmount1: text({ most: 100, required: true }),
  nominalInterest1: text({ most: 100 }),
  rankAmount2: text({ most: 100 }),
  nominalInterest2: text({ most: 100 }),
};
