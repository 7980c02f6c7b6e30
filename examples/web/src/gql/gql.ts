/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment AccountUsageDetail on BusinessCustomer {\n    accountUsage {\n      operatingCountry\n      goodsServiceDescription\n      industryCategoryCode\n      productReference {\n        code\n        text\n      }\n      estimatedMonthlyRevenue {\n        currency\n        amount\n      }\n    }\n  }\n": typeof types.AccountUsageDetailFragmentDoc,
    "\n  mutation AddAddress($input: AddCustomerAddressInput!) {\n    written: addCustomerAddress(input: $input) {\n      customer {\n        ...Changed\n      }\n      userErrors {\n        ...Problem\n      }\n    }\n  }\n": typeof types.AddAddressDocument,
    "\n  fragment AddressLines on Address {\n    id\n    line1\n    line2\n    line3\n    city\n    county\n    state\n    postcode\n    country\n  }\n": typeof types.AddressLinesFragmentDoc,
    "\n  fragment Addresses on Customer {\n    id\n    version\n    addresses {\n      id\n      purpose\n      tags\n      status\n      createdAt\n      ...AddressLines\n    }\n  }\n": typeof types.AddressesFragmentDoc,
    "\n  fragment BusinessDetail on BusinessCustomer {\n    name\n    nameEnglish\n    businessType {\n      code\n      text\n    }\n    website\n    registration {\n      id\n      ...DocumentFacts\n    }\n  }\n": typeof types.BusinessDetailFragmentDoc,
    "\n  fragment KycDetail on Customer {\n    kyc {\n      status\n      level\n      note\n      lastOkAt\n    }\n  }\n": typeof types.KycDetailFragmentDoc,
    "\n  fragment RiskDetail on Customer {\n    risk {\n      level\n      blocked\n      blacklisted\n      blacklistedComment\n    }\n  }\n": typeof types.RiskDetailFragmentDoc,
    "\n  mutation UpdateContact($input: UpdateCustomerInput!) {\n    written: updateCustomer(input: $input) {\n      customer {\n        ...Changed\n      }\n      userErrors {\n        ...Problem\n      }\n    }\n  }\n": typeof types.UpdateContactDocument,
    "\n  fragment Contact on Customer {\n    id\n    version\n    contact {\n      email\n      secondEmail\n      mobilePhone\n      secondMobilePhone\n      telephone\n    }\n  }\n": typeof types.ContactFragmentDoc,
    "\n  fragment CustomerDetail on Customer {\n    __typename\n    id\n    erasedAt\n    ...StatusBadges\n    ...Contact\n    ...KycDetail\n    ...RiskDetail\n    ...Addresses\n    ...IdentityDocuments\n    ...Tax\n    ...Credit\n    ...Events\n    ...History\n    ...Plans\n    ...References\n    ...SocialMedia\n    ...Users\n    ...Metadata\n    ...Record\n    ...PersonDetail\n    ...BusinessDetail\n    ...AccountUsageDetail\n    ...Persons\n  }\n": typeof types.CustomerDetailFragmentDoc,
    "\n  query Customer($id: ID!) {\n    customer(by: { id: $id }) {\n      id\n      displayName\n      ...CustomerDetail\n    }\n  }\n": typeof types.CustomerDocument,
    "\n  mutation DeleteAddress($input: DeleteCustomerAddressInput!) {\n    written: deleteCustomerAddress(input: $input) {\n      customer {\n        ...Changed\n      }\n      userErrors {\n        ...Problem\n      }\n    }\n  }\n": typeof types.DeleteAddressDocument,
    "\n  fragment DocumentFacts on IdentityDocument {\n    id\n    type {\n      code\n      text\n    }\n    number\n    issuingCountry\n    issuedOn\n    expiresOn\n    files {\n      id\n      side\n    }\n  }\n": typeof types.DocumentFactsFragmentDoc,
    "\n  fragment Events on Customer {\n    crmEvents(first: 10) {\n      nodes {\n        id\n        category\n        detail\n        channel\n        scheduledAt\n        actualAt\n        result\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.EventsFragmentDoc,
    "\n  fragment Credit on Customer {\n    creditRating {\n      rating\n      source\n    }\n    creditLimit {\n      currency\n      amount\n    }\n    ...CreditLimitOrders\n  }\n": typeof types.CreditFragmentDoc,
    "\n  fragment CreditLimitOrders on Customer {\n    creditLimitOrders(first: 10) {\n      nodes {\n        id\n        requestedCurrentRateAmount1\n        requestedCurrentRateAmount2\n        requestedCurrentValidEndDate\n        currentCreditDocumentation\n        temporaryRequestedCurrentAmount\n        requestedTemporaryValidEndDate\n        temporaryCreditDocumentation\n        rankAmount1\n        nominalInterest1\n        rankAmount2\n        nominalInterest2\n        createdAt\n        decidedAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.CreditLimitOrdersFragmentDoc,
    "\n  fragment Plans on Customer {\n    plannedIncome\n    plannedExpenditure\n  }\n": typeof types.PlansFragmentDoc,
    "\n  fragment HistoryPage on JournalEntryConnection {\n    edges {\n      node {\n        version\n        at\n        operation\n        changes {\n          path\n        }\n        ...JournalChanges\n        ...JournalOrigin\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.HistoryPageFragmentDoc,
    "\n  fragment History on Customer {\n    id\n    history(first: 10) {\n      ...HistoryPage\n    }\n  }\n": typeof types.HistoryFragmentDoc,
    "\n  query OlderHistory($id: ID!, $after: String!) {\n    customer(by: { id: $id }) {\n      id\n      history(first: 10, after: $after) {\n        ...HistoryPage\n      }\n    }\n  }\n": typeof types.OlderHistoryDocument,
    "\n  fragment IdentityDocuments on Customer {\n    identityDocuments {\n      id\n      ...DocumentFacts\n    }\n  }\n": typeof types.IdentityDocumentsFragmentDoc,
    "\n  fragment JournalChanges on JournalEntry {\n    changes {\n      path\n      before\n      after\n    }\n  }\n": typeof types.JournalChangesFragmentDoc,
    "\n  fragment JournalOrigin on JournalEntry {\n    actor {\n      credential\n      userId\n    }\n    system\n  }\n": typeof types.JournalOriginFragmentDoc,
    "\n  fragment PersonDetail on PersonCustomer {\n    title\n    firstName\n    middleName\n    lastName\n    legalName\n    dateOfBirth\n    gender\n    nationality\n    birthCountry\n    relationshipStatus\n    highestEducation\n    employmentStatus\n    dependents {\n      count\n      datesOfBirth\n    }\n    faceImage {\n      url\n      takenAt\n    }\n  }\n": typeof types.PersonDetailFragmentDoc,
    "\n  fragment Persons on BusinessCustomer {\n    persons {\n      id\n      ...BusinessPerson\n    }\n  }\n": typeof types.PersonsFragmentDoc,
    "\n  fragment BusinessPerson on BusinessPerson {\n    id\n    role {\n      code\n      text\n    }\n    firstName\n    lastName\n    firstNameEnglish\n    lastNameEnglish\n    dateOfBirth\n    nationality\n    residentialAddress {\n      id\n      ...AddressLines\n    }\n    identification {\n      id\n      ...DocumentFacts\n    }\n  }\n": typeof types.BusinessPersonFragmentDoc,
    "\n  fragment References on Customer {\n    references {\n      system\n      value\n    }\n  }\n": typeof types.ReferencesFragmentDoc,
    "\n  fragment Metadata on Customer {\n    metadata {\n      key\n      value\n    }\n  }\n": typeof types.MetadataFragmentDoc,
    "\n  fragment Record on Customer {\n    id\n    onboardingStatus\n    joinedDate\n    branchId\n    version\n    createdAt\n    updatedAt\n    organization {\n      id\n      name\n    }\n  }\n": typeof types.RecordFragmentDoc,
    "\n  fragment SocialMedia on Customer {\n    socialMediaHandles {\n      id\n      type\n      handle\n      addedAt\n      activatedAt\n    }\n  }\n": typeof types.SocialMediaFragmentDoc,
    "\n  fragment Tax on Customer {\n    countryOfTaxResidence\n    taxResidences {\n      id\n      domain\n      taxNumber\n    }\n  }\n": typeof types.TaxFragmentDoc,
    "\n  fragment Users on Customer {\n    userLinks(first: 10) {\n      nodes {\n        id\n        userId\n        isActive\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.UsersFragmentDoc,
    "\n  fragment CustomerItem on Customer {\n    __typename\n    id\n    displayName\n    ... on BusinessCustomer {\n      nameEnglish\n    }\n    primaryAddress {\n      id\n      city\n      country\n    }\n    contact {\n      email\n    }\n    ...StatusBadges\n  }\n": typeof types.CustomerItemFragmentDoc,
    "\n  query Customers($filter: CustomerFilter, $after: String, $counted: Boolean!) {\n    customers(first: 30, after: $after, filter: $filter) {\n      edges {\n        node {\n          id\n          ...CustomerItem\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount @include(if: $counted) {\n        value\n        precision\n      }\n    }\n  }\n": typeof types.CustomersDocument,
    "\n  fragment StatusBadges on Customer {\n    kyc {\n      status\n    }\n    risk {\n      level\n      blocked\n      blacklisted\n    }\n  }\n": typeof types.StatusBadgesFragmentDoc,
    "\n  fragment Changed on Customer {\n    id\n    ...CustomerItem\n    ...Contact\n    ...Addresses\n    ...Record\n    ...History\n  }\n": typeof types.ChangedFragmentDoc,
    "\n  fragment Problem on UserError {\n    __typename\n    code\n    message\n    path\n  }\n": typeof types.ProblemFragmentDoc,
};
const documents: Documents = {
    "\n  fragment AccountUsageDetail on BusinessCustomer {\n    accountUsage {\n      operatingCountry\n      goodsServiceDescription\n      industryCategoryCode\n      productReference {\n        code\n        text\n      }\n      estimatedMonthlyRevenue {\n        currency\n        amount\n      }\n    }\n  }\n": types.AccountUsageDetailFragmentDoc,
    "\n  mutation AddAddress($input: AddCustomerAddressInput!) {\n    written: addCustomerAddress(input: $input) {\n      customer {\n        ...Changed\n      }\n      userErrors {\n        ...Problem\n      }\n    }\n  }\n": types.AddAddressDocument,
    "\n  fragment AddressLines on Address {\n    id\n    line1\n    line2\n    line3\n    city\n    county\n    state\n    postcode\n    country\n  }\n": types.AddressLinesFragmentDoc,
    "\n  fragment Addresses on Customer {\n    id\n    version\n    addresses {\n      id\n      purpose\n      tags\n      status\n      createdAt\n      ...AddressLines\n    }\n  }\n": types.AddressesFragmentDoc,
    "\n  fragment BusinessDetail on BusinessCustomer {\n    name\n    nameEnglish\n    businessType {\n      code\n      text\n    }\n    website\n    registration {\n      id\n      ...DocumentFacts\n    }\n  }\n": types.BusinessDetailFragmentDoc,
    "\n  fragment KycDetail on Customer {\n    kyc {\n      status\n      level\n      note\n      lastOkAt\n    }\n  }\n": types.KycDetailFragmentDoc,
    "\n  fragment RiskDetail on Customer {\n    risk {\n      level\n      blocked\n      blacklisted\n      blacklistedComment\n    }\n  }\n": types.RiskDetailFragmentDoc,
    "\n  mutation UpdateContact($input: UpdateCustomerInput!) {\n    written: updateCustomer(input: $input) {\n      customer {\n        ...Changed\n      }\n      userErrors {\n        ...Problem\n      }\n    }\n  }\n": types.UpdateContactDocument,
    "\n  fragment Contact on Customer {\n    id\n    version\n    contact {\n      email\n      secondEmail\n      mobilePhone\n      secondMobilePhone\n      telephone\n    }\n  }\n": types.ContactFragmentDoc,
    "\n  fragment CustomerDetail on Customer {\n    __typename\n    id\n    erasedAt\n    ...StatusBadges\n    ...Contact\n    ...KycDetail\n    ...RiskDetail\n    ...Addresses\n    ...IdentityDocuments\n    ...Tax\n    ...Credit\n    ...Events\n    ...History\n    ...Plans\n    ...References\n    ...SocialMedia\n    ...Users\n    ...Metadata\n    ...Record\n    ...PersonDetail\n    ...BusinessDetail\n    ...AccountUsageDetail\n    ...Persons\n  }\n": types.CustomerDetailFragmentDoc,
    "\n  query Customer($id: ID!) {\n    customer(by: { id: $id }) {\n      id\n      displayName\n      ...CustomerDetail\n    }\n  }\n": types.CustomerDocument,
    "\n  mutation DeleteAddress($input: DeleteCustomerAddressInput!) {\n    written: deleteCustomerAddress(input: $input) {\n      customer {\n        ...Changed\n      }\n      userErrors {\n        ...Problem\n      }\n    }\n  }\n": types.DeleteAddressDocument,
    "\n  fragment DocumentFacts on IdentityDocument {\n    id\n    type {\n      code\n      text\n    }\n    number\n    issuingCountry\n    issuedOn\n    expiresOn\n    files {\n      id\n      side\n    }\n  }\n": types.DocumentFactsFragmentDoc,
    "\n  fragment Events on Customer {\n    crmEvents(first: 10) {\n      nodes {\n        id\n        category\n        detail\n        channel\n        scheduledAt\n        actualAt\n        result\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.EventsFragmentDoc,
    "\n  fragment Credit on Customer {\n    creditRating {\n      rating\n      source\n    }\n    creditLimit {\n      currency\n      amount\n    }\n    ...CreditLimitOrders\n  }\n": types.CreditFragmentDoc,
    "\n  fragment CreditLimitOrders on Customer {\n    creditLimitOrders(first: 10) {\n      nodes {\n        id\n        requestedCurrentRateAmount1\n        requestedCurrentRateAmount2\n        requestedCurrentValidEndDate\n        currentCreditDocumentation\n        temporaryRequestedCurrentAmount\n        requestedTemporaryValidEndDate\n        temporaryCreditDocumentation\n        rankAmount1\n        nominalInterest1\n        rankAmount2\n        nominalInterest2\n        createdAt\n        decidedAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.CreditLimitOrdersFragmentDoc,
    "\n  fragment Plans on Customer {\n    plannedIncome\n    plannedExpenditure\n  }\n": types.PlansFragmentDoc,
    "\n  fragment HistoryPage on JournalEntryConnection {\n    edges {\n      node {\n        version\n        at\n        operation\n        changes {\n          path\n        }\n        ...JournalChanges\n        ...JournalOrigin\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.HistoryPageFragmentDoc,
    "\n  fragment History on Customer {\n    id\n    history(first: 10) {\n      ...HistoryPage\n    }\n  }\n": types.HistoryFragmentDoc,
    "\n  query OlderHistory($id: ID!, $after: String!) {\n    customer(by: { id: $id }) {\n      id\n      history(first: 10, after: $after) {\n        ...HistoryPage\n      }\n    }\n  }\n": types.OlderHistoryDocument,
    "\n  fragment IdentityDocuments on Customer {\n    identityDocuments {\n      id\n      ...DocumentFacts\n    }\n  }\n": types.IdentityDocumentsFragmentDoc,
    "\n  fragment JournalChanges on JournalEntry {\n    changes {\n      path\n      before\n      after\n    }\n  }\n": types.JournalChangesFragmentDoc,
    "\n  fragment JournalOrigin on JournalEntry {\n    actor {\n      credential\n      userId\n    }\n    system\n  }\n": types.JournalOriginFragmentDoc,
    "\n  fragment PersonDetail on PersonCustomer {\n    title\n    firstName\n    middleName\n    lastName\n    legalName\n    dateOfBirth\n    gender\n    nationality\n    birthCountry\n    relationshipStatus\n    highestEducation\n    employmentStatus\n    dependents {\n      count\n      datesOfBirth\n    }\n    faceImage {\n      url\n      takenAt\n    }\n  }\n": types.PersonDetailFragmentDoc,
    "\n  fragment Persons on BusinessCustomer {\n    persons {\n      id\n      ...BusinessPerson\n    }\n  }\n": types.PersonsFragmentDoc,
    "\n  fragment BusinessPerson on BusinessPerson {\n    id\n    role {\n      code\n      text\n    }\n    firstName\n    lastName\n    firstNameEnglish\n    lastNameEnglish\n    dateOfBirth\n    nationality\n    residentialAddress {\n      id\n      ...AddressLines\n    }\n    identification {\n      id\n      ...DocumentFacts\n    }\n  }\n": types.BusinessPersonFragmentDoc,
    "\n  fragment References on Customer {\n    references {\n      system\n      value\n    }\n  }\n": types.ReferencesFragmentDoc,
    "\n  fragment Metadata on Customer {\n    metadata {\n      key\n      value\n    }\n  }\n": types.MetadataFragmentDoc,
    "\n  fragment Record on Customer {\n    id\n    onboardingStatus\n    joinedDate\n    branchId\n    version\n    createdAt\n    updatedAt\n    organization {\n      id\n      name\n    }\n  }\n": types.RecordFragmentDoc,
    "\n  fragment SocialMedia on Customer {\n    socialMediaHandles {\n      id\n      type\n      handle\n      addedAt\n      activatedAt\n    }\n  }\n": types.SocialMediaFragmentDoc,
    "\n  fragment Tax on Customer {\n    countryOfTaxResidence\n    taxResidences {\n      id\n      domain\n      taxNumber\n    }\n  }\n": types.TaxFragmentDoc,
    "\n  fragment Users on Customer {\n    userLinks(first: 10) {\n      nodes {\n        id\n        userId\n        isActive\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.UsersFragmentDoc,
    "\n  fragment CustomerItem on Customer {\n    __typename\n    id\n    displayName\n    ... on BusinessCustomer {\n      nameEnglish\n    }\n    primaryAddress {\n      id\n      city\n      country\n    }\n    contact {\n      email\n    }\n    ...StatusBadges\n  }\n": types.CustomerItemFragmentDoc,
    "\n  query Customers($filter: CustomerFilter, $after: String, $counted: Boolean!) {\n    customers(first: 30, after: $after, filter: $filter) {\n      edges {\n        node {\n          id\n          ...CustomerItem\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount @include(if: $counted) {\n        value\n        precision\n      }\n    }\n  }\n": types.CustomersDocument,
    "\n  fragment StatusBadges on Customer {\n    kyc {\n      status\n    }\n    risk {\n      level\n      blocked\n      blacklisted\n    }\n  }\n": types.StatusBadgesFragmentDoc,
    "\n  fragment Changed on Customer {\n    id\n    ...CustomerItem\n    ...Contact\n    ...Addresses\n    ...Record\n    ...History\n  }\n": types.ChangedFragmentDoc,
    "\n  fragment Problem on UserError {\n    __typename\n    code\n    message\n    path\n  }\n": types.ProblemFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountUsageDetail on BusinessCustomer {\n    accountUsage {\n      operatingCountry\n      goodsServiceDescription\n      industryCategoryCode\n      productReference {\n        code\n        text\n      }\n      estimatedMonthlyRevenue {\n        currency\n        amount\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AccountUsageDetail on BusinessCustomer {\n    accountUsage {\n      operatingCountry\n      goodsServiceDescription\n      industryCategoryCode\n      productReference {\n        code\n        text\n      }\n      estimatedMonthlyRevenue {\n        currency\n        amount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAddress($input: AddCustomerAddressInput!) {\n    written: addCustomerAddress(input: $input) {\n      customer {\n        ...Changed\n      }\n      userErrors {\n        ...Problem\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddAddress($input: AddCustomerAddressInput!) {\n    written: addCustomerAddress(input: $input) {\n      customer {\n        ...Changed\n      }\n      userErrors {\n        ...Problem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AddressLines on Address {\n    id\n    line1\n    line2\n    line3\n    city\n    county\n    state\n    postcode\n    country\n  }\n"): (typeof documents)["\n  fragment AddressLines on Address {\n    id\n    line1\n    line2\n    line3\n    city\n    county\n    state\n    postcode\n    country\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Addresses on Customer {\n    id\n    version\n    addresses {\n      id\n      purpose\n      tags\n      status\n      createdAt\n      ...AddressLines\n    }\n  }\n"): (typeof documents)["\n  fragment Addresses on Customer {\n    id\n    version\n    addresses {\n      id\n      purpose\n      tags\n      status\n      createdAt\n      ...AddressLines\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BusinessDetail on BusinessCustomer {\n    name\n    nameEnglish\n    businessType {\n      code\n      text\n    }\n    website\n    registration {\n      id\n      ...DocumentFacts\n    }\n  }\n"): (typeof documents)["\n  fragment BusinessDetail on BusinessCustomer {\n    name\n    nameEnglish\n    businessType {\n      code\n      text\n    }\n    website\n    registration {\n      id\n      ...DocumentFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KycDetail on Customer {\n    kyc {\n      status\n      level\n      note\n      lastOkAt\n    }\n  }\n"): (typeof documents)["\n  fragment KycDetail on Customer {\n    kyc {\n      status\n      level\n      note\n      lastOkAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskDetail on Customer {\n    risk {\n      level\n      blocked\n      blacklisted\n      blacklistedComment\n    }\n  }\n"): (typeof documents)["\n  fragment RiskDetail on Customer {\n    risk {\n      level\n      blocked\n      blacklisted\n      blacklistedComment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateContact($input: UpdateCustomerInput!) {\n    written: updateCustomer(input: $input) {\n      customer {\n        ...Changed\n      }\n      userErrors {\n        ...Problem\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateContact($input: UpdateCustomerInput!) {\n    written: updateCustomer(input: $input) {\n      customer {\n        ...Changed\n      }\n      userErrors {\n        ...Problem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Contact on Customer {\n    id\n    version\n    contact {\n      email\n      secondEmail\n      mobilePhone\n      secondMobilePhone\n      telephone\n    }\n  }\n"): (typeof documents)["\n  fragment Contact on Customer {\n    id\n    version\n    contact {\n      email\n      secondEmail\n      mobilePhone\n      secondMobilePhone\n      telephone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerDetail on Customer {\n    __typename\n    id\n    erasedAt\n    ...StatusBadges\n    ...Contact\n    ...KycDetail\n    ...RiskDetail\n    ...Addresses\n    ...IdentityDocuments\n    ...Tax\n    ...Credit\n    ...Events\n    ...History\n    ...Plans\n    ...References\n    ...SocialMedia\n    ...Users\n    ...Metadata\n    ...Record\n    ...PersonDetail\n    ...BusinessDetail\n    ...AccountUsageDetail\n    ...Persons\n  }\n"): (typeof documents)["\n  fragment CustomerDetail on Customer {\n    __typename\n    id\n    erasedAt\n    ...StatusBadges\n    ...Contact\n    ...KycDetail\n    ...RiskDetail\n    ...Addresses\n    ...IdentityDocuments\n    ...Tax\n    ...Credit\n    ...Events\n    ...History\n    ...Plans\n    ...References\n    ...SocialMedia\n    ...Users\n    ...Metadata\n    ...Record\n    ...PersonDetail\n    ...BusinessDetail\n    ...AccountUsageDetail\n    ...Persons\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Customer($id: ID!) {\n    customer(by: { id: $id }) {\n      id\n      displayName\n      ...CustomerDetail\n    }\n  }\n"): (typeof documents)["\n  query Customer($id: ID!) {\n    customer(by: { id: $id }) {\n      id\n      displayName\n      ...CustomerDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteAddress($input: DeleteCustomerAddressInput!) {\n    written: deleteCustomerAddress(input: $input) {\n      customer {\n        ...Changed\n      }\n      userErrors {\n        ...Problem\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteAddress($input: DeleteCustomerAddressInput!) {\n    written: deleteCustomerAddress(input: $input) {\n      customer {\n        ...Changed\n      }\n      userErrors {\n        ...Problem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentFacts on IdentityDocument {\n    id\n    type {\n      code\n      text\n    }\n    number\n    issuingCountry\n    issuedOn\n    expiresOn\n    files {\n      id\n      side\n    }\n  }\n"): (typeof documents)["\n  fragment DocumentFacts on IdentityDocument {\n    id\n    type {\n      code\n      text\n    }\n    number\n    issuingCountry\n    issuedOn\n    expiresOn\n    files {\n      id\n      side\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Events on Customer {\n    crmEvents(first: 10) {\n      nodes {\n        id\n        category\n        detail\n        channel\n        scheduledAt\n        actualAt\n        result\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Events on Customer {\n    crmEvents(first: 10) {\n      nodes {\n        id\n        category\n        detail\n        channel\n        scheduledAt\n        actualAt\n        result\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Credit on Customer {\n    creditRating {\n      rating\n      source\n    }\n    creditLimit {\n      currency\n      amount\n    }\n    ...CreditLimitOrders\n  }\n"): (typeof documents)["\n  fragment Credit on Customer {\n    creditRating {\n      rating\n      source\n    }\n    creditLimit {\n      currency\n      amount\n    }\n    ...CreditLimitOrders\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CreditLimitOrders on Customer {\n    creditLimitOrders(first: 10) {\n      nodes {\n        id\n        requestedCurrentRateAmount1\n        requestedCurrentRateAmount2\n        requestedCurrentValidEndDate\n        currentCreditDocumentation\n        temporaryRequestedCurrentAmount\n        requestedTemporaryValidEndDate\n        temporaryCreditDocumentation\n        rankAmount1\n        nominalInterest1\n        rankAmount2\n        nominalInterest2\n        createdAt\n        decidedAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CreditLimitOrders on Customer {\n    creditLimitOrders(first: 10) {\n      nodes {\n        id\n        requestedCurrentRateAmount1\n        requestedCurrentRateAmount2\n        requestedCurrentValidEndDate\n        currentCreditDocumentation\n        temporaryRequestedCurrentAmount\n        requestedTemporaryValidEndDate\n        temporaryCreditDocumentation\n        rankAmount1\n        nominalInterest1\n        rankAmount2\n        nominalInterest2\n        createdAt\n        decidedAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Plans on Customer {\n    plannedIncome\n    plannedExpenditure\n  }\n"): (typeof documents)["\n  fragment Plans on Customer {\n    plannedIncome\n    plannedExpenditure\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryPage on JournalEntryConnection {\n    edges {\n      node {\n        version\n        at\n        operation\n        changes {\n          path\n        }\n        ...JournalChanges\n        ...JournalOrigin\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment HistoryPage on JournalEntryConnection {\n    edges {\n      node {\n        version\n        at\n        operation\n        changes {\n          path\n        }\n        ...JournalChanges\n        ...JournalOrigin\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment History on Customer {\n    id\n    history(first: 10) {\n      ...HistoryPage\n    }\n  }\n"): (typeof documents)["\n  fragment History on Customer {\n    id\n    history(first: 10) {\n      ...HistoryPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OlderHistory($id: ID!, $after: String!) {\n    customer(by: { id: $id }) {\n      id\n      history(first: 10, after: $after) {\n        ...HistoryPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query OlderHistory($id: ID!, $after: String!) {\n    customer(by: { id: $id }) {\n      id\n      history(first: 10, after: $after) {\n        ...HistoryPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdentityDocuments on Customer {\n    identityDocuments {\n      id\n      ...DocumentFacts\n    }\n  }\n"): (typeof documents)["\n  fragment IdentityDocuments on Customer {\n    identityDocuments {\n      id\n      ...DocumentFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JournalChanges on JournalEntry {\n    changes {\n      path\n      before\n      after\n    }\n  }\n"): (typeof documents)["\n  fragment JournalChanges on JournalEntry {\n    changes {\n      path\n      before\n      after\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JournalOrigin on JournalEntry {\n    actor {\n      credential\n      userId\n    }\n    system\n  }\n"): (typeof documents)["\n  fragment JournalOrigin on JournalEntry {\n    actor {\n      credential\n      userId\n    }\n    system\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonDetail on PersonCustomer {\n    title\n    firstName\n    middleName\n    lastName\n    legalName\n    dateOfBirth\n    gender\n    nationality\n    birthCountry\n    relationshipStatus\n    highestEducation\n    employmentStatus\n    dependents {\n      count\n      datesOfBirth\n    }\n    faceImage {\n      url\n      takenAt\n    }\n  }\n"): (typeof documents)["\n  fragment PersonDetail on PersonCustomer {\n    title\n    firstName\n    middleName\n    lastName\n    legalName\n    dateOfBirth\n    gender\n    nationality\n    birthCountry\n    relationshipStatus\n    highestEducation\n    employmentStatus\n    dependents {\n      count\n      datesOfBirth\n    }\n    faceImage {\n      url\n      takenAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Persons on BusinessCustomer {\n    persons {\n      id\n      ...BusinessPerson\n    }\n  }\n"): (typeof documents)["\n  fragment Persons on BusinessCustomer {\n    persons {\n      id\n      ...BusinessPerson\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BusinessPerson on BusinessPerson {\n    id\n    role {\n      code\n      text\n    }\n    firstName\n    lastName\n    firstNameEnglish\n    lastNameEnglish\n    dateOfBirth\n    nationality\n    residentialAddress {\n      id\n      ...AddressLines\n    }\n    identification {\n      id\n      ...DocumentFacts\n    }\n  }\n"): (typeof documents)["\n  fragment BusinessPerson on BusinessPerson {\n    id\n    role {\n      code\n      text\n    }\n    firstName\n    lastName\n    firstNameEnglish\n    lastNameEnglish\n    dateOfBirth\n    nationality\n    residentialAddress {\n      id\n      ...AddressLines\n    }\n    identification {\n      id\n      ...DocumentFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment References on Customer {\n    references {\n      system\n      value\n    }\n  }\n"): (typeof documents)["\n  fragment References on Customer {\n    references {\n      system\n      value\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Metadata on Customer {\n    metadata {\n      key\n      value\n    }\n  }\n"): (typeof documents)["\n  fragment Metadata on Customer {\n    metadata {\n      key\n      value\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Record on Customer {\n    id\n    onboardingStatus\n    joinedDate\n    branchId\n    version\n    createdAt\n    updatedAt\n    organization {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Record on Customer {\n    id\n    onboardingStatus\n    joinedDate\n    branchId\n    version\n    createdAt\n    updatedAt\n    organization {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SocialMedia on Customer {\n    socialMediaHandles {\n      id\n      type\n      handle\n      addedAt\n      activatedAt\n    }\n  }\n"): (typeof documents)["\n  fragment SocialMedia on Customer {\n    socialMediaHandles {\n      id\n      type\n      handle\n      addedAt\n      activatedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Tax on Customer {\n    countryOfTaxResidence\n    taxResidences {\n      id\n      domain\n      taxNumber\n    }\n  }\n"): (typeof documents)["\n  fragment Tax on Customer {\n    countryOfTaxResidence\n    taxResidences {\n      id\n      domain\n      taxNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Users on Customer {\n    userLinks(first: 10) {\n      nodes {\n        id\n        userId\n        isActive\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Users on Customer {\n    userLinks(first: 10) {\n      nodes {\n        id\n        userId\n        isActive\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerItem on Customer {\n    __typename\n    id\n    displayName\n    ... on BusinessCustomer {\n      nameEnglish\n    }\n    primaryAddress {\n      id\n      city\n      country\n    }\n    contact {\n      email\n    }\n    ...StatusBadges\n  }\n"): (typeof documents)["\n  fragment CustomerItem on Customer {\n    __typename\n    id\n    displayName\n    ... on BusinessCustomer {\n      nameEnglish\n    }\n    primaryAddress {\n      id\n      city\n      country\n    }\n    contact {\n      email\n    }\n    ...StatusBadges\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Customers($filter: CustomerFilter, $after: String, $counted: Boolean!) {\n    customers(first: 30, after: $after, filter: $filter) {\n      edges {\n        node {\n          id\n          ...CustomerItem\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount @include(if: $counted) {\n        value\n        precision\n      }\n    }\n  }\n"): (typeof documents)["\n  query Customers($filter: CustomerFilter, $after: String, $counted: Boolean!) {\n    customers(first: 30, after: $after, filter: $filter) {\n      edges {\n        node {\n          id\n          ...CustomerItem\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount @include(if: $counted) {\n        value\n        precision\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatusBadges on Customer {\n    kyc {\n      status\n    }\n    risk {\n      level\n      blocked\n      blacklisted\n    }\n  }\n"): (typeof documents)["\n  fragment StatusBadges on Customer {\n    kyc {\n      status\n    }\n    risk {\n      level\n      blocked\n      blacklisted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Changed on Customer {\n    id\n    ...CustomerItem\n    ...Contact\n    ...Addresses\n    ...Record\n    ...History\n  }\n"): (typeof documents)["\n  fragment Changed on Customer {\n    id\n    ...CustomerItem\n    ...Contact\n    ...Addresses\n    ...Record\n    ...History\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Problem on UserError {\n    __typename\n    code\n    message\n    path\n  }\n"): (typeof documents)["\n  fragment Problem on UserError {\n    __typename\n    code\n    message\n    path\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;