/** Of a person that banking made: a legal name and nothing else. */
export const NOTHING = {
  title: null,
  firstName: null,
  middleName: null,
  lastName: null,
  dateOfBirth: null,
  gender: null,
  nationality: null,
  birthCountry: null,
  contact: null,
  kyc: { level: 'FULL_KYC' },
  risk: { level: 'MEDIUM', blocked: false, blacklisted: false },
  plannedIncome: null,
  plannedExpenditure: null,
  addresses: [],
  countryOfTaxResidence: null,
};
