/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Input of `addCustomerAddress`. */
export type AddCustomerAddressInput = {
  /** City or town. */
  city?: string | null | undefined;
  /** Country. */
  country: string;
  /** County. */
  county?: string | null | undefined;
  /** Id of the customer to change. */
  customerId: string;
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
  /** First line, up to 500 characters. */
  line1: string;
  /** Second line. */
  line2?: string | null | undefined;
  /** Third line. */
  line3?: string | null | undefined;
  /** Postal code, up to 50 characters. */
  postcode?: string | null | undefined;
  /** State or province. */
  state?: string | null | undefined;
  /** Status of the address as free text. */
  status?: string | null | undefined;
  /** Labels, at most 100. */
  tags?: Array<string> | null | undefined;
};

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

/** Details of a company. An absent field keeps its value, null clears it (screening `companyDetails`). */
export type CompanyDetailsInput = {
  /** Country of registration. */
  incorporationCountry?: string | null | undefined;
  /** Kind of company that was registered, as free text (screening `incorporationType`). */
  incorporationType?: string | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /**
   * Number of the registration document. After the update, it and `incorporationCountry` must be either both set
   * or both null.
   */
  registrationNumber?: string | null | undefined;
  /** Website. */
  website?: string | null | undefined;
};

/** Precision of a count. */
export type CountPrecision =
  /** Counting stopped at the limit; there are at least this many items. */
  | 'AT_LEAST'
  /** The count is exact. */
  | 'EXACT';

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

/** The types of customers. The type of a customer never changes. */
export type CustomerType =
  /** A company or other organization (screening `company`). */
  | 'BUSINESS'
  /** A natural person (screening `person`). */
  | 'PERSON';

