import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpOf } from '../support/dump.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { accepted, madeBusiness, madePerson, mutate, PERSON, said } from '../support/mutations.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const NAMED = { firstName: 'A', lastName: 'B', dateOfBirth: '2000-01-01' };

const dump = (id: string) => dumpOf(gateway.database.adminOrm, id);

const registered = (registryId: string) => ({
  registryId,
  firstName: 'Alex',
  lastName: 'Sample',
  dateOfBirth: '1990-04-16',
  identityDocuments: [{ type: 'PASSPORT', number: 'P-100', issuingCountry: 'GB' }],
  primaryResidence: {
    line1: '1 Example Way',
    city: 'Los Angeles',
    state: 'CA',
    postcode: '90012',
    country: 'US',
  },
});

describe('merge patch (onboarding)', () => {
  it('keeps what is absent, clears what is null, merges at every depth', async () => {
    const customerId = await madeBusiness(tenant);
    const before = await dump(customerId);
    await accepted(tenant, 'patchBusinessCustomer', {
      customerId,
      website: null,
      accountUsage: { industryCategoryCode: '1', estimatedMonthlyRevenue: { amount: '7.5' } },
      registrationAddress: { city: null, postcode: '94105' },
      registration: { expiresOn: '2033-11-07' },
      contact: { mobilePhone: null },
    });
    const after = await dump(customerId);
    const { website, contact_mobile_phone, ...kept } = before.customer;
    expect(after.customer).toEqual({
      ...kept,
      account_usage_industry_category_code: '1',
      account_usage_estimated_monthly_revenue_amount: 7.5,
      updated_at: expect.any(String),
      version: 2,
    });
    const [address] = (before.address as object[]).filter(
      (row) => (row as { purpose: string }).purpose === 'REGISTRATION',
    );
    const { city, ...rest } = address as { city: string };
    expect(after.address).toContainEqual({ ...rest, postcode: '94105' });
  });

  it('U6 keeps the stored basic_info of a person that leaves it out, and drops a person that is not sent', async () => {
    const customerId = await madeBusiness(tenant);
    const persons =
      'id ... on BusinessCustomer { persons { id firstName role { text } residentialAddress { line1 } identification { number files { id side } } } }';
    const { customer } = await accepted(
      tenant,
      'patchBusinessCustomer',
      {
        customerId,
        persons: {
          set: [
            {
              residentialAddress: null,
              identification: {
                type: { text: 'National ID' },
                number: 'X-1',
                issuingCountry: 'US',
                backFileId: null,
              },
            },
          ],
        },
      },
      { customer: persons },
    );
    expect(customer.persons).toEqual([
      {
        id: expect.any(String),
        firstName: '明',
        role: { text: 'Director' },
        residentialAddress: null,
        identification: { number: 'X-1', files: [{ id: 'front-1', side: 'FRONT' }] },
      },
    ]);
  });

  it('U5 recognizes a person by name and birthday, else by English names, and keeps its id', async () => {
    const customerId = await madeBusiness(tenant);
    const selection = { customer: 'id ... on BusinessCustomer { persons { id lastName nationality } }' };
    const before = await accepted(tenant, 'patchBusinessCustomer', { customerId }, selection);
    const { customer } = await accepted(
      tenant,
      'patchBusinessCustomer',
      {
        customerId,
        persons: {
          set: [
            { basicInfo: { firstName: 'Bo', lastName: 'Li', dateOfBirth: '1981-01-01', nationality: 'CN' } },
            { basicInfo: { firstNameEnglish: 'Ming', lastNameEnglish: 'Wang', nationality: null } },
          ],
        },
      },
      selection,
    );
    const [ming, bo] = before.customer.persons;
    expect(customer.persons).toEqual([
      { ...bo, nationality: 'CN' },
      { ...ming, nationality: null },
    ]);
  });

  it('U6 refuses a new person without basic_info, null for it, and a person that nothing recognizes', async () => {
    const customerId = await madeBusiness(tenant);
    const before = await dump(customerId);
    const document = { type: { code: 'PASSPORT' }, number: 'new', issuingCountry: 'DE' };
    const refused = await mutate(tenant, 'patchBusinessCustomer', {
      customerId,
      persons: {
        set: [
          { identification: document },
          { residentialAddress: { line1: 'x', country: 'DE' } },
          {
            basicInfo: null,
            identification: { type: { text: 'National ID' }, number: 'X-1', issuingCountry: 'US' },
          },
        ],
      },
    });
    expect(said(refused)).toEqual([
      'FIELD_REQUIRED persons.set.0.basicInfo',
      'FIELD_REQUIRED persons.set.1.basicInfo',
      'NULL_NOT_ALLOWED persons.set.2.basicInfo',
    ]);
    expect(await dump(customerId)).toEqual(before);
  });

  it('edits persons by id: adds, updates and removes', async () => {
    const customerId = await madeBusiness(tenant);
    const selection = { customer: 'id ... on BusinessCustomer { persons { id firstName lastName } }' };
    const { customer } = await accepted(tenant, 'patchBusinessCustomer', { customerId }, selection);
    const [ming, bo] = customer.persons;
    const edited = await accepted(
      tenant,
      'patchBusinessCustomer',
      {
        customerId,
        persons: {
          edit: [
            { add: { basicInfo: { ...NAMED, firstName: 'New', lastName: 'One' } } },
            { update: { id: ming.id.toUpperCase(), basicInfo: { lastName: 'Wong' } } },
            { remove: bo.id },
          ],
        },
      },
      selection,
    );
    expect(edited.customer.persons).toEqual([
      { ...ming, lastName: 'Wong' },
      { id: expect.any(String), firstName: 'New', lastName: 'One' },
    ]);
    const refused = await mutate(tenant, 'patchBusinessCustomer', {
      customerId,
      persons: {
        edit: [{ remove: bo.id }, { update: { id: bo.id, basicInfo: { lastName: 'x' } } }, { add: {} }],
      },
    });
    expect(said(refused)).toEqual([
      'NOT_FOUND persons.edit.0.remove',
      'NOT_FOUND persons.edit.1.update.id',
      'FIELD_REQUIRED persons.edit.2.add.basicInfo',
    ]);
    const nobody = {
      persons: {
        edit: [{ add: { basicInfo: {} } }, { add: { basicInfo: NAMED } }, { add: { basicInfo: NAMED } }],
      },
    };
    expect(said(await mutate(tenant, 'patchBusinessCustomer', { customerId, ...nobody }))).toEqual([
      'KEY_REQUIRED persons.edit.0.add',
      'DUPLICATE persons.edit.2.add',
    ]);
  });

  it('U17 makes an address, a registration or an account usage when all that it requires is there, and else names what is missing', async () => {
    const customerId = await madeBusiness(tenant, { addresses: [], registration: null, accountUsage: null });
    const refused = await mutate(tenant, 'patchBusinessCustomer', {
      customerId,
      registrationAddress: { city: 'Berlin' },
      registration: { number: '1' },
      accountUsage: { estimatedMonthlyRevenue: { amount: '1' } },
    });
    expect(said(refused).toSorted()).toEqual([
      'FIELD_REQUIRED accountUsage.estimatedMonthlyRevenue.currency',
      'FIELD_REQUIRED registration.issuingCountry',
      'FIELD_REQUIRED registration.type',
      'FIELD_REQUIRED registrationAddress.country',
      'FIELD_REQUIRED registrationAddress.line1',
    ]);
    const { customer } = await accepted(
      tenant,
      'patchBusinessCustomer',
      {
        customerId,
        registrationAddress: { line1: 'Weg 1', country: 'DE' },
        registration: {
          type: { text: 'Handelsregister' },
          number: '1',
          issuingCountry: 'DE',
          fileIds: ['f'],
        },
        accountUsage: { operatingCountry: 'DE' },
      },
      {
        customer:
          'primaryAddress { line1 } ... on BusinessCustomer { registration { type { code text } files { id side } } accountUsage { operatingCountry } }',
      },
    );
    expect(customer).toEqual({
      primaryAddress: { line1: 'Weg 1' },
      registration: { type: { code: 'OTHER', text: 'Handelsregister' }, files: [{ id: 'f', side: null }] },
      accountUsage: { operatingCountry: 'DE' },
    });
  });

  it('reaches all of a person with patchPersonCustomer, its lists included', async () => {
    const customerId = await madePerson(tenant);
    const before = await dump(customerId);
    const { addresses, ...rest } = PERSON;
    await accepted(tenant, 'patchPersonCustomer', { customerId, ...rest, addresses: addresses.toReversed() });
    expect(await dump(customerId), 'the same again changes nothing').toEqual(before);
    const { customer } = await accepted(
      tenant,
      'patchPersonCustomer',
      {
        customerId,
        dependents: { count: null },
        identityDocuments: [{ type: { code: 'PASSPORT' }, number: 'P-100', issuingCountry: 'GB' }],
        addresses: [],
        creditLimit: null,
        metadata: [{ key: 'campaign', value: null }],
      },
      {
        customer:
          '... on PersonCustomer { firstName dependents { count datesOfBirth } identityDocuments { id number files { id } } } addresses { id } creditLimit { amount } metadata { key }',
      },
    );
    const documents = before.identity_document as { id: string; number: string }[];
    expect(customer).toEqual({
      firstName: 'Ada',
      dependents: { count: null, datesOfBirth: ['2010-02-03', '2012-04-05'] },
      identityDocuments: [
        { id: documents.find(({ number }) => number === 'P-100')?.id, number: 'P-100', files: [] },
      ],
      addresses: [],
      creditLimit: null,
      metadata: [{ key: 'segment' }],
    });
  });
});

