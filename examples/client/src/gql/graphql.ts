/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an address is for. */
export type AddressPurpose =
  /** Anything else; what banking adds. */
  | 'OTHER'
  /** Where a business is registered. At most one per customer (onboarding `registration_address`). */
  | 'REGISTRATION'
  /** Where a person lives. At most one per person (clients, registry `PrimaryResidence`, onboarding `residential_address`). */
  | 'RESIDENTIAL';

/** Usual legal forms of a business. */
export type BusinessTypeCode =
  /** Owned by its members. */
  | 'COOPERATIVE'
  /** A body of the state. */
  | 'GOVERNMENT_ENTITY'
  /** Owners liable with their share only (onboarding `Limited Liability Company`). */
  | 'LIMITED_LIABILITY_COMPANY'
  /** A partnership some of whose partners are liable with their share only. */
  | 'LIMITED_PARTNERSHIP'
  /** A foundation, charity or other body that makes no profit. */
  | 'NON_PROFIT'
  /** Another form; `text` tells which. */
  | 'OTHER'
  /** Several owners who are liable with all that they have. */
  | 'PARTNERSHIP'
  /** A company limited by shares that are not traded publicly. */
  | 'PRIVATE_LIMITED_COMPANY'
  /** A company limited by shares that may be traded publicly. */
  | 'PUBLIC_LIMITED_COMPANY'
  /** One owner who is liable with all that they have. */
  | 'SOLE_PROPRIETORSHIP'
  /** Holds property for others. */
  | 'TRUST';

/** How a count is meant. */
export type CountPrecision =
  /** Counting stopped at the limit; there are at least as many. */
  | 'AT_LEAST'
  /** There are exactly as many as counted. */
  | 'EXACT';

/** How a customer is named. */
export type CustomerBy =
  {   /** By its id in this graph, of at most 255 characters. */
  id: string; reference?: never; }
  |  { id?: never;   /** By the id that another system gave it. */
  reference: CustomerReferenceInput; };

/**
 * Conditions on customers; all that are given must hold. A condition that is null, empty text or an empty list is none;
 * a reference and an e-mail address are looked up in the form in which they are stored, trimmed and composed (NFC). What cannot be
 * stored finds nobody.
 */
export type CustomerFilter = {
  /** Blacklisted, or not blacklisted. */
  blacklisted?: boolean | null | undefined;
  /** Blocked, or not blocked. */
  blocked?: boolean | null | undefined;
  /** Changed at this instant or later (`updatedAt`), of at most 35 characters. */
  changedSince?: string | null | undefined;
  /** At least one of the customer's own addresses is in this country, a code of 2 letters. */
  country?: string | null | undefined;
  /** Has this as its first or second e-mail address, whatever the case of the letters. At most 1,016 characters as they are sent. */
  email?: string | null | undefined;
  /**
   * With true, only customers whose values were erased, who are in no list and no count otherwise. False is like null. An
   * erased customer has no names, references and addresses, so no condition on those finds it.
   */
  erased?: boolean | null | undefined;
  /** One of these KYC levels. */
  kycLevel?: Array<KycLevel> | null | undefined;
  /** One of these KYC states. */
  kycStatus?: Array<KycStatus> | null | undefined;
  /** One of these onboarding states. */
  onboardingStatus?: Array<OnboardingStatus> | null | undefined;
  /** Has this id in another system. */
  reference?: CustomerReferenceInput | null | undefined;
  /** One of these risk levels. */
  riskLevel?: Array<RiskLevel> | null | undefined;
  /**
   * Names with these words: legal, first, middle and last name of a person, name and English name of a business. Those with
   * more of the words come first, then those with more of them letter by letter, then those with more of them in the first
   * name, then the newest. Forgives typing errors and missing accents and vowel marks, and asks for no order of the words.
   * Ideographs, kana and Hangul are found anywhere in a name. 2 to 100 characters, a letter or digit among them; a single
   * ideograph, kana or syllable of Hangul will do. The six longest words count, and at most 1,000 customers are found.
   */
  search?: string | null | undefined;
  /** Only persons or only businesses. */
  type?: CustomerType | null | undefined;
};

/** An id that another system gave a customer. */
export type CustomerReferenceInput = {
  /** The system. */
  system: SourceSystem;
  /**
   * The id there, in the form in which ids are stored: trimmed, in composed form (NFC), and compared exactly then. At most 1,020
   * characters as they are sent.
   */
  value: string;
};

