import { list, object, personal } from '../../update/fields.ts';
import { text } from '../../values/text.ts';

export const taxResidenceFields = { domain: text({ most: 100 }), taxNumber: personal(text({ most: 100 })) };

/** A customer's tax residences as one list. One is recognized by all that it says. */
export const taxResidences = list(object(taxResidenceFields), {
  keysOf: ({ domain, taxNumber }) => [domain || taxNumber ? JSON.stringify([domain, taxNumber]) : null],
});
