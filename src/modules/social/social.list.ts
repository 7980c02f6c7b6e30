import { boundedList } from '../common/customer-list.ts';
import { SocialMediaHandle } from './social.entity.ts';

export const socialMediaHandleList = boundedList({ name: 'socialMediaHandles', entity: SocialMediaHandle });