/** By what, and in which direction, customers are ordered. */
export type CustomerSort = {
  /** The direction. */
  direction: SortDirection;
  /** What is compared. */
  field: CustomerSortField;
};

/** What customers are ordered by. */
export type CustomerSortField =
  /** When the customer was made here. */
  | 'CREATED_AT'
  /** The name shown, letter by letter without regard to case. */
  | 'DISPLAY_NAME'
  /** How well the name matches `filter.search`, which must be given: as `search` says. */
  | 'RELEVANCE'
  /** When the customer changed last. */
  | 'UPDATED_AT';

/** The two kinds of customer. A customer's type never changes. */
export type CustomerType =
  /** A company or other organization (screening `company`). */
  | 'BUSINESS'
  /** A natural person (screening `person`). */
  | 'PERSON';

/** A side of a document. */
export type DocumentSide =
  /** The back (onboarding `id_document_back_file_id`). */
  | 'BACK'
  /** The front (onboarding `id_document_front_file_id`). */
  | 'FRONT';

/** Gender, as the systems have it. */
export type Gender =
  /** Female (clients, screening `female`). */
  | 'FEMALE'
  /** Male (clients, screening `male`). */
  | 'MALE'
  /** Neither (screening `other`). Clients has no value for it, and shows null. */
  | 'OTHER';

/** Kinds of identity documents. */
export type IdentityDocumentTypeCode =
  /** Proof of an address, as a utility bill (registry `AddressProof`). */
  | 'ADDRESS_PROOF'
  /** Registration of a company (onboarding `Business Registration`). */
  | 'BUSINESS_REGISTRATION'
  /** Driving licence (registry `DrivingLicense`). */
  | 'DRIVING_LICENSE'
  /** National identity card (registry `NationalIDCard`, onboarding `National ID`). */
  | 'NATIONAL_ID'
  /** Another kind; `text` tells which. */
  | 'OTHER'
  /** Passport (registry `Passport`). */
  | 'PASSPORT'
  /** Residence permit (registry `ResidencePermit`). */
  | 'RESIDENCE_PERMIT'
  /** Tax identification (registry `TaxID`). */
  | 'TAX_ID';

/** Which verification a customer needs (clients `kyc_level`). */
export type KycLevel =
  /** Documents alone. */
  | 'DOC_ONLY'
  /** The full one. What a new customer starts with. */
  | 'FULL_KYC'
  /** None. */
  | 'NOT_REQUIRED';

/** How far the verification of a customer is (clients `kyc_status`). */
export type KycStatus =
  /** It was broken off. */
  | 'ABORTED'
  /** A verification was opened. */
  | 'CREATED'
  /** The customer was refused. */
  | 'DECLINED'
  /** Nothing was done. What a new customer starts with. */
  | 'NOT_STARTED'
  /** A person must look at it. */
  | 'PENDING_REVIEW'
  /** It is under way. */
  | 'PROCESSING'
  /** The customer is verified (banking `kyc_status` is true in this state alone). */
  | 'VALIDATED';

/** How far the onboarding of a customer is (onboarding `status`). */
export type OnboardingStatus =
  /** Ended badly. */
  | 'FAILED'
  /** Under way. What a new customer starts with. */
  | 'PROCESSING'
  /** Ended well. */
  | 'SUCCEEDED'
  /** Halted. */
  | 'SUSPENDED';

/** Usual roles of a person in a business. */
export type PersonRoleCode =
  /** May sign for it. */
  | 'AUTHORIZED_SIGNATORY'
  /** Owns it in the end, directly or not. */
  | 'BENEFICIAL_OWNER'
  /** Member of the board (onboarding `Director`). */
  | 'DIRECTOR'
  /** Represents it by law. */
  | 'LEGAL_REPRESENTATIVE'
  /** Another role; `text` tells which. */
  | 'OTHER'
  /** Partner in a partnership. */
  | 'PARTNER'
  /** Keeps its records. */
  | 'SECRETARY'
  /** Owns a share. */
  | 'SHAREHOLDER';

