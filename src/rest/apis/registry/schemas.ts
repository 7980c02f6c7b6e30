import { z } from 'zod';
import { countryCode, date, oneOf, text } from '../../mapping/wire-types.ts';

type Hints = Parameters<typeof text>[0];

/** Who puts a person keeps to limits; who is shown one that another system made sees what is there. */
const shapesOf = (limited: (hints: Hints) => Hints) => {
  const name = (description: string) => text({ description, ...limited({ minLength: 1, maxLength: 50 }) });
  return {
    fullName: z.strictObject({
      FirstName: name("The user's first name."),
      LastName: name("The user's last name (family name)."),
      MiddleName: name("The user's middle name.").optional(),
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
        description: "The primary name of the address's street.",
        ...limited({ minLength: 2, maxLength: 200 }),
      }),
      Street2: text({ description: "The secondary name of the address's street." }).optional(),
      City: text(limited({ minLength: 1, maxLength: 100 })),
      PostCode: text(limited({ minLength: 1, maxLength: 20 })),
      State: text({
        description:
          'State, province or county. Of the USA and Canada, the subdivision part of its ISO 3166-2 code, as `CA`.',
        ...limited({ minLength: 1, maxLength: 100 }),
      }),
      Country: countryCode(),
    }),
  };
};

const sent = shapesOf((limits) => limits);
const shown = shapesOf(() => ({}));

const dateOfBirth = date({ examples: ['1990-04-16'] });

/** The request: a person whole. It has no null; what shall not be there is left out. */
export const putCustomer = z.strictObject({
  FullName: sent.fullName,
  DateOfBirth: dateOfBirth,
  Identities: z.array(sent.identity).meta({ minItems: 1 }),
  PrimaryResidence: sent.primaryResidence,
});

/** A person as the surface can show one. One that another system made may lack what a request needs, and exceed its limits. */
export const customer = z.strictObject({
  CustomerID: text({ minLength: 1, maxLength: 36 }),
  FullName: shown.fullName.partial().optional(),
  DateOfBirth: dateOfBirth.optional(),
  Identities: z.array(shown.identity),
  PrimaryResidence: shown.primaryResidence.partial().optional(),
});