describe('nullable update (clients)', () => {
  const NULLABLE = [
    'secondEmail',
    'mobilePhone',
    'secondMobilePhone',
    'state',
    'blacklistedComment',
    'kycNote',
    'plannedIncome',
    'plannedExpenditure',
  ];
  const FIRM = [
    'email',
    'addressLine1',
    'city',
    'postcode',
    'country',
    'riskLevel',
    'blocked',
    'blacklisted',
  ];

  it('clears its eight nullable fields, and keeps everything else', async () => {
    const customerId = await madePerson(tenant);
    const before = await dump(customerId);
    await accepted(tenant, 'updatePersonCustomer', {
      customerId,
      ...Object.fromEntries(NULLABLE.map((name) => [name, null])),
    });
    const cleared = [
      'contact_second_email',
      'contact_mobile_phone',
      'contact_second_mobile_phone',
      'risk_blacklisted_comment',
      'kyc_note',
      'planned_income',
      'planned_expenditure',
    ];
    const kept = Object.entries(before.customer).filter(([name]) => !cleared.includes(name));
    expect((await dump(customerId)).customer).toEqual({
      ...Object.fromEntries(kept),
      version: 2,
      updated_at: expect.any(String),
    });
  });

  it('refuses null for the other eight, all at once, and nothing is written', async () => {
    const customerId = await madePerson(tenant);
    const before = await dump(customerId);
    const refused = await mutate(tenant, 'updatePersonCustomer', {
      customerId,
      kycNote: 'lost?',
      ...Object.fromEntries(FIRM.map((name) => [name, null])),
    });
    expect(said(refused)).toEqual(expect.arrayContaining(FIRM.map((name) => `NULL_NOT_ALLOWED ${name}`)));
    expect(refused.userErrors).toHaveLength(8);
    expect(await dump(customerId)).toEqual(before);
  });

  it('U17 makes the address where there was none, or names what it lacks', async () => {
    const customerId = await madePerson(tenant, { addresses: [] });
    expect(said(await mutate(tenant, 'updatePersonCustomer', { customerId, city: 'Berlin' }))).toEqual([
      'FIELD_REQUIRED addressLine1',
      'FIELD_REQUIRED country',
    ]);
    const made = { customerId, addressLine1: 'Weg 1', country: 'DE' };
    const { customer } = await accepted(tenant, 'updatePersonCustomer', made, {
      customer: 'primaryAddress { purpose line1 city country }',
    });
    expect(customer.primaryAddress).toEqual({
      purpose: 'RESIDENTIAL',
      line1: 'Weg 1',
      city: null,
      country: 'DE',
    });
  });
});

