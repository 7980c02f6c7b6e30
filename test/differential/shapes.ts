const LISTS = 'addresses { city } identityDocuments { number } taxResidences { domain }';
/** Paged lists whose items have a customer. */
const WITH_CUSTOMER = ['crmEvents', 'creditLimitOrders', 'userLinks'];
const PAGED = [...WITH_CUSTOMER, 'history']
  .map(
    (name) =>
      `${name}(first: 2) { nodes { __typename } pageInfo { endCursor } totalCount(limit: 2) { value precision } }`,
  )
  .join(' ');
const EVERY_LIST = `${LISTS} references { system } metadata { key } socialMediaHandles { handle } ${PAGED}`;
const FOUR_PAGES = ['first: 1', 'first: 100', 'last: 1', 'last: 100']
  .map(
    (size, index) =>
      `p${index}: customers(${size}) { edges { cursor } nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }`,
  )
  .join(' ');

/** Root fields that are read with one statement, by what is special. `$id` is the person, `$business` the business. */
export const COMPILED: Readonly<Record<string, string>> = {
  'an optional variable of an argument that is absent':
    'customers(first: $absent, after: $absentText) { nodes { id } }',
  'types whose text differs in JSON and in rows':
    'customer(by: { id: $id }) { dateOfBirth: createdAt creditLimit { amount } kyc { lastOkAt } identityDocuments { issuedOn expiresOn } socialMediaHandles { addedAt } }',
  'amounts and dates below a business':
    'customer(by: { id: $business }) { ... on BusinessCustomer { accountUsage { estimatedMonthlyRevenue { amount } } persons { dateOfBirth identification { number } } registration { issuedOn } } }',
  'persons of a business without values':
    'customers(filter: { type: BUSINESS }) { nodes { ... on BusinessCustomer { persons { id role { code } residentialAddress { id } } } } }',
  'a list that is selected twice':
    'customer(by: { id: $id }) { addresses { id } addresses { city } primaryAddress { id } }',
  'customers with and without lists': `customers { nodes { creditRating { rating source } ${LISTS} } }`,
  'a type in two places with different fields':
    'customer(by: { id: $id }) { version creditLimitOrders { nodes { customer { displayName addresses { city } } } } }',
  'one customer by two aliases':
    'a: customer(by: { id: $id }) { version } b: customer(by: { id: $id }) { displayName }',
  'two root fields of which each needs one statement':
    'customers(first: 1) { nodes { id } } customer(by: { id: $id }) { version }',
  'a customer by its reference':
    'customer(by: { reference: { system: BANKING, value: "number 7" } }) { id references { system value } }',
  'a customer that does not exist':
    'customer(by: { reference: { system: CLIENTS, value: "none" } }) { id addresses { city } } creditLimitOrder(id: $id) { id }',
  'pages without a cursor': 'customers(first: 2) { nodes { id } pageInfo { hasNextPage hasPreviousPage } }',
  'pages with cursors':
    'customers(last: 2) { edges { cursor node { id } } pageInfo { startCursor endCursor } }',
  'pages of both ends': FOUR_PAGES,
  'cursors of an empty page':
    'customers(filter: { email: "nobody@example.com" }) { edges { cursor } nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } totalCount { value } }',
  'only the cursors of a page': 'customers(first: 3) { edges { cursor } }',
  'only the last cursor of a page': 'customers(first: 3) { pageInfo { endCursor } }',
  'only whether there are more': 'customers(first: 3) { pageInfo { hasNextPage } }',
  'only the types of a page':
    'customers(filter: { type: PERSON }) { __typename edges { __typename } pageInfo { __typename } }',
  'only the type of a connection': 'customers(filter: { type: PERSON, country: "GB" }) { __typename }',
  'counts only': 'customers { totalCount(limit: 2) { value precision } }',
  'counts with several limits':
    'customers { a: totalCount(limit: 1) { value precision } b: totalCount(limit: 7) { value precision __typename } c: totalCount(limit: 100000) { value precision } }',
  'relevance, and the search as the order':
    'a: customers(filter: { search: "ada lovelace" }) { edges { cursor node { displayName } } } b: customers(filter: { search: "lovelace" }, sort: { field: RELEVANCE, direction: ASC }, last: 2) { edges { cursor node { id } } totalCount { value } }',
  'every filter':
    'a: customers(filter: { type: PERSON, onboardingStatus: [SUCCEEDED, PROCESSING], kycStatus: [VALIDATED], kycLevel: DOC_ONLY, riskLevel: [LOW, HIGH], blocked: false, blacklisted: true, country: "SE", email: "MARK-email@example.com", changedSince: "2020-01-01T00:00:00Z" }) { nodes { id } totalCount { value } } b: customers(filter: { reference: { system: BANKING, value: "number 7" } }) { nodes { id } }',
  'erased customers': `customers(filter: { erased: true }) { nodes { erasedAt displayName ${LISTS} history { nodes { operation } } } }`,
  'the history':
    'customer(by: { id: $id }) { history(first: 3) { nodes { version actor { credential userId } } } }',
  'the organization': 'organization { name bankId id __typename } o: organization { __typename }',
  'every list': `customers { nodes { ${EVERY_LIST} } }`,
  ...Object.fromEntries(
    WITH_CUSTOMER.flatMap((name) =>
      Object.entries({ 'every list': LISTS, 'every paged list': PAGED }).map(([lists, fields]) => [
        `${lists} of the customer of ${name}`,
        `customer(by: { id: $id }) { ${name}(last: 1) { nodes { customer { ${fields} } } } }`,
      ]),
    ),
  ),
  'persons and what belongs to them':
    'customer(by: { id: $business }) { ... on BusinessCustomer { persons { lastName identification { number } residentialAddress { city tags } } } }',
  'fields of interfaces':
    'customer(by: { id: $id }) { ... on Node { id } ... on Customer { version ... on PersonCustomer { firstName } ... on BusinessCustomer { name } } }',
  'fields that only one type has, or in another order':
    'customers { nodes { ... on PersonCustomer { firstName id lastName } ... on BusinessCustomer { name version id } __typename } }',
  'an alias of fields that differ per type':
    'customers { nodes { ... on PersonCustomer { name: firstName text: plannedIncome list: identityDocuments { id } object: primaryAddress { city } } ... on BusinessCustomer { name text: incorporationType list: persons { id } object: registration { id } } } }',
  'a field that is read differently per type':
    'customers { nodes { primaryAddress { purpose city ...A } ... on BusinessCustomer { primaryAddress { id } } } }',
  'nullable objects without values':
    'customers { nodes { creditLimit { amount currency } creditRating { rating } kyc { note } ... on PersonCustomer { faceImage { url } dependents { count datesOfBirth } } ... on BusinessCustomer { accountUsage { estimatedMonthlyRevenue { amount } productReference { code text } } businessType { code } registration { id } } } }',
  'the same field with several arguments':
    'customer(by: { id: $id }) { a: crmEvents(first: 1) { nodes { id } } b: crmEvents(last: 1) { nodes { id } } c: crmEvents(first: 100) { totalCount { value } } }',
  'a fragment that reads a page in one place and only its count in another':
    'a: customers(first: 2) { nodes { ...C } } b: customer(by: { id: $id }) { ...C crmEvents { nodes { id } } }',
  'an object by its id':
    'node(id: $id) { ... on Node { id } ... on Customer { version ... on PersonCustomer { firstName } ... on BusinessCustomer { name } } }',
  'several types of nodes':
    'nodes(ids: [$id, $business, "malformed", $id]) { __typename id ... on Customer { displayName addresses { city } } }',
  'nodes without any id, and without one that exists':
    'nodes(ids: []) { id } none: nodes(ids: ["0198f7a0-0000-7000-8000-000000000000"]) { id } malformed: node(id: "malformed") { __typename }',
  'nodes of which some types have no selected field':
    'nodes(ids: [$business, $id]) { ... on PersonCustomer { firstName } ... on Address { city } }',
  'keys that occur in statements':
    'page: customers { n: nodes { id: version o: id value: displayName shown: createdAt own: __typename position: onboardingStatus } c0: edges { cursor: __typename } } f0: customer(by: { id: $id }) { r1: id type: version select: displayName from: id User: version USER: id user: createdAt _: id null: id true: id }',
};

/** Fragments of the root fields above. */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  A: 'fragment A on Address { tags line1 }',
  C: 'fragment C on Customer { crmEvents { totalCount { value } } }',
};

/** Root fields that the resolvers read. */
export const PLAIN: Readonly<Record<string, string>> = {
  'a customer as of now and before it existed':
    'now: customer(by: { id: $id }, asOf: "2100-01-01T00:00:00Z") { version addresses { city } userLinks { nodes { userId } } } before: customer(by: { id: $id }, asOf: "2020-01-01T00:00:00Z") { version }',
  'the changes of the history':
    'customer(by: { id: $id }) { history(first: 3) { nodes { changes { path before after } } } }',
  'the viewer': 'viewer { userId scopes customers { nodes { displayName } } organization { name } }',
  introspection:
    '__schema { queryType { fields { name args { name defaultValue } } } } __type(name: "Customer") { possibleTypes { name } }',
};
