/** Accepted values that a too strict format, pattern or length would exclude. */

export const EMAILS = [
  'jürgen@example.com',
  '"john doe"@example.com',
  '"a@b"@example.com',
  'jürgen@münchen.example',
  '用户@例子.广告',
  'user@localhost',
  'user@192.168.0.1',
  'user@[192.168.0.1]',
  `o'neil+tag@xn--mnchen-3ya.example`,
];

export const URLS = [
  'https://münchen.example/',
  'https://例子.广告/路径?q=ä#ö',
  'https://example.com/a|b',
  'https://example.com/{id}?a=[1]',
  'https://example.com/"quoted"<b>`^\\',
  'https://example.com/%zz#a#b',
  'https://user:secret@example.com:8080/',
  'HTTPS://[2001:db8::1]/',
];

/** A character that has two UTF-16 code units. */
const LETTER = '𝔘';
const long = (length: number) => LETTER.repeat(length);

const name = (length: number) => ({
  firstName: long(Math.min(length, 200)),
  middleName: long(Math.min(length, 200)),
  lastName: long(Math.min(length, 200)),
});

const address = (length: number) => ({
  ...{ line1: long(length), line2: long(length), line3: long(length), city: long(length) },
  ...{ county: long(length), state: long(length), postcode: long(Math.min(length, 50)), country: 'AX' },
  ...{ tags: [long(Math.min(length, 100))], status: long(length) },
});

const identity = (length: number, issuedOn: string, expiresOn: string) => ({
  ...{ number: long(Math.min(length, 100)), issuingCountry: 'AX', issuedOn, expiresOn },
});

/** A person with texts of the given length and the given date in every date field. */
function personOf(length: number, day: string, instant: string, further: object): object {
  return {
    ...name(length),
    ...{ legalName: long(length), title: long(Math.min(length, 100)), dateOfBirth: day, nationality: 'AX' },
    ...{ birthCountry: 'ZW', birthName: long(length), socialSecurityNumber: long(Math.min(length, 100)) },
    faceImage: { url: `https://example.com/${'ü'.repeat(length)}`, takenAt: instant },
    ...{ relationshipStatus: long(length), highestEducation: long(length), employmentStatus: long(length) },
    contact: {
      email: `${'ü'.repeat(20)}@example.com`,
      mobilePhone: '+4915112345678',
      telephone: '+49301234567',
    },
    kyc: { note: `${long(length)}\n\t${long(length)}`, lastOkAt: instant },
    creditRating: { rating: long(Math.min(length, 100)), source: long(Math.min(length, 200)) },
    creditLimit: { currency: 'EUR', amount: '123456789012345678.01' },
    joinedDate: day,
    addresses: [{ ...address(length), purpose: 'RESIDENTIAL' }],
    identityDocuments: [{ ...identity(length, day, '9999-12-31'), type: { code: 'PASSPORT' } }],
    taxResidences: [{ domain: long(Math.min(length, 100)), taxNumber: long(Math.min(length, 100)) }],
    socialMediaHandles: [{ type: long(Math.min(length, 100)), addedAt: instant, activatedAt: instant }],
    countryOfTaxResidence: 'AX',
    ...further,
  };
}

const metadata = Array.from({ length: 20 }, (_, index) => ({
  key: `${String(index).padStart(2, '0')}${long(38)}`,
  value: `${long(249)}\n${long(250)}`,
}));

export const PERSONS: readonly object[] = [
  personOf(500, '0001-01-01', '0001-01-01T00:00:00.000Z', { gender: 'OTHER', metadata }),
  personOf(1, '2024-02-29', '9999-12-31T23:59:59.999Z', { gender: 'FEMALE' }),
];

function businessOf(length: number, day: string): object {
  const document = { ...identity(length, day, '9999-12-31'), type: { text: long(Math.min(length, 200)) } };
  return {
    ...{ name: long(length), nameEnglish: long(length), businessType: { text: long(Math.min(length, 200)) } },
    ...{ website: `https://例子.广告/${'ü'.repeat(length)}`, incorporationType: long(Math.min(length, 200)) },
    contact: { email: `${'ü'.repeat(20)}@example.com`, mobilePhone: '+4915112345678' },
    accountUsage: {
      ...{ operatingCountry: 'AX', productReference: { text: long(Math.min(length, 200)) } },
      estimatedMonthlyRevenue: { currency: 'EUR', amount: '123456789012345678.01' },
    },
    registration: { ...document, files: [{ id: long(Math.min(length, 255)) }] },
    addresses: [{ ...address(length), purpose: 'REGISTRATION' }],
    persons: [
      {
        ...{ firstName: long(Math.min(length, 200)), lastName: long(Math.min(length, 200)) },
        ...{ dateOfBirth: day, nationality: 'AX', role: { text: long(Math.min(length, 200)) } },
        residentialAddress: address(length),
        identification: {
          ...document,
          files: [
            { id: 'front', side: 'FRONT' },
            { id: 'back', side: 'BACK' },
          ],
        },
      },
    ],
  };
}

export const BUSINESSES: readonly object[] = [businessOf(500, '0001-01-01'), businessOf(1, '2024-02-29')];