/** Input of `deleteCustomerAddress`. */
export type DeleteCustomerAddressInput = {
  /** Id of the address to delete. */
  addressId: string;
  /** Id of the customer to change. */
  customerId: string;
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

/** A key-value pair to attach to a customer, or a key to remove. */
export type MetadataEntryInput = {
  /** Key, 1 to 40 characters, unique within the list. */
  key: string;
  /** Value, 1 to 500 characters. Null removes the key. The field must be present. */
  value?: string | null | undefined;
};

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

/** Details of a person. An absent field keeps its value, null clears it (screening `personDetails`). */
export type PersonDetailsInput = {
  /** Country of birth. */
  birthCountry?: string | null | undefined;
  /** Name at birth (screening `birthName`). */
  birthName?: string | null | undefined;
  /** Date of birth (screening `dob`). */
  dateOfBirth?: string | null | undefined;
  /** First name. */
  firstName?: string | null | undefined;
  /** Gender. */
  gender?: Gender | null | undefined;
  /** Last name. */
  lastName?: string | null | undefined;
  /** Middle name. */
  middleName?: string | null | undefined;
  /** Nationality. */
  nationality?: string | null | undefined;
  /** Social security number (screening `ssn`). */
  socialSecurityNumber?: string | null | undefined;
};

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

/** Input of `updateCustomer`. */
export type UpdateCustomerInput = {
  /**
   * Details of a business (screening `companyDetails`). Null clears all of them; it is rejected if the business
   * would have no name left.
   */
  companyDetails?: CompanyDetailsInput | null | undefined;
  /** Id of the customer to change. */
  customerId: string;
  /** E-mail address; null clears it (screening `email`). */
  email?: string | null | undefined;
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: number | null | undefined;
  /** Id of the customer in the screening API; null deletes it (screening `externalId`). */
  externalId?: string | null | undefined;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: string | null | undefined;
  /** Date on which the customer joined; null clears it (screening `joinedDate`). */
  joinedDate?: string | null | undefined;
  /**
   * Key-value pairs to add or replace (screening `metadata`). A null value removes the key; keys that are absent
   * are kept. At most 20 keys after the update.
   */
  metadata?: Array<MetadataEntryInput> | null | undefined;
  /** Mobile number; null clears it (screening `mobile`). */
  mobilePhone?: string | null | undefined;
  /**
   * Details of a person (screening `personDetails`). Null clears all of them; it is rejected if the person would
   * have no name left.
   */
  personDetails?: PersonDetailsInput | null | undefined;
  /** Landline number; null clears it (screening `telephone`). */
  telephone?: string | null | undefined;
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

export type AccountUsageDetailFragment = { accountUsage: { operatingCountry: string | null, goodsServiceDescription: string | null, industryCategoryCode: string | null, productReference: { code: ProductReferenceCode, text: string | null } | null, estimatedMonthlyRevenue: { currency: string, amount: string } | null } | null } & { ' $fragmentName'?: 'AccountUsageDetailFragment' };

export type AddAddressMutationVariables = Exact<{
  input: AddCustomerAddressInput;
}>;


export type AddAddressMutation = { written: { customer:
      | { ' $fragmentRefs'?: { 'Changed_BusinessCustomer_Fragment': Changed_BusinessCustomer_Fragment } }
      | { ' $fragmentRefs'?: { 'Changed_PersonCustomer_Fragment': Changed_PersonCustomer_Fragment } }
     | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'Problem_InvalidInputError_Fragment': Problem_InvalidInputError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_LimitError_Fragment': Problem_LimitError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_NotAllowedError_Fragment': Problem_NotAllowedError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_NotFoundError_Fragment': Problem_NotFoundError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_TakenError_Fragment': Problem_TakenError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_VersionConflictError_Fragment': Problem_VersionConflictError_Fragment } }
    > } };

export type AddressLinesFragment = { id: string, line1: string, line2: string | null, line3: string | null, city: string | null, county: string | null, state: string | null, postcode: string | null, country: string } & { ' $fragmentName'?: 'AddressLinesFragment' };

type Addresses_BusinessCustomer_Fragment = { id: string, version: number, erasedAt: string | null, addresses: Array<(
    { id: string, purpose: AddressPurpose, tags: Array<string>, status: string | null, createdAt: string }
    & { ' $fragmentRefs'?: { 'AddressLinesFragment': AddressLinesFragment } }
  )> } & { ' $fragmentName'?: 'Addresses_BusinessCustomer_Fragment' };

type Addresses_PersonCustomer_Fragment = { id: string, version: number, erasedAt: string | null, addresses: Array<(
    { id: string, purpose: AddressPurpose, tags: Array<string>, status: string | null, createdAt: string }
    & { ' $fragmentRefs'?: { 'AddressLinesFragment': AddressLinesFragment } }
  )> } & { ' $fragmentName'?: 'Addresses_PersonCustomer_Fragment' };

export type AddressesFragment =
  | Addresses_BusinessCustomer_Fragment
  | Addresses_PersonCustomer_Fragment
;

export type BusinessDetailFragment = { name: string | null, nameEnglish: string | null, website: string | null, businessType: { code: BusinessTypeCode, text: string | null } | null, registration: (
    { id: string }
    & { ' $fragmentRefs'?: { 'DocumentFactsFragment': DocumentFactsFragment } }
  ) | null } & { ' $fragmentName'?: 'BusinessDetailFragment' };

type KycDetail_BusinessCustomer_Fragment = { kyc: { status: KycStatus, level: KycLevel, note: string | null, lastOkAt: string | null } } & { ' $fragmentName'?: 'KycDetail_BusinessCustomer_Fragment' };

type KycDetail_PersonCustomer_Fragment = { kyc: { status: KycStatus, level: KycLevel, note: string | null, lastOkAt: string | null } } & { ' $fragmentName'?: 'KycDetail_PersonCustomer_Fragment' };

export type KycDetailFragment =
  | KycDetail_BusinessCustomer_Fragment
  | KycDetail_PersonCustomer_Fragment
;

type RiskDetail_BusinessCustomer_Fragment = { risk: { level: RiskLevel, blocked: boolean, blacklisted: boolean, blacklistedComment: string | null } } & { ' $fragmentName'?: 'RiskDetail_BusinessCustomer_Fragment' };

type RiskDetail_PersonCustomer_Fragment = { risk: { level: RiskLevel, blocked: boolean, blacklisted: boolean, blacklistedComment: string | null } } & { ' $fragmentName'?: 'RiskDetail_PersonCustomer_Fragment' };

export type RiskDetailFragment =
  | RiskDetail_BusinessCustomer_Fragment
  | RiskDetail_PersonCustomer_Fragment
;

export type UpdateContactMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateContactMutation = { written: { customer:
      | { ' $fragmentRefs'?: { 'Changed_BusinessCustomer_Fragment': Changed_BusinessCustomer_Fragment } }
      | { ' $fragmentRefs'?: { 'Changed_PersonCustomer_Fragment': Changed_PersonCustomer_Fragment } }
     | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'Problem_InvalidInputError_Fragment': Problem_InvalidInputError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_LimitError_Fragment': Problem_LimitError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_NotAllowedError_Fragment': Problem_NotAllowedError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_NotFoundError_Fragment': Problem_NotFoundError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_TakenError_Fragment': Problem_TakenError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_VersionConflictError_Fragment': Problem_VersionConflictError_Fragment } }
    > } };

type Contact_BusinessCustomer_Fragment = { id: string, version: number, erasedAt: string | null, contact: { email: string | null, secondEmail: string | null, mobilePhone: string | null, secondMobilePhone: string | null, telephone: string | null } } & { ' $fragmentName'?: 'Contact_BusinessCustomer_Fragment' };

type Contact_PersonCustomer_Fragment = { id: string, version: number, erasedAt: string | null, contact: { email: string | null, secondEmail: string | null, mobilePhone: string | null, secondMobilePhone: string | null, telephone: string | null } } & { ' $fragmentName'?: 'Contact_PersonCustomer_Fragment' };

export type ContactFragment =
  | Contact_BusinessCustomer_Fragment
  | Contact_PersonCustomer_Fragment
;

type CustomerDetail_BusinessCustomer_Fragment = (
  { __typename: 'BusinessCustomer', id: string }
  & { ' $fragmentRefs'?: { 'StatusBadges_BusinessCustomer_Fragment': StatusBadges_BusinessCustomer_Fragment;'Contact_BusinessCustomer_Fragment': Contact_BusinessCustomer_Fragment;'KycDetail_BusinessCustomer_Fragment': KycDetail_BusinessCustomer_Fragment;'RiskDetail_BusinessCustomer_Fragment': RiskDetail_BusinessCustomer_Fragment;'Addresses_BusinessCustomer_Fragment': Addresses_BusinessCustomer_Fragment;'IdentityDocuments_BusinessCustomer_Fragment': IdentityDocuments_BusinessCustomer_Fragment;'Tax_BusinessCustomer_Fragment': Tax_BusinessCustomer_Fragment;'Credit_BusinessCustomer_Fragment': Credit_BusinessCustomer_Fragment;'Events_BusinessCustomer_Fragment': Events_BusinessCustomer_Fragment;'History_BusinessCustomer_Fragment': History_BusinessCustomer_Fragment;'Plans_BusinessCustomer_Fragment': Plans_BusinessCustomer_Fragment;'References_BusinessCustomer_Fragment': References_BusinessCustomer_Fragment;'SocialMedia_BusinessCustomer_Fragment': SocialMedia_BusinessCustomer_Fragment;'Users_BusinessCustomer_Fragment': Users_BusinessCustomer_Fragment;'Metadata_BusinessCustomer_Fragment': Metadata_BusinessCustomer_Fragment;'Record_BusinessCustomer_Fragment': Record_BusinessCustomer_Fragment;'BusinessDetailFragment': BusinessDetailFragment;'AccountUsageDetailFragment': AccountUsageDetailFragment;'PersonsFragment': PersonsFragment } }
) & { ' $fragmentName'?: 'CustomerDetail_BusinessCustomer_Fragment' };

type CustomerDetail_PersonCustomer_Fragment = (
  { __typename: 'PersonCustomer', id: string }
  & { ' $fragmentRefs'?: { 'StatusBadges_PersonCustomer_Fragment': StatusBadges_PersonCustomer_Fragment;'Contact_PersonCustomer_Fragment': Contact_PersonCustomer_Fragment;'KycDetail_PersonCustomer_Fragment': KycDetail_PersonCustomer_Fragment;'RiskDetail_PersonCustomer_Fragment': RiskDetail_PersonCustomer_Fragment;'Addresses_PersonCustomer_Fragment': Addresses_PersonCustomer_Fragment;'IdentityDocuments_PersonCustomer_Fragment': IdentityDocuments_PersonCustomer_Fragment;'Tax_PersonCustomer_Fragment': Tax_PersonCustomer_Fragment;'Credit_PersonCustomer_Fragment': Credit_PersonCustomer_Fragment;'Events_PersonCustomer_Fragment': Events_PersonCustomer_Fragment;'History_PersonCustomer_Fragment': History_PersonCustomer_Fragment;'Plans_PersonCustomer_Fragment': Plans_PersonCustomer_Fragment;'References_PersonCustomer_Fragment': References_PersonCustomer_Fragment;'SocialMedia_PersonCustomer_Fragment': SocialMedia_PersonCustomer_Fragment;'Users_PersonCustomer_Fragment': Users_PersonCustomer_Fragment;'Metadata_PersonCustomer_Fragment': Metadata_PersonCustomer_Fragment;'Record_PersonCustomer_Fragment': Record_PersonCustomer_Fragment;'PersonDetailFragment': PersonDetailFragment } }
) & { ' $fragmentName'?: 'CustomerDetail_PersonCustomer_Fragment' };

export type CustomerDetailFragment =
  | CustomerDetail_BusinessCustomer_Fragment
  | CustomerDetail_PersonCustomer_Fragment
;

export type CustomerQueryVariables = Exact<{
  id: string;
}>;


export type CustomerQuery = { customer:
    | (
      { id: string, displayName: string | null }
      & { ' $fragmentRefs'?: { 'CustomerDetail_BusinessCustomer_Fragment': CustomerDetail_BusinessCustomer_Fragment } }
    )
    | (
      { id: string, displayName: string | null }
      & { ' $fragmentRefs'?: { 'CustomerDetail_PersonCustomer_Fragment': CustomerDetail_PersonCustomer_Fragment } }
    )
   | null };

export type DeleteAddressMutationVariables = Exact<{
  input: DeleteCustomerAddressInput;
}>;


export type DeleteAddressMutation = { written: { customer:
      | { ' $fragmentRefs'?: { 'Changed_BusinessCustomer_Fragment': Changed_BusinessCustomer_Fragment } }
      | { ' $fragmentRefs'?: { 'Changed_PersonCustomer_Fragment': Changed_PersonCustomer_Fragment } }
     | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'Problem_InvalidInputError_Fragment': Problem_InvalidInputError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_LimitError_Fragment': Problem_LimitError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_NotAllowedError_Fragment': Problem_NotAllowedError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_NotFoundError_Fragment': Problem_NotFoundError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_TakenError_Fragment': Problem_TakenError_Fragment } }
      | { ' $fragmentRefs'?: { 'Problem_VersionConflictError_Fragment': Problem_VersionConflictError_Fragment } }
    > } };

