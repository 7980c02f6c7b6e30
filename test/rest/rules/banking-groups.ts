const BORN = { seconds: 329_961_600, nanos: 0 };

/** Each field group with a complete body and its required fields. */
export const GROUPS: [group: string, body: Record<string, unknown>, required: string[]][] = [
  ['email', { email: 'new@example.com' }, ['email']],
  ['mobile-number', { mobile_phone_number: '+447700900999' }, ['mobile_phone_number']],
  ['number', { customer_number: 'n-1' }, ['customer_number']],
  ['branch', { branch_id: 'b-1' }, ['branch_id']],
  ['credit-limit', { credit_limit: { cur: 'EUR', num: '1.50' } }, ['credit_limit']],
  ['credit-rating-and-source', { credit_rating: { rating: 'B', source: 'S' } }, ['credit_rating']],
  ['identity', { legal_name: 'New Name', date_of_birth: BORN, title: 'Ms' }, ['legal_name']],
  [
    'data',
    {
      face_image: { url: 'https://x.example.com/', date: { seconds: 1, nanos: 2_000_000 } },
      relationship_status: 'single',
      dependants: 3,
      highest_education_attained: 'school',
      employment_status: 'employed',
    },
    [],
  ],
];
