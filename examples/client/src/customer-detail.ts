import { graphql } from './gql/index.ts';

export const AddressFacts = graphql(`
  fragment AddressFacts on Address {
    id
    purpose
    line1
    line2
    line3
    city
    county
    state
    postcode
    country
    tags
    status
    createdAt
  }
`);

export const DocumentFacts = graphql(`
  fragment DocumentFacts on IdentityDocument {
    id
    type { code text }
    number
    issuingCountry
    issuedOn
    expiresOn
    files { id side }
  }
`);

/** The fields that persons and businesses have in common. */
export const CustomerFacts = graphql(`
  fragment CustomerFacts on Customer {
    id
    displayName
    organization { id name bankId number }
    references { system value }
    contact { email secondEmail mobilePhone secondMobilePhone telephone }
    onboardingStatus
    kyc { status level note lastOkAt }
    risk { level blocked blacklisted blacklistedComment }
    primaryAddress { ...AddressFacts }
    addresses { ...AddressFacts }
    identityDocuments { ...DocumentFacts }
    taxResidences { id domain taxNumber }
    countryOfTaxResidence
    creditRating { rating source }
    creditLimit { currency amount }
    plannedIncome
    plannedExpenditure
    socialMediaHandles { id type handle addedAt activatedAt }
    metadata { key value }
    branchId
    joinedDate
    version
    createdAt
    updatedAt
  }
`);

/** The unlimited lists of a customer, each with its first page. */
export const CustomerActivity = graphql(`
  fragment CustomerActivity on Customer {
    id
    creditLimitOrders(first: 10) {
      edges {
        cursor
        node {
          id
          requestedCurrentRateAmount1
          requestedCurrentRateAmount2
          requestedCurrentValidEndDate
          currentCreditDocumentation
          temporaryRequestedCurrentAmount
          requestedTemporaryValidEndDate
          temporaryCreditDocumentation
          rankAmount1
          nominalInterest1
          rankAmount2
          nominalInterest2
          createdAt
          decidedAt
        }
      }
      pageInfo { hasNextPage endCursor }
    }
    crmEvents(first: 10) {
      edges { cursor node { id category detail channel scheduledAt actualAt result customerName customerNumber } }
      pageInfo { hasNextPage endCursor }
    }
    userLinks(first: 10) {
      edges { cursor node { id userId isActive createdAt } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const PersonFacts = graphql(`
  fragment PersonFacts on PersonCustomer {
    id
    title
    firstName
    middleName
    lastName
    legalName
    dateOfBirth
    gender
    nationality
    birthCountry
    faceImage { url takenAt }
    relationshipStatus
    dependents { count datesOfBirth }
    highestEducation
    employmentStatus
  }
`);

export const BusinessFacts = graphql(`
  fragment BusinessFacts on BusinessCustomer {
    id
    name
    nameEnglish
    businessType { code text }
    website
    registration { ...DocumentFacts }
    accountUsage {
      operatingCountry
      goodsServiceDescription
      industryCategoryCode
      productReference { code text }
      estimatedMonthlyRevenue { currency amount }
    }
    persons {
      id
      role { code text }
      firstName
      lastName
      firstNameEnglish
      lastNameEnglish
      dateOfBirth
      nationality
      residentialAddress { ...AddressFacts }
      identification { ...DocumentFacts }
    }
  }
`);

/**
 * One customer with everything nested. Null for an id that is unknown, malformed or of another organization.
 */
export const CustomerDetail = graphql(`
  query CustomerDetail($by: CustomerBy!) {
    customer(by: $by) {
      __typename
      id
      ...CustomerFacts
      ...CustomerActivity
      ...PersonFacts
      ...BusinessFacts
    }
  }
`);

/** Read from the cache first, or always from the graph. After a conflict the cache is known to be stale. */
export type From = 'cache-first' | 'network-only';
