/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Purpose of an address. */
export type AddressPurpose =
  /** Any other purpose. Addresses added through the banking API have this purpose. */
  | 'OTHER'
  /** Registered address of a business. At most one per customer (onboarding `registration_address`). */
  | 'REGISTRATION'
  /**
   * Residential address of a person. At most one per person (clients, registry `PrimaryResidence`, onboarding
   * `residential_address`).
   */
  | 'RESIDENTIAL';

/** Common legal forms of a business. */
export type BusinessTypeCode =
  /** Owned by its members. */
  | 'COOPERATIVE'
  /** A government body. */
  | 'GOVERNMENT_ENTITY'
  /** Owners with limited liability (onboarding `Limited Liability Company`). */
  | 'LIMITED_LIABILITY_COMPANY'
  /** A partnership in which some partners have limited liability. */
  | 'LIMITED_PARTNERSHIP'
  /** A foundation, charity or other non-profit organization. */
  | 'NON_PROFIT'
  /** Any other legal form; see `text`. */
  | 'OTHER'
  /** Several owners with unlimited liability. */
  | 'PARTNERSHIP'
  /** A company limited by shares that are not publicly traded. */
  | 'PRIVATE_LIMITED_COMPANY'
  /** A company limited by shares that may be publicly traded. */
  | 'PUBLIC_LIMITED_COMPANY'
  /** One owner with unlimited liability. */
  | 'SOLE_PROPRIETORSHIP'
  /** Holds property on behalf of others. */
  | 'TRUST';

/** Precision of a count. */
export type CountPrecision =
  /** Counting stopped at the limit; there are at least this many items. */
  | 'AT_LEAST'
  /** The count is exact. */
  | 'EXACT';

/** Selects a customer. */
export type CustomerBy =
  {   /** By id in this API, at most 255 characters. */
  id: string; reference?: never; }
  |  { id?: never;   /** By id in a source system. */
  reference: CustomerReferenceInput; };

/**
 * Conditions on customers; all given conditions must hold. A condition that is null, an empty string or an empty
 * list is ignored. A reference and an e-mail address are trimmed and normalized to NFC before the lookup, as in
 * storage. A value that cannot be stored matches no customer.
 */
export type CustomerFilter = {
  /** True: only blacklisted customers. False: only customers that are not blacklisted. */
  blacklisted?: boolean | null | undefined;
  /** True: only blocked customers. False: only customers that are not blocked. */
  blocked?: boolean | null | undefined;
  /** Changed at or after this time (`updatedAt`), at most 35 characters. */
  changedSince?: string | null | undefined;
  /** At least one of the customer's own addresses is in this country (2-letter code). */
  country?: string | null | undefined;
  /**
   * The first or second e-mail address equals this one; case is ignored. At most 1,016 characters before
   * normalization.
   */
  email?: string | null | undefined;
  /**
   * If true, returns only erased customers, which are excluded from all other lists and counts. False has the
   * same effect as null. An erased customer has no names, references or addresses, so conditions on them do not
   * match it.
   */
  erased?: boolean | null | undefined;
  /** KYC level is one of these. */
  kycLevel?: Array<KycLevel> | null | undefined;
  /** KYC status is one of these. */
  kycStatus?: Array<KycStatus> | null | undefined;
  /** Onboarding status is one of these. */
  onboardingStatus?: Array<OnboardingStatus> | null | undefined;
  /** The customer has this id in a source system. */
  reference?: CustomerReferenceInput | null | undefined;
  /** Risk level is one of these. */
  riskLevel?: Array<RiskLevel> | null | undefined;
  /**
   * Searches names: legal, first, middle and last name of a person; name and English name of a business. Results
   * are ranked by the number of matching words, then by the number of exactly matching words, then by the number
   * of words that match the first name, then newest first. The search tolerates typing errors, missing accents
   * and missing vowel marks, and ignores word order. Ideographs, kana and Hangul match anywhere in a name. 2 to
   * 100 characters including a letter or digit; a single ideograph, kana or Hangul syllable is also accepted.
   * Only the six words with the most characters are used, and at most 1,000 customers are found.
   */
  search?: string | null | undefined;
  /** Return only persons or only businesses. */
  type?: CustomerType | null | undefined;
};

/** The id of a customer in a source system. */
export type CustomerReferenceInput = {
  /** The source system. */
  system: SourceSystem;
  /**
   * Id of the customer in the source system. Ids are stored trimmed and in Unicode NFC; the value is normalized
   * in the same way and then compared exactly. At most 1,020 characters before normalization.
   */
  value: string;
};