/** Usual products an account is for. */
export type ProductReferenceCode =
  /** Selling goods online. */
  | 'E_COMMERCE'
  /** Banking, payments, insurance, investment (onboarding `Financial Services`). */
  | 'FINANCIAL_SERVICES'
  /** Buying and selling across borders. */
  | 'IMPORT_EXPORT'
  /** Making goods. */
  | 'MANUFACTURING'
  /** Another product; `text` tells which. */
  | 'OTHER'
  /** Paying salaries and contractors. */
  | 'PAYROLL'
  /** Advice, design, law and other services by professionals. */
  | 'PROFESSIONAL_SERVICES'
  /** Selling goods in shops. */
  | 'RETAIL'
  /** Software and online services. */
  | 'SOFTWARE';

/** How risky a customer was judged (clients `risk_level`). */
export type RiskLevel =
  /** High (clients `High`). */
  | 'HIGH'
  /** Low (clients `Low`). */
  | 'LOW'
  /** Medium (clients `Medium`). What a new customer starts with. */
  | 'MEDIUM';

/** The order of a sort. */
export type SortDirection =
  /** Smallest, oldest or first in the alphabet first. */
  | 'ASC'
  /** Largest, newest or last in the alphabet first. */
  | 'DESC';

/** The systems whose data the graph unites. Each has a document of its own, and its own way to write. */
export type SourceSystem =
  /** A bank's customer API. */
  | 'BANKING'
  /** Person clients with KYC, risk, blocking and blacklisting. */
  | 'CLIENTS'
  /** Business onboarding: companies, their account usage and legal representatives. */
  | 'ONBOARDING'
  /** Persons under an id that the caller chooses, with identity documents and a primary residence. */
  | 'REGISTRY'
  /** Compliance screening of persons and companies. */
  | 'SCREENING';

/** Input of `updateCustomerEmail`. */
export type UpdateCustomerEmailInput = {
  /** The customer to change. */
  customerId: string;
  /** The e-mail address. Needed. */
  email?: string | null | undefined;
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: number | null | undefined;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: string | null | undefined;
};

/** What can be wrong with the input of a mutation. */
export type UserErrorCode =
  /** Several stored items could be meant. */
  | 'AMBIGUOUS'
  /** The version is another one than expected. */
  | 'CONFLICT'
  /**
   * A control character; notes may have new lines and tabs. Or a bidirectional embedding, override or isolate (U+202A to U+202E, U+2066 to
   * U+2069), or a noncharacter.
   */
  | 'CONTROL_CHARACTER'
  /** A day in the future where none may be: a day of issue in a put, a day of birth after tomorrow in UTC. */
  | 'DATE_IN_FUTURE'
  /** An end before its beginning. */
  | 'DATE_ORDER'
  /** The same as an item before it. */
  | 'DUPLICATE'
  /** A text without one visible character. Null clears where something can be cleared. */
  | 'EMPTY'
  /** A field is missing that is needed: in something new, or in a group that is sent whole. */
  | 'FIELD_REQUIRED'
  /** Another request with the same idempotency key is under way. */
  | 'IDEMPOTENCY_IN_PROGRESS'
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Two ids that must be equal and are not. */
  | 'ID_MISMATCH'
  /** Not written as a value of its kind is: a day that the calendar lacks, no country, no e-mail address. */
  | 'INVALID_FORMAT'
  /** A step that does not follow. */
  | 'INVALID_TRANSITION'
  /** A value of another type than expected. */
  | 'INVALID_TYPE'
  /** An item that nothing can recognize. */
  | 'KEY_REQUIRED'
  /** A user who is linked already. */
  | 'LINK_TAKEN'
  /**
   * A mask (`•`) for a personal value, or one that would be cleared by somebody who is not shown it: nobody may write over what
   * was withheld from them.
   */
  | 'MASKED_VALUE'
  /** Not one of the values that there are. */
  | 'NOT_ALLOWED'
  /** No such customer, or no such part of it. */
  | 'NOT_FOUND'
  /** Null for a field that cannot be cleared, or for a system that knows no null. */
  | 'NULL_NOT_ALLOWED'
  /** A field that can be sent back as it is stored, and not changed. */
  | 'READ_ONLY'
  /** An id of another system that another customer has. */
  | 'REFERENCE_TAKEN'
  /** Fewer items than the least. */
  | 'TOO_FEW'
  /** A number above the largest. */
  | 'TOO_LARGE'
  /** More characters than the most, counted as Unicode code points. */
  | 'TOO_LONG'
  /** More items than the most. */
  | 'TOO_MANY'
  /** More decimals than the currency has minor units. */
  | 'TOO_PRECISE'
  /** Fewer characters than the least. */
  | 'TOO_SHORT'
  /** A number below the least. */
  | 'TOO_SMALL'
  /** A field that is not known here. */
  | 'UNKNOWN_FIELD'
  /** A customer of the other type. */
  | 'WRONG_TYPE';