export type DocumentFactsFragment = { id: string, number: string, issuingCountry: string, issuedOn: string | null, expiresOn: string | null, type: { code: IdentityDocumentTypeCode, text: string | null }, files: Array<{ id: string, side: DocumentSide | null }> } & { ' $fragmentName'?: 'DocumentFactsFragment' };

type Events_BusinessCustomer_Fragment = { crmEvents: { nodes: Array<{ id: string, category: string | null, detail: string | null, channel: string | null, scheduledAt: string | null, actualAt: string | null, result: string | null }>, pageInfo: { hasNextPage: boolean } } } & { ' $fragmentName'?: 'Events_BusinessCustomer_Fragment' };

type Events_PersonCustomer_Fragment = { crmEvents: { nodes: Array<{ id: string, category: string | null, detail: string | null, channel: string | null, scheduledAt: string | null, actualAt: string | null, result: string | null }>, pageInfo: { hasNextPage: boolean } } } & { ' $fragmentName'?: 'Events_PersonCustomer_Fragment' };

export type EventsFragment =
  | Events_BusinessCustomer_Fragment
  | Events_PersonCustomer_Fragment
;

type Credit_BusinessCustomer_Fragment = (
  { creditRating: { rating: string | null, source: string | null } | null, creditLimit: { currency: string, amount: string } | null }
  & { ' $fragmentRefs'?: { 'CreditLimitOrders_BusinessCustomer_Fragment': CreditLimitOrders_BusinessCustomer_Fragment } }
) & { ' $fragmentName'?: 'Credit_BusinessCustomer_Fragment' };

