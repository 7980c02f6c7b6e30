import { list, object, pii } from '../../update/fields.ts';
import { text } from '../../values/text.ts';
import { instant } from '../../values/time.ts';

export const handleFields = {
  type: text({ max: 100 }),
  handle: pii(text({ max: 255 })),
  addedAt: instant(),
  activatedAt: instant(),
};

/** The list of a customer's social media handles. Items are matched by type and handle. */
export const socialMediaHandles = list(object(handleFields), {
  identityKeys: ({ type, handle }) => [type || handle ? JSON.stringify([type, handle]) : null],
});