describe('put (registry)', () => {
  it('creates, then replaces what it owns: what is not sent is gone, everything else stays', async () => {
    const created = await accepted(
      tenant,
      'putPersonCustomer',
      { ...registered('put-1'), middleName: 'Jordan' },
      { customer: 'id onboardingStatus kyc { status level } risk { level blocked }', more: 'created' },
    );
    expect(created.created).toBe(true);
    expect(created.customer).toMatchObject({
      onboardingStatus: 'PROCESSING',
      kyc: { status: 'NOT_STARTED', level: 'FULL_KYC' },
      risk: { level: 'MEDIUM', blocked: false },
    });
    const customerId = created.customer.id;
    await accepted(tenant, 'updateCustomerCreditRating', { customerId, rating: 'AA', source: 'Bureau' });
    await accepted(tenant, 'updateCustomerEmail', { customerId, email: 'a@example.com' });
    const replaced = await accepted(tenant, 'putPersonCustomer', registered('put-1'), {
      customer: 'id creditRating { rating } contact { email } ... on PersonCustomer { middleName firstName }',
      more: 'created',
    });
    expect(replaced.created).toBe(false);
    expect(replaced.customer).toEqual({
      id: customerId,
      creditRating: { rating: 'AA' },
      contact: { email: 'a@example.com' },
      middleName: null,
      firstName: 'Alex',
    });
  });

  it('U5 keeps id and files of a matched document, and documents of types that it does not know', async () => {
    const customerId = await madePerson(tenant, { references: [{ system: 'REGISTRY', value: 'put-2' }] });
    const before = await dump(customerId);
    const { customer } = await accepted(tenant, 'putPersonCustomer', registered('put-2'), {
      customer:
        '... on PersonCustomer { identityDocuments { id number issuedOn files { id } } } addresses { id purpose line1 line2 county tags status }',
    });
    const [passport] = (before.identity_document as { id: string; number: string }[]).filter(
      ({ number }) => number === 'P-100',
    );
    expect(customer.identityDocuments).toEqual([
      { id: passport?.id, number: 'P-100', issuedOn: null, files: [{ id: 'file-1' }] },
      { id: expect.any(String), number: 'L-1', issuedOn: null, files: [] },
    ]);
    const [home] = (before.address as { id: string; purpose: string }[]).filter(
      ({ purpose }) => purpose === 'RESIDENTIAL',
    );
    expect(customer.addresses[0]).toEqual({
      id: home?.id,
      purpose: 'RESIDENTIAL',
      line1: '1 Example Way',
      line2: null,
      county: null,
      tags: ['home', 'mailing'],
      status: 'OK',
    });
  });

  it('U3 what it sends back as it is makes no version, wherever documents that it does not know stand', async () => {
    const customerId = await madePerson(tenant, { references: [{ system: 'REGISTRY', value: 'put-same' }] });
    const first = await accepted(tenant, 'putPersonCustomer', registered('put-same'));
    expect(first.customer.version).toBe(2);
    expect((await accepted(tenant, 'putPersonCustomer', registered('put-same'))).customer.version).toBe(2);
    const documents = [
      ...registered('x').identityDocuments,
      { type: 'TAX_ID', number: 'T-1', issuingCountry: 'GB' },
    ];
    const selection = {
      customer: 'identityDocuments { number } history(first: 1) { nodes { changes { path after } } }',
    };
    await accepted(
      tenant,
      'putPersonCustomer',
      { ...registered('put-same'), identityDocuments: documents },
      selection,
    );
    const { customer } = await accepted(
      tenant,
      'putPersonCustomer',
      { ...registered('put-same'), identityDocuments: documents.toReversed() },
      selection,
    );
    expect(customer.identityDocuments.map(({ number }: { number: string }) => number)).toEqual([
      'T-1',
      'L-1',
      'P-100',
    ]);
    // A new order is told by the places that changed.
    for (const { path } of customer.history.nodes[0].changes) expect(path.at(-1)).toBe('position');
    expect(customer.history.nodes[0].changes.length).toBeGreaterThan(0);
    expect(customerId).toBe(first.customer.id);
  });

  it('U4 the same put twice leaves the same state as once, and U3 makes no version', async () => {
    const { customer } = await accepted(tenant, 'putPersonCustomer', registered('put-3'));
    const before = await dump(customer.id);
    const again = await accepted(tenant, 'putPersonCustomer', registered('put-3'));
    expect(again.customer).toEqual(customer);
    expect(await dump(customer.id)).toEqual(before);
  });

  it('two puts that race to create one id make one customer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        accepted(tenant, 'putPersonCustomer', registered('put-race'), { more: 'created' }),
      ),
    );
    expect(new Set(answers.map(({ customer }) => customer.id)).size).toBe(1);
    expect(answers.filter(({ created }) => created)).toHaveLength(1);
  });

  it('refuses a business under that id', async () => {
    await madeBusiness(tenant, { references: [{ system: 'REGISTRY', value: 'put-business' }] });
    expect(said(await mutate(tenant, 'putPersonCustomer', registered('put-business')))).toEqual([
      'WRONG_TYPE registryId',
    ]);
  });
});

