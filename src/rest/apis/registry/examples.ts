import type { Example } from '../rest-api.ts';

/** The demo person. */
const params = { CustomerID: 'customer-0001' };

export const examples: Record<string, Example> = {
  putCustomer: {
    params,
    body: {
      FullName: { FirstName: 'Alex', LastName: 'Sample', MiddleName: 'Jordan' },
      DateOfBirth: '1990-04-16',
      Identities: [
        {
          IssuingCountry: 'US',
          IDNumber: 'X00000001',
          IssuedDate: '2024-04-16',
          ExpiryDate: '2034-04-15',
          IDType: 'Passport',
        },
      ],
      PrimaryResidence: {
        Street: '1 Example Way',
        Street2: 'Apartment 6',
        City: 'Los Angeles',
        PostCode: '90012',
        State: 'CA',
        Country: 'US',
      },
    },
  },
  getCustomer: { params },
};
