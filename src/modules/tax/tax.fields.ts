import { list, object, pii } from '../../update/fields.ts';
import { text } from '../../values/text.ts';

export const taxResidenceFields = { domain: text({ max: 100 }), taxNumber: pii(text({ max: 100 })) };

/** The list of a customer's tax residences. Items are matched by domain and tax number. */
export const taxResidences = list(object(taxResidenceFields), {
  identityKeys: ({ domain, taxNumber }) => [domain || taxNumber ? JSON.stringify([domain, taxNumber]) : null],
});