export type AddressFactsFragment = { __typename: 'Address', id: string, purpose: AddressPurpose, line1: string, line2: string | null, line3: string | null, city: string | null, county: string | null, state: string | null, postcode: string | null, country: string, tags: Array<string>, status: string | null, createdAt: string } & { ' $fragmentName'?: 'AddressFactsFragment' };

export type DocumentFactsFragment = { __typename: 'IdentityDocument', id: string, number: string, issuingCountry: string, issuedOn: string | null, expiresOn: string | null, type: { __typename: 'IdentityDocumentType', code: IdentityDocumentTypeCode, text: string | null }, files: Array<{ __typename: 'IdentityDocumentFile', id: string, side: DocumentSide | null }> } & { ' $fragmentName'?: 'DocumentFactsFragment' };

type CustomerFacts_BusinessCustomer_Fragment = { __typename: 'BusinessCustomer', id: string, displayName: string | null, onboardingStatus: OnboardingStatus, countryOfTaxResidence: string | null, plannedIncome: string | null, plannedExpenditure: string | null, branchId: string | null, joinedDate: string | null, version: number, createdAt: string, updatedAt: string, organization: { __typename: 'Organization', id: string, name: string, bankId: string, number: number }, references: Array<{ __typename: 'CustomerReference', system: SourceSystem, value: string }>, contact: { __typename: 'Contact', email: string | null, secondEmail: string | null, mobilePhone: string | null, secondMobilePhone: string | null, telephone: string | null }, kyc: { __typename: 'Kyc', status: KycStatus, level: KycLevel, note: string | null, lastOkAt: string | null }, risk: { __typename: 'Risk', level: RiskLevel, blocked: boolean, blacklisted: boolean, blacklistedComment: string | null }, primaryAddress: (
    { __typename: 'Address' }
    & { ' $fragmentRefs'?: { 'AddressFactsFragment': AddressFactsFragment } }
  ) | null, addresses: Array<(
    { __typename: 'Address' }
    & { ' $fragmentRefs'?: { 'AddressFactsFragment': AddressFactsFragment } }
  )>, identityDocuments: Array<(
    { __typename: 'IdentityDocument' }
    & { ' $fragmentRefs'?: { 'DocumentFactsFragment': DocumentFactsFragment } }
  )>, taxResidences: Array<{ __typename: 'TaxResidence', id: string, domain: string | null, taxNumber: string | null }>, creditRating: { __typename: 'CreditRating', rating: string | null, source: string | null } | null, creditLimit: { __typename: 'Money', currency: string, amount: string } | null, socialMediaHandles: Array<{ __typename: 'SocialMediaHandle', id: string, type: string | null, handle: string | null, addedAt: string | null, activatedAt: string | null }>, metadata: Array<{ __typename: 'MetadataEntry', key: string, value: string }> } & { ' $fragmentName'?: 'CustomerFacts_BusinessCustomer_Fragment' };

