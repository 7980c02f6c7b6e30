import type { CommonWorkload } from './workloads.ts';

/** An address of the customer itself has no `businessPersonId`. */
const nested = `
  id: rowId displayName
  addresses: addressesByOrganizationIdAndCustomerIdList(
    condition: { businessPersonId: null }, orderBy: [ROW_ID_ASC]
  ) { id: rowId line1 city postcode country }
  identityDocuments: identityDocumentsByOrganizationIdAndCustomerIdList(
    condition: { slot: "LISTED" }, orderBy: [POSITION_ASC, ROW_ID_ASC]
  ) { id: rowId number issuingCountry expiresOn }
  taxResidences: taxResidencesByOrganizationIdAndCustomerIdList(orderBy: [ROW_ID_ASC]) { id: rowId domain taxNumber }
  socialMediaHandles: socialMediaHandlesByOrganizationIdAndCustomerIdList(orderBy: [ROW_ID_ASC]) { id: rowId type handle }`;

const page = 'orderBy: [CREATED_AT_DESC, ROW_ID_DESC]';

/**
 * The same workloads for PostGraphile, whose schema is derived from the tables. Aliases make the responses
 * equal. PostGraphile does not restrict rows to an organization, so each document filters by it.
 */
export const postgraphileDocuments: Record<CommonWorkload, string> = {
  W0: 'query Nothing { __typename }',
  W1: `query Point($organizationId: UUID!, $id: UUID!) {
    customer: customerByOrganizationIdAndRowId(organizationId: $organizationId, rowId: $id) { ${nested} } }`,
  W2: `query Page($organizationId: UUID!) {
    customers: allCustomers(first: 50, ${page}, condition: { organizationId: $organizationId, erasedAt: null }) { nodes { ${nested} } } }`,
  W3: `query Businesses($organizationId: UUID!) {
    customers: allCustomers(
      first: 20, ${page}, condition: { organizationId: $organizationId, erasedAt: null, type: "BUSINESS" }
    ) { nodes {
      id: rowId displayName
      persons: businessPeopleByOrganizationIdAndCustomerIdList(orderBy: [POSITION_ASC, ROW_ID_ASC]) {
        id: rowId firstName lastName
        residentialAddress: addressByOrganizationIdAndBusinessPersonId { id: rowId line1 city postcode country }
        identification: identityDocumentByOrganizationIdAndBusinessPersonId { id: rowId number issuingCountry expiresOn }
      }
    } } }`,
  W4: `mutation Update($input: PeerUpdatePersonCustomerInput!) {
    updatePersonCustomer: peerUpdatePersonCustomer(input: $input) { customer: result { id: rowId email line1 } } }`,
};