type Credit_PersonCustomer_Fragment = (
  { creditRating: { rating: string | null, source: string | null } | null, creditLimit: { currency: string, amount: string } | null }
  & { ' $fragmentRefs'?: { 'CreditLimitOrders_PersonCustomer_Fragment': CreditLimitOrders_PersonCustomer_Fragment } }
) & { ' $fragmentName'?: 'Credit_PersonCustomer_Fragment' };

export type CreditFragment =
  | Credit_BusinessCustomer_Fragment
  | Credit_PersonCustomer_Fragment
;

type CreditLimitOrders_BusinessCustomer_Fragment = { creditLimitOrders: { nodes: Array<{ id: string, requestedCurrentRateAmount1: string | null, requestedCurrentRateAmount2: string | null, requestedCurrentValidEndDate: string | null, currentCreditDocumentation: string | null, temporaryRequestedCurrentAmount: string | null, requestedTemporaryValidEndDate: string | null, temporaryCreditDocumentation: string | null, rankAmount1: string | null, nominalInterest1: string | null, rankAmount2: string | null, nominalInterest2: string | null, createdAt: string, decidedAt: string | null }>, pageInfo: { hasNextPage: boolean } } } & { ' $fragmentName'?: 'CreditLimitOrders_BusinessCustomer_Fragment' };

type CreditLimitOrders_PersonCustomer_Fragment = { creditLimitOrders: { nodes: Array<{ id: string, requestedCurrentRateAmount1: string | null, requestedCurrentRateAmount2: string | null, requestedCurrentValidEndDate: string | null, currentCreditDocumentation: string | null, temporaryRequestedCurrentAmount: string | null, requestedTemporaryValidEndDate: string | null, temporaryCreditDocumentation: string | null, rankAmount1: string | null, nominalInterest1: string | null, rankAmount2: string | null, nominalInterest2: string | null, createdAt: string, decidedAt: string | null }>, pageInfo: { hasNextPage: boolean } } } & { ' $fragmentName'?: 'CreditLimitOrders_PersonCustomer_Fragment' };

export type CreditLimitOrdersFragment =
  | CreditLimitOrders_BusinessCustomer_Fragment
  | CreditLimitOrders_PersonCustomer_Fragment
;

type Plans_BusinessCustomer_Fragment = { plannedIncome: string | null, plannedExpenditure: string | null } & { ' $fragmentName'?: 'Plans_BusinessCustomer_Fragment' };

type Plans_PersonCustomer_Fragment = { plannedIncome: string | null, plannedExpenditure: string | null } & { ' $fragmentName'?: 'Plans_PersonCustomer_Fragment' };

export type PlansFragment =
  | Plans_BusinessCustomer_Fragment
  | Plans_PersonCustomer_Fragment
;

export type HistoryPageFragment = { edges: Array<{ node: (
      { version: number, at: string, operation: string, changes: Array<{ path: Array<string> }> }
      & { ' $fragmentRefs'?: { 'JournalChangesFragment': JournalChangesFragment } }
    ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } & { ' $fragmentName'?: 'HistoryPageFragment' };

type History_BusinessCustomer_Fragment = { id: string, history: { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } } } & { ' $fragmentName'?: 'History_BusinessCustomer_Fragment' };

type History_PersonCustomer_Fragment = { id: string, history: { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } } } & { ' $fragmentName'?: 'History_PersonCustomer_Fragment' };

export type HistoryFragment =
  | History_BusinessCustomer_Fragment
  | History_PersonCustomer_Fragment
;

export type OlderHistoryQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type OlderHistoryQuery = { customer:
    | { id: string, history: { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } } }
    | { id: string, history: { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } } }
   | null };

type IdentityDocuments_BusinessCustomer_Fragment = { identityDocuments: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'DocumentFactsFragment': DocumentFactsFragment } }
  )> } & { ' $fragmentName'?: 'IdentityDocuments_BusinessCustomer_Fragment' };

type IdentityDocuments_PersonCustomer_Fragment = { identityDocuments: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'DocumentFactsFragment': DocumentFactsFragment } }
  )> } & { ' $fragmentName'?: 'IdentityDocuments_PersonCustomer_Fragment' };

export type IdentityDocumentsFragment =
  | IdentityDocuments_BusinessCustomer_Fragment
  | IdentityDocuments_PersonCustomer_Fragment
