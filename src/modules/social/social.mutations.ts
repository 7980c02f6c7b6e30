import { v7 } from 'uuid';
import { MOST_ITEMS } from '../../update/fields.ts';
import { mergePatch } from '../../update/merge-patch.ts';
import { problem } from '../../update/problem.ts';
import { customerOf, findItem, requireOneOf, requireRoom } from '../../write/section.ts';
import type { Write } from '../../write/write.ts';
import { handleFields } from './social.fields.ts';

/** banking: `POST …/social_media_handles`. */
export const addSocialMediaHandle: Write = {
  operation: 'addSocialMediaHandle',
  target: customerOf,
  lists: ['socialMediaHandles'],
  itemList: 'socialMediaHandles',
  change(document, { customerId, ...input }) {
    const { next, problems } = mergePatch(handleFields, null, input);
    problems.push(...requireOneOf(next, ['handle', 'type'], problems));
    const added = { ...next, id: v7() };
    const socialMediaHandles = [...(document.socialMediaHandles ?? []), added];
    problems.push(...requireRoom(socialMediaHandles, [], MOST_ITEMS));
    return { document: { ...document, socialMediaHandles }, itemId: added.id, problems };
  },
};

export const removeSocialMediaHandle: Write = {
  operation: 'removeSocialMediaHandle',
  target: customerOf,
  lists: ['socialMediaHandles'],
  change(document, { socialMediaHandleId }) {
    const { socialMediaHandles = [] } = document;
    const stored = findItem(socialMediaHandles, socialMediaHandleId);
    if (!stored) return { document, problems: [problem('NOT_FOUND', ['socialMediaHandleId'])] };
    const left = socialMediaHandles.filter((handle) => handle !== stored);
    return { document: { ...document, socialMediaHandles: left }, itemId: stored.id, problems: [] };
  },
};
