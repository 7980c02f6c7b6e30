import type { Facts } from './fixture.ts';

/** A named request to GraphQL or to one of the REST APIs. */
export interface Request {
  name: string;
  document?: string;
  variables?: Record<string, unknown>;
  rest?: readonly [method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown];
}

/** Four lists, and a field of the customer's own row. */
export const LISTS =
  'addresses { line1 } identityDocuments { number } taxResidences { domain } socialMediaHandles { handle } creditRating { rating }';

const CONNECTIONS = `creditLimitOrders(first: 3) { nodes { createdAt } totalCount { value } } crmEvents(first: 3) { nodes { category } }
  userLinks(first: 3) { nodes { userId } } history(first: 3) { nodes { version operation } }`;

const PERSONS = `... on BusinessCustomer { name registration { number }
  persons { firstName residentialAddress { line1 } identification { number } } }`;

/** Requests for single customers and items by id or reference. */
export function pointReads({
  person,
  number,
  business,
  order,
  event,
  address,
  instant,
  nodes,
}: Facts): Request[] {
  const byId = `customer(by: { id: "${person}" })`;
  const asOf = `customer(by: { id: "${person}" }, asOf: "${instant}")`;
  const byReference = `customer(by: { reference: { system: BANKING, value: "${number}" } })`;
  const aliases = nodes.map(
    (id, index) => `c${index}: customer(by: { id: "${id}" }) { displayName ${LISTS} }`,
  );
  return graph({
    'a customer by id': `${byId} { displayName ${LISTS} }`,
    'a customer by id with references': `${byId} { displayName references { value } }`,
    'a customer by id with connections': `${byId} { displayName ${CONNECTIONS} }`,
    'a customer by reference': `${byReference} { displayName ${LISTS} }`,
    'a business with its persons': `customer(by: { id: "${business}" }) { ${PERSONS} }`,
    'a customer as of an instant': `${asOf} { displayName ${LISTS} }`,
    'a customer as of an instant with connections': `${asOf} { displayName ${CONNECTIONS} }`,
    'a node: customer': `node(id: "${person}") { id ... on Customer { displayName ${LISTS} } }`,
    'a node: order': `node(id: "${order}") { ... on CreditLimitOrder { createdAt customer { displayName } } }`,
    'a node: event': `node(id: "${event}") { ... on CrmEvent { category customerName } }`,
    'a node: address': `node(id: "${address}") { ... on Address { line1 } }`,
    'an order': `creditLimitOrder(id: "${order}") { createdAt }`,
    'fifty nodes': `nodes(ids: ${JSON.stringify(nodes)}) { ... on Customer { displayName ${LISTS} } }`,
    'ten customers by id': aliases.slice(0, 10).join(' '),
  });
}

/** Pages of very long lists. They must not read more rows than a page of a short list. */
export function longLists({ busy }: Facts): Request[] {
  const ofBusy = (fields: string) => `customer(by: { id: "${busy}" }) { ${fields} }`;
  return graph({
    'a page of many events': ofBusy('crmEvents(first: 50) { nodes { category } }'),
    'the last page of many events': ofBusy('crmEvents(last: 50) { nodes { category } }'),
    'a page of many orders': ofBusy('creditLimitOrders(first: 50) { nodes { createdAt } }'),
    'a page of many links': ofBusy('userLinks(first: 50) { nodes { userId } }'),
    'the history': ofBusy('history(first: 50) { nodes { version } }'),
    'a count of many events': ofBusy('crmEvents(first: 1) { totalCount(limit: 100) { value } }'),
    'customers of a user': `viewer { customers(first: 50) { nodes { displayName ${LISTS} } } }`,
    'the last customers of a user': `viewer { customers(last: 50) { nodes { displayName } } }`,
    'a count of customers of a user': `viewer { customers { totalCount(limit: 100) { value } } }`,
    'events of the organization': `organization { crmEvents(first: 50) { nodes { category customerName customerNumber } } }`,
    'the last events of the organization': `organization { crmEvents(last: 50) { nodes { category } } }`,
    'a count of events of the organization': `organization { crmEvents { totalCount(limit: 100) { value } } }`,
  });
}

export const SORTS = ['CREATED_AT', 'UPDATED_AT', 'DISPLAY_NAME'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => `{ field: ${field}, direction: ${direction} }`),
);

/** Every filter condition on its own, by name. */
export function filters({ number, email, instant }: Facts): Record<string, string> {
  return {
    persons: 'type: PERSON',
    businesses: 'type: BUSINESS',
    'one onboarding status': 'onboardingStatus: [FAILED]',
    'several onboarding statuses': 'onboardingStatus: [FAILED, SUSPENDED]',
    'one KYC status': 'kycStatus: [DECLINED]',
    'several KYC statuses': 'kycStatus: [ABORTED, DECLINED]',
    'one KYC level': 'kycLevel: [DOC_ONLY]',
    'several KYC levels': 'kycLevel: [DOC_ONLY, NOT_REQUIRED]',
    'one risk level': 'riskLevel: [HIGH]',
    'several risk levels': 'riskLevel: [LOW, HIGH]',
    blocked: 'blocked: true',
    'not blocked': 'blocked: false',
    blacklisted: 'blacklisted: true',
    'not blacklisted': 'blacklisted: false',
    'a common country': 'country: "DE"',
    'a country without matches': 'country: "AQ"',
    'a reference': `reference: { system: BANKING, value: "${number}" }`,
    'a reference without matches': 'reference: { system: BANKING, value: "nobody" }',
    'an e-mail address': `email: "${email}"`,
    'an e-mail address without matches': 'email: "nobody@example.com"',
    'changes since an instant': `changedSince: "${instant}"`,
    'changes since the future': 'changedSince: "2100-01-01T00:00:00Z"',
    'a name': 'search: "maria schmidt"',
    'a common name': 'search: "an"',
    'a name without matches': 'search: "qqxxzz jjkkww"',
    'a name with typing errors': 'search: "mariaa schmitd"',
    'a name of three words': 'search: "anna maria schmidt"',
    'a name of one common word': 'search: "group"',
    'a name with one ideograph': 'search: "孙"',
    'a name with one ideograph without matches': 'search: "龘"',
    erased: 'erased: true',
    'erased persons': 'erased: true, type: PERSON',
    'erased, in a queue': 'erased: true, onboardingStatus: [PROCESSING]',
    'many conditions':
      'type: PERSON, kycStatus: [VALIDATED], riskLevel: [LOW], blocked: false, country: "DE"',
    'blocked, of a country': 'blocked: true, country: "DE"',
  };
}

