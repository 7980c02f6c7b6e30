import type { Resolvers } from '../../generated/resolvers.ts';
import { many } from '../../read/field-resolvers.ts';
import { mutate, writtenItem } from '../../write/mutate.ts';
import { socialMediaHandleList } from './social.list.ts';
import { addSocialMediaHandle, removeSocialMediaHandle } from './social.mutations.ts';

export const socialResolvers: Resolvers = {
  Mutation: {
    addSocialMediaHandle: (_root, { input }, context) => mutate(context, addSocialMediaHandle, input),
    removeSocialMediaHandle: (_root, { input }, context) => mutate(context, removeSocialMediaHandle, input),
  },
  Customer: {
    socialMediaHandles: many(socialMediaHandleList.rows),
  },
  AddSocialMediaHandlePayload: { socialMediaHandle: writtenItem(socialMediaHandleList) },
  RemoveSocialMediaHandlePayload: { removedSocialMediaHandleId: ({ itemId }) => itemId },
};