/** Sort field and direction for customers. */
export type CustomerSort = {
  /** Sort direction. */
  direction: SortDirection;
  /** Field to sort by. */
  field: CustomerSortField;
};

/** Fields by which customers can be sorted. */
export type CustomerSortField =
  /** Time of creation. */
  | 'CREATED_AT'
  /** Display name, compared letter by letter, ignoring case. */
  | 'DISPLAY_NAME'
  /** How well the name matches `filter.search`, which is required. See `search` for the ranking. */
  | 'RELEVANCE'
  /** Time of the last change. */
  | 'UPDATED_AT';

/** The types of customers. The type of a customer never changes. */
export type CustomerType =
  /** A company or other organization (screening `company`). */
  | 'BUSINESS'
  /** A natural person (screening `person`). */
  | 'PERSON';

/** Side of an identity document. */
export type DocumentSide =
  /** Back (onboarding `id_document_back_file_id`). */
  | 'BACK'
  /** Front (onboarding `id_document_front_file_id`). */
  | 'FRONT';

/** Gender. */
export type Gender =
  /** Female (clients, screening `female`). */
  | 'FEMALE'
  /** Male (clients, screening `male`). */
  | 'MALE'
  /** Other (screening `other`). The clients API has no value for it and returns null. */
  | 'OTHER';

/** Types of identity documents. */
export type IdentityDocumentTypeCode =
  /** Proof of address, for example a utility bill (registry `AddressProof`). */
  | 'ADDRESS_PROOF'
  /** Company registration (onboarding `Business Registration`). */
  | 'BUSINESS_REGISTRATION'
  /** Driving licence (registry `DrivingLicense`). */
  | 'DRIVING_LICENSE'
  /** National identity card (registry `NationalIDCard`, onboarding `National ID`). */
  | 'NATIONAL_ID'
  /** Any other type; see `text`. */
  | 'OTHER'
  /** Passport (registry `Passport`). */
  | 'PASSPORT'
  /** Residence permit (registry `ResidencePermit`). */
  | 'RESIDENCE_PERMIT'
  /** Tax identification (registry `TaxID`). */
  | 'TAX_ID';

/** Verification level that a customer needs (clients `kyc_level`). */
export type KycLevel =
  /** Documents only. */
  | 'DOC_ONLY'
  /** Full verification. Initial level of a new customer. */
  | 'FULL_KYC'
  /** No verification needed. */
  | 'NOT_REQUIRED';

/** KYC status of a customer (clients `kyc_status`). */
export type KycStatus =
  /** The verification was aborted. */
  | 'ABORTED'
  /** A verification was created. */
  | 'CREATED'
  /** The customer was declined. */
  | 'DECLINED'
  /** No verification was started. Initial status of a new customer. */
  | 'NOT_STARTED'
  /** Waiting for manual review. */
  | 'PENDING_REVIEW'
  /** The verification is in progress. */
  | 'PROCESSING'
  /** The customer is verified. In the banking API, `kyc_status` is true only for this status. */
  | 'VALIDATED';

/** Onboarding status of a customer (onboarding `status`). */
export type OnboardingStatus =
  /** Failed. */
  | 'FAILED'
  /** In progress. Initial status of a new customer. */
  | 'PROCESSING'
  /** Completed successfully. */
  | 'SUCCEEDED'
  /** Suspended. */
  | 'SUSPENDED';

/** Common roles of a person in a business. */
export type PersonRoleCode =
  /** Authorized to sign for the business. */
  | 'AUTHORIZED_SIGNATORY'
  /** Ultimate owner of the business, directly or indirectly. */
  | 'BENEFICIAL_OWNER'
  /** Member of the board (onboarding `Director`). */
  | 'DIRECTOR'
  /** Legal representative of the business. */
  | 'LEGAL_REPRESENTATIVE'
  /** Any other role; see `text`. */
  | 'OTHER'
  /** Partner in a partnership. */
  | 'PARTNER'
  /** Keeps the records of the business. */
  | 'SECRETARY'
  /** Owns a share of the business. */
  | 'SHAREHOLDER';

/** Common products that an account is used for. */
export type ProductReferenceCode =
  /** Online retail. */
  | 'E_COMMERCE'
  /** Banking, payments, insurance, investment (onboarding `Financial Services`). */
  | 'FINANCIAL_SERVICES'
  /** Cross-border trade. */
  | 'IMPORT_EXPORT'
  /** Manufacturing. */
  | 'MANUFACTURING'
  /** Any other product; see `text`. */
  | 'OTHER'
  /** Payment of salaries and contractors. */
  | 'PAYROLL'
  /** Professional services, for example consulting, design or law. */
  | 'PROFESSIONAL_SERVICES'
  /** Retail in shops. */
  | 'RETAIL'
  /** Software and online services. */
  | 'SOFTWARE';