type CustomerFacts_PersonCustomer_Fragment = { __typename: 'PersonCustomer', id: string, displayName: string | null, onboardingStatus: OnboardingStatus, countryOfTaxResidence: string | null, plannedIncome: string | null, plannedExpenditure: string | null, branchId: string | null, joinedDate: string | null, version: number, createdAt: string, updatedAt: string, organization: { __typename: 'Organization', id: string, name: string, bankId: string, number: number }, references: Array<{ __typename: 'CustomerReference', system: SourceSystem, value: string }>, contact: { __typename: 'Contact', email: string | null, secondEmail: string | null, mobilePhone: string | null, secondMobilePhone: string | null, telephone: string | null }, kyc: { __typename: 'Kyc', status: KycStatus, level: KycLevel, note: string | null, lastOkAt: string | null }, risk: { __typename: 'Risk', level: RiskLevel, blocked: boolean, blacklisted: boolean, blacklistedComment: string | null }, primaryAddress: (
    { __typename: 'Address' }
    & { ' $fragmentRefs'?: { 'AddressFactsFragment': AddressFactsFragment } }
  ) | null, addresses: Array<(
    { __typename: 'Address' }
    & { ' $fragmentRefs'?: { 'AddressFactsFragment': AddressFactsFragment } }
  )>, identityDocuments: Array<(
    { __typename: 'IdentityDocument' }
    & { ' $fragmentRefs'?: { 'DocumentFactsFragment': DocumentFactsFragment } }
  )>, taxResidences: Array<{ __typename: 'TaxResidence', id: string, domain: string | null, taxNumber: string | null }>, creditRating: { __typename: 'CreditRating', rating: string | null, source: string | null } | null, creditLimit: { __typename: 'Money', currency: string, amount: string } | null, socialMediaHandles: Array<{ __typename: 'SocialMediaHandle', id: string, type: string | null, handle: string | null, addedAt: string | null, activatedAt: string | null }>, metadata: Array<{ __typename: 'MetadataEntry', key: string, value: string }> } & { ' $fragmentName'?: 'CustomerFacts_PersonCustomer_Fragment' };

export type CustomerFactsFragment =
  | CustomerFacts_BusinessCustomer_Fragment
  | CustomerFacts_PersonCustomer_Fragment
;

