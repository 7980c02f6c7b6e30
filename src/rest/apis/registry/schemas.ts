import { z } from 'zod';
import { countryCode, date, oneOf, text } from '../../mapping/wire-types.ts';

type Hints = Parameters<typeof text>[0];

/**
 * The nested schemas of a person. Requests have length limits. Responses have none, because a person created
 * by another system may exceed them.
 */
const schemasWith = (limited: (hints: Hints) => Hints) => {
  const name = (description: string) => text({ description, ...limited({ minLength: 1, maxLength: 50 }) });
  return {
    fullName: z.strictObject({
      FirstName: name('The first name.'),
      LastName: name('The last name (family name).'),
      MiddleName: name('The middle name.').optional(),
    }),
    identity: z.strictObject({
      IssuingCountry: countryCode(),
      IDNumber: text(limited({ minLength: 1, maxLength: 36 })),
      IssuedDate: date({ examples: ['2024-04-16'] }).optional(),
      ExpiryDate: date({ examples: ['2034-04-15'] }).optional(),
      IDType: oneOf([
        'DrivingLicense',
        'NationalIDCard',
        'Passport',
        'AddressProof',
        'ResidencePermit',
        'TaxID',
      ]),
    }),
    primaryResidence: z.strictObject({
      Street: text({
        description: 'The first line of the street address.',
        ...limited({ minLength: 2, maxLength: 200 }),
      }),
      Street2: text({ description: 'The second line of the street address.' }).optional(),
      City: text(limited({ minLength: 1, maxLength: 100 })),
      PostCode: text(limited({ minLength: 1, maxLength: 20 })),
      State: text({
        description:
          'State, province or county. In the USA and Canada, the subdivision part of the ISO 3166-2 code, for example `CA`.',
        ...limited({ minLength: 1, maxLength: 100 }),
      }),
      Country: countryCode(),
    }),
  };
};

const request = schemasWith((limits) => limits);
const response = schemasWith(() => ({}));

const dateOfBirth = date({ examples: ['1990-04-16'] });

/** The request: a complete person. Null is not allowed; absent fields are cleared. */
export const putCustomer = z.strictObject({
  FullName: request.fullName,
  DateOfBirth: dateOfBirth,
  Identities: z.array(request.identity).meta({ minItems: 1 }),
  PrimaryResidence: request.primaryResidence,
});

/**
 * The response. A person created by another system may lack values that a request requires,
 * and may exceed its limits.
 */
export const customer = z.strictObject({
  CustomerID: text({ minLength: 1, maxLength: 36 }),
  FullName: response.fullName.partial().optional(),
  DateOfBirth: dateOfBirth.optional(),
  Identities: z.array(response.identity),
  PrimaryResidence: response.primaryResidence.partial().optional(),
});