;

export type JournalChangesFragment = { changes: Array<{ path: Array<string>, before: string | null, after: string | null }> } & { ' $fragmentName'?: 'JournalChangesFragment' };

export type PersonDetailFragment = { title: string | null, firstName: string | null, middleName: string | null, lastName: string | null, legalName: string | null, dateOfBirth: string | null, gender: Gender | null, nationality: string | null, birthCountry: string | null, relationshipStatus: string | null, highestEducation: string | null, employmentStatus: string | null, dependents: { count: number | null, datesOfBirth: Array<string> | null } | null, faceImage: { url: string | null, takenAt: string | null } | null } & { ' $fragmentName'?: 'PersonDetailFragment' };

export type PersonsFragment = { persons: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'BusinessPersonFragment': BusinessPersonFragment } }
  )> } & { ' $fragmentName'?: 'PersonsFragment' };

export type BusinessPersonFragment = { id: string, firstName: string | null, lastName: string | null, firstNameEnglish: string | null, lastNameEnglish: string | null, dateOfBirth: string | null, nationality: string | null, role: { code: PersonRoleCode, text: string | null } | null, residentialAddress: (
    { id: string }
    & { ' $fragmentRefs'?: { 'AddressLinesFragment': AddressLinesFragment } }
  ) | null, identification: (
    { id: string }
    & { ' $fragmentRefs'?: { 'DocumentFactsFragment': DocumentFactsFragment } }
  ) | null } & { ' $fragmentName'?: 'BusinessPersonFragment' };

type References_BusinessCustomer_Fragment = { references: Array<{ system: SourceSystem, value: string }> } & { ' $fragmentName'?: 'References_BusinessCustomer_Fragment' };

type References_PersonCustomer_Fragment = { references: Array<{ system: SourceSystem, value: string }> } & { ' $fragmentName'?: 'References_PersonCustomer_Fragment' };

export type ReferencesFragment =
  | References_BusinessCustomer_Fragment
  | References_PersonCustomer_Fragment
;

type Metadata_BusinessCustomer_Fragment = { metadata: Array<{ key: string, value: string }> } & { ' $fragmentName'?: 'Metadata_BusinessCustomer_Fragment' };

type Metadata_PersonCustomer_Fragment = { metadata: Array<{ key: string, value: string }> } & { ' $fragmentName'?: 'Metadata_PersonCustomer_Fragment' };

export type MetadataFragment =
  | Metadata_BusinessCustomer_Fragment
  | Metadata_PersonCustomer_Fragment
;

type Record_BusinessCustomer_Fragment = { id: string, onboardingStatus: OnboardingStatus, joinedDate: string | null, branchId: string | null, version: number, createdAt: string, updatedAt: string, organization: { id: string, name: string } } & { ' $fragmentName'?: 'Record_BusinessCustomer_Fragment' };

type Record_PersonCustomer_Fragment = { id: string, onboardingStatus: OnboardingStatus, joinedDate: string | null, branchId: string | null, version: number, createdAt: string, updatedAt: string, organization: { id: string, name: string } } & { ' $fragmentName'?: 'Record_PersonCustomer_Fragment' };

export type RecordFragment =
  | Record_BusinessCustomer_Fragment
  | Record_PersonCustomer_Fragment
;

type SocialMedia_BusinessCustomer_Fragment = { socialMediaHandles: Array<{ id: string, type: string | null, handle: string | null, addedAt: string | null, activatedAt: string | null }> } & { ' $fragmentName'?: 'SocialMedia_BusinessCustomer_Fragment' };

type SocialMedia_PersonCustomer_Fragment = { socialMediaHandles: Array<{ id: string, type: string | null, handle: string | null, addedAt: string | null, activatedAt: string | null }> } & { ' $fragmentName'?: 'SocialMedia_PersonCustomer_Fragment' };

export type SocialMediaFragment =
  | SocialMedia_BusinessCustomer_Fragment
  | SocialMedia_PersonCustomer_Fragment
;

type Tax_BusinessCustomer_Fragment = { countryOfTaxResidence: string | null, taxResidences: Array<{ id: string, domain: string | null, taxNumber: string | null }> } & { ' $fragmentName'?: 'Tax_BusinessCustomer_Fragment' };

type Tax_PersonCustomer_Fragment = { countryOfTaxResidence: string | null, taxResidences: Array<{ id: string, domain: string | null, taxNumber: string | null }> } & { ' $fragmentName'?: 'Tax_PersonCustomer_Fragment' };

export type TaxFragment =
  | Tax_BusinessCustomer_Fragment
  | Tax_PersonCustomer_Fragment
;

type Users_BusinessCustomer_Fragment = { userLinks: { nodes: Array<{ id: string, userId: string, isActive: boolean, createdAt: string }>, pageInfo: { hasNextPage: boolean } } } & { ' $fragmentName'?: 'Users_BusinessCustomer_Fragment' };

type Users_PersonCustomer_Fragment = { userLinks: { nodes: Array<{ id: string, userId: string, isActive: boolean, createdAt: string }>, pageInfo: { hasNextPage: boolean } } } & { ' $fragmentName'?: 'Users_PersonCustomer_Fragment' };