type CustomerActivity_BusinessCustomer_Fragment = { __typename: 'BusinessCustomer', id: string, creditLimitOrders: { __typename: 'CreditLimitOrderConnection', edges: Array<{ __typename: 'CreditLimitOrderEdge', cursor: string, node: { __typename: 'CreditLimitOrder', id: string, requestedCurrentRateAmount1: string | null, requestedCurrentRateAmount2: string | null, requestedCurrentValidEndDate: string | null, currentCreditDocumentation: string | null, temporaryRequestedCurrentAmount: string | null, requestedTemporaryValidEndDate: string | null, temporaryCreditDocumentation: string | null, rankAmount1: string | null, nominalInterest1: string | null, rankAmount2: string | null, nominalInterest2: string | null, createdAt: string, decidedAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, crmEvents: { __typename: 'CrmEventConnection', edges: Array<{ __typename: 'CrmEventEdge', cursor: string, node: { __typename: 'CrmEvent', id: string, category: string | null, detail: string | null, channel: string | null, scheduledAt: string | null, actualAt: string | null, result: string | null, customerName: string | null, customerNumber: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, userLinks: { __typename: 'UserLinkConnection', edges: Array<{ __typename: 'UserLinkEdge', cursor: string, node: { __typename: 'UserLink', id: string, userId: string, isActive: boolean, createdAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } & { ' $fragmentName'?: 'CustomerActivity_BusinessCustomer_Fragment' };

type CustomerActivity_PersonCustomer_Fragment = { __typename: 'PersonCustomer', id: string, creditLimitOrders: { __typename: 'CreditLimitOrderConnection', edges: Array<{ __typename: 'CreditLimitOrderEdge', cursor: string, node: { __typename: 'CreditLimitOrder', id: string, requestedCurrentRateAmount1: string | null, requestedCurrentRateAmount2: string | null, requestedCurrentValidEndDate: string | null, currentCreditDocumentation: string | null, temporaryRequestedCurrentAmount: string | null, requestedTemporaryValidEndDate: string | null, temporaryCreditDocumentation: string | null, rankAmount1: string | null, nominalInterest1: string | null, rankAmount2: string | null, nominalInterest2: string | null, createdAt: string, decidedAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, crmEvents: { __typename: 'CrmEventConnection', edges: Array<{ __typename: 'CrmEventEdge', cursor: string, node: { __typename: 'CrmEvent', id: string, category: string | null, detail: string | null, channel: string | null, scheduledAt: string | null, actualAt: string | null, result: string | null, customerName: string | null, customerNumber: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, userLinks: { __typename: 'UserLinkConnection', edges: Array<{ __typename: 'UserLinkEdge', cursor: string, node: { __typename: 'UserLink', id: string, userId: string, isActive: boolean, createdAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } & { ' $fragmentName'?: 'CustomerActivity_PersonCustomer_Fragment' };

export type CustomerActivityFragment =
  | CustomerActivity_BusinessCustomer_Fragment
  | CustomerActivity_PersonCustomer_Fragment
;

export type PersonFactsFragment = { __typename: 'PersonCustomer', id: string, title: string | null, firstName: string | null, middleName: string | null, lastName: string | null, legalName: string | null, dateOfBirth: string | null, gender: Gender | null, nationality: string | null, birthCountry: string | null, relationshipStatus: string | null, highestEducation: string | null, employmentStatus: string | null, faceImage: { __typename: 'FaceImage', url: string | null, takenAt: string | null } | null, dependents: { __typename: 'Dependents', count: number | null, datesOfBirth: Array<string> | null } | null } & { ' $fragmentName'?: 'PersonFactsFragment' };

export type BusinessFactsFragment = { __typename: 'BusinessCustomer', id: string, name: string | null, nameEnglish: string | null, website: string | null, businessType: { __typename: 'BusinessType', code: BusinessTypeCode, text: string | null } | null, registration: (
    { __typename: 'IdentityDocument' }
    & { ' $fragmentRefs'?: { 'DocumentFactsFragment': DocumentFactsFragment } }
  ) | null, accountUsage: { __typename: 'AccountUsage', operatingCountry: string | null, goodsServiceDescription: string | null, industryCategoryCode: string | null, productReference: { __typename: 'ProductReference', code: ProductReferenceCode, text: string | null } | null, estimatedMonthlyRevenue: { __typename: 'Money', currency: string, amount: string } | null } | null, persons: Array<{ __typename: 'BusinessPerson', id: string, firstName: string | null, lastName: string | null, firstNameEnglish: string | null, lastNameEnglish: string | null, dateOfBirth: string | null, nationality: string | null, role: { __typename: 'PersonRole', code: PersonRoleCode, text: string | null } | null, residentialAddress: (
      { __typename: 'Address' }
      & { ' $fragmentRefs'?: { 'AddressFactsFragment': AddressFactsFragment } }
    ) | null, identification: (
      { __typename: 'IdentityDocument' }
      & { ' $fragmentRefs'?: { 'DocumentFactsFragment': DocumentFactsFragment } }
    ) | null }> } & { ' $fragmentName'?: 'BusinessFactsFragment' };

export type CustomerDetailQueryVariables = Exact<{
  by: CustomerBy;
}>;


export type CustomerDetailQuery = { __typename: 'Query', customer:
    | (
      { __typename: 'BusinessCustomer', id: string }
      & { ' $fragmentRefs'?: { 'CustomerFacts_BusinessCustomer_Fragment': CustomerFacts_BusinessCustomer_Fragment;'CustomerActivity_BusinessCustomer_Fragment': CustomerActivity_BusinessCustomer_Fragment;'BusinessFactsFragment': BusinessFactsFragment } }
    )
    | (
      { __typename: 'PersonCustomer', id: string }
      & { ' $fragmentRefs'?: { 'CustomerFacts_PersonCustomer_Fragment': CustomerFacts_PersonCustomer_Fragment;'CustomerActivity_PersonCustomer_Fragment': CustomerActivity_PersonCustomer_Fragment;'PersonFactsFragment': PersonFactsFragment } }
    )
   | null };

type CustomerRow_BusinessCustomer_Fragment = { __typename: 'BusinessCustomer', id: string, displayName: string | null, kyc: { __typename: 'Kyc', status: KycStatus }, primaryAddress: { __typename: 'Address', id: string, city: string | null, country: string } | null } & { ' $fragmentName'?: 'CustomerRow_BusinessCustomer_Fragment' };

type CustomerRow_PersonCustomer_Fragment = { __typename: 'PersonCustomer', id: string, displayName: string | null, kyc: { __typename: 'Kyc', status: KycStatus }, primaryAddress: { __typename: 'Address', id: string, city: string | null, country: string } | null } & { ' $fragmentName'?: 'CustomerRow_PersonCustomer_Fragment' };

export type CustomerRowFragment =
  | CustomerRow_BusinessCustomer_Fragment
  | CustomerRow_PersonCustomer_Fragment
;

export type CustomerListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CustomerFilter | null | undefined;
  sort?: CustomerSort | null | undefined;
}>;


export type CustomerListQuery = { __typename: 'Query', customers: { __typename: 'CustomerConnection', edges: Array<{ __typename: 'CustomerEdge', cursor: string, node:
        | (
          { __typename: 'BusinessCustomer', id: string }
          & { ' $fragmentRefs'?: { 'CustomerRow_BusinessCustomer_Fragment': CustomerRow_BusinessCustomer_Fragment } }
        )
        | (
          { __typename: 'PersonCustomer', id: string }
          & { ' $fragmentRefs'?: { 'CustomerRow_PersonCustomer_Fragment': CustomerRow_PersonCustomer_Fragment } }
        )
       }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, precision: CountPrecision } } };

export type ChangeEmailMutationVariables = Exact<{
  input: UpdateCustomerEmailInput;
}>;


export type ChangeEmailMutation = { __typename: 'Mutation', updateCustomerEmail: { __typename: 'UpdateCustomerEmailPayload', customer:
      | { __typename: 'BusinessCustomer', id: string, version: number, updatedAt: string, contact: { __typename: 'Contact', email: string | null } }
      | { __typename: 'PersonCustomer', id: string, version: number, updatedAt: string, contact: { __typename: 'Contact', email: string | null } }
     | null, userErrors: Array<
      | (
        { __typename: 'InvalidInputError' }
        & { ' $fragmentRefs'?: { 'UserErrorFacts_InvalidInputError_Fragment': UserErrorFacts_InvalidInputError_Fragment } }
      )
      | (
        { __typename: 'LimitError' }
        & { ' $fragmentRefs'?: { 'UserErrorFacts_LimitError_Fragment': UserErrorFacts_LimitError_Fragment } }
      )
      | (
        { __typename: 'NotAllowedError' }
        & { ' $fragmentRefs'?: { 'UserErrorFacts_NotAllowedError_Fragment': UserErrorFacts_NotAllowedError_Fragment } }
      )
      | (
        { __typename: 'NotFoundError' }
        & { ' $fragmentRefs'?: { 'UserErrorFacts_NotFoundError_Fragment': UserErrorFacts_NotFoundError_Fragment } }
      )
      | (
        { __typename: 'TakenError' }
        & { ' $fragmentRefs'?: { 'UserErrorFacts_TakenError_Fragment': UserErrorFacts_TakenError_Fragment } }
      )
      | (
        { __typename: 'VersionConflictError' }
        & { ' $fragmentRefs'?: { 'UserErrorFacts_VersionConflictError_Fragment': UserErrorFacts_VersionConflictError_Fragment } }
      )
    > } };

type UserErrorFacts_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'UserErrorFacts_InvalidInputError_Fragment' };

type UserErrorFacts_LimitError_Fragment = { __typename: 'LimitError', limit: number, code: UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'UserErrorFacts_LimitError_Fragment' };

type UserErrorFacts_NotAllowedError_Fragment = { __typename: 'NotAllowedError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'UserErrorFacts_NotAllowedError_Fragment' };

type UserErrorFacts_NotFoundError_Fragment = { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'UserErrorFacts_NotFoundError_Fragment' };

type UserErrorFacts_TakenError_Fragment = { __typename: 'TakenError', code: UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'UserErrorFacts_TakenError_Fragment' };

type UserErrorFacts_VersionConflictError_Fragment = { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'UserErrorFacts_VersionConflictError_Fragment' };

export type UserErrorFactsFragment =
  | UserErrorFacts_InvalidInputError_Fragment
  | UserErrorFacts_LimitError_Fragment
  | UserErrorFacts_NotAllowedError_Fragment
  | UserErrorFacts_NotFoundError_Fragment
  | UserErrorFacts_TakenError_Fragment
  | UserErrorFacts_VersionConflictError_Fragment
;

export const AddressFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<AddressFactsFragment, unknown>;
export const DocumentFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}}]} as unknown as DocumentNode<DocumentFactsFragment, unknown>;
export const CustomerFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bankId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"secondEmail"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"secondMobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboardingStatus"}},{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"lastOkAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}},{"kind":"Field","name":{"kind":"Name","value":"blacklistedComment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identityDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxResidences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"taxNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countryOfTaxResidence"}},{"kind":"Field","name":{"kind":"Name","value":"creditRating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedIncome"}},{"kind":"Field","name":{"kind":"Name","value":"plannedExpenditure"}},{"kind":"Field","name":{"kind":"Name","value":"socialMediaHandles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}}]} as unknown as DocumentNode<CustomerFactsFragment, unknown>;
export const CustomerActivityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerActivity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditLimitOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentRateAmount1"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentRateAmount2"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentValidEndDate"}},{"kind":"Field","name":{"kind":"Name","value":"currentCreditDocumentation"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryRequestedCurrentAmount"}},{"kind":"Field","name":{"kind":"Name","value":"requestedTemporaryValidEndDate"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryCreditDocumentation"}},{"kind":"Field","name":{"kind":"Name","value":"rankAmount1"}},{"kind":"Field","name":{"kind":"Name","value":"nominalInterest1"}},{"kind":"Field","name":{"kind":"Name","value":"rankAmount2"}},{"kind":"Field","name":{"kind":"Name","value":"nominalInterest2"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"crmEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"actualAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerActivityFragment, unknown>;
export const PersonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"birthCountry"}},{"kind":"Field","name":{"kind":"Name","value":"faceImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationshipStatus"}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"datesOfBirth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highestEducation"}},{"kind":"Field","name":{"kind":"Name","value":"employmentStatus"}}]}}]} as unknown as DocumentNode<PersonFactsFragment, unknown>;
export const BusinessFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BusinessFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"businessType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountUsage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operatingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"goodsServiceDescription"}},{"kind":"Field","name":{"kind":"Name","value":"industryCategoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"productReference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedMonthlyRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"firstNameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"lastNameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"residentialAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<BusinessFactsFragment, unknown>;
export const CustomerRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]} as unknown as DocumentNode<CustomerRowFragment, unknown>;
export const UserErrorFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]} as unknown as DocumentNode<UserErrorFactsFragment, unknown>;
export const CustomerDetailDocument = {"__meta__":{"hash":"sha256:f85fbdfe897106ecd25abb7bd00e2720f2e766d7f95b931b69c48be62da6081e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerBy"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerActivity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BusinessFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bankId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"secondEmail"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"secondMobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboardingStatus"}},{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"lastOkAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}},{"kind":"Field","name":{"kind":"Name","value":"blacklistedComment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identityDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxResidences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"taxNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countryOfTaxResidence"}},{"kind":"Field","name":{"kind":"Name","value":"creditRating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedIncome"}},{"kind":"Field","name":{"kind":"Name","value":"plannedExpenditure"}},{"kind":"Field","name":{"kind":"Name","value":"socialMediaHandles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerActivity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditLimitOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentRateAmount1"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentRateAmount2"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentValidEndDate"}},{"kind":"Field","name":{"kind":"Name","value":"currentCreditDocumentation"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryRequestedCurrentAmount"}},{"kind":"Field","name":{"kind":"Name","value":"requestedTemporaryValidEndDate"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryCreditDocumentation"}},{"kind":"Field","name":{"kind":"Name","value":"rankAmount1"}},{"kind":"Field","name":{"kind":"Name","value":"nominalInterest1"}},{"kind":"Field","name":{"kind":"Name","value":"rankAmount2"}},{"kind":"Field","name":{"kind":"Name","value":"nominalInterest2"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"crmEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"actualAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"birthCountry"}},{"kind":"Field","name":{"kind":"Name","value":"faceImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationshipStatus"}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"datesOfBirth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highestEducation"}},{"kind":"Field","name":{"kind":"Name","value":"employmentStatus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BusinessFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"businessType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountUsage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operatingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"goodsServiceDescription"}},{"kind":"Field","name":{"kind":"Name","value":"industryCategoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"productReference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedMonthlyRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"firstNameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"lastNameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"residentialAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerDetailQuery, CustomerDetailQueryVariables>;
export const CustomerListDocument = {"__meta__":{"hash":"sha256:7a62698b7138387445ec7aa2e3c4d9160ec500a637edc590ae5f4e738bf3796a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]} as unknown as DocumentNode<CustomerListQuery, CustomerListQueryVariables>;
export const ChangeEmailDocument = {"__meta__":{"hash":"sha256:c27e1499e75dc8fc3b48de0f3a9e241d9df1781b1b9e4df3837c06aaf1ebca22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCustomerEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateCustomerEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]} as unknown as DocumentNode<ChangeEmailMutation, ChangeEmailMutationVariables>;