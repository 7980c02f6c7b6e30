import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerRow, BusinessPersonRow, AddressRow, BusinessCustomerRow, CreditLimitOrderRow, OrganizationRow, CrmEventRow, CustomerReferenceRow, JournalEntryRow, IdentityDocumentRow, UserLinkRow, PersonCustomerRow, SocialMediaHandleRow, TaxResidenceRow } from '../modules/rows.ts';
import type { Row } from '../read/row.ts';
import type { ConnectionPage, Connection } from '../read/connection.ts';
import type { UserErrorRow, MutationPayload } from '../write/mutate.ts';
import type { ValueChange } from '../journal/changes.ts';
import type { Principal } from '../auth/principal.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country as an uppercase ISO 3166-1 alpha-2 code, for example `US`. */
  CountryCode: { input: string; output: string; }
  /** A currency as an uppercase ISO 4217 code, for example `EUR`. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar date, `YYYY-MM-DD`. It has no time zone: do not convert it between time zones. */
  Date: { input: string; output: string; }
  /**
   * A point in time in UTC with millisecond precision, for example `2026-01-31T12:00:00.000Z`. Input accepts any
   * RFC 3339 date-time with seconds, at most nine fractional digits, and `Z` or an offset. The hour 24:00 and leap
   * seconds are rejected.
   */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string, for example `99.90`. Do not convert it to a float. */
  Decimal: { input: string; output: string; }
  /** An e-mail address, `local@domain`. */
  EmailAddress: { input: string; output: string; }
  /**
   * A telephone number in international format, for example `+8613800138000`. The country code does not start with
   * 0.
   */
  PhoneNumber: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: string; output: string; }
};

/** How a business uses its account (onboarding `account_usage`). */
export type AccountUsage = {
  __typename?: 'AccountUsage';
  /**
   * Expected monthly revenue (onboarding `estimated_monthly_revenue_currency` and
   * `estimated_monthly_revenue_amount`).
   */
  estimatedMonthlyRevenue?: Maybe<Money>;
  /** Goods or services that the business sells (onboarding `goods_service_description`). */
  goodsServiceDescription?: Maybe<Scalars['String']['output']>;
  /** Industry code in the sender's own code list (onboarding `industry_category_code`). */
  industryCategoryCode?: Maybe<Scalars['String']['output']>;
  /** Country in which the business operates (onboarding `operating_country`). */
  operatingCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** Product that the account is used for (onboarding `account_usage_product_reference`). */
  productReference?: Maybe<ProductReference>;
};

/** How a business uses its account. */
export type AccountUsageInput = {
  /** Expected monthly revenue. */
  estimatedMonthlyRevenue?: InputMaybe<MoneyInput>;
  /** Goods or services that the business sells, up to 5,000 characters. */
  goodsServiceDescription?: InputMaybe<Scalars['String']['input']>;
  /** Industry code in the sender's own code list. */
  industryCategoryCode?: InputMaybe<Scalars['String']['input']>;
  /** Country in which the business operates. */
  operatingCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Product that the account is used for. */
  productReference?: InputMaybe<ProductReferenceInput>;
};

