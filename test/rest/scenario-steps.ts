import type { Step } from './scenario.ts';

/** The body of the registry's PUT. */
export const REGISTERED = {
  FullName: { FirstName: 'Zoë', MiddleName: 'Q', LastName: 'Ørsted' },
  DateOfBirth: '1969-02-28',
  Identities: [
    {
      IssuingCountry: 'CA',
      IDNumber: 'C-1',
      IssuedDate: '2020-01-01',
      ExpiryDate: '2030-01-01',
      IDType: 'ResidencePermit',
    },
  ],
  PrimaryResidence: {
    Street: '1 Front Street',
    Street2: 'Unit 2',
    City: 'Toronto',
    PostCode: 'M5J 2X5',
    State: 'ON',
    Country: 'CA',
  },
};

/** The writes through banking, screening and clients that follow. */
export function enriching(bankId: string, id: string): Step[] {
  const bank = `/v1/banks/${bankId}/customers/${id}`;
  return [
    ['PUT', `${bank}/number`, { customer_number: 'number-7' }],
    [
      'PUT',
      `${bank}/identity`,
      { legal_name: 'Zoë Q. Ørsted', date_of_birth: { seconds: -26_438_400 }, title: 'Dr' },
    ],
    ['PUT', `${bank}/email`, { email: 'zoe@example.com' }],
    ['PUT', `${bank}/mobile-number`, { mobile_phone_number: '+14165550100' }],
    ['PUT', `${bank}/branch`, { branch_id: 'CA-001' }],
    [
      'PUT',
      `${bank}/data`,
      {
        face_image: {
          url: 'https://images.example.com/z.jpg',
          date: { seconds: '1700000000', nanos: 5_000_000 },
        },
        relationship_status: 'single',
        dependants: 2,
        highest_education_attained: 'PhD',
        employment_status: 'employed',
      },
    ],
    ['PUT', `${bank}/credit-limit`, { credit_limit: { cur: 'CAD', num: '7500.50' } }],
    ['PUT', `${bank}/credit-rating-and-source`, { credit_rating: { rating: 'A', source: 'Bureau' } }],
    [
      'POST',
      `/v1/customers/${id}/address`,
      { line_1: '9 Cottage Road', country_code: 'CA', tags: ['summer'] },
    ],
    [
      'POST',
      `/v1/customers/${id}/social_media_handles`,
      { customer_number: 'number-7', type: 'mastodon', handle: '@zoe' },
    ],
    ['POST', `${bank}/tax-residences`, { domain: 'CA', tax_number: 'T-7' }],
    ['POST', `${bank}/credit_limit/requests`, { requested_current_rate_amount1: '9000' }],
    ['POST', `/v1/banks/${bankId}/user_customer_links`, { user_id: 'clerk-7', customer_id: id }],
    [
      'POST',
      `/v1/clients/${id}`,
      {
        externalId: 'screened-7',
        telephone: '+14165550199',
        joinedDate: '2024-05-06',
        personDetails: { gender: 'female', nationality: 'DK', birthCountry: 'DK' },
        metadata: { segment: 'retail', campaign: 'spring' },
      },
    ],
    [
      'PUT',
      `/api/v1/clients/person/${id}`,
      {
        ...{
          second_email: 'z2@example.com',
          risk_level: 'Low',
          kyc_note: 'seen',
          planned_income: '5000',
          city: 'Ottawa',
          blocked: true,
        },
        ...{
          is_blacklisted: false,
          planned_expenditure: '4000',
          second_mobile_phone_number: '+14165550101',
        },
      },
    ],
  ];
}