describe('group put (banking)', () => {
  it('U10 refuses an absent field of its group, and null clears', async () => {
    const customerId = await madePerson(tenant);
    const before = await dump(customerId);
    expect(said(await mutate(tenant, 'updateCustomerIdentity', { customerId, legalName: 'New' }))).toEqual([
      'FIELD_REQUIRED dateOfBirth',
      'FIELD_REQUIRED title',
    ]);
    expect(
      said(
        await mutate(tenant, 'updateCustomerData', { customerId, faceImage: { url: 'https://x.example/1' } }),
      ),
    ).toEqual([
      'FIELD_REQUIRED faceImage.takenAt',
      'FIELD_REQUIRED relationshipStatus',
      'FIELD_REQUIRED dependentCount',
      'FIELD_REQUIRED highestEducation',
      'FIELD_REQUIRED employmentStatus',
    ]);
    expect(await dump(customerId)).toEqual(before);
    const input = { customerId, legalName: 'New', dateOfBirth: null, title: null };
    const { customer } = await accepted(tenant, 'updateCustomerIdentity', input, {
      customer: 'displayName ... on PersonCustomer { legalName dateOfBirth title firstName }',
    });
    expect(customer).toEqual({
      displayName: 'New',
      legalName: 'New',
      dateOfBirth: null,
      title: null,
      firstName: 'Ada',
    });
  });

  const needed: [string, object, string][] = [
    ['updateCustomerEmail', { email: null }, 'NULL_NOT_ALLOWED email'],
    ['updateCustomerEmail', {}, 'FIELD_REQUIRED email'],
    ['updateCustomerMobileNumber', { mobilePhone: null }, 'NULL_NOT_ALLOWED mobilePhone'],
    ['updateCustomerNumber', { customerNumber: null }, 'NULL_NOT_ALLOWED customerNumber'],
    ['updateCustomerBranch', { branchId: null }, 'NULL_NOT_ALLOWED branchId'],
    [
      'updateCustomerIdentity',
      { legalName: null, dateOfBirth: null, title: null },
      'NULL_NOT_ALLOWED legalName',
    ],
    ['updateCustomerCreditLimit', { creditLimit: null }, 'NULL_NOT_ALLOWED creditLimit'],
    ['updateCustomerCreditRating', { rating: 'A', source: null }, 'NULL_NOT_ALLOWED source'],
  ];
  it.each(needed)('U10 %s with %o: %s', async (mutation, input, problem) => {
    const customerId = await madePerson(tenant);
    expect(said(await mutate(tenant, mutation, { customerId, ...input }))).toEqual([problem]);
  });

  it('leaves the birthdays of dependents alone when it sets their number', async () => {
    const customerId = await madePerson(tenant);
    const input = {
      customerId,
      faceImage: null,
      relationshipStatus: null,
      dependentCount: null,
      highestEducation: null,
      employmentStatus: null,
    };
    const { customer } = await accepted(tenant, 'updateCustomerData', input, {
      customer: '... on PersonCustomer { faceImage { url } dependents { count datesOfBirth } }',
    });
    expect(customer).toEqual({
      faceImage: null,
      dependents: { count: null, datesOfBirth: ['2010-02-03', '2012-04-05'] },
    });
  });

  it('adds an address for OTHER purposes, replaces any whole, keeps its purpose, takes it away', async () => {
    const customerId = await madePerson(tenant);
    const added = await accepted(
      tenant,
      'addCustomerAddress',
      { customerId, line1: 'New 1', country: 'FR' },
      { more: 'address { id purpose line1 tags createdAt }' },
    );
    expect(added.address).toMatchObject({ purpose: 'OTHER', line1: 'New 1', tags: [] });
    const { customer } = await accepted(
      tenant,
      'updateCustomerBranch',
      { customerId, branchId: 'x' },
      { customer: 'primaryAddress { id createdAt }' },
    );
    const whole = {
      line1: 'Moved 2',
      line2: null,
      line3: null,
      city: 'Paris',
      county: null,
      state: null,
      postcode: null,
      country: 'FR',
      tags: null,
      status: null,
    };
    const updated = await accepted(
      tenant,
      'updateCustomerAddress',
      { customerId, addressId: customer.primaryAddress.id, ...whole },
      { more: 'address { id purpose line1 line2 tags createdAt customer: __typename }' },
    );
    expect(updated.address).toMatchObject({
      ...customer.primaryAddress,
      purpose: 'RESIDENTIAL',
      line1: 'Moved 2',
      line2: null,
      tags: [],
    });
    const { tags, ...lacking } = whole;
    expect(
      said(
        await mutate(tenant, 'updateCustomerAddress', {
          customerId,
          addressId: added.address.id,
          ...lacking,
        }),
      ),
    ).toEqual(['FIELD_REQUIRED tags']);
    const deleted = await accepted(
      tenant,
      'deleteCustomerAddress',
      { customerId, addressId: added.address.id },
      { customer: 'addresses { id }', more: 'deletedAddressId' },
    );
    expect(deleted.deletedAddressId).toBe(added.address.id);
    expect(deleted.customer.addresses).toHaveLength(2);
    expect(
      said(await mutate(tenant, 'deleteCustomerAddress', { customerId, addressId: added.address.id })),
    ).toEqual(['NOT_FOUND addressId']);
  });

  it('U9 knows no address of a person of the business, and none of another customer', async () => {
    const customerId = await madeBusiness(tenant);
    const other = await madePerson(tenant);
    const { customer } = await accepted(
      tenant,
      'updateCustomerBranch',
      { customerId, branchId: 'x' },
      { customer: '... on BusinessCustomer { persons { residentialAddress { id } } }' },
    );
    const foreign = await accepted(
      tenant,
      'updateCustomerBranch',
      { customerId: other, branchId: 'x' },
      { customer: 'primaryAddress { id }' },
    );
    for (const addressId of [
      customer.persons[0].residentialAddress.id,
      foreign.customer.primaryAddress.id,
      'none',
    ]) {
      expect(said(await mutate(tenant, 'deleteCustomerAddress', { customerId, addressId }))).toEqual([
        'NOT_FOUND addressId',
      ]);
    }
  });

  it('lists, decides and links', async () => {
    const customerId = await madePerson(tenant);
    const residence = await accepted(
      tenant,
      'addTaxResidence',
      { customerId, domain: 'DE' },
      { more: 'taxResidence { id domain taxNumber }' },
    );
    expect(said(await mutate(tenant, 'addTaxResidence', { customerId }))).toEqual(['FIELD_REQUIRED domain']);
    await accepted(
      tenant,
      'deleteTaxResidence',
      { customerId, taxResidenceId: residence.taxResidence.id },
      { more: 'deletedTaxResidenceId' },
    );
    const handle = await accepted(
      tenant,
      'addSocialMediaHandle',
      { customerId, handle: '@a', activatedAt: '2026-01-01T01:00:00+01:00' },
      { more: 'socialMediaHandle { id activatedAt }' },
    );
    expect(handle.socialMediaHandle.activatedAt).toBe('2026-01-01T00:00:00.000Z');
    await accepted(
      tenant,
      'removeSocialMediaHandle',
      { customerId, socialMediaHandleId: handle.socialMediaHandle.id },
      { more: 'removedSocialMediaHandleId' },
    );
    const made = await accepted(
      tenant,
      'createCreditLimitOrder',
      { customerId, requestedCurrentRateAmount1: '7500' },
      { more: 'creditLimitOrder { id decidedAt customer { id version } }' },
    );
    expect(made.creditLimitOrder).toMatchObject({ decidedAt: null, customer: made.customer });
    const order = { customerId, creditLimitOrderId: made.creditLimitOrder.id };
    expect(said(await mutate(tenant, 'decideCreditLimitOrder', { ...order, nominalInterest1: '1' }))).toEqual(
      ['FIELD_REQUIRED rankAmount1'],
    );
    const decided = await accepted(
      tenant,
      'decideCreditLimitOrder',
      { ...order, rankAmount1: '5000' },
      {
        customer: 'creditLimit { amount }',
        more: 'creditLimitOrder { requestedCurrentRateAmount1 rankAmount1 decidedAt }',
      },
    );
    expect(decided.creditLimitOrder).toEqual({
      requestedCurrentRateAmount1: '7500',
      rankAmount1: '5000',
      decidedAt: expect.any(String),
    });
    expect(decided.customer.creditLimit).toEqual({ amount: '5000.00' });
    const event = await accepted(
      tenant,
      'recordCrmEvent',
      { customerId, category: 'call' },
      { more: 'crmEvent { id category customerName customer { version } }' },
    );
    expect(event.crmEvent).toMatchObject({ category: 'call', customerName: 'Augusta Ada King' });
    const link = await accepted(
      tenant,
      'linkUserToCustomer',
      { customerId, userId: 'u-1' },
      { more: 'userLink { id isActive }' },
    );
    expect(said(await mutate(tenant, 'linkUserToCustomer', { customerId, userId: 'u-1' }))).toEqual([
      'LINK_TAKEN userId',
    ]);
    const unlinked = await accepted(
      tenant,
      'unlinkUserFromCustomer',
      { customerId, userId: 'u-1' },
      { more: 'userLink { id isActive }' },
    );
    expect(unlinked.userLink).toEqual({ id: link.userLink.id, isActive: false });
    const relinked = await accepted(
      tenant,
      'linkUserToCustomer',
      { customerId, userId: 'u-1' },
      { more: 'userLink { id isActive }' },
    );
    expect(relinked.userLink).toEqual(link.userLink);
    expect(said(await mutate(tenant, 'unlinkUserFromCustomer', { customerId, userId: 'nobody' }))).toEqual([
      'NOT_FOUND userId',
    ]);
  });
});