/** Assessed risk of a customer (clients `risk_level`). */
export type RiskLevel =
  /** High (clients `High`). */
  | 'HIGH'
  /** Low (clients `Low`). */
  | 'LOW'
  /** Medium (clients `Medium`). Initial level of a new customer. */
  | 'MEDIUM';

/** Direction of a sort. */
export type SortDirection =
  /** Ascending: smallest value, oldest date or A first. */
  | 'ASC'
  /** Descending: largest value, newest date or Z first. */
  | 'DESC';

/** The source systems whose data this API combines. Each has its own API spec and its own update semantics. */
export type SourceSystem =
  /** Customer API of a bank. */
  | 'BANKING'
  /** Persons with KYC, risk, blocking and blacklisting. */
  | 'CLIENTS'
  /** Business onboarding: companies with account usage and legal representatives. */
  | 'ONBOARDING'
  /** Persons under an id chosen by the caller, with identity documents and a primary residence. */
  | 'REGISTRY'
  /** Compliance screening of persons and companies. */
  | 'SCREENING';

/** Input of `updateCustomerEmail`. */
export type UpdateCustomerEmailInput = {
  /** Id of the customer to change. */
  customerId: string;
  /** E-mail address. Required. */
  email?: string | null | undefined;
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: number | null | undefined;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: string | null | undefined;
};

/** Error codes of mutation inputs. */
export type UserErrorCode =
  /** The item matches more than one stored item. */
  | 'AMBIGUOUS'
  /** The stored version differs from the expected version. */
  | 'CONFLICT'
  /**
   * The string contains a control character (notes may contain new lines and tabs), a bidirectional embedding,
   * override or isolate (U+202A to U+202E, U+2066 to U+2069), or a noncharacter.
   */
  | 'CONTROL_CHARACTER'
  /**
   * The date is in the future where that is not allowed: an issue date in `putPersonCustomer`, or a date of
   * birth later than tomorrow in UTC.
   */
  | 'DATE_IN_FUTURE'
  /** The expiry date of an identity document is before its issue date. */
  | 'DATE_ORDER'
  /** Duplicate of an earlier item in the list. */
  | 'DUPLICATE'
  /** The string has no visible character. Send null to clear an optional field. */
  | 'EMPTY'
  /** A required field is missing: in a new object, or in a group that must be sent completely. */
  | 'FIELD_REQUIRED'
  /** Another request with the same idempotency key is still running. */
  | 'IDEMPOTENCY_IN_PROGRESS'
  /** The idempotency key was already used for a different request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Two ids that must be equal are different. */
  | 'ID_MISMATCH'
  /**
   * The value has an invalid format, for example a date that does not exist, an unknown country code or a
   * malformed e-mail address.
   */
  | 'INVALID_FORMAT'
  /** The status change is not allowed from the current status. */
  | 'INVALID_TRANSITION'
  /** The value has the wrong type. */
  | 'INVALID_TYPE'
  /** The item has no identifying field. */
  | 'KEY_REQUIRED'
  /** The user is already linked to the customer. */
  | 'LINK_TAKEN'
  /**
   * A PII value contains the mask character `•`, or a caller without the scope `pii:read` tried to clear a PII
   * value.
   */
  | 'MASKED_VALUE'
  /** The value is not one of the allowed values. */
  | 'NOT_ALLOWED'
  /** The customer, or the item of the customer, does not exist. */
  | 'NOT_FOUND'
  /** Null was sent for a field that cannot be cleared, or to a mutation that does not accept null. */
  | 'NULL_NOT_ALLOWED'
  /** The field is read-only. It may be sent with its current value, but not changed. */
  | 'READ_ONLY'
  /** Another customer already has this id in the source system. */
  | 'REFERENCE_TAKEN'
  /** The list has fewer items than the minimum. */
  | 'TOO_FEW'
  /** The number is above the maximum. */
  | 'TOO_LARGE'
  /** The string is longer than the maximum, counted in Unicode code points. */
  | 'TOO_LONG'
  /** The list has more items than the maximum. */
  | 'TOO_MANY'
  /** The amount has more decimals than the currency has minor units. */
  | 'TOO_PRECISE'
  /** The string is shorter than the minimum. */
  | 'TOO_SHORT'
  /** The number is below the minimum. */
  | 'TOO_SMALL'
  /** Unknown field. */
  | 'UNKNOWN_FIELD'
  /** The customer has the other type. */
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