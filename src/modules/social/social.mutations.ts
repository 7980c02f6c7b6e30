import { addItem, removeItem } from '../../write/item-commands.ts';
import { oneOfProblems } from '../../write/section-command.ts';
import { handleFields } from './social.fields.ts';

/** banking: `POST …/social_media_handles`. */
export const addSocialMediaHandle = addItem({
  operation: 'addSocialMediaHandle',
  list: 'socialMediaHandles',
  fields: handleFields,
  validate: (handle, problems) => oneOfProblems(handle, ['handle', 'type'], problems),
});

export const removeSocialMediaHandle = removeItem(
  'removeSocialMediaHandle',
  'socialMediaHandles',
  'socialMediaHandleId',
);