describe('assign (screening)', () => {
  it('sets what is passed, null clears, metadata is merged by key', async () => {
    const customerId = await madePerson(tenant);
    const { customer } = await accepted(
      tenant,
      'updateCustomer',
      {
        customerId,
        email: null,
        externalId: 'ext-1',
        joinedDate: '2021-02-03',
        personDetails: { middleName: null, lastName: 'King' },
        metadata: [
          { key: 'campaign', value: null },
          { key: 'new', value: 'yes' },
        ],
      },
      {
        customer:
          'contact { email mobilePhone } joinedDate references { system value } metadata { key value } ... on PersonCustomer { firstName middleName lastName legalName }',
      },
    );
    expect(customer).toEqual({
      contact: { email: null, mobilePhone: '+447700900123' },
      joinedDate: '2021-02-03',
      references: [{ system: 'SCREENING', value: 'ext-1' }],
      metadata: [
        { key: 'new', value: 'yes' },
        { key: 'segment', value: 'retail' },
      ],
      firstName: 'Ada',
      middleName: null,
      lastName: 'King',
      legalName: 'Augusta Ada King',
    });
    const cleared = await accepted(
      tenant,
      'updateCustomer',
      { customerId, externalId: null },
      { customer: 'references { value }' },
    );
    expect(cleared.customer.references).toEqual([]);
  });

  it('makes, changes and clears the registration of a company', async () => {
    const customerId = await madeBusiness(tenant, { registration: null });
    const selection = {
      customer: '... on BusinessCustomer { name registration { type { code } number issuingCountry } }',
    };
    const write = (companyDetails: object) =>
      accepted(tenant, 'updateCustomer', { customerId, companyDetails }, selection);
    expect(
      said(
        await mutate(tenant, 'updateCustomer', { customerId, companyDetails: { registrationNumber: '1' } }),
      ),
    ).toEqual(['FIELD_REQUIRED companyDetails.incorporationCountry']);
    const made = await write({ registrationNumber: '1', incorporationCountry: 'DE' });
    expect(made.customer.registration).toEqual({
      type: { code: 'BUSINESS_REGISTRATION' },
      number: '1',
      issuingCountry: 'DE',
    });
    expect((await write({ registrationNumber: '2' })).customer.registration).toMatchObject({
      number: '2',
      issuingCountry: 'DE',
    });
    expect(
      (await write({ registrationNumber: null, incorporationCountry: null })).customer.registration,
    ).toBeNull();
  });

  it('guards the type', async () => {
    const [person, business] = [await madePerson(tenant), await madeBusiness(tenant)];
    expect(
      said(await mutate(tenant, 'updateCustomer', { customerId: person, companyDetails: { name: 'x' } })),
    ).toEqual(['WRONG_TYPE companyDetails']);
    expect(
      said(await mutate(tenant, 'updateCustomer', { customerId: business, personDetails: null })),
    ).toEqual(['WRONG_TYPE personDetails']);
  });
});

