import type { Example } from '../rest-api.ts';

/** The demo client. */
const params = { id: '016f7196-3d5a-7276-81e9-a3a1176fe4fd' };

export const examples: Record<string, Example> = {
  updateClient: {
    params,
    body: {
      email: 'jane.doe@example.com',
      mobile: '+12345678910',
      telephone: '+12 345678910',
      externalId: 'client-0001',
      joinedDate: '2020-01-01',
      personDetails: { firstName: 'Jane', lastName: 'Doe', dob: '1995-12-20', nationality: 'US' },
      metadata: { campaign: 'summer', source: 'website' },
    },
  },
  getClient: { params },
};
