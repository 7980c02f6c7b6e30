import type { Relation } from '../../read/relation.ts';
import { Organization } from './organization.entity.ts';

export const organizationById: Relation<typeof Organization> = { entity: Organization, key: 'id' };