/**
 * Queues whose conditions erased customers also match, because an erased customer has the values of a new
 * one.
 */
const QUEUES = {
  'persons changed least recently': 'type: PERSON',
  'onboardings changed least recently': 'onboardingStatus: [PROCESSING]',
  'KYC changed least recently': 'kycStatus: [NOT_STARTED]',
  'KYC of a level changed least recently': 'kycLevel: [FULL_KYC]',
  'risks changed least recently': 'riskLevel: [MEDIUM]',
};

/** Pages of customers with lists: in each order, and with each filter in two orders. */
export function pages(facts: Facts): Request[] {
  const page = (args: string) => `customers(${args}) { nodes { displayName ${LISTS} } }`;
  const conditions = Object.entries(filters(facts));
  return graph({
    ...Object.fromEntries(SORTS.map((sort) => [`a page by ${sort}`, page(`first: 50, sort: ${sort}`)])),
    'the last page': page('last: 50'),
    'a page of connections': `customers(first: 50) { nodes { displayName ${CONNECTIONS} } }`,
    'a page with references': 'customers(first: 50) { nodes { displayName references { value } } }',
    'a page of businesses with persons': `customers(first: 50, filter: { type: BUSINESS }) { nodes { ${PERSONS} } }`,
    ...Object.fromEntries(
      conditions.map(([name, filter]) => [name, page(`first: 50, filter: { ${filter} }`)]),
    ),
    ...Object.fromEntries(
      conditions.map(([name, filter]) => [
        `${name}, by name`,
        page(`first: 50, filter: { ${filter} }, sort: { field: DISPLAY_NAME, direction: ASC }`),
      ]),
    ),
    ...Object.fromEntries(
      conditions.map(([name, filter]) => [
        `a count of ${name}`,
        `customers(filter: { ${filter} }) { totalCount(limit: 100) { value } }`,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(QUEUES).map(([name, filter]) => [
        name,
        page(`first: 50, filter: { ${filter} }, sort: { field: CREATED_AT, direction: ASC }`),
      ]),
    ),
    'a count of all': 'customers { totalCount(limit: 100) { value } }',
  });
}

/** Pages that start and end at cursors in the middle of the list. */
export function deepPages(cursors: Record<string, string>): Request[] {
  const page = (args: string) => `customers(${args}) { nodes { displayName ${LISTS} } }`;
  return Object.entries(cursors).flatMap(([sort, cursor]) =>
    graph({
      [`a page after a customer by ${sort}`]: page(`first: 50, sort: ${sort}, after: "${cursor}"`),
      [`a page before a customer by ${sort}`]: page(`last: 50, sort: ${sort}, before: "${cursor}"`),
    }),
  );
}

/**
 * Requests the cursor of a customer, found by a filter. A cursor is valid for the same order with any filter.
 */
export function cursorRequest({ number }: Facts, sort: string): Request {
  const filter = `reference: { system: BANKING, value: "${number}" }`;
  const document = `{ customers(first: 1, sort: ${sort}, filter: { ${filter} }) { edges { cursor } } }`;
  return { name: `a cursor by ${sort}`, document };
}

/** Reads through the REST APIs. */
export function restReads({ bankId, person, business, number, registryId, busy }: Facts): Request[] {
  const bank = `/v1/banks/${bankId}`;
  const paths: Record<string, string> = {
    'onboarding: a customer': `/api/customers/${business}`,
    'clients: a client': `/api/v1/clients/person/${person}`,
    'registry: a customer': `/customers/${encodeURIComponent(registryId)}`,
    'screening: a person': `/v1/clients/${person}`,
    'screening: a company': `/v1/clients/${business}`,
    'banking: a customer': `${bank}/customers/${person}`,
    'banking: a customer by number': `${bank}/customers/${person}/customer-number/${encodeURIComponent(number)}`,
    'banking: addresses': `${bank}/customers/${person}/addresses`,
    'banking: tax residences': `${bank}/customers/${person}/tax-residences`,
    'banking: handles': `${bank}/customers/${person}/social_media_handles`,
    'banking: orders': `${bank}/customers/${busy}/credit_limit/requests`,
    'banking: customers of the user': '/v1/users/current/customers',
    'banking: customers of the user at a bank': `${bank}/customers`,
    'banking: firehose': `${bank}/firehose/customers`,
    'banking: CRM events': `${bank}/crm-events`,
  };
  return Object.entries(paths).map(([name, path]) => ({ name, rest: ['GET', path] }));
}

/** Creates GraphQL requests from root fields by name. */
function graph(fields: Record<string, string>): Request[] {
  return Object.entries(fields).map(([name, text]) => ({ name, document: `{ ${text} }` }));
}
