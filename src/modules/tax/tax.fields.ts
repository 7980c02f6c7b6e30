import { list, object, pii } from '../../update/fields.ts';
import { text } from '../../values/text.ts';

export const taxResidenceFields = { domain: text({ max: 100 }), taxNumber: pii(text({ max: 100 })) };

/** A customer's tax residences as one list. One is recognized by all that it says. */
export const taxResidences = list(object(taxResidenceFields), {
  identityKeys: ({ domain, taxNumber }) => [domain || taxNumber ? JSON.stringify([domain, taxNumber]) : null],
});
