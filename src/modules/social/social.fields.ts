import { list, object, personal } from '../../update/fields.ts';
import { text } from '../../values/text.ts';
import { instant } from '../../values/time.ts';

export const handleFields = {
  type: text({ most: 100 }),
  handle: personal(text({ most: 255 })),
  addedAt: instant(),
  activatedAt: instant(),
};

/** A customer's handles as one list. One is recognized by medium and name. */
export const socialMediaHandles = list(object(handleFields), {
  keysOf: ({ type, handle }) => [type || handle ? JSON.stringify([type, handle]) : null],
});