export type UsersFragment =
  | Users_BusinessCustomer_Fragment
  | Users_PersonCustomer_Fragment
;

type CustomerItem_BusinessCustomer_Fragment = (
  { __typename: 'BusinessCustomer', id: string, displayName: string | null, primaryAddress: { id: string, city: string | null, country: string } | null, contact: { email: string | null } }
  & { ' $fragmentRefs'?: { 'StatusBadges_BusinessCustomer_Fragment': StatusBadges_BusinessCustomer_Fragment } }
) & { ' $fragmentName'?: 'CustomerItem_BusinessCustomer_Fragment' };

type CustomerItem_PersonCustomer_Fragment = (
  { __typename: 'PersonCustomer', id: string, displayName: string | null, primaryAddress: { id: string, city: string | null, country: string } | null, contact: { email: string | null } }
  & { ' $fragmentRefs'?: { 'StatusBadges_PersonCustomer_Fragment': StatusBadges_PersonCustomer_Fragment } }
) & { ' $fragmentName'?: 'CustomerItem_PersonCustomer_Fragment' };

export type CustomerItemFragment =
  | CustomerItem_BusinessCustomer_Fragment
  | CustomerItem_PersonCustomer_Fragment
;

export type CustomersQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  after?: string | null | undefined;
  counted: boolean;
}>;


export type CustomersQuery = { customers: { edges: Array<{ node:
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'CustomerItem_BusinessCustomer_Fragment': CustomerItem_BusinessCustomer_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'CustomerItem_PersonCustomer_Fragment': CustomerItem_PersonCustomer_Fragment } }
        )
       }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, totalCount?: { value: number, precision: CountPrecision } } };

type StatusBadges_BusinessCustomer_Fragment = { kyc: { status: KycStatus }, risk: { level: RiskLevel, blocked: boolean, blacklisted: boolean } } & { ' $fragmentName'?: 'StatusBadges_BusinessCustomer_Fragment' };

type StatusBadges_PersonCustomer_Fragment = { kyc: { status: KycStatus }, risk: { level: RiskLevel, blocked: boolean, blacklisted: boolean } } & { ' $fragmentName'?: 'StatusBadges_PersonCustomer_Fragment' };

export type StatusBadgesFragment =
  | StatusBadges_BusinessCustomer_Fragment
  | StatusBadges_PersonCustomer_Fragment
;

type Changed_BusinessCustomer_Fragment = (
  { id: string }
  & { ' $fragmentRefs'?: { 'CustomerItem_BusinessCustomer_Fragment': CustomerItem_BusinessCustomer_Fragment;'Contact_BusinessCustomer_Fragment': Contact_BusinessCustomer_Fragment;'Addresses_BusinessCustomer_Fragment': Addresses_BusinessCustomer_Fragment;'Record_BusinessCustomer_Fragment': Record_BusinessCustomer_Fragment;'History_BusinessCustomer_Fragment': History_BusinessCustomer_Fragment } }
) & { ' $fragmentName'?: 'Changed_BusinessCustomer_Fragment' };

type Changed_PersonCustomer_Fragment = (
  { id: string }
  & { ' $fragmentRefs'?: { 'CustomerItem_PersonCustomer_Fragment': CustomerItem_PersonCustomer_Fragment;'Contact_PersonCustomer_Fragment': Contact_PersonCustomer_Fragment;'Addresses_PersonCustomer_Fragment': Addresses_PersonCustomer_Fragment;'Record_PersonCustomer_Fragment': Record_PersonCustomer_Fragment;'History_PersonCustomer_Fragment': History_PersonCustomer_Fragment } }
) & { ' $fragmentName'?: 'Changed_PersonCustomer_Fragment' };

export type ChangedFragment =
  | Changed_BusinessCustomer_Fragment
  | Changed_PersonCustomer_Fragment
;

type Problem_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'Problem_InvalidInputError_Fragment' };

type Problem_LimitError_Fragment = { __typename: 'LimitError', code: UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'Problem_LimitError_Fragment' };

type Problem_NotAllowedError_Fragment = { __typename: 'NotAllowedError', code: UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'Problem_NotAllowedError_Fragment' };

type Problem_NotFoundError_Fragment = { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'Problem_NotFoundError_Fragment' };

type Problem_TakenError_Fragment = { __typename: 'TakenError', code: UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'Problem_TakenError_Fragment' };

type Problem_VersionConflictError_Fragment = { __typename: 'VersionConflictError', code: UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'Problem_VersionConflictError_Fragment' };

export type ProblemFragment =
  | Problem_InvalidInputError_Fragment
  | Problem_LimitError_Fragment
  | Problem_NotAllowedError_Fragment
  | Problem_NotFoundError_Fragment
  | Problem_TakenError_Fragment
  | Problem_VersionConflictError_Fragment
;