describe('rules for all', () => {
  it('U2 each field of a mutation document is a write of its own, in order', async () => {
    const customerId = await madePerson(tenant);
    const { data } = await tenant.query(
      `mutation ($id: ID!) {
        first: updateCustomerBranch(input: { customerId: $id, branchId: "1" }) { customer { version branchId } userErrors { code } }
        refused: updateCustomerBranch(input: { customerId: $id, branchId: "" }) { customer { version } userErrors { code } }
        last: updateCustomerBranch(input: { customerId: $id, branchId: "3" }) { customer { version branchId history(first: 2) { nodes { version } } } userErrors { code } }
      }`,
      { id: customerId },
    );
    expect(data).toEqual({
      first: { customer: { version: 2, branchId: '1' }, userErrors: [] },
      refused: { customer: null, userErrors: [{ code: 'EMPTY' }] },
      last: {
        customer: { version: 3, branchId: '3', history: { nodes: [{ version: 3 }, { version: 2 }] } },
        userErrors: [],
      },
    });
  });

  it('U3 a write that changes nothing succeeds, makes no version and no entry', async () => {
    const customerId = await madePerson(tenant);
    const { customer } = await accepted(
      tenant,
      'updateCustomerEmail',
      { customerId, email: ' ada@example.com ' },
      { customer: 'version history { totalCount { value } }' },
    );
    expect(customer).toEqual({ version: 1, history: { totalCount: { value: 1 } } });
  });

  it('U13 refuses a write of another version, with the current one', async () => {
    const customerId = await madePerson(tenant);
    await accepted(tenant, 'updateCustomerBranch', { customerId, branchId: '1', expectedVersion: 1 });
    const refused = await mutate(tenant, 'updateCustomerBranch', {
      customerId,
      branchId: '2',
      expectedVersion: 1,
    });
    expect(refused.userErrors).toEqual([
      {
        __typename: 'VersionConflictError',
        code: 'CONFLICT',
        path: ['expectedVersion'],
        currentVersion: 2,
        message: expect.any(String),
      },
    ]);
    expect(
      said(await mutate(tenant, 'putPersonCustomer', { ...registered('nobody yet'), expectedVersion: 3 })),
    ).toEqual(['CONFLICT expectedVersion']);
  });

  it('U16 trims, composes and keeps new lines in notes alone', async () => {
    const customerId = await madePerson(tenant);
    const input = { customerId, kycNote: ' one\r\n\ttwo ', city: ' Zu\u0308rich ' };
    const { customer } = await accepted(tenant, 'updatePersonCustomer', input, {
      customer: 'kyc { note } primaryAddress { city }',
    });
    expect(customer).toEqual({ kyc: { note: 'one\n\ttwo' }, primaryAddress: { city: 'Z\u00fcrich' } });
  });

  it('literals, variables and variables that are not provided mean the same at every depth', async () => {
    const customerId = await madePerson(tenant);
    const { data, errors } = await tenant.query(
      `mutation ($id: ID!, $note: String, $telephone: PhoneNumber, $missing: String, $contact: ContactInput) {
        patchPersonCustomer(input: { customerId: $id, plannedIncome: $missing, kyc: { note: $note }, contact: { telephone: $telephone, secondEmail: null } }) {
          customer { plannedIncome kyc { note } contact { email secondEmail telephone } } userErrors { code }
        }
        again: patchPersonCustomer(input: { customerId: $id, contact: $contact }) { customer { contact { email } } userErrors { code } }
      }`,
      { id: customerId, note: null },
    );
    expect(errors).toBeUndefined();
    expect(data.patchPersonCustomer.customer).toEqual({
      plannedIncome: 'about 4,500 a month',
      kyc: { note: null },
      contact: { email: 'ada@example.com', secondEmail: null, telephone: '+442079460000' },
    });
    expect(data.again).toEqual({ customer: { contact: { email: 'ada@example.com' } }, userErrors: [] });
  });

  it('KYC moves only in its steps, and VALIDATED says when', async () => {
    const customerId = await madePerson(tenant, { kyc: { level: 'FULL_KYC' } });
    const refused = await mutate(tenant, 'setKycStatus', { customerId, status: 'VALIDATED' });
    expect(refused.userErrors).toMatchObject([
      { __typename: 'NotAllowedError', code: 'INVALID_TRANSITION', allowed: ['CREATED'] },
    ]);
    for (const status of ['CREATED', 'PROCESSING', 'PROCESSING', 'PENDING_REVIEW'])
      await accepted(tenant, 'setKycStatus', { customerId, status });
    const before = new Date().toISOString();
    const { customer } = await accepted(
      tenant,
      'setKycStatus',
      { customerId, status: 'VALIDATED' },
      { customer: 'version kyc { status level lastOkAt }' },
    );
    expect(customer).toMatchObject({ version: 5, kyc: { status: 'VALIDATED', level: 'FULL_KYC' } });
    expect(customer.kyc.lastOkAt >= before).toBe(true);
    const again = await accepted(tenant, 'setKycStatus', { customerId, status: 'VALIDATED' });
    expect(again.customer.version).toBe(5);
    const given = await accepted(
      tenant,
      'setKycStatus',
      { customerId, status: 'CREATED', lastOkAt: null },
      { customer: 'kyc { lastOkAt }' },
    );
    expect(given.customer.kyc.lastOkAt).toBeNull();
  });

  it('a reference is set, moved and taken away, and belongs to one customer', async () => {
    const [one, two] = [await madePerson(tenant), await madePerson(tenant)];
    const set = (customerId: string, value: string | null) =>
      mutate(tenant, 'setCustomerReference', { customerId, system: 'CLIENTS', value });
    expect((await set(one, 'c-1')).userErrors).toEqual([]);
    expect(said(await set(two, 'c-1'))).toEqual(['REFERENCE_TAKEN value']);
    expect((await set(one, null)).userErrors).toEqual([]);
    expect((await set(two, 'c-1')).userErrors).toEqual([]);
    expect(
      said(await mutate(tenant, 'setCustomerReference', { customerId: one, system: 'CLIENTS' })),
    ).toEqual(['FIELD_REQUIRED value']);
    expect(
      said(await mutate(tenant, 'updateCustomerNumber', { customerId: one, customerNumber: 'n-1' })),
    ).toEqual([]);
    expect(
      said(await mutate(tenant, 'updateCustomerNumber', { customerId: two, customerNumber: 'n-1' })),
    ).toEqual(['REFERENCE_TAKEN customerNumber']);
    const taken = { ...PERSON, references: [{ system: 'BANKING', value: 'n-1' }], firstName: '' };
    expect(said(await mutate(tenant, 'createPersonCustomer', taken))).toEqual([
      'EMPTY firstName',
      'REFERENCE_TAKEN references.0.value',
    ]);
  });

  it('a list has its bound, whichever way adds to it', async () => {
    const addresses = Array.from({ length: 100 }, (_, place) => ({
      purpose: 'OTHER',
      line1: `${place}`,
      country: 'DE',
    }));
    const person = await madePerson(tenant, {
      addresses,
      references: [{ system: 'REGISTRY', value: 'full' }],
    });
    const business = await madeBusiness(tenant, { addresses });
    const writes: [string, object][] = [
      ['addCustomerAddress', { customerId: person, line1: 'x', country: 'DE' }],
      ['updatePersonCustomer', { customerId: person, addressLine1: 'x', country: 'DE' }],
      ['putPersonCustomer', registered('full')],
      ['patchBusinessCustomer', { customerId: business, registrationAddress: { line1: 'x', country: 'DE' } }],
    ];
    for (const [mutation, input] of writes)
      expect((await mutate(tenant, mutation, input)).userErrors).toMatchObject([
        { code: 'TOO_MANY', limit: 100 },
      ]);
  });

  it('a list may be put in another order as often as one likes', async () => {
    const customerId = await madePerson(tenant);
    const admin = gateway.database.adminOrm.em.fork().getConnection();
    await admin.execute('update identity_document set position = position + 32766 where customer_id = ?', [
      customerId,
    ]);
    const { customer } = await accepted(
      tenant,
      'patchPersonCustomer',
      { customerId, identityDocuments: PERSON.identityDocuments.toReversed() },
      { customer: 'identityDocuments { number }' },
    );
    expect(customer.identityDocuments).toEqual([{ number: 'L-1' }, { number: 'P-100' }]);
    const positions = ((await dump(customerId)).identity_document as { position: number }[]).map(
      ({ position }) => position,
    );
    expect(positions.toSorted()).toEqual([0, 1]);
  });

  it('money below zero is none where it is zero, and a young or rare currency is one', async () => {
    const customerId = await madePerson(tenant);
    const set = (currency: string, amount: string) =>
      accepted(
        tenant,
        'updateCustomerCreditLimit',
        { customerId, creditLimit: { currency, amount } },
        { customer: 'version creditLimit { amount }' },
      );
    expect((await set('EUR', '-0.00')).customer).toEqual({ version: 2, creditLimit: { amount: '0.00' } });
    expect((await set('EUR', '-0.00')).customer.version).toBe(2);
    expect((await set('EUR', '-0.01')).customer.creditLimit).toEqual({ amount: '-0.01' });
    await set('XCG', '1.50');
    await set('XAU', '1.2345');
    await set('KWD', '1.234');
  });

  it('a side of a document that is cleared has no file left', async () => {
    const files = ['a', 'b'].map((id) => ({ id, side: 'FRONT' }));
    const identification = { type: { code: 'PASSPORT' }, number: '1', issuingCountry: 'DE', files };
    const customerId = await madeBusiness(tenant, { persons: [{ firstName: 'A', identification }] });
    const persons = {
      set: [
        {
          identification: {
            type: { code: 'PASSPORT' },
            number: '1',
            issuingCountry: 'DE',
            frontFileId: null,
          },
        },
      ],
    };
    const selection = {
      customer: 'version ... on BusinessCustomer { persons { identification { files { id } } } }',
    };
    const once = await accepted(tenant, 'patchBusinessCustomer', { customerId, persons }, selection);
    expect(once.customer).toEqual({ version: 2, persons: [{ identification: { files: [] } }] });
    expect(await accepted(tenant, 'patchBusinessCustomer', { customerId, persons }, selection)).toEqual(once);
  });

  it('all problems are told at their places', async () => {
    const customerId = await madePerson(tenant, { legalName: null });
    expect(
      said(await mutate(tenant, 'patchPersonCustomer', { customerId, firstName: null, lastName: '' })),
    ).toEqual(['EMPTY lastName', 'FIELD_REQUIRED firstName']);
    expect(
      said(
        await mutate(tenant, 'updateCustomer', {
          customerId,
          metadata: [{ key: '', value: '' }, { key: 'a'.repeat(41) }],
        }),
      ),
    ).toEqual([
      'EMPTY metadata.0.key',
      'EMPTY metadata.0.value',
      'TOO_LONG metadata.1.key',
      'FIELD_REQUIRED metadata.1.value',
    ]);
    await accepted(tenant, 'setCustomerReference', { customerId, system: 'BANKING', value: 'place-1' });
    const references = [
      { system: 'BANKING', value: 'free' },
      { system: 'BANKING', value: ' place-1 ' },
    ];
    expect(said(await mutate(tenant, 'createPersonCustomer', { legalName: 'x', references }))).toEqual([
      'DUPLICATE references.1',
      'REFERENCE_TAKEN references.1.value',
    ]);
  });
});