/** Who made the write. */
export type Actor = {
  __typename?: 'Actor';
  /** Public key of the credential, `bearer:` and a hash for a bearer token, or `command line`. */
  credential: Scalars['String']['output'];
  /**
   * User on whose behalf the credential acted. Null without the scope `pii:read`, if the credential acts for no
   * user, and after an erasure.
   */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** Input of `addCustomerAddress`. */
export type AddCustomerAddressInput = {
  /** City or town. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  country: Scalars['CountryCode']['input'];
  /** County. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First line, up to 500 characters. */
  line1: Scalars['String']['input'];
  /** Second line. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Third line. */
  line3?: InputMaybe<Scalars['String']['input']>;
  /** Postal code, up to 50 characters. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** State or province. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Status of the address as free text. */
  status?: InputMaybe<Scalars['String']['input']>;
  /** Labels, at most 100. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Result of `addCustomerAddress`. */
export type AddCustomerAddressPayload = {
  __typename?: 'AddCustomerAddressPayload';
  /** The address that was added. */
  address?: Maybe<Address>;
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `addSocialMediaHandle`. */
export type AddSocialMediaHandleInput = {
  /** Time at which the handle was activated. */
  activatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Time at which the customer started to use the handle. */
  addedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** User name on the social network, up to 255 characters. */
  handle?: InputMaybe<Scalars['String']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name of the social network, as free text, up to 100 characters. */
  type?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `addSocialMediaHandle`. */
export type AddSocialMediaHandlePayload = {
  __typename?: 'AddSocialMediaHandlePayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The handle that was added. */
  socialMediaHandle?: Maybe<SocialMediaHandle>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `addTaxResidence`. */
export type AddTaxResidenceInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /** Tax domain, for example `US`, up to 100 characters. */
  domain?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Tax number in this domain, up to 100 characters. */
  taxNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `addTaxResidence`. */
export type AddTaxResidencePayload = {
  __typename?: 'AddTaxResidencePayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The tax residence that was added. */
  taxResidence?: Maybe<TaxResidence>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** A postal address. */
export type Address = Node & {
  __typename?: 'Address';
  /** City or town (onboarding `*_address_city`, clients, banking `city`, registry `City`). */
  city?: Maybe<Scalars['String']['output']>;
  /** Country (onboarding `*_address_country_code`, clients, banking `country_code`, registry `Country`). */
  country: Scalars['CountryCode']['output'];
  /** County (banking `county`). */
  county?: Maybe<Scalars['String']['output']>;
  /** Time at which the address was added (banking `insert_date`). */
  createdAt: Scalars['DateTime']['output'];
  /** UUID (version 7) assigned by this API. Ids of other systems are in `references`. */
  id: Scalars['ID']['output'];
  /**
   * First line: street and house number (onboarding `*_address_line1`, clients `address`, registry `Street`,
   * banking `line_1`).
   */
  line1: Scalars['String']['output'];
  /** Second line (registry `Street2`, banking `line_2`). */
  line2?: Maybe<Scalars['String']['output']>;
  /** Third line (banking `line_3`). */
  line3?: Maybe<Scalars['String']['output']>;
  /** Postal code (onboarding `*_address_postcode`, clients, banking `postcode`, registry `PostCode`). */
  postcode?: Maybe<Scalars['String']['output']>;
  /** Purpose of the address. */
  purpose: AddressPurpose;
  /**
   * State or province (onboarding `*_address_state`, clients `state_province`, registry `State`, banking
   * `state`).
   */
  state?: Maybe<Scalars['String']['output']>;
  /** Status of the address as free text from the sender (banking `status`). */
  status?: Maybe<Scalars['String']['output']>;
  /** Labels set by the sender (banking `tags`). */
  tags: Array<Scalars['String']['output']>;
};

/** An address of a customer. */
export type AddressInput = {
  /** City or town. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  country: Scalars['CountryCode']['input'];
  /** County. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** First line, up to 500 characters. */
  line1: Scalars['String']['input'];
  /** Second line. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Third line. */
  line3?: InputMaybe<Scalars['String']['input']>;
  /** Postal code, up to 50 characters. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** Purpose of the address. */
  purpose: AddressPurpose;
  /** State or province. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Status of the address as free text. */
  status?: InputMaybe<Scalars['String']['input']>;
  /** Labels, at most 100. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
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

/** Basic data of a person of a business (onboarding `basic_info`). */
export type BasicInfoPatch = {
  /** Date of birth (onboarding `birth_date`). */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** First name. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** First name in English. */
  firstNameEnglish?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Last name in English. */
  lastNameEnglish?: InputMaybe<Scalars['String']['input']>;
  /** Nationality. */
  nationality?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Role of the person in the business (onboarding `role_type`). */
  role?: InputMaybe<PersonRoleInput>;
};

/** A customer that is a company or another organization (onboarding, screening `company`). */
export type BusinessCustomer = Customer & Node & {
  __typename?: 'BusinessCustomer';
  /** How the business uses its account; null if unknown (onboarding `account_usage`). */
  accountUsage?: Maybe<AccountUsage>;
  /**
   * The customer's own addresses, in the order in which they were added, at most 100. Contains every address
   * from the banking API.
   */
  addresses: Array<Address>;
  /** Branch that is responsible for the customer (banking `branch_id`; `branchId` on creation). */
  branchId?: Maybe<Scalars['String']['output']>;
  /** Legal form (onboarding `business_type`). */
  businessType?: Maybe<BusinessType>;
  /** Contact data. */
  contact: Contact;
  /**
   * Country of tax residence, for source systems that store only the country (clients
   * `country_of_tax_residence`).
   */
  countryOfTaxResidence?: Maybe<Scalars['CountryCode']['output']>;
  /**
   * Time at which the customer was created in this API (onboarding, clients `created_at`; screening
   * `createdAt`).
   */
  createdAt: Scalars['DateTime']['output'];
  /** Credit limit; null if unknown (banking `credit_limit`). */
  creditLimit?: Maybe<Money>;
  /** Requests to change the credit limit, newest first (banking `credit_limit/requests`). */
  creditLimitOrders: CreditLimitOrderConnection;
  /** Credit rating; null if unknown (banking `credit_rating`). */
  creditRating?: Maybe<CreditRating>;
  /** CRM events of the customer, newest first. */
  crmEvents: CrmEventConnection;
  /**
   * Name to display. For a person: `legalName`, or else first, middle and last name joined. For a business:
   * `name`, or else `nameEnglish`. The banking API returns it as `legal_name`. Null after the customer was
   * erased.
   */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Time at which all values of the customer were permanently erased; null if the customer was not erased. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Journal of the accepted changes of the customer, newest first. Use `customer(by:, asOf:)` to read the
   * customer as of an earlier time.
   */
  history: JournalEntryConnection;
  /** UUID (version 7) assigned by this API. Ids of other systems are in `references`. */
  id: Scalars['ID']['output'];
  /**
   * Identity documents of the customer in the order in which they were sent, at most 100 (registry
   * `Identities`).
   */
  identityDocuments: Array<IdentityDocument>;
  /**
   * Kind of company that was registered, as free text from the sender (screening
   * `companyDetails.incorporationType`). `businessType` holds the legal form from onboarding. The two fields are
   * independent; neither is derived from the other.
   */
  incorporationType?: Maybe<Scalars['String']['output']>;
  /** Date on which the customer joined (screening `joinedDate`). */
  joinedDate?: Maybe<Scalars['Date']['output']>;
  /** KYC (identity verification) of the customer. */
  kyc: Kyc;
  /** Key-value pairs set by callers, at most 20, ordered by key (screening `metadata`). */
  metadata: Array<MetadataEntry>;
  /** Name (onboarding `business_name`, screening `companyDetails.name`). */
  name?: Maybe<Scalars['String']['output']>;
  /** Name in English (onboarding `business_name_english`). */
  nameEnglish?: Maybe<Scalars['String']['output']>;
  /** Onboarding status (onboarding `status`). */
  onboardingStatus: OnboardingStatus;
  /**
   * The organization (tenant) that owns the customer (banking `bank_id` is its `bankId`, clients
   * `organization_id` its `number`).
   */
  organization: Organization;
  /**
   * Directors, owners and other legal representatives, in the order in which they were sent, at most 100
   * (onboarding `business_person_list`).
   */
  persons: Array<BusinessPerson>;
  /** Planned expenditure as free text that is never parsed (clients `planned_expenditure`). */
  plannedExpenditure?: Maybe<Scalars['String']['output']>;
  /** Planned income as free text that is never parsed (clients `planned_income`). */
  plannedIncome?: Maybe<Scalars['String']['output']>;
  /**
   * Main address: the REGISTRATION address of a business, the RESIDENTIAL address of a person. Null if there is
   * none (onboarding `registration_address`, clients' flat address fields, registry `PrimaryResidence`).
   */
  primaryAddress?: Maybe<Address>;
  /**
   * Ids of this customer in source systems, at most one per system, in the order of `SourceSystem` (onboarding
   * `partner_customer_id`, clients `external_client_code`, registry `CustomerID`, banking `customer_number`,
   * screening `externalId`).
   */
  references: Array<CustomerReference>;
  /**
   * Registration document of the company. It is not included in `identityDocuments` (onboarding
   * `business_identifier_*`, screening `companyDetails.registrationNumber` and `incorporationCountry`).
   */
  registration?: Maybe<IdentityDocument>;
  /** Risk assessment. */
  risk: Risk;
  /**
   * Social media handles of the customer, in the order in which they were added, at most 100 (banking
   * `social_media_handles`).
   */
  socialMediaHandles: Array<SocialMediaHandle>;
  /**
   * Tax residences of the customer, in the order in which they were added, at most 100 (banking
   * `tax-residences`).
   */
  taxResidences: Array<TaxResidence>;
  /**
   * Time of the last change to the customer or to anything that belongs to it (clients `updated_at`, screening
   * `updatedAt`).
   */
  updatedAt: Scalars['DateTime']['output'];
  /** Users who may act for the customer, oldest link first (banking `user_customer_links`). */
  userLinks: UserLinkConnection;
  /**
   * Number of accepted changes, including the creation. Send it as `expectedVersion` in a mutation to detect
   * concurrent changes.
   */
  version: Scalars['Int']['output'];
  /** Website (onboarding `website`, screening `companyDetails.website`). */
  website?: Maybe<Scalars['URL']['output']>;
};


/** A customer that is a company or another organization (onboarding, screening `company`). */
export type BusinessCustomerCreditLimitOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer that is a company or another organization (onboarding, screening `company`). */
export type BusinessCustomerCrmEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer that is a company or another organization (onboarding, screening `company`). */
export type BusinessCustomerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer that is a company or another organization (onboarding, screening `company`). */
export type BusinessCustomerUserLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A person who owns or acts for a business (onboarding `business_person_list`). The person is not a customer. */
export type BusinessPerson = Node & {
  __typename?: 'BusinessPerson';
  /** Date of birth (onboarding `basic_info.birth_date`). */
  dateOfBirth?: Maybe<Scalars['Date']['output']>;
  /** First name (onboarding `basic_info.first_name`). */
  firstName?: Maybe<Scalars['String']['output']>;
  /** First name in English (onboarding `basic_info.first_name_english`). */
  firstNameEnglish?: Maybe<Scalars['String']['output']>;
  /** UUID (version 7) assigned by this API. Ids of other systems are in `references`. */
  id: Scalars['ID']['output'];
  /** Identity document of the person (onboarding `identification`). */
  identification?: Maybe<IdentityDocument>;
  /** Last name (onboarding `basic_info.last_name`). */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Last name in English (onboarding `basic_info.last_name_english`). */
  lastNameEnglish?: Maybe<Scalars['String']['output']>;
  /** Nationality (onboarding `basic_info.nationality`). */
  nationality?: Maybe<Scalars['CountryCode']['output']>;
  /** Residential address of the person (onboarding `residential_address`). */
  residentialAddress?: Maybe<Address>;
  /** Role of the person in the business (onboarding `role_type`). */
  role?: Maybe<PersonRole>;
};

/** One edit of the persons of a business. */
export type BusinessPersonEdit =
  /** Adds a person at the end of the list. `basicInfo` is required. */
  { add: BusinessPersonPatch; remove?: never; update?: never; }
  |  /** Id of a person to delete, including address and identification. */
  { add?: never; remove: Scalars['ID']['input']; update?: never; }
  |  /** Updates a person. */
  { add?: never; remove?: never; update: BusinessPersonUpdate; };

/**
 * A person of a business in the three sections of the onboarding API. An absent section keeps its values, null
 * clears it, and a sent section is merged.
 */
export type BusinessPersonPatch = {
  /** Names, role, date of birth and nationality; cannot be null. */
  basicInfo?: InputMaybe<BasicInfoPatch>;
  /** Identity document of the person. */
  identification?: InputMaybe<IdentificationPatch>;
  /** Residential address of the person. */
  residentialAddress?: InputMaybe<OnboardingAddressPatch>;
};

/**
 * A person of a business in the three sections of the onboarding API, selected by id. An absent section keeps
 * its values, null clears it, and a sent section is merged.
 */
export type BusinessPersonUpdate = {
  /** Names, role, date of birth and nationality; cannot be null. */
  basicInfo?: InputMaybe<BasicInfoPatch>;
  /** Id of the person to update. */
  id: Scalars['ID']['input'];
  /** Identity document of the person. */
  identification?: InputMaybe<IdentificationPatch>;
  /** Residential address of the person. */
  residentialAddress?: InputMaybe<OnboardingAddressPatch>;
};

/** Changes to the persons of a business: a complete list, or single edits. */
export type BusinessPersonsPatch =
  /** Edits persons by id. The edits are applied in order. */
  { edit: Array<BusinessPersonEdit>; set?: never; }
  |  /**
   * Replaces the list, as the onboarding API does. A person in the list is matched with a stored person by
   * identity document, then by first name, last name and date of birth, then by the English names. A matched
   * person keeps its id and the sections that are absent. A new person needs `basicInfo`.
   */
  { edit?: never; set: Array<BusinessPersonPatch>; };

/** Legal form of a business, as a code and as the original text (onboarding `business_type`). */
export type BusinessType = {
  __typename?: 'BusinessType';
  /** The code that matches the legal form; OTHER if none does. */
  code: BusinessTypeCode;
  /** The original text; null if a code was sent. */
  text?: Maybe<Scalars['String']['output']>;
};

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

/**
 * Legal form, as a code or as text. A text is stored together with the code that it matches, otherwise with
 * OTHER.
 */
export type BusinessTypeInput =
  /** A code other than OTHER. */
  { code: BusinessTypeCode; text?: never; }
  |  /** Legal form as free text, 1 to 200 characters. */
  { code?: never; text: Scalars['String']['input']; };

/** Details of a company. An absent field keeps its value, null clears it (screening `companyDetails`). */
export type CompanyDetailsInput = {
  /** Country of registration. */
  incorporationCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Kind of company that was registered, as free text (screening `incorporationType`). */
  incorporationType?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /**
   * Number of the registration document. After the update, it and `incorporationCountry` must be either both set
   * or both null.
   */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Website. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** Contact data of a customer. */
export type Contact = {
  __typename?: 'Contact';
  /** E-mail address (onboarding `contact_email`; clients, banking, screening `email`). */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /**
   * Mobile number (onboarding `contact_phone`; clients, banking `mobile_phone_number`, which the banking API
   * returns as `phone_number`; screening `mobile`).
   */
  mobilePhone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** Second e-mail address (clients `second_email`). */
  secondEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** Second mobile number (clients `second_mobile_phone_number`). */
  secondMobilePhone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** Landline number (screening `telephone`). */
  telephone?: Maybe<Scalars['PhoneNumber']['output']>;
};

/** Contact data of a customer. An absent field keeps its value, null clears it. */
export type ContactInput = {
  /** E-mail address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Mobile number in international format. */
  mobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** Second e-mail address. */
  secondEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Second mobile number in international format. */
  secondMobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** Landline number in international format. */
  telephone?: InputMaybe<Scalars['PhoneNumber']['input']>;
};

/** A number of items, counted up to a limit. */
export type Count = {
  __typename?: 'Count';
  /** Whether the count is exact or a lower bound. */
  precision: CountPrecision;
  /** The number of items counted, at most the requested limit. */
  value: Scalars['Int']['output'];
};

/** Precision of a count. */
export type CountPrecision =
  /** Counting stopped at the limit; there are at least this many items. */
  | 'AT_LEAST'
  /** The count is exact. */
  | 'EXACT';

/** Input of `createBusinessCustomer`. */
export type CreateBusinessCustomerInput = {
  /** How the business uses its account. */
  accountUsage?: InputMaybe<AccountUsageInput>;
  /** The customer's own addresses, at most 100, including at most one REGISTRATION and one RESIDENTIAL address. */
  addresses?: InputMaybe<Array<AddressInput>>;
  /** Branch that is responsible for the customer. */
  branchId?: InputMaybe<Scalars['String']['input']>;
  /** Legal form. */
  businessType?: InputMaybe<BusinessTypeInput>;
  /** Contact data. */
  contact?: InputMaybe<ContactInput>;
  /** Country of tax residence. */
  countryOfTaxResidence?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Credit limit. */
  creditLimit?: InputMaybe<MoneyInput>;
  /** Credit rating. */
  creditRating?: InputMaybe<CreditRatingInput>;
  /** 0, null or absent: a customer that is created has no version yet. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours. Without a key, sending the same creation
   * twice creates two customers.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Identity documents in order, at most 100. The combination of type, issuing country and number must be
   * unique.
   */
  identityDocuments?: InputMaybe<Array<IdentityDocumentInput>>;
  /** Kind of company that was registered, as free text. */
  incorporationType?: InputMaybe<Scalars['String']['input']>;
  /** Date on which the customer joined. */
  joinedDate?: InputMaybe<Scalars['Date']['input']>;
  /** KYC data without the status; use `setKycStatus` to change the status. */
  kyc?: InputMaybe<KycInput>;
  /** Key-value pairs, at most 20 keys. The pairs are merged by key; a null value removes the key. */
  metadata?: InputMaybe<Array<MetadataEntryInput>>;
  /** Name. A business must have `name` or `nameEnglish`. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Name in English. */
  nameEnglish?: InputMaybe<Scalars['String']['input']>;
  /** Directors, owners and other legal representatives in order, at most 100. */
  persons?: InputMaybe<Array<NewBusinessPersonInput>>;
  /** Planned expenditure as free text, up to 5,000 characters. */
  plannedExpenditure?: InputMaybe<Scalars['String']['input']>;
  /** Planned income as free text, up to 5,000 characters. */
  plannedIncome?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the customer in source systems, at most one per system. */
  references?: InputMaybe<Array<CustomerReferenceInput>>;
  /** Registration document of the company. */
  registration?: InputMaybe<IdentityDocumentInput>;
  /** Risk assessment. */
  risk?: InputMaybe<RiskInput>;
  /** Social media handles, at most 100. */
  socialMediaHandles?: InputMaybe<Array<SocialMediaHandleInput>>;
  /** Tax residences, at most 100. */
  taxResidences?: InputMaybe<Array<TaxResidenceInput>>;
  /** Website: an `http` or `https` URL. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** Result of `createBusinessCustomer`. */
export type CreateBusinessCustomerPayload = {
  __typename?: 'CreateBusinessCustomerPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<BusinessCustomer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `createCreditLimitOrder`. */
export type CreateCreditLimitOrderInput = {
  /** Documentation that supports the request, up to 5,000 characters. */
  currentCreditDocumentation?: InputMaybe<Scalars['String']['input']>;
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First amount of the requested rate, up to 100 characters. */
  requestedCurrentRateAmount1?: InputMaybe<Scalars['String']['input']>;
  /** Second amount of the requested rate, up to 100 characters. */
  requestedCurrentRateAmount2?: InputMaybe<Scalars['String']['input']>;
  /** End date of the requested limit, up to 100 characters. */
  requestedCurrentValidEndDate?: InputMaybe<Scalars['String']['input']>;
  /** End date of the requested temporary limit, up to 100 characters. */
  requestedTemporaryValidEndDate?: InputMaybe<Scalars['String']['input']>;
  /** Documentation that supports the request for a temporary limit, up to 5,000 characters. */
  temporaryCreditDocumentation?: InputMaybe<Scalars['String']['input']>;
  /** Requested temporary amount, up to 100 characters. */
  temporaryRequestedCurrentAmount?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `createCreditLimitOrder`. */
export type CreateCreditLimitOrderPayload = {
  __typename?: 'CreateCreditLimitOrderPayload';
  /** The order that was created. */
  creditLimitOrder?: Maybe<CreditLimitOrder>;
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `createPersonCustomer`. */
export type CreatePersonCustomerInput = {
  /** The customer's own addresses, at most 100, including at most one REGISTRATION and one RESIDENTIAL address. */
  addresses?: InputMaybe<Array<AddressInput>>;
  /** Country of birth. */
  birthCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Name at birth. */
  birthName?: InputMaybe<Scalars['String']['input']>;
  /** Branch that is responsible for the customer. */
  branchId?: InputMaybe<Scalars['String']['input']>;
  /** Contact data. */
  contact?: InputMaybe<ContactInput>;
  /** Country of tax residence. */
  countryOfTaxResidence?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Credit limit. */
  creditLimit?: InputMaybe<MoneyInput>;
  /** Credit rating. */
  creditRating?: InputMaybe<CreditRatingInput>;
  /** Date of birth. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** Dependents of the person. */
  dependents?: InputMaybe<DependentsInput>;
  /** Employment status as free text. */
  employmentStatus?: InputMaybe<Scalars['String']['input']>;
  /** 0, null or absent: a customer that is created has no version yet. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Picture of the person's face. */
  faceImage?: InputMaybe<FaceImageInput>;
  /** First name. A person must have `legalName`, or both `firstName` and `lastName`. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Gender. */
  gender?: InputMaybe<Gender>;
  /** Highest education as free text. */
  highestEducation?: InputMaybe<Scalars['String']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours. Without a key, sending the same creation
   * twice creates two customers.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Identity documents in order, at most 100. The combination of type, issuing country and number must be
   * unique.
   */
  identityDocuments?: InputMaybe<Array<IdentityDocumentInput>>;
  /** Date on which the customer joined. */
  joinedDate?: InputMaybe<Scalars['Date']['input']>;
  /** KYC data without the status; use `setKycStatus` to change the status. */
  kyc?: InputMaybe<KycInput>;
  /** Last name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Full name in one string. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** Key-value pairs, at most 20 keys. The pairs are merged by key; a null value removes the key. */
  metadata?: InputMaybe<Array<MetadataEntryInput>>;
  /** Middle name. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Nationality. */
  nationality?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Planned expenditure as free text, up to 5,000 characters. */
  plannedExpenditure?: InputMaybe<Scalars['String']['input']>;
  /** Planned income as free text, up to 5,000 characters. */
  plannedIncome?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the customer in source systems, at most one per system. */
  references?: InputMaybe<Array<CustomerReferenceInput>>;
  /** Relationship status as free text. */
  relationshipStatus?: InputMaybe<Scalars['String']['input']>;
  /** Risk assessment. */
  risk?: InputMaybe<RiskInput>;
  /** Social media handles, at most 100. */
  socialMediaHandles?: InputMaybe<Array<SocialMediaHandleInput>>;
  /** Social security number. */
  socialSecurityNumber?: InputMaybe<Scalars['String']['input']>;
  /** Tax residences, at most 100. */
  taxResidences?: InputMaybe<Array<TaxResidenceInput>>;
  /** Title or form of address. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `createPersonCustomer`. */
export type CreatePersonCustomerPayload = {
  __typename?: 'CreatePersonCustomerPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<PersonCustomer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** A request to change a credit limit, and the bank's decision. */
export type CreditLimitOrder = Node & {
  __typename?: 'CreditLimitOrder';
  /** Time of the request. */
  createdAt: Scalars['DateTime']['output'];
  /** Documentation that supports the request (banking `current_credit_documentation`). */
  currentCreditDocumentation?: Maybe<Scalars['String']['output']>;
  /** The customer that the order belongs to. */
  customer: Customer;
  /** Time of the bank's decision; null until the order is decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUID (version 7) assigned by this API. Ids of other systems are in `references`. */
  id: Scalars['ID']['output'];
  /** Interest on the first amount; null until the order is decided (banking `nominal_interest_1`). */
  nominalInterest1?: Maybe<Scalars['String']['output']>;
  /** Interest on the second amount; null until the order is decided (banking `nominal_interest_2`). */
  nominalInterest2?: Maybe<Scalars['String']['output']>;
  /** First granted amount; null until the order is decided (banking `rank_amount_1`). */
  rankAmount1?: Maybe<Scalars['String']['output']>;
  /** Second granted amount; null until the order is decided (banking `rank_amount_2`). */
  rankAmount2?: Maybe<Scalars['String']['output']>;
  /** First amount of the requested rate, as sent (banking `requested_current_rate_amount1`). */
  requestedCurrentRateAmount1?: Maybe<Scalars['String']['output']>;
  /** Second amount of the requested rate, as sent (banking `requested_current_rate_amount2`). */
  requestedCurrentRateAmount2?: Maybe<Scalars['String']['output']>;
  /** End date of the requested limit, as sent (banking `requested_current_valid_end_date`). */
  requestedCurrentValidEndDate?: Maybe<Scalars['String']['output']>;
  /** End date of the requested temporary limit, as sent (banking `requested_temporary_valid_end_date`). */
  requestedTemporaryValidEndDate?: Maybe<Scalars['String']['output']>;
  /** Documentation that supports the request for a temporary limit (banking `temporary_credit_documentation`). */
  temporaryCreditDocumentation?: Maybe<Scalars['String']['output']>;
  /** Requested temporary amount, as sent (banking `temporary_requested_current_amount`). */
  temporaryRequestedCurrentAmount?: Maybe<Scalars['String']['output']>;
};

/** A page of credit limit orders. */
export type CreditLimitOrderConnection = {
  __typename?: 'CreditLimitOrderConnection';
  /** The orders of the page with their cursors. */
  edges: Array<CreditLimitOrderEdge>;
  /** The orders of the page. */
  nodes: Array<CreditLimitOrder>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of orders on all pages. Counted only if this field is selected. */
  totalCount: Count;
};


/** A page of credit limit orders. */
export type CreditLimitOrderConnectionTotalCountArgs = {
  limit?: Scalars['Int']['input'];
};

/** A credit limit order on a page. */
export type CreditLimitOrderEdge = {
  __typename?: 'CreditLimitOrderEdge';
  /** Opaque cursor of this order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: CreditLimitOrder;
};

/** Credit rating of a customer. */
export type CreditRating = {
  __typename?: 'CreditRating';
  /** Rating in the notation of its source (banking `credit_rating.rating`). */
  rating?: Maybe<Scalars['String']['output']>;
  /** Organization or person that issued the rating (banking `credit_rating.source`). */
  source?: Maybe<Scalars['String']['output']>;
};

/** Credit rating of a customer. */
export type CreditRatingInput = {
  /** Rating, up to 100 characters. */
  rating?: InputMaybe<Scalars['String']['input']>;
  /** Organization or person that issued the rating, up to 200 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** A planned or past contact with a customer (banking `crm_events`). */
export type CrmEvent = Node & {
  __typename?: 'CrmEvent';
  /** Time at which the contact took place (banking `actual_date`). */
  actualAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind of contact (banking `category`). */
  category?: Maybe<Scalars['String']['output']>;
  /** Channel of the contact, for example telephone (banking `channel`). */
  channel?: Maybe<Scalars['String']['output']>;
  /** The customer. */
  customer: Customer;
  /** Current `displayName` of the customer (banking `customer_name`). */
  customerName?: Maybe<Scalars['String']['output']>;
  /** Current banking reference of the customer (banking `customer_number`). */
  customerNumber?: Maybe<Scalars['String']['output']>;
  /** Subject of the contact (banking `detail`). */
  detail?: Maybe<Scalars['String']['output']>;
  /** UUID (version 7) assigned by this API. Ids of other systems are in `references`. */
  id: Scalars['ID']['output'];
  /** Result of the contact (banking `result`). */
  result?: Maybe<Scalars['String']['output']>;
  /** Planned time (banking `scheduled_date`). */
  scheduledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of CRM events. */
export type CrmEventConnection = {
  __typename?: 'CrmEventConnection';
  /** The events of the page with their cursors. */
  edges: Array<CrmEventEdge>;
  /** The events of the page. */
  nodes: Array<CrmEvent>;
  /** Position of the page in the list. `hasNextPage` corresponds to `has_more` in the banking API. */
  pageInfo: PageInfo;
  /** Number of events on all pages. Counted only if this field is selected. */
  totalCount: Count;
};


/** A page of CRM events. */
export type CrmEventConnectionTotalCountArgs = {
  limit?: Scalars['Int']['input'];
};

/** A CRM event on a page. */
export type CrmEventEdge = {
  __typename?: 'CrmEventEdge';
  /** Opaque cursor of this event, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: CrmEvent;
};

/**
 * A customer with the data from all source systems. A person is a `PersonCustomer`, a company is a
 * `BusinessCustomer`; both have all fields of this interface.
 */
export type Customer = {
  /**
   * The customer's own addresses, in the order in which they were added, at most 100. Contains every address
   * from the banking API.
   */
  addresses: Array<Address>;
  /** Branch that is responsible for the customer (banking `branch_id`; `branchId` on creation). */
  branchId?: Maybe<Scalars['String']['output']>;
  /** Contact data. */
  contact: Contact;
  /**
   * Country of tax residence, for source systems that store only the country (clients
   * `country_of_tax_residence`).
   */
  countryOfTaxResidence?: Maybe<Scalars['CountryCode']['output']>;
  /**
   * Time at which the customer was created in this API (onboarding, clients `created_at`; screening
   * `createdAt`).
   */
  createdAt: Scalars['DateTime']['output'];
  /** Credit limit; null if unknown (banking `credit_limit`). */
  creditLimit?: Maybe<Money>;
  /** Requests to change the credit limit, newest first (banking `credit_limit/requests`). */
  creditLimitOrders: CreditLimitOrderConnection;
  /** Credit rating; null if unknown (banking `credit_rating`). */
  creditRating?: Maybe<CreditRating>;
  /** CRM events of the customer, newest first. */
  crmEvents: CrmEventConnection;
  /**
   * Name to display. For a person: `legalName`, or else first, middle and last name joined. For a business:
   * `name`, or else `nameEnglish`. The banking API returns it as `legal_name`. Null after the customer was
   * erased.
   */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Time at which all values of the customer were permanently erased; null if the customer was not erased. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Journal of the accepted changes of the customer, newest first. Use `customer(by:, asOf:)` to read the
   * customer as of an earlier time.
   */
  history: JournalEntryConnection;
  /** UUID (version 7) assigned by this API. Ids of other systems are in `references`. */
  id: Scalars['ID']['output'];
  /**
   * Identity documents of the customer in the order in which they were sent, at most 100 (registry
   * `Identities`).
   */
  identityDocuments: Array<IdentityDocument>;
  /** Date on which the customer joined (screening `joinedDate`). */
  joinedDate?: Maybe<Scalars['Date']['output']>;
  /** KYC (identity verification) of the customer. */
  kyc: Kyc;
  /** Key-value pairs set by callers, at most 20, ordered by key (screening `metadata`). */
  metadata: Array<MetadataEntry>;
  /** Onboarding status (onboarding `status`). */
  onboardingStatus: OnboardingStatus;
  /**
   * The organization (tenant) that owns the customer (banking `bank_id` is its `bankId`, clients
   * `organization_id` its `number`).
   */
  organization: Organization;
  /** Planned expenditure as free text that is never parsed (clients `planned_expenditure`). */
  plannedExpenditure?: Maybe<Scalars['String']['output']>;
  /** Planned income as free text that is never parsed (clients `planned_income`). */
  plannedIncome?: Maybe<Scalars['String']['output']>;
  /**
   * Main address: the REGISTRATION address of a business, the RESIDENTIAL address of a person. Null if there is
   * none (onboarding `registration_address`, clients' flat address fields, registry `PrimaryResidence`).
   */
  primaryAddress?: Maybe<Address>;
  /**
   * Ids of this customer in source systems, at most one per system, in the order of `SourceSystem` (onboarding
   * `partner_customer_id`, clients `external_client_code`, registry `CustomerID`, banking `customer_number`,
   * screening `externalId`).
   */
  references: Array<CustomerReference>;
  /** Risk assessment. */
  risk: Risk;
  /**
   * Social media handles of the customer, in the order in which they were added, at most 100 (banking
   * `social_media_handles`).
   */
  socialMediaHandles: Array<SocialMediaHandle>;
  /**
   * Tax residences of the customer, in the order in which they were added, at most 100 (banking
   * `tax-residences`).
   */
  taxResidences: Array<TaxResidence>;
  /**
   * Time of the last change to the customer or to anything that belongs to it (clients `updated_at`, screening
   * `updatedAt`).
   */
  updatedAt: Scalars['DateTime']['output'];
  /** Users who may act for the customer, oldest link first (banking `user_customer_links`). */
  userLinks: UserLinkConnection;
  /**
   * Number of accepted changes, including the creation. Send it as `expectedVersion` in a mutation to detect
   * concurrent changes.
   */
  version: Scalars['Int']['output'];
};


/**
 * A customer with the data from all source systems. A person is a `PersonCustomer`, a company is a
 * `BusinessCustomer`; both have all fields of this interface.
 */
export type CustomerCreditLimitOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A customer with the data from all source systems. A person is a `PersonCustomer`, a company is a
 * `BusinessCustomer`; both have all fields of this interface.
 */
export type CustomerCrmEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A customer with the data from all source systems. A person is a `PersonCustomer`, a company is a
 * `BusinessCustomer`; both have all fields of this interface.
 */
export type CustomerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A customer with the data from all source systems. A person is a `PersonCustomer`, a company is a
 * `BusinessCustomer`; both have all fields of this interface.
 */
export type CustomerUserLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Selects a customer. */
export type CustomerBy =
  /** By id in this API, at most 255 characters. */
  { id: Scalars['ID']['input']; reference?: never; }
  |  /** By id in a source system. */
  { id?: never; reference: CustomerReferenceInput; };

/** A page of customers. */
export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  /** The customers of the page with their cursors. */
  edges: Array<CustomerEdge>;
  /** The customers of the page. */
  nodes: Array<Customer>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of customers on all pages. Counted only if this field is selected. */
  totalCount: Count;
};


/** A page of customers. */
export type CustomerConnectionTotalCountArgs = {
  limit?: Scalars['Int']['input'];
};

/** A customer on a page. */
export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  /** Opaque cursor of this customer, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The customer. */
  node: Customer;
};

/**
 * Conditions on customers; all given conditions must hold. A condition that is null, an empty string or an empty
 * list is ignored. A reference and an e-mail address are trimmed and normalized to NFC before the lookup, as in
 * storage. A value that cannot be stored matches no customer.
 */
export type CustomerFilter = {
  /** True: only blacklisted customers. False: only customers that are not blacklisted. */
  blacklisted?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only blocked customers. False: only customers that are not blocked. */
  blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Changed at or after this time (`updatedAt`), at most 35 characters. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** At least one of the customer's own addresses is in this country (2-letter code). */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /**
   * The first or second e-mail address equals this one; case is ignored. At most 1,016 characters before
   * normalization.
   */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /**
   * If true, returns only erased customers, which are excluded from all other lists and counts. False has the
   * same effect as null. An erased customer has no names, references or addresses, so conditions on them do not
   * match it.
   */
  erased?: InputMaybe<Scalars['Boolean']['input']>;
  /** KYC level is one of these. */
  kycLevel?: InputMaybe<Array<KycLevel>>;
  /** KYC status is one of these. */
  kycStatus?: InputMaybe<Array<KycStatus>>;
  /** Onboarding status is one of these. */
  onboardingStatus?: InputMaybe<Array<OnboardingStatus>>;
  /** The customer has this id in a source system. */
  reference?: InputMaybe<CustomerReferenceInput>;
  /** Risk level is one of these. */
  riskLevel?: InputMaybe<Array<RiskLevel>>;
  /**
   * Searches names: legal, first, middle and last name of a person; name and English name of a business. Results
   * are ranked by the number of matching words, then by the number of exactly matching words, then by the number
   * of words that match the first name, then newest first. The search tolerates typing errors, missing accents
   * and missing vowel marks, and ignores word order. Ideographs, kana and Hangul match anywhere in a name. 2 to
   * 100 characters including a letter or digit; a single ideograph, kana or Hangul syllable is also accepted.
   * Only the six words with the most characters are used, and at most 1,000 customers are found.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Return only persons or only businesses. */
  type?: InputMaybe<CustomerType>;
};

/** Id of a customer in a source system. It is unique within the organization. */
export type CustomerReference = {
  __typename?: 'CustomerReference';
  /** The source system that assigned the id. */
  system: SourceSystem;
  /**
   * The id: onboarding `partner_customer_id`, clients `external_client_code`, registry `CustomerID` (1 to 36
   * characters), banking `customer_number`, screening `externalId`.
   */
  value: Scalars['String']['output'];
};

/** The id of a customer in a source system. */
export type CustomerReferenceInput = {
  /** The source system. */
  system: SourceSystem;
  /**
   * Id of the customer in the source system. Ids are stored trimmed and in Unicode NFC; the value is normalized
   * in the same way and then compared exactly. At most 1,020 characters before normalization.
   */
  value: Scalars['String']['input'];
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

/** Input of `decideCreditLimitOrder`. */
export type DecideCreditLimitOrderInput = {
  /** The order. */
  creditLimitOrderId: Scalars['ID']['input'];
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Interest on the first amount, up to 100 characters. */
  nominalInterest1?: InputMaybe<Scalars['String']['input']>;
  /** Interest on the second amount, up to 100 characters. */
  nominalInterest2?: InputMaybe<Scalars['String']['input']>;
  /** First granted amount, up to 100 characters. Required for the first decision; cannot be null. */
  rankAmount1?: InputMaybe<Scalars['String']['input']>;
  /** Second granted amount, up to 100 characters. */
  rankAmount2?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `decideCreditLimitOrder`. */
export type DecideCreditLimitOrderPayload = {
  __typename?: 'DecideCreditLimitOrderPayload';
  /** The order after the write. */
  creditLimitOrder?: Maybe<CreditLimitOrder>;
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `deleteCustomerAddress`. */
export type DeleteCustomerAddressInput = {
  /** Id of the address to delete. */
  addressId: Scalars['ID']['input'];
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `deleteCustomerAddress`. */
export type DeleteCustomerAddressPayload = {
  __typename?: 'DeleteCustomerAddressPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** Id of the deleted address. */
  deletedAddressId?: Maybe<Scalars['ID']['output']>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `deleteTaxResidence`. */
export type DeleteTaxResidenceInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the tax residence to delete. */
  taxResidenceId: Scalars['ID']['input'];
};

/** Result of `deleteTaxResidence`. */
export type DeleteTaxResidencePayload = {
  __typename?: 'DeleteTaxResidencePayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** Id of the deleted tax residence. */
  deletedTaxResidenceId?: Maybe<Scalars['ID']['output']>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Dependents of a person. Count and dates of birth come from different sources and may not agree. */
export type Dependents = {
  __typename?: 'Dependents';
  /** Number of dependents (banking `dependants`). */
  count?: Maybe<Scalars['Int']['output']>;
  /**
   * Dates of birth of the dependents, as sent (banking `dob_of_dependents`). Null without the scope `pii:read`,
   * or if they were never sent.
   */
  datesOfBirth?: Maybe<Array<Scalars['Date']['output']>>;
};

/** Dependents of a person. */
export type DependentsInput = {
  /** Number of dependents, 0 or more. */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** Dates of birth of the dependents, at most 100. */
  datesOfBirth?: InputMaybe<Array<Scalars['Date']['input']>>;
};

/** Side of an identity document. */
export type DocumentSide =
  /** Back (onboarding `id_document_back_file_id`). */
  | 'BACK'
  /** Front (onboarding `id_document_front_file_id`). */
  | 'FRONT';

/** Picture of a person's face. */
export type FaceImage = {
  __typename?: 'FaceImage';
  /** Time at which the picture was taken (banking `face_image.date`). */
  takenAt?: Maybe<Scalars['DateTime']['output']>;
  /** URL of the picture (banking `face_image.url`). */
  url?: Maybe<Scalars['URL']['output']>;
};

/** Picture of a person's face. If a mutation replaces the picture as a whole, both fields must be present. */
export type FaceImageInput = {
  /** Time at which the picture was taken. */
  takenAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** URL of the picture, with `http` or `https`. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Gender. */
export type Gender =
  /** Female (clients, screening `female`). */
  | 'FEMALE'
  /** Male (clients, screening `male`). */
  | 'MALE'
  /** Other (screening `other`). The clients API has no value for it and returns null. */
  | 'OTHER';

/**
 * Identity document of a person of a business (onboarding `identification`). Type, number and issuing country
 * are required if no document is stored yet.
 */
export type IdentificationPatch = {
  /** Id of the file that shows the back (onboarding `id_document_back_file_id`). */
  backFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Expiry date: the last day on which the document is valid (onboarding `id_expiration_date`). */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the file that shows the front (onboarding `id_document_front_file_id`). */
  frontFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Issue date (onboarding `id_issue_date`). */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Issuing country; cannot be null. */
  issuingCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Document number; cannot be null. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Document type; cannot be null (onboarding `id_type`). */
  type?: InputMaybe<IdentityDocumentTypeInput>;
};

/** An identity document. The combination of type, issuing country and number is unique per owner. */
export type IdentityDocument = Node & {
  __typename?: 'IdentityDocument';
  /**
   * Expiry date: the last day on which the document is valid (onboarding `business_identifier_expiry_date`,
   * `id_expiration_date`; registry `ExpiryDate`).
   */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Files with copies of the document in an external file store, at most 100 (onboarding
   * `business_identifier_document_list`, `id_document_front_file_id`, `id_document_back_file_id`).
   */
  files: Array<IdentityDocumentFile>;
  /** UUID (version 7) assigned by this API. Ids of other systems are in `references`. */
  id: Scalars['ID']['output'];
  /** Issue date (onboarding `business_identifier_start_date`, `id_issue_date`; registry `IssuedDate`). */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Issuing country (onboarding `business_identifier_country_code`, `id_issuing_country_code`; registry
   * `IssuingCountry`; screening `incorporationCountry`).
   */
  issuingCountry: Scalars['CountryCode']['output'];
  /**
   * Document number (onboarding `business_identifier_number`, `id_number`; registry `IDNumber`; screening
   * `registrationNumber`).
   */
  number: Scalars['String']['output'];
  /** Document type (onboarding `business_identifier_type`, `id_type`; registry `IDType`). */
  type: IdentityDocumentType;
};

/**
 * A file with a copy of an identity document. Only the id is stored here; the content stays in the file store
 * that issued the id.
 */
export type IdentityDocumentFile = {
  __typename?: 'IdentityDocumentFile';
  /** Id of the file in its file store. */
  id: Scalars['ID']['output'];
  /** Side of the document that the file shows; null for the complete document. */
  side?: Maybe<DocumentSide>;
};

/** A file with a copy of an identity document. */
export type IdentityDocumentFileInput = {
  /** Id of the file in its file store, 1 to 255 characters. */
  id: Scalars['ID']['input'];
  /** Side of the document that the file shows; null for the complete document. */
  side?: InputMaybe<DocumentSide>;
};

/** An identity document. */
export type IdentityDocumentInput = {
  /** Expiry date: the last day on which the document is valid. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Files with copies of the document in an external file store, at most 100. The combination of file id and
   * side must be unique.
   */
  files?: InputMaybe<Array<IdentityDocumentFileInput>>;
  /** Issue date. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Issuing country. */
  issuingCountry: Scalars['CountryCode']['input'];
  /** Document number, 1 to 100 characters. */
  number: Scalars['String']['input'];
  /** Document type. */
  type: IdentityDocumentTypeInput;
};

/** Type of an identity document, as a code and as the original text. */
export type IdentityDocumentType = {
  __typename?: 'IdentityDocumentType';
  /** The code that matches the type; OTHER if none does. */
  code: IdentityDocumentTypeCode;
  /**
   * The original text if the type was sent as free text, which the onboarding API allows; null if a code was
   * sent.
   */
  text?: Maybe<Scalars['String']['output']>;
};

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

/**
 * Document type, as a code or as text. A text is stored together with the code that it matches, otherwise with
 * OTHER.
 */
export type IdentityDocumentTypeInput =
  /** A code other than OTHER. */
  { code: IdentityDocumentTypeCode; text?: never; }
  |  /** Document type as free text, 1 to 200 characters. */
  { code?: never; text: Scalars['String']['input']; };

/** The input is invalid. */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  /** Machine-readable error code. */
  code: UserErrorCode;
  /** Description of the error for humans. Never contains an input value. */
  message: Scalars['String']['output'];
  /** Path to the invalid value inside `input`: field names and list indexes, counted from 0. */
  path: Array<Scalars['String']['output']>;
};

/** One value that changed. */
export type JournalChange = {
  __typename?: 'JournalChange';
  /** New value as text (a list as JSON); null if there is none, and after an erasure. */
  after?: Maybe<Scalars['String']['output']>;
  /** Previous value as text (a list as JSON); null if there was none, and after an erasure. */
  before?: Maybe<Scalars['String']['output']>;
  /**
   * Path to the changed value: names of fields in the GraphQL schema. An item of a list is identified by its id,
   * for example `["addresses", "0198…", "line1"]`, a metadata entry by its key. `position` is the index of an
   * item in its list.
   */
  path: Array<Scalars['String']['output']>;
};

/** One accepted write to a customer. */
export type JournalEntry = {
  __typename?: 'JournalEntry';
  /** Who made the write. */
  actor: Actor;
  /** Time of the write. Never earlier than the time of the previous entry. */
  at: Scalars['DateTime']['output'];
  /**
   * The changed values. A change is included only if the caller has the scopes of the changed field. Empty for
   * an erasure.
   */
  changes: Array<JournalChange>;
  /**
   * Name of the mutation. For a write by the command line, the command: `demo` or `erase`. `import` is the first
   * entry of a customer that was imported into the tables, or is older than the journal.
   */
  operation: Scalars['String']['output'];
  /** Id of the request, as in the log and the header `X-Request-Id`; null for the command line. */
  requestId?: Maybe<Scalars['ID']['output']>;
  /** Source system whose REST API received the write; null for GraphQL and the command line. */
  system?: Maybe<SourceSystem>;
  /** Version of the customer after this write; the creation is version 1. */
  version: Scalars['Int']['output'];
};

/** A page of journal entries. */
export type JournalEntryConnection = {
  __typename?: 'JournalEntryConnection';
  /** The entries of the page with their cursors. */
  edges: Array<JournalEntryEdge>;
  /** The entries of the page. */
  nodes: Array<JournalEntry>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only if this field is selected. */
  totalCount: Count;
};


/** A page of journal entries. */
export type JournalEntryConnectionTotalCountArgs = {
  limit?: Scalars['Int']['input'];
};

/** A journal entry on a page. */
export type JournalEntryEdge = {
  __typename?: 'JournalEntryEdge';
  /** Opaque cursor of this entry, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: JournalEntry;
};

/** KYC (identity verification) of a customer. */
export type Kyc = {
  __typename?: 'Kyc';
  /** Time of the last successful verification (banking `last_ok_date`, returned as `last_ok_data`). */
  lastOkAt?: Maybe<Scalars['DateTime']['output']>;
  /** Required verification level (clients `kyc_level`). */
  level: KycLevel;
  /** Note on the verification (clients `kyc_note`). */
  note?: Maybe<Scalars['String']['output']>;
  /** KYC status (clients `kyc_status`; banking `kyc_status` is true if the status is VALIDATED). */
  status: KycStatus;
};

/** KYC data of a customer without the status. Use `setKycStatus` to change the status. */
export type KycInput = {
  /** Time of the last successful verification. */
  lastOkAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Required verification level; cannot be null. */
  level?: InputMaybe<KycLevel>;
  /** Note, up to 5,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

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

/**
 * The value is too long, too short, too large, too small or too precise, or the list has too many or too few
 * items.
 */
export type LimitError = UserError & {
  __typename?: 'LimitError';
  /** Machine-readable error code. */
  code: UserErrorCode;
  /** The limit that was exceeded or not reached: a number of characters, items or decimals, or a numeric bound. */
  limit: Scalars['Int']['output'];
  /** Description of the error for humans. Never contains an input value. */
  message: Scalars['String']['output'];
  /** Path to the invalid value inside `input`: field names and list indexes, counted from 0. */
  path: Array<Scalars['String']['output']>;
};

/** Input of `linkUserToCustomer`. */
export type LinkUserToCustomerInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the user, up to 255 characters. */
  userId: Scalars['ID']['input'];
};

/** Result of `linkUserToCustomer`. */
export type LinkUserToCustomerPayload = {
  __typename?: 'LinkUserToCustomerPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
  /** The link between user and customer. */
  userLink?: Maybe<UserLink>;
};

/** A key-value pair that a caller attached to a customer (screening `metadata`). */
export type MetadataEntry = {
  __typename?: 'MetadataEntry';
  /** Key, 1 to 40 characters, unique per customer. */
  key: Scalars['String']['output'];
  /** Value, up to 500 characters. */
  value: Scalars['String']['output'];
};

/** A key-value pair to attach to a customer, or a key to remove. */
export type MetadataEntryInput = {
  /** Key, 1 to 40 characters, unique within the list. */
  key: Scalars['String']['input'];
  /** Value, 1 to 500 characters. Null removes the key. The field must be present. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** An amount of money. Currency and amount are always both present. */
export type Money = {
  __typename?: 'Money';
  /** Exact amount in major units of the currency (banking `num`, onboarding `estimated_monthly_revenue_amount`). */
  amount: Scalars['Decimal']['output'];
  /** Currency, ISO 4217 (banking `cur`, onboarding `estimated_monthly_revenue_currency`). */
  currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money. */
export type MoneyInput = {
  /**
   * Amount in major units, with at most as many decimals as the currency has minor units. Required if no amount
   * of money is stored yet; cannot be null.
   */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Currency. Required if no amount of money is stored yet; cannot be null. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};

/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds an address with purpose OTHER (banking `POST …/address`). */
  addCustomerAddress: AddCustomerAddressPayload;
  /** Adds a social media handle (banking `POST …/social_media_handles`). `type`, `handle` or both are required. */
  addSocialMediaHandle: AddSocialMediaHandlePayload;
  /** Adds a tax residence. `domain`, `taxNumber` or both are required. */
  addTaxResidence: AddTaxResidencePayload;
  /**
   * Creates a business from all writable fields. A new business has onboarding status PROCESSING, KYC status
   * NOT_STARTED, KYC level FULL_KYC and risk level MEDIUM, and is neither blocked nor blacklisted.
   */
  createBusinessCustomer: CreateBusinessCustomerPayload;
  /**
   * Requests a change of the credit limit (banking `POST …/credit_limit/requests`). The values are stored as
   * sent. At least one of the seven request fields is required.
   */
  createCreditLimitOrder: CreateCreditLimitOrderPayload;
  /**
   * Creates a person from all writable fields (banking `POST /v1/customers`, extended by the fields of the other
   * source systems). A new person has onboarding status PROCESSING, KYC status NOT_STARTED, KYC level FULL_KYC
   * and risk level MEDIUM, and is neither blocked nor blacklisted.
   */
  createPersonCustomer: CreatePersonCustomerPayload;
  /**
   * Records the bank's decision on a credit limit order. The credit limit of the customer does not change. If
   * the order is decided again, an absent field keeps its value.
   */
  decideCreditLimitOrder: DecideCreditLimitOrderPayload;
  /** Deletes one of the customer's own addresses (banking `DELETE …/addresses/{id}`). */
  deleteCustomerAddress: DeleteCustomerAddressPayload;
  /** Deletes a tax residence (banking `DELETE …/tax_residencies/{id}`). */
  deleteTaxResidence: DeleteTaxResidencePayload;
  /**
   * Allows a user to act for a customer (banking `POST …/user_customer_links`). An inactive link is reactivated.
   * If the link is already active, the mutation fails with `LINK_TAKEN`.
   */
  linkUserToCustomer: LinkUserToCustomerPayload;
  /**
   * Updates a business with the semantics of the onboarding API (`POST /api/customers/{customer_id}/update`): an
   * absent field keeps its value, null clears it, and objects are merged at every depth. An object that does not
   * exist yet is created; all its required fields must be sent.
   */
  patchBusinessCustomer: PatchBusinessCustomerPayload;
  /**
   * Updates any writable field of a person, including those that no source-system API can change. An absent
   * field keeps its value, null clears it, objects are merged at every depth, and lists are replaced. A list
   * item that matches a stored item keeps its id.
   */
  patchPersonCustomer: PatchPersonCustomerPayload;
  /**
   * Creates or replaces a person under its registry id (`PUT /customers/{CustomerID}`). Name, date of birth,
   * primary residence and the documents of registry's six types are replaced: values that are absent are
   * deleted. All other data of the customer is kept. Null is rejected; omit the field instead.
   */
  putPersonCustomer: PutPersonCustomerPayload;
  /** Records a planned or past contact with a customer. */
  recordCrmEvent: RecordCrmEventPayload;
  /** Removes a social media handle. */
  removeSocialMediaHandle: RemoveSocialMediaHandlePayload;
  /** Sets or deletes the id of a customer in a source system. */
  setCustomerReference: SetCustomerReferencePayload;
  /** Updates the risk assessment. An absent field keeps its value. Only the comment can be set to null. */
  setCustomerRisk: SetCustomerRiskPayload;
  /**
   * Changes the KYC status along the allowed transitions: NOT_STARTED to CREATED; CREATED to PROCESSING;
   * PROCESSING to PENDING_REVIEW, VALIDATED, DECLINED or ABORTED; PENDING_REVIEW to VALIDATED or DECLINED; and
   * VALIDATED, DECLINED or ABORTED back to CREATED. Any other transition is rejected with `INVALID_TRANSITION`
   * and the list of allowed statuses. Setting the current status again succeeds. An absent field keeps its
   * value.
   */
  setKycStatus: SetKycStatusPayload;
  /** Sets the onboarding status. Every transition is allowed. */
  setOnboardingStatus: SetOnboardingStatusPayload;
  /** Revokes a user's permission to act for a customer. The link is kept as inactive. */
  unlinkUserFromCustomer: UnlinkUserFromCustomerPayload;
  /**
   * Updates the fields that are sent and keeps all others (screening `POST /v1/clients/{id}`). Null clears an
   * optional field, objects are merged at every depth, metadata is merged by key. Details of the other customer
   * type are rejected (`WRONG_TYPE`).
   */
  updateCustomer: UpdateCustomerPayload;
  /**
   * Replaces one of the customer's own addresses (banking `PUT …/addresses/{id}`). Send every field of the
   * address: an absent field is an error, null clears an optional field. The purpose does not change.
   */
  updateCustomerAddress: UpdateCustomerAddressPayload;
  /** Replaces the branch (banking `PUT …/branch`). */
  updateCustomerBranch: UpdateCustomerBranchPayload;
  /** Replaces the credit limit (banking `PUT …/credit-limit`). */
  updateCustomerCreditLimit: UpdateCustomerCreditLimitPayload;
  /**
   * Replaces the credit rating and its source (banking `PUT …/credit-rating-and-source`). Both fields are
   * required.
   */
  updateCustomerCreditRating: UpdateCustomerCreditRatingPayload;
  /**
   * Replaces the personal details of a person (banking `PUT …/data`). Send all five fields: an absent field is
   * an error, null clears the field.
   */
  updateCustomerData: UpdateCustomerDataPayload;
  /** Replaces the e-mail address (banking `PUT …/email`). */
  updateCustomerEmail: UpdateCustomerEmailPayload;
  /**
   * Replaces legal name, date of birth and title of a person (banking `PUT …/identity`). Send all three fields:
   * an absent field is an error, null clears an optional field.
   */
  updateCustomerIdentity: UpdateCustomerIdentityPayload;
  /** Replaces the mobile number (banking `PUT …/mobile-number`). */
  updateCustomerMobileNumber: UpdateCustomerMobileNumberPayload;
  /** Replaces the customer number, which is the id of the customer in the banking API (banking `PUT …/number`). */
  updateCustomerNumber: UpdateCustomerNumberPayload;
  /**
   * Updates a person with the semantics of the clients API (`PUT /api/v1/clients/person/{id}`). The input is
   * flat, and an absent field keeps its value. Null clears the eight fields that the clients API declares
   * nullable in its response. For the other eight fields, null is accepted if no value is stored, and rejected
   * otherwise.
   */
  updatePersonCustomer: UpdatePersonCustomerPayload;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationAddCustomerAddressArgs = {
  input: AddCustomerAddressInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationAddSocialMediaHandleArgs = {
  input: AddSocialMediaHandleInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationAddTaxResidenceArgs = {
  input: AddTaxResidenceInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationCreateBusinessCustomerArgs = {
  input: CreateBusinessCustomerInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationCreateCreditLimitOrderArgs = {
  input: CreateCreditLimitOrderInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationCreatePersonCustomerArgs = {
  input: CreatePersonCustomerInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationDecideCreditLimitOrderArgs = {
  input: DecideCreditLimitOrderInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationDeleteCustomerAddressArgs = {
  input: DeleteCustomerAddressInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationDeleteTaxResidenceArgs = {
  input: DeleteTaxResidenceInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationLinkUserToCustomerArgs = {
  input: LinkUserToCustomerInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationPatchBusinessCustomerArgs = {
  input: PatchBusinessCustomerInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationPatchPersonCustomerArgs = {
  input: PatchPersonCustomerInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationPutPersonCustomerArgs = {
  input: PutPersonCustomerInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationRecordCrmEventArgs = {
  input: RecordCrmEventInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationRemoveSocialMediaHandleArgs = {
  input: RemoveSocialMediaHandleInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationSetCustomerReferenceArgs = {
  input: SetCustomerReferenceInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationSetCustomerRiskArgs = {
  input: SetCustomerRiskInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationSetKycStatusArgs = {
  input: SetKycStatusInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationSetOnboardingStatusArgs = {
  input: SetOnboardingStatusInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationUnlinkUserFromCustomerArgs = {
  input: UnlinkUserFromCustomerInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerAddressArgs = {
  input: UpdateCustomerAddressInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerBranchArgs = {
  input: UpdateCustomerBranchInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerCreditLimitArgs = {
  input: UpdateCustomerCreditLimitInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerCreditRatingArgs = {
  input: UpdateCustomerCreditRatingInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerDataArgs = {
  input: UpdateCustomerDataInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerEmailArgs = {
  input: UpdateCustomerEmailInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerIdentityArgs = {
  input: UpdateCustomerIdentityInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerMobileNumberArgs = {
  input: UpdateCustomerMobileNumberInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerNumberArgs = {
  input: UpdateCustomerNumberInput;
};


/**
 * All write operations. The mutations of a request run one after the other, in the order of the GraphQL
 * document. Each runs in its own transaction: it writes everything, or it writes nothing and returns the reasons
 * in `userErrors`. The payload shows the customer after the write. A string has at most 10,000 characters.
 * Within that limit, a string that exceeds the maximum of its field is reported in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdatePersonCustomerArgs = {
  input: UpdatePersonCustomerInput;
};

/** A person of a new business. */
export type NewBusinessPersonInput = {
  /** Date of birth. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /**
   * First name. Persons are identified by their identity document, by first name, last name and date of birth,
   * or by their English names. At least one of the three must be complete.
   */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** First name in English. */
  firstNameEnglish?: InputMaybe<Scalars['String']['input']>;
  /** Identity document of the person. */
  identification?: InputMaybe<IdentityDocumentInput>;
  /** Last name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Last name in English. */
  lastNameEnglish?: InputMaybe<Scalars['String']['input']>;
  /** Nationality. */
  nationality?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Residential address of the person. */
  residentialAddress?: InputMaybe<ResidentialAddressInput>;
  /** Role of the person in the business. */
  role?: InputMaybe<PersonRoleInput>;
};

/** An object that can be fetched again by its id. */
export type Node = {
  /** UUID (version 7) assigned by this API. Ids of other systems are in `references`. */
  id: Scalars['ID']['output'];
};

/** The value is not one of the allowed values. */
export type NotAllowedError = UserError & {
  __typename?: 'NotAllowedError';
  /** The allowed values. */
  allowed: Array<Scalars['String']['output']>;
  /** Machine-readable error code. */
  code: UserErrorCode;
  /** Description of the error for humans. Never contains an input value. */
  message: Scalars['String']['output'];
  /** Path to the invalid value inside `input`: field names and list indexes, counted from 0. */
  path: Array<Scalars['String']['output']>;
};

/** The customer, or the item of the customer, does not exist in the organization. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  /** Machine-readable error code. */
  code: UserErrorCode;
  /** Description of the error for humans. Never contains an input value. */
  message: Scalars['String']['output'];
  /** Path to the invalid value inside `input`: field names and list indexes, counted from 0. */
  path: Array<Scalars['String']['output']>;
};

/**
 * An address with the fields of the onboarding API. First line and country are required if no address is stored
 * yet. Address fields that the onboarding API does not have keep their values.
 */
export type OnboardingAddressPatch = {
  /** City. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country; cannot be null. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** First line; cannot be null. */
  line1?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** State. */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** Contact data of a business with the fields of the onboarding API. */
export type OnboardingContactPatch = {
  /** E-mail address (onboarding `contact_email`). */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Mobile number (onboarding `contact_phone`). */
  mobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
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

/** A tenant that owns customers: a bank or a fintech. Organizations cannot see each other's data. */
export type Organization = Node & {
  __typename?: 'Organization';
  /** Bank code (banking `bank_id`). */
  bankId: Scalars['String']['output'];
  /** CRM events of all customers of the organization, newest first (banking `crm-events`). */
  crmEvents: CrmEventConnection;
  /** UUID (version 7) assigned by this API. Ids of other systems are in `references`. */
  id: Scalars['ID']['output'];
  /** Name of the organization. */
  name: Scalars['String']['output'];
  /** Organization number, a 32-bit integer (clients `organization_id`). */
  number: Scalars['Int']['output'];
};


/** A tenant that owns customers: a bank or a fintech. Organizations cannot see each other's data. */
export type OrganizationCrmEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Position of a page within its connection. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge of the page; null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True if more edges follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True if edges precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of the page; null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Input of `patchBusinessCustomer`. */
export type PatchBusinessCustomerInput = {
  /** How the business uses its account. */
  accountUsage?: InputMaybe<AccountUsageInput>;
  /** Legal form. */
  businessType?: InputMaybe<BusinessTypeInput>;
  /** E-mail address and mobile number; null clears both (onboarding `primary_contact`). */
  contact?: InputMaybe<OnboardingContactPatch>;
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of company that was registered, as free text. */
  incorporationType?: InputMaybe<Scalars['String']['input']>;
  /** Name. A business must have `name` or `nameEnglish`. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Name in English. */
  nameEnglish?: InputMaybe<Scalars['String']['input']>;
  /**
   * The persons of the business: replace the list, or edit persons one by one; null empties the list (onboarding
   * `business_person_list`).
   */
  persons?: InputMaybe<BusinessPersonsPatch>;
  /** Registration document of the company (onboarding `business_identifier_*`); null deletes it. */
  registration?: InputMaybe<RegistrationPatch>;
  /** The REGISTRATION address; null deletes it. */
  registrationAddress?: InputMaybe<OnboardingAddressPatch>;
  /** Website: an `http` or `https` URL. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** Result of `patchBusinessCustomer`. */
export type PatchBusinessCustomerPayload = {
  __typename?: 'PatchBusinessCustomerPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<BusinessCustomer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `patchPersonCustomer`. */
export type PatchPersonCustomerInput = {
  /** The customer's own addresses, at most 100, including at most one REGISTRATION and one RESIDENTIAL address. */
  addresses?: InputMaybe<Array<AddressInput>>;
  /** Country of birth. */
  birthCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Name at birth. */
  birthName?: InputMaybe<Scalars['String']['input']>;
  /** Branch that is responsible for the customer. */
  branchId?: InputMaybe<Scalars['String']['input']>;
  /** Contact data. */
  contact?: InputMaybe<ContactInput>;
  /** Country of tax residence. */
  countryOfTaxResidence?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Credit limit. */
  creditLimit?: InputMaybe<MoneyInput>;
  /** Credit rating. */
  creditRating?: InputMaybe<CreditRatingInput>;
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /** Date of birth. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** Dependents of the person. */
  dependents?: InputMaybe<DependentsInput>;
  /** Employment status as free text. */
  employmentStatus?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Picture of the person's face. */
  faceImage?: InputMaybe<FaceImageInput>;
  /** First name. A person must have `legalName`, or both `firstName` and `lastName`. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Gender. */
  gender?: InputMaybe<Gender>;
  /** Highest education as free text. */
  highestEducation?: InputMaybe<Scalars['String']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Identity documents in order, at most 100. The combination of type, issuing country and number must be
   * unique.
   */
  identityDocuments?: InputMaybe<Array<IdentityDocumentInput>>;
  /** Date on which the customer joined. */
  joinedDate?: InputMaybe<Scalars['Date']['input']>;
  /** KYC data without the status; use `setKycStatus` to change the status. */
  kyc?: InputMaybe<KycInput>;
  /** Last name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Full name in one string. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** Key-value pairs, at most 20 keys. The pairs are merged by key; a null value removes the key. */
  metadata?: InputMaybe<Array<MetadataEntryInput>>;
  /** Middle name. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Nationality. */
  nationality?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Planned expenditure as free text, up to 5,000 characters. */
  plannedExpenditure?: InputMaybe<Scalars['String']['input']>;
  /** Planned income as free text, up to 5,000 characters. */
  plannedIncome?: InputMaybe<Scalars['String']['input']>;
  /** Relationship status as free text. */
  relationshipStatus?: InputMaybe<Scalars['String']['input']>;
  /** Risk assessment. */
  risk?: InputMaybe<RiskInput>;
  /** Social media handles, at most 100. */
  socialMediaHandles?: InputMaybe<Array<SocialMediaHandleInput>>;
  /** Social security number. */
  socialSecurityNumber?: InputMaybe<Scalars['String']['input']>;
  /** Tax residences, at most 100. */
  taxResidences?: InputMaybe<Array<TaxResidenceInput>>;
  /** Title or form of address. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `patchPersonCustomer`. */
export type PatchPersonCustomerPayload = {
  __typename?: 'PatchPersonCustomerPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<PersonCustomer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** A customer that is a natural person (clients, registry, banking, screening `person`). */
export type PersonCustomer = Customer & Node & {
  __typename?: 'PersonCustomer';
  /**
   * The customer's own addresses, in the order in which they were added, at most 100. Contains every address
   * from the banking API.
   */
  addresses: Array<Address>;
  /** Country of birth (clients `birth_country`, screening `birthCountry`). */
  birthCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** Name at birth, if different from the current name (screening `birthName`). */
  birthName?: Maybe<Scalars['String']['output']>;
  /** Branch that is responsible for the customer (banking `branch_id`; `branchId` on creation). */
  branchId?: Maybe<Scalars['String']['output']>;
  /** Contact data. */
  contact: Contact;
  /**
   * Country of tax residence, for source systems that store only the country (clients
   * `country_of_tax_residence`).
   */
  countryOfTaxResidence?: Maybe<Scalars['CountryCode']['output']>;
  /**
   * Time at which the customer was created in this API (onboarding, clients `created_at`; screening
   * `createdAt`).
   */
  createdAt: Scalars['DateTime']['output'];
  /** Credit limit; null if unknown (banking `credit_limit`). */
  creditLimit?: Maybe<Money>;
  /** Requests to change the credit limit, newest first (banking `credit_limit/requests`). */
  creditLimitOrders: CreditLimitOrderConnection;
  /** Credit rating; null if unknown (banking `credit_rating`). */
  creditRating?: Maybe<CreditRating>;
  /** CRM events of the customer, newest first. */
  crmEvents: CrmEventConnection;
  /** Date of birth (clients, banking `date_of_birth`; registry `DateOfBirth`; screening `dob`). */
  dateOfBirth?: Maybe<Scalars['Date']['output']>;
  /** Dependents of the person; null if unknown. */
  dependents?: Maybe<Dependents>;
  /**
   * Name to display. For a person: `legalName`, or else first, middle and last name joined. For a business:
   * `name`, or else `nameEnglish`. The banking API returns it as `legal_name`. Null after the customer was
   * erased.
   */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Employment status as free text (banking `employment_status`). */
  employmentStatus?: Maybe<Scalars['String']['output']>;
  /** Time at which all values of the customer were permanently erased; null if the customer was not erased. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Picture of the person's face; null if there is none (banking `face_image`). */
  faceImage?: Maybe<FaceImage>;
  /** First name (clients `first_name`, registry `FirstName`, screening `firstName`). */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Gender (clients, screening `gender`). */
  gender?: Maybe<Gender>;
  /**
   * Highest education as free text (banking `highest_education_attained`, returned as
   * `highest_educational_attained`).
   */
  highestEducation?: Maybe<Scalars['String']['output']>;
  /**
   * Journal of the accepted changes of the customer, newest first. Use `customer(by:, asOf:)` to read the
   * customer as of an earlier time.
   */
  history: JournalEntryConnection;
  /** UUID (version 7) assigned by this API. Ids of other systems are in `references`. */
  id: Scalars['ID']['output'];
  /**
   * Identity documents of the customer in the order in which they were sent, at most 100 (registry
   * `Identities`).
   */
  identityDocuments: Array<IdentityDocument>;
  /** Date on which the customer joined (screening `joinedDate`). */
  joinedDate?: Maybe<Scalars['Date']['output']>;
  /** KYC (identity verification) of the customer. */
  kyc: Kyc;
  /** Last name (clients `last_name`, registry `LastName`, screening `lastName`). */
  lastName?: Maybe<Scalars['String']['output']>;
  /**
   * Full name in one string. Stored only if it was sent in one string; it is never split into parts. (Banking
   * `legal_name`; on read, the banking API returns `displayName` there.)
   */
  legalName?: Maybe<Scalars['String']['output']>;
  /** Key-value pairs set by callers, at most 20, ordered by key (screening `metadata`). */
  metadata: Array<MetadataEntry>;
  /** Middle name (clients `middle_name`, registry `MiddleName`). */
  middleName?: Maybe<Scalars['String']['output']>;
  /** Nationality (clients, screening `nationality`). */
  nationality?: Maybe<Scalars['CountryCode']['output']>;
  /** Onboarding status (onboarding `status`). */
  onboardingStatus: OnboardingStatus;
  /**
   * The organization (tenant) that owns the customer (banking `bank_id` is its `bankId`, clients
   * `organization_id` its `number`).
   */
  organization: Organization;
  /** Planned expenditure as free text that is never parsed (clients `planned_expenditure`). */
  plannedExpenditure?: Maybe<Scalars['String']['output']>;
  /** Planned income as free text that is never parsed (clients `planned_income`). */
  plannedIncome?: Maybe<Scalars['String']['output']>;
  /**
   * Main address: the REGISTRATION address of a business, the RESIDENTIAL address of a person. Null if there is
   * none (onboarding `registration_address`, clients' flat address fields, registry `PrimaryResidence`).
   */
  primaryAddress?: Maybe<Address>;
  /**
   * Ids of this customer in source systems, at most one per system, in the order of `SourceSystem` (onboarding
   * `partner_customer_id`, clients `external_client_code`, registry `CustomerID`, banking `customer_number`,
   * screening `externalId`).
   */
  references: Array<CustomerReference>;
  /** Relationship status as free text (banking `relationship_status`). */
  relationshipStatus?: Maybe<Scalars['String']['output']>;
  /** Risk assessment. */
  risk: Risk;
  /**
   * Social media handles of the customer, in the order in which they were added, at most 100 (banking
   * `social_media_handles`).
   */
  socialMediaHandles: Array<SocialMediaHandle>;
  /** Social security number, as sent (screening `ssn`). */
  socialSecurityNumber?: Maybe<Scalars['String']['output']>;
  /**
   * Tax residences of the customer, in the order in which they were added, at most 100 (banking
   * `tax-residences`).
   */
  taxResidences: Array<TaxResidence>;
  /** Title or form of address, for example `Dr` (banking `title`). */
  title?: Maybe<Scalars['String']['output']>;
  /**
   * Time of the last change to the customer or to anything that belongs to it (clients `updated_at`, screening
   * `updatedAt`).
   */
  updatedAt: Scalars['DateTime']['output'];
  /** Users who may act for the customer, oldest link first (banking `user_customer_links`). */
  userLinks: UserLinkConnection;
  /**
   * Number of accepted changes, including the creation. Send it as `expectedVersion` in a mutation to detect
   * concurrent changes.
   */
  version: Scalars['Int']['output'];
};


/** A customer that is a natural person (clients, registry, banking, screening `person`). */
export type PersonCustomerCreditLimitOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer that is a natural person (clients, registry, banking, screening `person`). */
export type PersonCustomerCrmEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer that is a natural person (clients, registry, banking, screening `person`). */
export type PersonCustomerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer that is a natural person (clients, registry, banking, screening `person`). */
export type PersonCustomerUserLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Details of a person. An absent field keeps its value, null clears it (screening `personDetails`). */
export type PersonDetailsInput = {
  /** Country of birth. */
  birthCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Name at birth (screening `birthName`). */
  birthName?: InputMaybe<Scalars['String']['input']>;
  /** Date of birth (screening `dob`). */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** First name. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Gender. */
  gender?: InputMaybe<Gender>;
  /** Last name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Middle name. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Nationality. */
  nationality?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Social security number (screening `ssn`). */
  socialSecurityNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Role of a person in a business, as a code and as the original text (onboarding `role_type`). */
export type PersonRole = {
  __typename?: 'PersonRole';
  /** The code that matches the role; OTHER if none does. */
  code: PersonRoleCode;
  /** The original text; null if a code was sent. */
  text?: Maybe<Scalars['String']['output']>;
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

/** Role, as a code or as text. A text is stored together with the code that it matches, otherwise with OTHER. */
export type PersonRoleInput =
  /** A code other than OTHER. */
  { code: PersonRoleCode; text?: never; }
  |  /** Role as free text, 1 to 200 characters. */
  { code?: never; text: Scalars['String']['input']; };

/** How PII is masked for a caller without the scope `pii:read`. */
export type PiiClass =
  /** A value in the journal. It is masked in the same way as the field whose change it records. */
  | 'AS_FIELD'
  /** A date, a formatted scalar or an enum value. It cannot be masked, so null is returned. */
  | 'EXACT'
  /**
   * Number of an identity document or a taxpayer, or a social security number. A value of 12 or more ASCII
   * characters is shown with its last four, for example `•••1234`; any other value is shown as `•••`.
   */
  | 'IDENTIFIER'
  /** Free text (for example a name, a street or a note) or a user id. Shown as `•••`, regardless of its length. */
  | 'TEXT';

/**
 * Product that an account is used for, as a code and as the original text (onboarding
 * `account_usage_product_reference`).
 */
export type ProductReference = {
  __typename?: 'ProductReference';
  /** The code that matches the product; OTHER if none does. */
  code: ProductReferenceCode;
  /** The original text; null if a code was sent. */
  text?: Maybe<Scalars['String']['output']>;
};

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

/** Product, as a code or as text. A text is stored together with the code that it matches, otherwise with OTHER. */
export type ProductReferenceInput =
  /** A code other than OTHER. */
  { code: ProductReferenceCode; text?: never; }
  |  /** Product as free text, 1 to 200 characters. */
  { code?: never; text: Scalars['String']['input']; };

/** Input of `putPersonCustomer`. */
export type PutPersonCustomerInput = {
  /** Date of birth. */
  dateOfBirth: Scalars['Date']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First name, 1 to 50 characters. */
  firstName: Scalars['String']['input'];
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Identity documents in order, 1 to 100. The combination of type, issuing country and number must be unique. */
  identityDocuments: Array<RegistryDocumentInput>;
  /** Last name, 1 to 50 characters. */
  lastName: Scalars['String']['input'];
  /** Middle name, 1 to 50 characters; deleted if absent. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Primary residence: the RESIDENTIAL address of the person. */
  primaryResidence: RegistryResidenceInput;
  /** Id of the person in the registry API, chosen by the caller, 1 to 36 characters. */
  registryId: Scalars['String']['input'];
};

/** Result of `putPersonCustomer`. */
export type PutPersonCustomerPayload = {
  __typename?: 'PutPersonCustomerPayload';
  /** True if the customer was created, false if it was replaced; null if nothing was written. */
  created?: Maybe<Scalars['Boolean']['output']>;
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<PersonCustomer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/**
 * All read operations. Results contain only data of the organization that owns the caller's credential. A string
 * argument or input field has at most 10,000 characters unless stated otherwise.
 */
export type Query = {
  __typename?: 'Query';
  /**
   * A credit limit order by its id. Null if the order does not exist, the id is malformed, or the order belongs
   * to another organization.
   */
  creditLimitOrder?: Maybe<CreditLimitOrder>;
  /**
   * One customer. Null if the customer does not exist, the id is malformed, or the customer belongs to another
   * organization.
   */
  customer?: Maybe<Customer>;
  /**
   * All customers of the organization (banking: firehose). Erased customers are excluded unless the filter
   * requests them.
   */
  customers: CustomerConnection;
  /** Any object by its id. Null if the id is unknown or malformed, or the object belongs to another organization. */
  node?: Maybe<Node>;
  /**
   * Several objects by their ids, in the order of the ids. An element is null if its id is unknown or malformed,
   * or the object belongs to another organization.
   */
  nodes: Array<Maybe<Node>>;
  /** The organization of the caller's credential. */
  organization: Organization;
  /** The caller, as identified by the credential of the request. */
  viewer: Viewer;
};


/**
 * All read operations. Results contain only data of the organization that owns the caller's credential. A string
 * argument or input field has at most 10,000 characters unless stated otherwise.
 */
export type QueryCreditLimitOrderArgs = {
  id: Scalars['ID']['input'];
};


/**
 * All read operations. Results contain only data of the organization that owns the caller's credential. A string
 * argument or input field has at most 10,000 characters unless stated otherwise.
 */
export type QueryCustomerArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  by: CustomerBy;
};


/**
 * All read operations. Results contain only data of the organization that owns the caller's credential. A string
 * argument or input field has at most 10,000 characters unless stated otherwise.
 */
export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CustomerSort>;
};


/**
 * All read operations. Results contain only data of the organization that owns the caller's credential. A string
 * argument or input field has at most 10,000 characters unless stated otherwise.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * All read operations. Results contain only data of the organization that owns the caller's credential. A string
 * argument or input field has at most 10,000 characters unless stated otherwise.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/** Input of `recordCrmEvent`. */
export type RecordCrmEventInput = {
  /** Time at which the contact took place. */
  actualAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Kind of contact. Required. */
  category: Scalars['String']['input'];
  /** Channel of the contact, for example telephone. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /** Subject of the contact, up to 5,000 characters. */
  detail?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Result of the contact, up to 5,000 characters. */
  result?: InputMaybe<Scalars['String']['input']>;
  /** Planned time. */
  scheduledAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of `recordCrmEvent`. */
export type RecordCrmEventPayload = {
  __typename?: 'RecordCrmEventPayload';
  /** The event that was recorded. */
  crmEvent?: Maybe<CrmEvent>;
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/**
 * Registration document of a company. Type, number and issuing country are required if no document is stored
 * yet.
 */
export type RegistrationPatch = {
  /** Expiry date: the last day on which the document is valid (onboarding `business_identifier_expiry_date`). */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Ids of the files that are not marked as front or back, at most 100, without duplicates. The sent list
   * replaces the stored ids (onboarding `business_identifier_document_list`).
   */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Issue date (onboarding `business_identifier_start_date`). */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Issuing country; cannot be null. */
  issuingCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Document number; cannot be null. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Document type; cannot be null (onboarding `business_identifier_type`). */
  type?: InputMaybe<IdentityDocumentTypeInput>;
};

/** An identity document with the fields of the registry API. */
export type RegistryDocumentInput = {
  /** Expiry date: the last day on which the document is valid. Not before the issue date; deleted if absent. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Issue date, not in the future; deleted if absent. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Issuing country. */
  issuingCountry: Scalars['CountryCode']['input'];
  /** Document number, 1 to 36 characters. */
  number: Scalars['String']['input'];
  /** Document type. */
  type: RegistryDocumentType;
};

/** Document types of the registry API. `putPersonCustomer` does not change documents of other types. */
export type RegistryDocumentType =
  /** Proof of an address (registry `AddressProof`). */
  | 'ADDRESS_PROOF'
  /** Driving licence (registry `DrivingLicense`). */
  | 'DRIVING_LICENSE'
  /** National identity card (registry `NationalIDCard`). */
  | 'NATIONAL_ID'
  /** Passport (registry `Passport`). */
  | 'PASSPORT'
  /** Residence permit (registry `ResidencePermit`). */
  | 'RESIDENCE_PERMIT'
  /** Tax identification (registry `TaxID`). */
  | 'TAX_ID';

/**
 * A residence with the fields of the registry API. It replaces lines, city, county, state, postcode and country
 * of the RESIDENTIAL address.
 */
export type RegistryResidenceInput = {
  /** City, 1 to 100 characters. */
  city: Scalars['String']['input'];
  /** Country. */
  country: Scalars['CountryCode']['input'];
  /** Street, 2 to 200 characters. */
  line1: Scalars['String']['input'];
  /** Second line, 1 to 200 characters; deleted if absent. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Postal code, 1 to 20 characters. */
  postcode: Scalars['String']['input'];
  /**
   * State, province or county, 1 to 100 characters. In the US and Canada: the subdivision part of the ISO 3166-2
   * code, for example `CA`.
   */
  state: Scalars['String']['input'];
};

/** Input of `removeSocialMediaHandle`. */
export type RemoveSocialMediaHandleInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the handle to remove. */
  socialMediaHandleId: Scalars['ID']['input'];
};

/** Result of `removeSocialMediaHandle`. */
export type RemoveSocialMediaHandlePayload = {
  __typename?: 'RemoveSocialMediaHandlePayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** Id of the removed handle. */
  removedSocialMediaHandleId?: Maybe<Scalars['ID']['output']>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Residential address of a person of a business. */
export type ResidentialAddressInput = {
  /** City or town. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  country: Scalars['CountryCode']['input'];
  /** County. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** First line, up to 500 characters. */
  line1: Scalars['String']['input'];
  /** Second line. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Third line. */
  line3?: InputMaybe<Scalars['String']['input']>;
  /** Postal code, up to 50 characters. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** State or province. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Status of the address as free text. */
  status?: InputMaybe<Scalars['String']['input']>;
  /** Labels, at most 100. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Risk assessment of a customer. */
export type Risk = {
  __typename?: 'Risk';
  /** Whether the customer is on the blacklist (clients `is_blacklisted`). */
  blacklisted: Scalars['Boolean']['output'];
  /** Reason why the customer is on the blacklist (clients `blacklisted_comment`). */
  blacklistedComment?: Maybe<Scalars['String']['output']>;
  /** Whether the customer is blocked (clients `blocked`). */
  blocked: Scalars['Boolean']['output'];
  /** Risk level (clients `risk_level`). */
  level: RiskLevel;
};

/** Risk assessment. */
export type RiskInput = {
  /** Whether the customer is on the blacklist; cannot be null. */
  blacklisted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Reason why the customer is on the blacklist, up to 5,000 characters. */
  blacklistedComment?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is blocked; cannot be null. */
  blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Risk level; cannot be null. */
  level?: InputMaybe<RiskLevel>;
};

/** Assessed risk of a customer (clients `risk_level`). */
export type RiskLevel =
  /** High (clients `High`). */
  | 'HIGH'
  /** Low (clients `Low`). */
  | 'LOW'
  /** Medium (clients `Medium`). Initial level of a new customer. */
  | 'MEDIUM';

/** Input of `setCustomerReference`. */
export type SetCustomerReferenceInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The source system. */
  system: SourceSystem;
  /**
   * Id in the source system, 1 to 255 characters (1 to 36 for REGISTRY), unique within the organization. Null
   * deletes it. The field must be present.
   */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `setCustomerReference`. */
export type SetCustomerReferencePayload = {
  __typename?: 'SetCustomerReferencePayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `setCustomerRisk`. */
export type SetCustomerRiskInput = {
  /** Whether the customer is on the blacklist; cannot be null. */
  blacklisted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Reason why the customer is on the blacklist, up to 5,000 characters; null clears it. */
  blacklistedComment?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is blocked; cannot be null. */
  blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Risk level; cannot be null. */
  level?: InputMaybe<RiskLevel>;
};

/** Result of `setCustomerRisk`. */
export type SetCustomerRiskPayload = {
  __typename?: 'SetCustomerRiskPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `setKycStatus`. */
export type SetKycStatusInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Time of the last successful verification; null clears it. If absent on a transition to VALIDATED, it is set
   * to the current time.
   */
  lastOkAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Required verification level; cannot be null. */
  level?: InputMaybe<KycLevel>;
  /** Note, up to 5,000 characters; null clears it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** New KYC status. If absent, the status does not change. */
  status?: InputMaybe<KycStatus>;
};

/** Result of `setKycStatus`. */
export type SetKycStatusPayload = {
  __typename?: 'SetKycStatusPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `setOnboardingStatus`. */
export type SetOnboardingStatusInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Onboarding status. Required. */
  status?: InputMaybe<OnboardingStatus>;
};

/** Result of `setOnboardingStatus`. */
export type SetOnboardingStatusPayload = {
  __typename?: 'SetOnboardingStatusPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** A social media handle of a customer. */
export type SocialMediaHandle = Node & {
  __typename?: 'SocialMediaHandle';
  /** Time at which the handle was activated (banking `date_activated`). */
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time at which the customer started to use the handle (banking `date_added`). */
  addedAt?: Maybe<Scalars['DateTime']['output']>;
  /** User name on the social network (banking `handle`). */
  handle?: Maybe<Scalars['String']['output']>;
  /** UUID (version 7) assigned by this API. Ids of other systems are in `references`. */
  id: Scalars['ID']['output'];
  /** Name of the social network, as free text from the sender (banking `type`). */
  type?: Maybe<Scalars['String']['output']>;
};

/** A social media handle of a customer. */
export type SocialMediaHandleInput = {
  /** Time at which the handle was activated. */
  activatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Time at which the customer started to use the handle. */
  addedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** User name on the social network, up to 255 characters. */
  handle?: InputMaybe<Scalars['String']['input']>;
  /** Name of the social network, as free text, up to 100 characters. */
  type?: InputMaybe<Scalars['String']['input']>;
};

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

/** The value must be unique and is already in use. */
export type TakenError = UserError & {
  __typename?: 'TakenError';
  /** Machine-readable error code. */
  code: UserErrorCode;
  /** Description of the error for humans. Never contains an input value. */
  message: Scalars['String']['output'];
  /** Path to the invalid value inside `input`: field names and list indexes, counted from 0. */
  path: Array<Scalars['String']['output']>;
};

/** A tax residence of a customer. */
export type TaxResidence = Node & {
  __typename?: 'TaxResidence';
  /** Tax domain, for example `US` or `DE` (banking `domain`). */
  domain?: Maybe<Scalars['String']['output']>;
  /** UUID (version 7) assigned by this API. Ids of other systems are in `references`. */
  id: Scalars['ID']['output'];
  /** Tax number in this domain (banking `tax_number`). */
  taxNumber?: Maybe<Scalars['String']['output']>;
};

/** A tax residence of a customer. */
export type TaxResidenceInput = {
  /** Tax domain, for example `US`, up to 100 characters. */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** Tax number in this domain, up to 100 characters. */
  taxNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `unlinkUserFromCustomer`. */
export type UnlinkUserFromCustomerInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** Result of `unlinkUserFromCustomer`. */
export type UnlinkUserFromCustomerPayload = {
  __typename?: 'UnlinkUserFromCustomerPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
  /** The link between user and customer. */
  userLink?: Maybe<UserLink>;
};

/** Input of `updateCustomerAddress`. */
export type UpdateCustomerAddressInput = {
  /** Id of the address to replace. */
  addressId: Scalars['ID']['input'];
  /** City or town. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country; cannot be null. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** County. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First line, up to 500 characters; cannot be null. */
  line1?: InputMaybe<Scalars['String']['input']>;
  /** Second line. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Third line. */
  line3?: InputMaybe<Scalars['String']['input']>;
  /** Postal code, up to 50 characters. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** State or province. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Status of the address as free text. */
  status?: InputMaybe<Scalars['String']['input']>;
  /** Labels, at most 100. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Result of `updateCustomerAddress`. */
export type UpdateCustomerAddressPayload = {
  __typename?: 'UpdateCustomerAddressPayload';
  /** The address after the write. */
  address?: Maybe<Address>;
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerBranch`. */
export type UpdateCustomerBranchInput = {
  /** Branch. Required. */
  branchId?: InputMaybe<Scalars['String']['input']>;
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `updateCustomerBranch`. */
export type UpdateCustomerBranchPayload = {
  __typename?: 'UpdateCustomerBranchPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerCreditLimit`. */
export type UpdateCustomerCreditLimitInput = {
  /** Credit limit: currency and amount. Required. */
  creditLimit?: InputMaybe<MoneyInput>;
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `updateCustomerCreditLimit`. */
export type UpdateCustomerCreditLimitPayload = {
  __typename?: 'UpdateCustomerCreditLimitPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerCreditRating`. */
export type UpdateCustomerCreditRatingInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Rating, up to 100 characters. Required. */
  rating?: InputMaybe<Scalars['String']['input']>;
  /** Organization or person that issued the rating, up to 200 characters. Required. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `updateCustomerCreditRating`. */
export type UpdateCustomerCreditRatingPayload = {
  __typename?: 'UpdateCustomerCreditRatingPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerData`. */
export type UpdateCustomerDataInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /** Number of dependents; null clears it (banking `dependants`). Their dates of birth do not change. */
  dependentCount?: InputMaybe<Scalars['Int']['input']>;
  /** Employment status; null clears it. */
  employmentStatus?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Picture of the person's face; null clears it. */
  faceImage?: InputMaybe<FaceImageInput>;
  /** Highest education; null clears it. */
  highestEducation?: InputMaybe<Scalars['String']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Relationship status; null clears it. */
  relationshipStatus?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `updateCustomerData`. */
export type UpdateCustomerDataPayload = {
  __typename?: 'UpdateCustomerDataPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<PersonCustomer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerEmail`. */
export type UpdateCustomerEmailInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /** E-mail address. Required. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `updateCustomerEmail`. */
export type UpdateCustomerEmailPayload = {
  __typename?: 'UpdateCustomerEmailPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerIdentity`. */
export type UpdateCustomerIdentityInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /** Date of birth; null clears it. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Full name in one string. Required. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** Title or form of address; null clears it. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `updateCustomerIdentity`. */
export type UpdateCustomerIdentityPayload = {
  __typename?: 'UpdateCustomerIdentityPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<PersonCustomer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomer`. */
export type UpdateCustomerInput = {
  /**
   * Details of a business (screening `companyDetails`). Null clears all of them; it is rejected if the business
   * would have no name left.
   */
  companyDetails?: InputMaybe<CompanyDetailsInput>;
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /** E-mail address; null clears it (screening `email`). */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the customer in the screening API; null deletes it (screening `externalId`). */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Date on which the customer joined; null clears it (screening `joinedDate`). */
  joinedDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Key-value pairs to add or replace (screening `metadata`). A null value removes the key; keys that are absent
   * are kept. At most 20 keys after the update.
   */
  metadata?: InputMaybe<Array<MetadataEntryInput>>;
  /** Mobile number; null clears it (screening `mobile`). */
  mobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /**
   * Details of a person (screening `personDetails`). Null clears all of them; it is rejected if the person would
   * have no name left.
   */
  personDetails?: InputMaybe<PersonDetailsInput>;
  /** Landline number; null clears it (screening `telephone`). */
  telephone?: InputMaybe<Scalars['PhoneNumber']['input']>;
};

/** Input of `updateCustomerMobileNumber`. */
export type UpdateCustomerMobileNumberInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Mobile number in international format. Required. */
  mobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
};

/** Result of `updateCustomerMobileNumber`. */
export type UpdateCustomerMobileNumberPayload = {
  __typename?: 'UpdateCustomerMobileNumberPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerNumber`. */
export type UpdateCustomerNumberInput = {
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /** Customer number, 1 to 255 characters, unique within the organization. Required. */
  customerNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `updateCustomerNumber`. */
export type UpdateCustomerNumberPayload = {
  __typename?: 'UpdateCustomerNumberPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Result of `updateCustomer`. */
export type UpdateCustomerPayload = {
  __typename?: 'UpdateCustomerPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<Customer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `updatePersonCustomer`. */
export type UpdatePersonCustomerInput = {
  /**
   * First line of the RESIDENTIAL address (clients `address`). Null is rejected if a value is stored. Required
   * together with `country` if the update creates the address.
   */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is on the blacklist (clients `is_blacklisted`). Null is rejected if a value is stored. */
  blacklisted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Reason why the customer is on the blacklist; null clears it. */
  blacklistedComment?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is blocked. Null is rejected if a value is stored. */
  blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** City of the RESIDENTIAL address. Null is rejected if a value is stored. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country of the RESIDENTIAL address (clients `country_code`). Null is rejected if a value is stored. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Id of the customer to change. */
  customerId: Scalars['ID']['input'];
  /** E-mail address. Null is rejected if a value is stored. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /**
   * The `version` you last read. If the stored version differs, nothing is written and the error `CONFLICT` is
   * returned.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Idempotency key of your choice, 1 to 255 characters. A repeated request with the same key is not executed
   * again and returns the first response. Keys expire after 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Note on the verification; null clears it. */
  kycNote?: InputMaybe<Scalars['String']['input']>;
  /** Mobile number; null clears it. */
  mobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** Planned expenditure; null clears it. */
  plannedExpenditure?: InputMaybe<Scalars['String']['input']>;
  /** Planned income; null clears it. */
  plannedIncome?: InputMaybe<Scalars['String']['input']>;
  /** Postal code of the RESIDENTIAL address. Null is rejected if a value is stored. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** Risk level. Null is rejected if a value is stored. */
  riskLevel?: InputMaybe<RiskLevel>;
  /** Second e-mail address; null clears it. */
  secondEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Second mobile number; null clears it. */
  secondMobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** State or province of the RESIDENTIAL address; null clears it (clients `state_province`). */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `updatePersonCustomer`. */
export type UpdatePersonCustomerPayload = {
  __typename?: 'UpdatePersonCustomerPayload';
  /** The customer after the write; null if nothing was written. */
  customer?: Maybe<PersonCustomer>;
  /** The errors that prevented the write; empty on success. */
  userErrors: Array<UserError>;
};

/** An error in the input of a mutation. All errors of a mutation are returned together, and nothing is written. */
export type UserError = {
  /** Machine-readable error code. */
  code: UserErrorCode;
  /** Description of the error for humans. Never contains an input value. */
  message: Scalars['String']['output'];
  /** Path to the invalid value inside `input`: field names and list indexes, counted from 0. */
  path: Array<Scalars['String']['output']>;
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

/** A link that allows a user of the bank to act for a customer. At most one link exists per user and customer. */
export type UserLink = Node & {
  __typename?: 'UserLink';
  /** Time at which the user was first linked to the customer (banking `date_inserted`). */
  createdAt: Scalars['DateTime']['output'];
  /** The customer. */
  customer: Customer;
  /** UUID (version 7) assigned by this API. Ids of other systems are in `references`. */
  id: Scalars['ID']['output'];
  /** Whether the link is active (banking `is_active`). */
  isActive: Scalars['Boolean']['output'];
  /** Id of the user (banking `user_id`). */
  userId: Scalars['ID']['output'];
};

/** A page of user links. */
export type UserLinkConnection = {
  __typename?: 'UserLinkConnection';
  /** The links of the page with their cursors. */
  edges: Array<UserLinkEdge>;
  /** The links of the page. */
  nodes: Array<UserLink>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of links on all pages. Counted only if this field is selected. */
  totalCount: Count;
};


/** A page of user links. */
export type UserLinkConnectionTotalCountArgs = {
  limit?: Scalars['Int']['input'];
};

/** A user link on a page. */
export type UserLinkEdge = {
  __typename?: 'UserLinkEdge';
  /** Opaque cursor of this link, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The link. */
  node: UserLink;
};

/** The customer has changed since you read it. */
export type VersionConflictError = UserError & {
  __typename?: 'VersionConflictError';
  /** Machine-readable error code. */
  code: UserErrorCode;
  /** Current version of the customer; 0 if it does not exist. */
  currentVersion: Scalars['Int']['output'];
  /** Description of the error for humans. Never contains an input value. */
  message: Scalars['String']['output'];
  /** Path to the invalid value inside `input`: field names and list indexes, counted from 0. */
  path: Array<Scalars['String']['output']>;
};

/** The caller of a request. */
export type Viewer = {
  __typename?: 'Viewer';
  /**
   * Customers with an active link to the user, ordered by customer id (banking: the current user's customers,
   * also per bank). Empty if the credential acts for no user.
   */
  customers: CustomerConnection;
  /** Organization that owns the credential. */
  organization: Organization;
  /** Scopes of the credential in alphabetical order: `<group>:read`, `<group>:write` and the special scopes. */
  scopes: Array<Scalars['String']['output']>;
  /** User on whose behalf the credential acts; null if it acts for no user. */
  userId?: Maybe<Scalars['ID']['output']>;
};


/** The caller of a request. */
export type ViewerCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountUsage: ResolverTypeWrapper<AccountUsage>;
  AccountUsageInput: AccountUsageInput;
  Actor: ResolverTypeWrapper<Actor>;
  AddCustomerAddressInput: AddCustomerAddressInput;
  AddCustomerAddressPayload: ResolverTypeWrapper<MutationPayload>;
  AddSocialMediaHandleInput: AddSocialMediaHandleInput;
  AddSocialMediaHandlePayload: ResolverTypeWrapper<MutationPayload>;
  AddTaxResidenceInput: AddTaxResidenceInput;
  AddTaxResidencePayload: ResolverTypeWrapper<MutationPayload>;
  Address: ResolverTypeWrapper<AddressRow>;
  AddressInput: AddressInput;
  AddressPurpose: AddressPurpose;
  BasicInfoPatch: BasicInfoPatch;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BusinessCustomer: ResolverTypeWrapper<BusinessCustomerRow>;
  BusinessPerson: ResolverTypeWrapper<BusinessPersonRow>;
  BusinessPersonEdit: BusinessPersonEdit;
  BusinessPersonPatch: BusinessPersonPatch;
  BusinessPersonUpdate: BusinessPersonUpdate;
  BusinessPersonsPatch: BusinessPersonsPatch;
  BusinessType: ResolverTypeWrapper<BusinessType>;
  BusinessTypeCode: BusinessTypeCode;
  BusinessTypeInput: BusinessTypeInput;
  CompanyDetailsInput: CompanyDetailsInput;
  Contact: ResolverTypeWrapper<Contact>;
  ContactInput: ContactInput;
  Count: ResolverTypeWrapper<Count>;
  CountPrecision: CountPrecision;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreateBusinessCustomerInput: CreateBusinessCustomerInput;
  CreateBusinessCustomerPayload: ResolverTypeWrapper<MutationPayload>;
  CreateCreditLimitOrderInput: CreateCreditLimitOrderInput;
  CreateCreditLimitOrderPayload: ResolverTypeWrapper<MutationPayload>;
  CreatePersonCustomerInput: CreatePersonCustomerInput;
  CreatePersonCustomerPayload: ResolverTypeWrapper<MutationPayload>;
  CreditLimitOrder: ResolverTypeWrapper<CreditLimitOrderRow>;
  CreditLimitOrderConnection: ResolverTypeWrapper<Connection>;
  CreditLimitOrderEdge: ResolverTypeWrapper<Omit<CreditLimitOrderEdge, 'node'> & { node: ResolversTypes['CreditLimitOrder'] }>;
  CreditRating: ResolverTypeWrapper<CreditRating>;
  CreditRatingInput: CreditRatingInput;
  CrmEvent: ResolverTypeWrapper<CrmEventRow>;
  CrmEventConnection: ResolverTypeWrapper<Connection>;
  CrmEventEdge: ResolverTypeWrapper<Omit<CrmEventEdge, 'node'> & { node: ResolversTypes['CrmEvent'] }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerRow>;
  CustomerBy: CustomerBy;
  CustomerConnection: ResolverTypeWrapper<Connection>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerFilter: CustomerFilter;
  CustomerReference: ResolverTypeWrapper<CustomerReferenceRow>;
  CustomerReferenceInput: CustomerReferenceInput;
  CustomerSort: CustomerSort;
  CustomerSortField: CustomerSortField;
  CustomerType: CustomerType;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideCreditLimitOrderInput: DecideCreditLimitOrderInput;
  DecideCreditLimitOrderPayload: ResolverTypeWrapper<MutationPayload>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeleteCustomerAddressInput: DeleteCustomerAddressInput;
  DeleteCustomerAddressPayload: ResolverTypeWrapper<MutationPayload>;
  DeleteTaxResidenceInput: DeleteTaxResidenceInput;
  DeleteTaxResidencePayload: ResolverTypeWrapper<MutationPayload>;
  Dependents: ResolverTypeWrapper<Dependents>;
  DependentsInput: DependentsInput;
  DocumentSide: DocumentSide;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  FaceImage: ResolverTypeWrapper<FaceImage>;
  FaceImageInput: FaceImageInput;
  Gender: Gender;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentificationPatch: IdentificationPatch;
  IdentityDocument: ResolverTypeWrapper<IdentityDocumentRow>;
  IdentityDocumentFile: ResolverTypeWrapper<IdentityDocumentFile>;
  IdentityDocumentFileInput: IdentityDocumentFileInput;
  IdentityDocumentInput: IdentityDocumentInput;
  IdentityDocumentType: ResolverTypeWrapper<IdentityDocumentType>;
  IdentityDocumentTypeCode: IdentityDocumentTypeCode;
  IdentityDocumentTypeInput: IdentityDocumentTypeInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInputError: ResolverTypeWrapper<UserErrorRow>;
  JournalChange: ResolverTypeWrapper<ValueChange>;
  JournalEntry: ResolverTypeWrapper<JournalEntryRow>;
  JournalEntryConnection: ResolverTypeWrapper<Connection>;
  JournalEntryEdge: ResolverTypeWrapper<Omit<JournalEntryEdge, 'node'> & { node: ResolversTypes['JournalEntry'] }>;
  Kyc: ResolverTypeWrapper<Kyc>;
  KycInput: KycInput;
  KycLevel: KycLevel;
  KycStatus: KycStatus;
  LimitError: ResolverTypeWrapper<UserErrorRow>;
  LinkUserToCustomerInput: LinkUserToCustomerInput;
  LinkUserToCustomerPayload: ResolverTypeWrapper<MutationPayload>;
  MetadataEntry: ResolverTypeWrapper<MetadataEntry>;
  MetadataEntryInput: MetadataEntryInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewBusinessPersonInput: NewBusinessPersonInput;
  Node: ResolverTypeWrapper<Row>;
  NotAllowedError: ResolverTypeWrapper<UserErrorRow>;
  NotFoundError: ResolverTypeWrapper<UserErrorRow>;
  OnboardingAddressPatch: OnboardingAddressPatch;
  OnboardingContactPatch: OnboardingContactPatch;
  OnboardingStatus: OnboardingStatus;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  PageInfo: ResolverTypeWrapper<ConnectionPage>;
  PatchBusinessCustomerInput: PatchBusinessCustomerInput;
  PatchBusinessCustomerPayload: ResolverTypeWrapper<MutationPayload>;
  PatchPersonCustomerInput: PatchPersonCustomerInput;
  PatchPersonCustomerPayload: ResolverTypeWrapper<MutationPayload>;
  PersonCustomer: ResolverTypeWrapper<PersonCustomerRow>;
  PersonDetailsInput: PersonDetailsInput;
  PersonRole: ResolverTypeWrapper<PersonRole>;
  PersonRoleCode: PersonRoleCode;
  PersonRoleInput: PersonRoleInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PiiClass: PiiClass;
  ProductReference: ResolverTypeWrapper<ProductReference>;
  ProductReferenceCode: ProductReferenceCode;
  ProductReferenceInput: ProductReferenceInput;
  PutPersonCustomerInput: PutPersonCustomerInput;
  PutPersonCustomerPayload: ResolverTypeWrapper<MutationPayload>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCrmEventInput: RecordCrmEventInput;
  RecordCrmEventPayload: ResolverTypeWrapper<MutationPayload>;
  RegistrationPatch: RegistrationPatch;
  RegistryDocumentInput: RegistryDocumentInput;
  RegistryDocumentType: RegistryDocumentType;
  RegistryResidenceInput: RegistryResidenceInput;
  RemoveSocialMediaHandleInput: RemoveSocialMediaHandleInput;
  RemoveSocialMediaHandlePayload: ResolverTypeWrapper<MutationPayload>;
  ResidentialAddressInput: ResidentialAddressInput;
  Risk: ResolverTypeWrapper<Risk>;
  RiskInput: RiskInput;
  RiskLevel: RiskLevel;
  SetCustomerReferenceInput: SetCustomerReferenceInput;
  SetCustomerReferencePayload: ResolverTypeWrapper<MutationPayload>;
  SetCustomerRiskInput: SetCustomerRiskInput;
  SetCustomerRiskPayload: ResolverTypeWrapper<MutationPayload>;
  SetKycStatusInput: SetKycStatusInput;
  SetKycStatusPayload: ResolverTypeWrapper<MutationPayload>;
  SetOnboardingStatusInput: SetOnboardingStatusInput;
  SetOnboardingStatusPayload: ResolverTypeWrapper<MutationPayload>;
  SocialMediaHandle: ResolverTypeWrapper<SocialMediaHandleRow>;
  SocialMediaHandleInput: SocialMediaHandleInput;
  SortDirection: SortDirection;
  SourceSystem: SourceSystem;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TakenError: ResolverTypeWrapper<UserErrorRow>;
  TaxResidence: ResolverTypeWrapper<TaxResidenceRow>;
  TaxResidenceInput: TaxResidenceInput;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnlinkUserFromCustomerInput: UnlinkUserFromCustomerInput;
  UnlinkUserFromCustomerPayload: ResolverTypeWrapper<MutationPayload>;
  UpdateCustomerAddressInput: UpdateCustomerAddressInput;
  UpdateCustomerAddressPayload: ResolverTypeWrapper<MutationPayload>;
  UpdateCustomerBranchInput: UpdateCustomerBranchInput;
  UpdateCustomerBranchPayload: ResolverTypeWrapper<MutationPayload>;
  UpdateCustomerCreditLimitInput: UpdateCustomerCreditLimitInput;
  UpdateCustomerCreditLimitPayload: ResolverTypeWrapper<MutationPayload>;
  UpdateCustomerCreditRatingInput: UpdateCustomerCreditRatingInput;
  UpdateCustomerCreditRatingPayload: ResolverTypeWrapper<MutationPayload>;
  UpdateCustomerDataInput: UpdateCustomerDataInput;
  UpdateCustomerDataPayload: ResolverTypeWrapper<MutationPayload>;
  UpdateCustomerEmailInput: UpdateCustomerEmailInput;
  UpdateCustomerEmailPayload: ResolverTypeWrapper<MutationPayload>;
  UpdateCustomerIdentityInput: UpdateCustomerIdentityInput;
  UpdateCustomerIdentityPayload: ResolverTypeWrapper<MutationPayload>;
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerMobileNumberInput: UpdateCustomerMobileNumberInput;
  UpdateCustomerMobileNumberPayload: ResolverTypeWrapper<MutationPayload>;
  UpdateCustomerNumberInput: UpdateCustomerNumberInput;
  UpdateCustomerNumberPayload: ResolverTypeWrapper<MutationPayload>;
  UpdateCustomerPayload: ResolverTypeWrapper<MutationPayload>;
  UpdatePersonCustomerInput: UpdatePersonCustomerInput;
  UpdatePersonCustomerPayload: ResolverTypeWrapper<MutationPayload>;
  UserError: ResolverTypeWrapper<UserErrorRow>;
  UserErrorCode: UserErrorCode;
  UserLink: ResolverTypeWrapper<UserLinkRow>;
  UserLinkConnection: ResolverTypeWrapper<Connection>;
  UserLinkEdge: ResolverTypeWrapper<Omit<UserLinkEdge, 'node'> & { node: ResolversTypes['UserLink'] }>;
  VersionConflictError: ResolverTypeWrapper<UserErrorRow>;
  Viewer: ResolverTypeWrapper<Principal>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountUsage: AccountUsage;
  AccountUsageInput: AccountUsageInput;
  Actor: Actor;
  AddCustomerAddressInput: AddCustomerAddressInput;
  AddCustomerAddressPayload: MutationPayload;
  AddSocialMediaHandleInput: AddSocialMediaHandleInput;
  AddSocialMediaHandlePayload: MutationPayload;
  AddTaxResidenceInput: AddTaxResidenceInput;
  AddTaxResidencePayload: MutationPayload;
  Address: AddressRow;
  AddressInput: AddressInput;
  BasicInfoPatch: BasicInfoPatch;
  Boolean: Scalars['Boolean']['output'];
  BusinessCustomer: BusinessCustomerRow;
  BusinessPerson: BusinessPersonRow;
  BusinessPersonEdit: BusinessPersonEdit;
  BusinessPersonPatch: BusinessPersonPatch;
  BusinessPersonUpdate: BusinessPersonUpdate;
  BusinessPersonsPatch: BusinessPersonsPatch;
  BusinessType: BusinessType;
  BusinessTypeInput: BusinessTypeInput;
  CompanyDetailsInput: CompanyDetailsInput;
  Contact: Contact;
  ContactInput: ContactInput;
  Count: Count;
  CountryCode: Scalars['CountryCode']['output'];
  CreateBusinessCustomerInput: CreateBusinessCustomerInput;
  CreateBusinessCustomerPayload: MutationPayload;
  CreateCreditLimitOrderInput: CreateCreditLimitOrderInput;
  CreateCreditLimitOrderPayload: MutationPayload;
  CreatePersonCustomerInput: CreatePersonCustomerInput;
  CreatePersonCustomerPayload: MutationPayload;
  CreditLimitOrder: CreditLimitOrderRow;
  CreditLimitOrderConnection: Connection;
  CreditLimitOrderEdge: Omit<CreditLimitOrderEdge, 'node'> & { node: ResolversParentTypes['CreditLimitOrder'] };
  CreditRating: CreditRating;
  CreditRatingInput: CreditRatingInput;
  CrmEvent: CrmEventRow;
  CrmEventConnection: Connection;
  CrmEventEdge: Omit<CrmEventEdge, 'node'> & { node: ResolversParentTypes['CrmEvent'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerRow;
  CustomerBy: CustomerBy;
  CustomerConnection: Connection;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerFilter: CustomerFilter;
  CustomerReference: CustomerReferenceRow;
  CustomerReferenceInput: CustomerReferenceInput;
  CustomerSort: CustomerSort;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideCreditLimitOrderInput: DecideCreditLimitOrderInput;
  DecideCreditLimitOrderPayload: MutationPayload;
  Decimal: Scalars['Decimal']['output'];
  DeleteCustomerAddressInput: DeleteCustomerAddressInput;
  DeleteCustomerAddressPayload: MutationPayload;
  DeleteTaxResidenceInput: DeleteTaxResidenceInput;
  DeleteTaxResidencePayload: MutationPayload;
  Dependents: Dependents;
  DependentsInput: DependentsInput;
  EmailAddress: Scalars['EmailAddress']['output'];
  FaceImage: FaceImage;
  FaceImageInput: FaceImageInput;
  ID: Scalars['ID']['output'];
  IdentificationPatch: IdentificationPatch;
  IdentityDocument: IdentityDocumentRow;
  IdentityDocumentFile: IdentityDocumentFile;
  IdentityDocumentFileInput: IdentityDocumentFileInput;
  IdentityDocumentInput: IdentityDocumentInput;
  IdentityDocumentType: IdentityDocumentType;
  IdentityDocumentTypeInput: IdentityDocumentTypeInput;
  Int: Scalars['Int']['output'];
  InvalidInputError: UserErrorRow;
  JournalChange: ValueChange;
  JournalEntry: JournalEntryRow;
  JournalEntryConnection: Connection;
  JournalEntryEdge: Omit<JournalEntryEdge, 'node'> & { node: ResolversParentTypes['JournalEntry'] };
  Kyc: Kyc;
  KycInput: KycInput;
  LimitError: UserErrorRow;
  LinkUserToCustomerInput: LinkUserToCustomerInput;
  LinkUserToCustomerPayload: MutationPayload;
  MetadataEntry: MetadataEntry;
  MetadataEntryInput: MetadataEntryInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NewBusinessPersonInput: NewBusinessPersonInput;
  Node: Row;
  NotAllowedError: UserErrorRow;
  NotFoundError: UserErrorRow;
  OnboardingAddressPatch: OnboardingAddressPatch;
  OnboardingContactPatch: OnboardingContactPatch;
  Organization: OrganizationRow;
  PageInfo: ConnectionPage;
  PatchBusinessCustomerInput: PatchBusinessCustomerInput;
  PatchBusinessCustomerPayload: MutationPayload;
  PatchPersonCustomerInput: PatchPersonCustomerInput;
  PatchPersonCustomerPayload: MutationPayload;
  PersonCustomer: PersonCustomerRow;
  PersonDetailsInput: PersonDetailsInput;
  PersonRole: PersonRole;
  PersonRoleInput: PersonRoleInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  ProductReference: ProductReference;
  ProductReferenceInput: ProductReferenceInput;
  PutPersonCustomerInput: PutPersonCustomerInput;
  PutPersonCustomerPayload: MutationPayload;
  Query: Record<PropertyKey, never>;
  RecordCrmEventInput: RecordCrmEventInput;
  RecordCrmEventPayload: MutationPayload;
  RegistrationPatch: RegistrationPatch;
  RegistryDocumentInput: RegistryDocumentInput;
  RegistryResidenceInput: RegistryResidenceInput;
  RemoveSocialMediaHandleInput: RemoveSocialMediaHandleInput;
  RemoveSocialMediaHandlePayload: MutationPayload;
  ResidentialAddressInput: ResidentialAddressInput;
  Risk: Risk;
  RiskInput: RiskInput;
  SetCustomerReferenceInput: SetCustomerReferenceInput;
  SetCustomerReferencePayload: MutationPayload;
  SetCustomerRiskInput: SetCustomerRiskInput;
  SetCustomerRiskPayload: MutationPayload;
  SetKycStatusInput: SetKycStatusInput;
  SetKycStatusPayload: MutationPayload;
  SetOnboardingStatusInput: SetOnboardingStatusInput;
  SetOnboardingStatusPayload: MutationPayload;
  SocialMediaHandle: SocialMediaHandleRow;
  SocialMediaHandleInput: SocialMediaHandleInput;
  String: Scalars['String']['output'];
  TakenError: UserErrorRow;
  TaxResidence: TaxResidenceRow;
  TaxResidenceInput: TaxResidenceInput;
  URL: Scalars['URL']['output'];
  UnlinkUserFromCustomerInput: UnlinkUserFromCustomerInput;
  UnlinkUserFromCustomerPayload: MutationPayload;
  UpdateCustomerAddressInput: UpdateCustomerAddressInput;
  UpdateCustomerAddressPayload: MutationPayload;
  UpdateCustomerBranchInput: UpdateCustomerBranchInput;
  UpdateCustomerBranchPayload: MutationPayload;
  UpdateCustomerCreditLimitInput: UpdateCustomerCreditLimitInput;
  UpdateCustomerCreditLimitPayload: MutationPayload;
  UpdateCustomerCreditRatingInput: UpdateCustomerCreditRatingInput;
  UpdateCustomerCreditRatingPayload: MutationPayload;
  UpdateCustomerDataInput: UpdateCustomerDataInput;
  UpdateCustomerDataPayload: MutationPayload;
  UpdateCustomerEmailInput: UpdateCustomerEmailInput;
  UpdateCustomerEmailPayload: MutationPayload;
  UpdateCustomerIdentityInput: UpdateCustomerIdentityInput;
  UpdateCustomerIdentityPayload: MutationPayload;
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerMobileNumberInput: UpdateCustomerMobileNumberInput;
  UpdateCustomerMobileNumberPayload: MutationPayload;
  UpdateCustomerNumberInput: UpdateCustomerNumberInput;
  UpdateCustomerNumberPayload: MutationPayload;
  UpdateCustomerPayload: MutationPayload;
  UpdatePersonCustomerInput: UpdatePersonCustomerInput;
  UpdatePersonCustomerPayload: MutationPayload;
  UserError: UserErrorRow;
  UserLink: UserLinkRow;
  UserLinkConnection: Connection;
  UserLinkEdge: Omit<UserLinkEdge, 'node'> & { node: ResolversParentTypes['UserLink'] };
  VersionConflictError: UserErrorRow;
  Viewer: Principal;
};

export type AuthDirectiveArgs = {
  scopes?: Maybe<Array<Scalars['String']['input']>>;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PiiDirectiveArgs = {
  class: PiiClass;
};

export type PiiDirectiveResolver<Result, Parent, ContextType = Context, Args = PiiDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountUsage'] = ResolversParentTypes['AccountUsage']> = {
  estimatedMonthlyRevenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  goodsServiceDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industryCategoryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatingCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  productReference?: Resolver<Maybe<ResolversTypes['ProductReference']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  credential?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AddCustomerAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCustomerAddressPayload'] = ResolversParentTypes['AddCustomerAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddSocialMediaHandlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddSocialMediaHandlePayload'] = ResolversParentTypes['AddSocialMediaHandlePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  socialMediaHandle?: Resolver<Maybe<ResolversTypes['SocialMediaHandle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddTaxResidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddTaxResidencePayload'] = ResolversParentTypes['AddTaxResidencePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  taxResidence?: Resolver<Maybe<ResolversTypes['TaxResidence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['AddressPurpose'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessCustomer'] = ResolversParentTypes['BusinessCustomer']> = {
  accountUsage?: Resolver<Maybe<ResolversTypes['AccountUsage']>, ParentType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  branchId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessType?: Resolver<Maybe<ResolversTypes['BusinessType']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  countryOfTaxResidence?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  creditLimitOrders?: Resolver<ResolversTypes['CreditLimitOrderConnection'], ParentType, ContextType, Partial<BusinessCustomerCreditLimitOrdersArgs>>;
  creditRating?: Resolver<Maybe<ResolversTypes['CreditRating']>, ParentType, ContextType>;
  crmEvents?: Resolver<ResolversTypes['CrmEventConnection'], ParentType, ContextType, Partial<BusinessCustomerCrmEventsArgs>>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<BusinessCustomerHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityDocuments?: Resolver<Array<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  incorporationType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kyc?: Resolver<ResolversTypes['Kyc'], ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataEntry']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnglish?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onboardingStatus?: Resolver<ResolversTypes['OnboardingStatus'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['BusinessPerson']>, ParentType, ContextType>;
  plannedExpenditure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedIncome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['CustomerReference']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['Risk'], ParentType, ContextType>;
  socialMediaHandles?: Resolver<Array<ResolversTypes['SocialMediaHandle']>, ParentType, ContextType>;
  taxResidences?: Resolver<Array<ResolversTypes['TaxResidence']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userLinks?: Resolver<ResolversTypes['UserLinkConnection'], ParentType, ContextType, Partial<BusinessCustomerUserLinksArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessPerson'] = ResolversParentTypes['BusinessPerson']> = {
  dateOfBirth?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstNameEnglish?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identification?: Resolver<Maybe<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastNameEnglish?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  residentialAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessType'] = ResolversParentTypes['BusinessType']> = {
  code?: Resolver<ResolversTypes['BusinessTypeCode'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  mobilePhone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  secondEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  secondMobilePhone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  precision?: Resolver<ResolversTypes['CountPrecision'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreateBusinessCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateBusinessCustomerPayload'] = ResolversParentTypes['CreateBusinessCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['BusinessCustomer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCreditLimitOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCreditLimitOrderPayload'] = ResolversParentTypes['CreateCreditLimitOrderPayload']> = {
  creditLimitOrder?: Resolver<Maybe<ResolversTypes['CreditLimitOrder']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreatePersonCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePersonCustomerPayload'] = ResolversParentTypes['CreatePersonCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['PersonCustomer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreditLimitOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditLimitOrder'] = ResolversParentTypes['CreditLimitOrder']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentCreditDocumentation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nominalInterest1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nominalInterest2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rankAmount1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rankAmount2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedCurrentRateAmount1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedCurrentRateAmount2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedCurrentValidEndDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedTemporaryValidEndDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  temporaryCreditDocumentation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  temporaryRequestedCurrentAmount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditLimitOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditLimitOrderConnection'] = ResolversParentTypes['CreditLimitOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditLimitOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CreditLimitOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType, RequireFields<CreditLimitOrderConnectionTotalCountArgs, 'limit'>>;
};

export type CreditLimitOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditLimitOrderEdge'] = ResolversParentTypes['CreditLimitOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditLimitOrder'], ParentType, ContextType>;
};

export type CreditRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRating'] = ResolversParentTypes['CreditRating']> = {
  rating?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CrmEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrmEvent'] = ResolversParentTypes['CrmEvent']> = {
  actualAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  customerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrmEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrmEventConnection'] = ResolversParentTypes['CrmEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CrmEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CrmEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType, RequireFields<CrmEventConnectionTotalCountArgs, 'limit'>>;
};

export type CrmEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrmEventEdge'] = ResolversParentTypes['CrmEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CrmEvent'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  __resolveType?: TypeResolveFn<'BusinessCustomer' | 'PersonCustomer', ParentType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  branchId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  countryOfTaxResidence?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  creditLimitOrders?: Resolver<ResolversTypes['CreditLimitOrderConnection'], ParentType, ContextType, Partial<CustomerCreditLimitOrdersArgs>>;
  creditRating?: Resolver<Maybe<ResolversTypes['CreditRating']>, ParentType, ContextType>;
  crmEvents?: Resolver<ResolversTypes['CrmEventConnection'], ParentType, ContextType, Partial<CustomerCrmEventsArgs>>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<CustomerHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityDocuments?: Resolver<Array<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  joinedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kyc?: Resolver<ResolversTypes['Kyc'], ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataEntry']>, ParentType, ContextType>;
  onboardingStatus?: Resolver<ResolversTypes['OnboardingStatus'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  plannedExpenditure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedIncome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['CustomerReference']>, ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['Risk'], ParentType, ContextType>;
  socialMediaHandles?: Resolver<Array<ResolversTypes['SocialMediaHandle']>, ParentType, ContextType>;
  taxResidences?: Resolver<Array<ResolversTypes['TaxResidence']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userLinks?: Resolver<ResolversTypes['UserLinkConnection'], ParentType, ContextType, Partial<CustomerUserLinksArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType, RequireFields<CustomerConnectionTotalCountArgs, 'limit'>>;
};

export type CustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerReference'] = ResolversParentTypes['CustomerReference']> = {
  system?: Resolver<ResolversTypes['SourceSystem'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideCreditLimitOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideCreditLimitOrderPayload'] = ResolversParentTypes['DecideCreditLimitOrderPayload']> = {
  creditLimitOrder?: Resolver<Maybe<ResolversTypes['CreditLimitOrder']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeleteCustomerAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCustomerAddressPayload'] = ResolversParentTypes['DeleteCustomerAddressPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  deletedAddressId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteTaxResidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteTaxResidencePayload'] = ResolversParentTypes['DeleteTaxResidencePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  deletedTaxResidenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DependentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dependents'] = ResolversParentTypes['Dependents']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  datesOfBirth?: Resolver<Maybe<Array<ResolversTypes['Date']>>, ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type FaceImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FaceImage'] = ResolversParentTypes['FaceImage']> = {
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type IdentityDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityDocument'] = ResolversParentTypes['IdentityDocument']> = {
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['IdentityDocumentFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuingCountry?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IdentityDocumentType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityDocumentFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityDocumentFile'] = ResolversParentTypes['IdentityDocumentFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['DocumentSide']>, ParentType, ContextType>;
};

export type IdentityDocumentTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityDocumentType'] = ResolversParentTypes['IdentityDocumentType']> = {
  code?: Resolver<ResolversTypes['IdentityDocumentTypeCode'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalChange'] = ResolversParentTypes['JournalChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JournalEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntry'] = ResolversParentTypes['JournalEntry']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['JournalChange']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['SourceSystem']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JournalEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryConnection'] = ResolversParentTypes['JournalEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JournalEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType, RequireFields<JournalEntryConnectionTotalCountArgs, 'limit'>>;
};

export type JournalEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryEdge'] = ResolversParentTypes['JournalEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
};

export type KycResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kyc'] = ResolversParentTypes['Kyc']> = {
  lastOkAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['KycLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['KycStatus'], ParentType, ContextType>;
};

export type LimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitError'] = ResolversParentTypes['LimitError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkUserToCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkUserToCustomerPayload'] = ResolversParentTypes['LinkUserToCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  userLink?: Resolver<Maybe<ResolversTypes['UserLink']>, ParentType, ContextType>;
};

export type MetadataEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetadataEntry'] = ResolversParentTypes['MetadataEntry']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCustomerAddress?: Resolver<ResolversTypes['AddCustomerAddressPayload'], ParentType, ContextType, RequireFields<MutationAddCustomerAddressArgs, 'input'>>;
  addSocialMediaHandle?: Resolver<ResolversTypes['AddSocialMediaHandlePayload'], ParentType, ContextType, RequireFields<MutationAddSocialMediaHandleArgs, 'input'>>;
  addTaxResidence?: Resolver<ResolversTypes['AddTaxResidencePayload'], ParentType, ContextType, RequireFields<MutationAddTaxResidenceArgs, 'input'>>;
  createBusinessCustomer?: Resolver<ResolversTypes['CreateBusinessCustomerPayload'], ParentType, ContextType, RequireFields<MutationCreateBusinessCustomerArgs, 'input'>>;
  createCreditLimitOrder?: Resolver<ResolversTypes['CreateCreditLimitOrderPayload'], ParentType, ContextType, RequireFields<MutationCreateCreditLimitOrderArgs, 'input'>>;
  createPersonCustomer?: Resolver<ResolversTypes['CreatePersonCustomerPayload'], ParentType, ContextType, RequireFields<MutationCreatePersonCustomerArgs, 'input'>>;
  decideCreditLimitOrder?: Resolver<ResolversTypes['DecideCreditLimitOrderPayload'], ParentType, ContextType, RequireFields<MutationDecideCreditLimitOrderArgs, 'input'>>;
  deleteCustomerAddress?: Resolver<ResolversTypes['DeleteCustomerAddressPayload'], ParentType, ContextType, RequireFields<MutationDeleteCustomerAddressArgs, 'input'>>;
  deleteTaxResidence?: Resolver<ResolversTypes['DeleteTaxResidencePayload'], ParentType, ContextType, RequireFields<MutationDeleteTaxResidenceArgs, 'input'>>;
  linkUserToCustomer?: Resolver<ResolversTypes['LinkUserToCustomerPayload'], ParentType, ContextType, RequireFields<MutationLinkUserToCustomerArgs, 'input'>>;
  patchBusinessCustomer?: Resolver<ResolversTypes['PatchBusinessCustomerPayload'], ParentType, ContextType, RequireFields<MutationPatchBusinessCustomerArgs, 'input'>>;
  patchPersonCustomer?: Resolver<ResolversTypes['PatchPersonCustomerPayload'], ParentType, ContextType, RequireFields<MutationPatchPersonCustomerArgs, 'input'>>;
  putPersonCustomer?: Resolver<ResolversTypes['PutPersonCustomerPayload'], ParentType, ContextType, RequireFields<MutationPutPersonCustomerArgs, 'input'>>;
  recordCrmEvent?: Resolver<ResolversTypes['RecordCrmEventPayload'], ParentType, ContextType, RequireFields<MutationRecordCrmEventArgs, 'input'>>;
  removeSocialMediaHandle?: Resolver<ResolversTypes['RemoveSocialMediaHandlePayload'], ParentType, ContextType, RequireFields<MutationRemoveSocialMediaHandleArgs, 'input'>>;
  setCustomerReference?: Resolver<ResolversTypes['SetCustomerReferencePayload'], ParentType, ContextType, RequireFields<MutationSetCustomerReferenceArgs, 'input'>>;
  setCustomerRisk?: Resolver<ResolversTypes['SetCustomerRiskPayload'], ParentType, ContextType, RequireFields<MutationSetCustomerRiskArgs, 'input'>>;
  setKycStatus?: Resolver<ResolversTypes['SetKycStatusPayload'], ParentType, ContextType, RequireFields<MutationSetKycStatusArgs, 'input'>>;
  setOnboardingStatus?: Resolver<ResolversTypes['SetOnboardingStatusPayload'], ParentType, ContextType, RequireFields<MutationSetOnboardingStatusArgs, 'input'>>;
  unlinkUserFromCustomer?: Resolver<ResolversTypes['UnlinkUserFromCustomerPayload'], ParentType, ContextType, RequireFields<MutationUnlinkUserFromCustomerArgs, 'input'>>;
  updateCustomer?: Resolver<ResolversTypes['UpdateCustomerPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerArgs, 'input'>>;
  updateCustomerAddress?: Resolver<ResolversTypes['UpdateCustomerAddressPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerAddressArgs, 'input'>>;
  updateCustomerBranch?: Resolver<ResolversTypes['UpdateCustomerBranchPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerBranchArgs, 'input'>>;
  updateCustomerCreditLimit?: Resolver<ResolversTypes['UpdateCustomerCreditLimitPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerCreditLimitArgs, 'input'>>;
  updateCustomerCreditRating?: Resolver<ResolversTypes['UpdateCustomerCreditRatingPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerCreditRatingArgs, 'input'>>;
  updateCustomerData?: Resolver<ResolversTypes['UpdateCustomerDataPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerDataArgs, 'input'>>;
  updateCustomerEmail?: Resolver<ResolversTypes['UpdateCustomerEmailPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerEmailArgs, 'input'>>;
  updateCustomerIdentity?: Resolver<ResolversTypes['UpdateCustomerIdentityPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerIdentityArgs, 'input'>>;
  updateCustomerMobileNumber?: Resolver<ResolversTypes['UpdateCustomerMobileNumberPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerMobileNumberArgs, 'input'>>;
  updateCustomerNumber?: Resolver<ResolversTypes['UpdateCustomerNumberPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerNumberArgs, 'input'>>;
  updatePersonCustomer?: Resolver<ResolversTypes['UpdatePersonCustomerPayload'], ParentType, ContextType, RequireFields<MutationUpdatePersonCustomerArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Address' | 'BusinessCustomer' | 'BusinessPerson' | 'CreditLimitOrder' | 'CrmEvent' | 'IdentityDocument' | 'Organization' | 'PersonCustomer' | 'SocialMediaHandle' | 'TaxResidence' | 'UserLink', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NotAllowedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowedError'] = ResolversParentTypes['NotAllowedError']> = {
  allowed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  bankId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  crmEvents?: Resolver<ResolversTypes['CrmEventConnection'], ParentType, ContextType, Partial<OrganizationCrmEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatchBusinessCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatchBusinessCustomerPayload'] = ResolversParentTypes['PatchBusinessCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['BusinessCustomer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PatchPersonCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatchPersonCustomerPayload'] = ResolversParentTypes['PatchPersonCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['PersonCustomer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCustomer'] = ResolversParentTypes['PersonCustomer']> = {
  addresses?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  birthCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  birthName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  branchId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  countryOfTaxResidence?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  creditLimitOrders?: Resolver<ResolversTypes['CreditLimitOrderConnection'], ParentType, ContextType, Partial<PersonCustomerCreditLimitOrdersArgs>>;
  creditRating?: Resolver<Maybe<ResolversTypes['CreditRating']>, ParentType, ContextType>;
  crmEvents?: Resolver<ResolversTypes['CrmEventConnection'], ParentType, ContextType, Partial<PersonCustomerCrmEventsArgs>>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dependents?: Resolver<Maybe<ResolversTypes['Dependents']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employmentStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  faceImage?: Resolver<Maybe<ResolversTypes['FaceImage']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  highestEducation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<PersonCustomerHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityDocuments?: Resolver<Array<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  joinedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kyc?: Resolver<ResolversTypes['Kyc'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataEntry']>, ParentType, ContextType>;
  middleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  onboardingStatus?: Resolver<ResolversTypes['OnboardingStatus'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  plannedExpenditure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedIncome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['CustomerReference']>, ParentType, ContextType>;
  relationshipStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['Risk'], ParentType, ContextType>;
  socialMediaHandles?: Resolver<Array<ResolversTypes['SocialMediaHandle']>, ParentType, ContextType>;
  socialSecurityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxResidences?: Resolver<Array<ResolversTypes['TaxResidence']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userLinks?: Resolver<ResolversTypes['UserLinkConnection'], ParentType, ContextType, Partial<PersonCustomerUserLinksArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonRole'] = ResolversParentTypes['PersonRole']> = {
  code?: Resolver<ResolversTypes['PersonRoleCode'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type ProductReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductReference'] = ResolversParentTypes['ProductReference']> = {
  code?: Resolver<ResolversTypes['ProductReferenceCode'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PutPersonCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutPersonCustomerPayload'] = ResolversParentTypes['PutPersonCustomerPayload']> = {
  created?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['PersonCustomer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  creditLimitOrder?: Resolver<Maybe<ResolversTypes['CreditLimitOrder']>, ParentType, ContextType, RequireFields<QueryCreditLimitOrderArgs, 'id'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'by'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, Partial<QueryCustomersArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RecordCrmEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCrmEventPayload'] = ResolversParentTypes['RecordCrmEventPayload']> = {
  crmEvent?: Resolver<Maybe<ResolversTypes['CrmEvent']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveSocialMediaHandlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveSocialMediaHandlePayload'] = ResolversParentTypes['RemoveSocialMediaHandlePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  removedSocialMediaHandleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Risk'] = ResolversParentTypes['Risk']> = {
  blacklisted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blacklistedComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
};

export type SetCustomerReferencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCustomerReferencePayload'] = ResolversParentTypes['SetCustomerReferencePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetCustomerRiskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCustomerRiskPayload'] = ResolversParentTypes['SetCustomerRiskPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetKycStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetKycStatusPayload'] = ResolversParentTypes['SetKycStatusPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetOnboardingStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOnboardingStatusPayload'] = ResolversParentTypes['SetOnboardingStatusPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SocialMediaHandleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialMediaHandle'] = ResolversParentTypes['SocialMediaHandle']> = {
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  addedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakenError'] = ResolversParentTypes['TakenError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxResidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxResidence'] = ResolversParentTypes['TaxResidence']> = {
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taxNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnlinkUserFromCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkUserFromCustomerPayload'] = ResolversParentTypes['UnlinkUserFromCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  userLink?: Resolver<Maybe<ResolversTypes['UserLink']>, ParentType, ContextType>;
};

export type UpdateCustomerAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerAddressPayload'] = ResolversParentTypes['UpdateCustomerAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCustomerBranchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerBranchPayload'] = ResolversParentTypes['UpdateCustomerBranchPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCustomerCreditLimitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerCreditLimitPayload'] = ResolversParentTypes['UpdateCustomerCreditLimitPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCustomerCreditRatingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerCreditRatingPayload'] = ResolversParentTypes['UpdateCustomerCreditRatingPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCustomerDataPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerDataPayload'] = ResolversParentTypes['UpdateCustomerDataPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['PersonCustomer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCustomerEmailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerEmailPayload'] = ResolversParentTypes['UpdateCustomerEmailPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCustomerIdentityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerIdentityPayload'] = ResolversParentTypes['UpdateCustomerIdentityPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['PersonCustomer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCustomerMobileNumberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerMobileNumberPayload'] = ResolversParentTypes['UpdateCustomerMobileNumberPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCustomerNumberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerNumberPayload'] = ResolversParentTypes['UpdateCustomerNumberPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerPayload'] = ResolversParentTypes['UpdateCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePersonCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePersonCustomerPayload'] = ResolversParentTypes['UpdatePersonCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['PersonCustomer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'LimitError' | 'NotAllowedError' | 'NotFoundError' | 'TakenError' | 'VersionConflictError', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserLink'] = ResolversParentTypes['UserLink']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserLinkConnection'] = ResolversParentTypes['UserLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UserLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType, RequireFields<UserLinkConnectionTotalCountArgs, 'limit'>>;
};

export type UserLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserLinkEdge'] = ResolversParentTypes['UserLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserLink'], ParentType, ContextType>;
};

export type VersionConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflictError'] = ResolversParentTypes['VersionConflictError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, Partial<ViewerCustomersArgs>>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountUsage?: AccountUsageResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  AddCustomerAddressPayload?: AddCustomerAddressPayloadResolvers<ContextType>;
  AddSocialMediaHandlePayload?: AddSocialMediaHandlePayloadResolvers<ContextType>;
  AddTaxResidencePayload?: AddTaxResidencePayloadResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  BusinessCustomer?: BusinessCustomerResolvers<ContextType>;
  BusinessPerson?: BusinessPersonResolvers<ContextType>;
  BusinessType?: BusinessTypeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CreateBusinessCustomerPayload?: CreateBusinessCustomerPayloadResolvers<ContextType>;
  CreateCreditLimitOrderPayload?: CreateCreditLimitOrderPayloadResolvers<ContextType>;
  CreatePersonCustomerPayload?: CreatePersonCustomerPayloadResolvers<ContextType>;
  CreditLimitOrder?: CreditLimitOrderResolvers<ContextType>;
  CreditLimitOrderConnection?: CreditLimitOrderConnectionResolvers<ContextType>;
  CreditLimitOrderEdge?: CreditLimitOrderEdgeResolvers<ContextType>;
  CreditRating?: CreditRatingResolvers<ContextType>;
  CrmEvent?: CrmEventResolvers<ContextType>;
  CrmEventConnection?: CrmEventConnectionResolvers<ContextType>;
  CrmEventEdge?: CrmEventEdgeResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerReference?: CustomerReferenceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideCreditLimitOrderPayload?: DecideCreditLimitOrderPayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DeleteCustomerAddressPayload?: DeleteCustomerAddressPayloadResolvers<ContextType>;
  DeleteTaxResidencePayload?: DeleteTaxResidencePayloadResolvers<ContextType>;
  Dependents?: DependentsResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  FaceImage?: FaceImageResolvers<ContextType>;
  IdentityDocument?: IdentityDocumentResolvers<ContextType>;
  IdentityDocumentFile?: IdentityDocumentFileResolvers<ContextType>;
  IdentityDocumentType?: IdentityDocumentTypeResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  JournalChange?: JournalChangeResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalEntryConnection?: JournalEntryConnectionResolvers<ContextType>;
  JournalEntryEdge?: JournalEntryEdgeResolvers<ContextType>;
  Kyc?: KycResolvers<ContextType>;
  LimitError?: LimitErrorResolvers<ContextType>;
  LinkUserToCustomerPayload?: LinkUserToCustomerPayloadResolvers<ContextType>;
  MetadataEntry?: MetadataEntryResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAllowedError?: NotAllowedErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PatchBusinessCustomerPayload?: PatchBusinessCustomerPayloadResolvers<ContextType>;
  PatchPersonCustomerPayload?: PatchPersonCustomerPayloadResolvers<ContextType>;
  PersonCustomer?: PersonCustomerResolvers<ContextType>;
  PersonRole?: PersonRoleResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  ProductReference?: ProductReferenceResolvers<ContextType>;
  PutPersonCustomerPayload?: PutPersonCustomerPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCrmEventPayload?: RecordCrmEventPayloadResolvers<ContextType>;
  RemoveSocialMediaHandlePayload?: RemoveSocialMediaHandlePayloadResolvers<ContextType>;
  Risk?: RiskResolvers<ContextType>;
  SetCustomerReferencePayload?: SetCustomerReferencePayloadResolvers<ContextType>;
  SetCustomerRiskPayload?: SetCustomerRiskPayloadResolvers<ContextType>;
  SetKycStatusPayload?: SetKycStatusPayloadResolvers<ContextType>;
  SetOnboardingStatusPayload?: SetOnboardingStatusPayloadResolvers<ContextType>;
  SocialMediaHandle?: SocialMediaHandleResolvers<ContextType>;
  TakenError?: TakenErrorResolvers<ContextType>;
  TaxResidence?: TaxResidenceResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnlinkUserFromCustomerPayload?: UnlinkUserFromCustomerPayloadResolvers<ContextType>;
  UpdateCustomerAddressPayload?: UpdateCustomerAddressPayloadResolvers<ContextType>;
  UpdateCustomerBranchPayload?: UpdateCustomerBranchPayloadResolvers<ContextType>;
  UpdateCustomerCreditLimitPayload?: UpdateCustomerCreditLimitPayloadResolvers<ContextType>;
  UpdateCustomerCreditRatingPayload?: UpdateCustomerCreditRatingPayloadResolvers<ContextType>;
  UpdateCustomerDataPayload?: UpdateCustomerDataPayloadResolvers<ContextType>;
  UpdateCustomerEmailPayload?: UpdateCustomerEmailPayloadResolvers<ContextType>;
  UpdateCustomerIdentityPayload?: UpdateCustomerIdentityPayloadResolvers<ContextType>;
  UpdateCustomerMobileNumberPayload?: UpdateCustomerMobileNumberPayloadResolvers<ContextType>;
  UpdateCustomerNumberPayload?: UpdateCustomerNumberPayloadResolvers<ContextType>;
  UpdateCustomerPayload?: UpdateCustomerPayloadResolvers<ContextType>;
  UpdatePersonCustomerPayload?: UpdatePersonCustomerPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserLink?: UserLinkResolvers<ContextType>;
  UserLinkConnection?: UserLinkConnectionResolvers<ContextType>;
  UserLinkEdge?: UserLinkEdgeResolvers<ContextType>;
  VersionConflictError?: VersionConflictErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  pii?: PiiDirectiveResolver<any, any, ContextType>;
};
