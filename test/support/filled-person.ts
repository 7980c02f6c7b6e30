import { addressTexts, at, type Filling, textsOf } from './filled-values.ts';

/** A customer id by source system. */
type References = Partial<Record<'ONBOARDING' | 'CLIENTS' | 'REGISTRY' | 'BANKING' | 'SCREENING', string>>;

type PersonValues = NonNullable<Parameters<Filling['customers']['person']>[0]>;

/**
 * Inserts a person with a value in every field and an item in every list. All texts start with `mark`. The
 * person is linked to `userId`.
 */
export async function filledPerson(
  { customers }: Filling,
  { mark, references, userId }: { mark: string; references: References; userId: string },
) {
  const text = textsOf(mark);
  const person = await customers.person(personValues(mark));
  for (const [system, value] of Object.entries(references))
    await customers.reference(person, system as keyof References, value);
  const address = await customers.address(person, {
    purpose: 'RESIDENTIAL',
    ...addressTexts(mark, 'address'),
    country: 'SE',
    tags: [text('tag')],
    status: text('address-status'),
  });
  await customers.document(person, {
    number: text('document'),
    issuingCountry: 'SE',
    issuedOn: '2019-01-02',
    expiresOn: '2029-01-01',
    files: [{ id: text('file'), side: null }],
  });
  const taxResidence = await customers.taxResidence(person, {
    domain: text('domain'),
    taxNumber: text('tax'),
  });
  await customers.handle(person, {
    type: text('handle-type'),
    handle: text('handle'),
    addedAt: at('2020-05-06T07:08:09.123Z'),
    activatedAt: at('2020-05-07T07:08:09.123Z'),
  });
  const order = await customers.creditLimitOrder(person, orderValues(mark));
  await customers.crmEvent(person, {
    category: text('category'),
    detail: text('detail'),
    channel: text('channel'),
    scheduledAt: at('2024-05-06T07:08:09.123Z'),
    actualAt: at('2024-05-07T07:08:09.123Z'),
    result: text('result'),
  });
  await customers.userLink(person, { userId });
  return { person, address, taxResidence, order };
}

function personValues(mark: string): PersonValues {
  const text = textsOf(mark);
  return {
    title: text('title'),
    firstName: text('first'),
    middleName: text('middle'),
    lastName: text('last'),
    legalName: text('legal'),
    dateOfBirth: '1987-06-05',
    gender: 'FEMALE',
    nationality: 'SE',
    birthCountry: 'NO',
    birthName: text('birth'),
    socialSecurityNumber: text('security'),
    faceImage: { url: `https://images.example.com/${text('face')}`, takenAt: at('2021-02-03T04:05:06.789Z') },
    relationshipStatus: text('relationship'),
    dependents: { count: 1, datesOfBirth: ['2001-01-01'] },
    highestEducation: text('education'),
    employmentStatus: text('employment'),
    onboardingStatus: 'SUCCEEDED',
    contact: {
      email: `${text('email')}@example.com`,
      secondEmail: `${text('email2')}@example.com`,
      mobilePhone: '+46701740605',
      secondMobilePhone: '+46701740606',
      telephone: '+46701740607',
    },
    kyc: {
      status: 'VALIDATED',
      level: 'DOC_ONLY',
      note: text('kyc'),
      lastOkAt: at('2022-03-04T05:06:07.891Z'),
    },
    risk: { level: 'LOW', blocked: false, blacklisted: true, blacklistedComment: text('risk') },
    creditRating: { rating: text('rating'), source: text('source') },
    creditLimit: { currency: 'SEK', amount: '7654.32' },
    countryOfTaxResidence: 'FI',
    plannedIncome: text('income'),
    plannedExpenditure: text('expenditure'),
    metadata: { kept: text('metadata') },
    branchId: text('branch'),
    joinedDate: '2018-07-06',
  };
}

function orderValues(mark: string) {
  const text = textsOf(mark);
  return {
    requestedCurrentRateAmount1: text('requested1'),
    requestedCurrentRateAmount2: text('requested2'),
    requestedCurrentValidEndDate: text('requested-end'),
    currentCreditDocumentation: text('documentation'),
    temporaryRequestedCurrentAmount: text('temporary-amount'),
    requestedTemporaryValidEndDate: text('temporary-end'),
    temporaryCreditDocumentation: text('temporary'),
    rankAmount1: text('rank1'),
    nominalInterest1: text('interest1'),
    rankAmount2: text('rank2'),
    nominalInterest2: text('interest2'),
    decidedAt: at('2026-01-03T03:04:05.678Z'),
  };
}
