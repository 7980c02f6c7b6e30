import type { Relation } from '../../read/relation.ts';
import { SocialMediaHandle } from './social.entity.ts';

export const socialMediaHandleById: Relation = { entity: SocialMediaHandle, foreignKey: 'id' };
export const handlesOfCustomer: Relation = {
  entity: SocialMediaHandle,
  foreignKey: 'customer_id',
  orderBy: 'r.id',
  attachedAs: 'socialMediaHandles',
};