export const StatusBadgesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}}]}}]}}]} as unknown as DocumentNode<StatusBadgesFragment, unknown>;
export const ContactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"secondEmail"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"secondMobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]} as unknown as DocumentNode<ContactFragment, unknown>;
export const KycDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KycDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"lastOkAt"}}]}}]}}]} as unknown as DocumentNode<KycDetailFragment, unknown>;
export const RiskDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}},{"kind":"Field","name":{"kind":"Name","value":"blacklistedComment"}}]}}]}}]} as unknown as DocumentNode<RiskDetailFragment, unknown>;
export const AddressLinesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]} as unknown as DocumentNode<AddressLinesFragment, unknown>;
export const AddressesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Addresses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressLines"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]} as unknown as DocumentNode<AddressesFragment, unknown>;
export const DocumentFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}}]} as unknown as DocumentNode<DocumentFactsFragment, unknown>;
export const IdentityDocumentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityDocuments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}}]} as unknown as DocumentNode<IdentityDocumentsFragment, unknown>;
export const TaxFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tax"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countryOfTaxResidence"}},{"kind":"Field","name":{"kind":"Name","value":"taxResidences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"taxNumber"}}]}}]}}]} as unknown as DocumentNode<TaxFragment, unknown>;
export const CreditLimitOrdersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditLimitOrders"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditLimitOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentRateAmount1"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentRateAmount2"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentValidEndDate"}},{"kind":"Field","name":{"kind":"Name","value":"currentCreditDocumentation"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryRequestedCurrentAmount"}},{"kind":"Field","name":{"kind":"Name","value":"requestedTemporaryValidEndDate"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryCreditDocumentation"}},{"kind":"Field","name":{"kind":"Name","value":"rankAmount1"}},{"kind":"Field","name":{"kind":"Name","value":"nominalInterest1"}},{"kind":"Field","name":{"kind":"Name","value":"rankAmount2"}},{"kind":"Field","name":{"kind":"Name","value":"nominalInterest2"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CreditLimitOrdersFragment, unknown>;
export const CreditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Credit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditRating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreditLimitOrders"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditLimitOrders"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditLimitOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentRateAmount1"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentRateAmount2"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentValidEndDate"}},{"kind":"Field","name":{"kind":"Name","value":"currentCreditDocumentation"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryRequestedCurrentAmount"}},{"kind":"Field","name":{"kind":"Name","value":"requestedTemporaryValidEndDate"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryCreditDocumentation"}},{"kind":"Field","name":{"kind":"Name","value":"rankAmount1"}},{"kind":"Field","name":{"kind":"Name","value":"nominalInterest1"}},{"kind":"Field","name":{"kind":"Name","value":"rankAmount2"}},{"kind":"Field","name":{"kind":"Name","value":"nominalInterest2"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CreditFragment, unknown>;
export const EventsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Events"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crmEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"actualAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<EventsFragment, unknown>;
export const JournalChangesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<JournalChangesFragment, unknown>;
export const HistoryPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JournalChanges"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<HistoryPageFragment, unknown>;
export const HistoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"History"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JournalChanges"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<HistoryFragment, unknown>;
export const PlansFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plans"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plannedIncome"}},{"kind":"Field","name":{"kind":"Name","value":"plannedExpenditure"}}]}}]} as unknown as DocumentNode<PlansFragment, unknown>;
export const ReferencesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"References"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ReferencesFragment, unknown>;
export const SocialMediaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SocialMedia"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialMediaHandles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}}]}}]} as unknown as DocumentNode<SocialMediaFragment, unknown>;
export const UsersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Users"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<UsersFragment, unknown>;
export const MetadataFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Metadata"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<MetadataFragment, unknown>;
export const RecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onboardingStatus"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RecordFragment, unknown>;
export const PersonDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"birthCountry"}},{"kind":"Field","name":{"kind":"Name","value":"relationshipStatus"}},{"kind":"Field","name":{"kind":"Name","value":"highestEducation"}},{"kind":"Field","name":{"kind":"Name","value":"employmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"datesOfBirth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faceImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}}]}}]} as unknown as DocumentNode<PersonDetailFragment, unknown>;
export const BusinessDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BusinessDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"businessType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}}]} as unknown as DocumentNode<BusinessDetailFragment, unknown>;
export const AccountUsageDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountUsageDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountUsage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"goodsServiceDescription"}},{"kind":"Field","name":{"kind":"Name","value":"industryCategoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"productReference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedMonthlyRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<AccountUsageDetailFragment, unknown>;
export const BusinessPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BusinessPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"firstNameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"lastNameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"residentialAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressLines"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}}]} as unknown as DocumentNode<BusinessPersonFragment, unknown>;
export const PersonsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Persons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BusinessPerson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BusinessPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"firstNameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"lastNameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"residentialAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressLines"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}}]} as unknown as DocumentNode<PersonsFragment, unknown>;
export const CustomerDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadges"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KycDetail"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskDetail"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Addresses"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityDocuments"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tax"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Credit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Events"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"History"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plans"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"References"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SocialMedia"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Users"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Metadata"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonDetail"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BusinessDetail"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountUsageDetail"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Persons"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditLimitOrders"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditLimitOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentRateAmount1"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentRateAmount2"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentValidEndDate"}},{"kind":"Field","name":{"kind":"Name","value":"currentCreditDocumentation"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryRequestedCurrentAmount"}},{"kind":"Field","name":{"kind":"Name","value":"requestedTemporaryValidEndDate"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryCreditDocumentation"}},{"kind":"Field","name":{"kind":"Name","value":"rankAmount1"}},{"kind":"Field","name":{"kind":"Name","value":"nominalInterest1"}},{"kind":"Field","name":{"kind":"Name","value":"rankAmount2"}},{"kind":"Field","name":{"kind":"Name","value":"nominalInterest2"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JournalChanges"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BusinessPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"firstNameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"lastNameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"residentialAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressLines"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"secondEmail"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"secondMobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KycDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"lastOkAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}},{"kind":"Field","name":{"kind":"Name","value":"blacklistedComment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Addresses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressLines"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityDocuments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tax"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countryOfTaxResidence"}},{"kind":"Field","name":{"kind":"Name","value":"taxResidences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"taxNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Credit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditRating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreditLimitOrders"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Events"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crmEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"actualAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"History"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plans"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plannedIncome"}},{"kind":"Field","name":{"kind":"Name","value":"plannedExpenditure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"References"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SocialMedia"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialMediaHandles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Users"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Metadata"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onboardingStatus"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"birthCountry"}},{"kind":"Field","name":{"kind":"Name","value":"relationshipStatus"}},{"kind":"Field","name":{"kind":"Name","value":"highestEducation"}},{"kind":"Field","name":{"kind":"Name","value":"employmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"datesOfBirth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faceImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BusinessDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"businessType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountUsageDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountUsage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"goodsServiceDescription"}},{"kind":"Field","name":{"kind":"Name","value":"industryCategoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"productReference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedMonthlyRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Persons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BusinessPerson"}}]}}]}}]} as unknown as DocumentNode<CustomerDetailFragment, unknown>;
export const CustomerItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"primaryAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadges"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}}]}}]}}]} as unknown as DocumentNode<CustomerItemFragment, unknown>;
export const ChangedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerItem"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Addresses"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"History"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JournalChanges"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"primaryAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadges"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"secondEmail"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"secondMobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Addresses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressLines"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onboardingStatus"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"History"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}}]} as unknown as DocumentNode<ChangedFragment, unknown>;
export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const AddAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCustomerAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"addCustomerAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"primaryAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadges"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"secondEmail"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"secondMobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Addresses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressLines"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onboardingStatus"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JournalChanges"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"History"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerItem"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Addresses"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"History"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<AddAddressMutation, AddAddressMutationVariables>;
export const UpdateContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"updateCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"primaryAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadges"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"secondEmail"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"secondMobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Addresses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressLines"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onboardingStatus"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JournalChanges"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"History"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerItem"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Addresses"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"History"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<UpdateContactMutation, UpdateContactMutationVariables>;
export const CustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Customer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"secondEmail"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"secondMobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KycDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"lastOkAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}},{"kind":"Field","name":{"kind":"Name","value":"blacklistedComment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Addresses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressLines"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityDocuments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tax"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countryOfTaxResidence"}},{"kind":"Field","name":{"kind":"Name","value":"taxResidences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"taxNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditLimitOrders"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditLimitOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentRateAmount1"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentRateAmount2"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCurrentValidEndDate"}},{"kind":"Field","name":{"kind":"Name","value":"currentCreditDocumentation"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryRequestedCurrentAmount"}},{"kind":"Field","name":{"kind":"Name","value":"requestedTemporaryValidEndDate"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryCreditDocumentation"}},{"kind":"Field","name":{"kind":"Name","value":"rankAmount1"}},{"kind":"Field","name":{"kind":"Name","value":"nominalInterest1"}},{"kind":"Field","name":{"kind":"Name","value":"rankAmount2"}},{"kind":"Field","name":{"kind":"Name","value":"nominalInterest2"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Credit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditRating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreditLimitOrders"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Events"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crmEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"actualAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JournalChanges"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"History"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plans"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plannedIncome"}},{"kind":"Field","name":{"kind":"Name","value":"plannedExpenditure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"References"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SocialMedia"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialMediaHandles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Users"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Metadata"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onboardingStatus"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"birthCountry"}},{"kind":"Field","name":{"kind":"Name","value":"relationshipStatus"}},{"kind":"Field","name":{"kind":"Name","value":"highestEducation"}},{"kind":"Field","name":{"kind":"Name","value":"employmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"datesOfBirth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faceImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BusinessDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"businessType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountUsageDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountUsage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"goodsServiceDescription"}},{"kind":"Field","name":{"kind":"Name","value":"industryCategoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"productReference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedMonthlyRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BusinessPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"firstNameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"lastNameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"residentialAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressLines"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Persons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BusinessPerson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadges"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KycDetail"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskDetail"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Addresses"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityDocuments"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tax"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Credit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Events"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"History"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plans"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"References"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SocialMedia"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Users"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Metadata"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonDetail"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BusinessDetail"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountUsageDetail"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Persons"}}]}}]} as unknown as DocumentNode<CustomerQuery, CustomerQueryVariables>;
export const DeleteAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteCustomerAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteCustomerAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"primaryAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadges"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"secondEmail"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"secondMobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"line3"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Addresses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressLines"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onboardingStatus"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JournalChanges"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"History"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerItem"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Addresses"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"History"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<DeleteAddressMutation, DeleteAddressMutationVariables>;
export const OlderHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OlderHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JournalChanges"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<OlderHistoryQuery, OlderHistoryQueryVariables>;
export const CustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Customers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"counted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"counted"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kyc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"blacklisted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"primaryAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadges"}}]}}]} as unknown as DocumentNode<CustomersQuery, CustomersQueryVariables>;