import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Row } from '../read/projection.ts';
import type { Principal } from '../auth/principal.ts';
import type { Connection } from '../read/connection.ts';
import type { ValueChange } from '../journal/changes.ts';
import type { UserErrorRow, MutationPayload } from '../write/mutate.ts';
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
  /** A country as its ISO 3166-1 alpha-2 code in upper case, as in `US`. */
  CountryCode: { input: string; output: string; }
  /** A currency as its ISO 4217 code in upper case, as in `EUR`. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar date, `YYYY-MM-DD`. It has no time zone and never moves with one. */
  Date: { input: string; output: string; }
  /**
   * An instant in UTC, kept to the millisecond, as in `2026-01-31T12:00:00.000Z`. As input any instant of RFC 3339 with seconds, at most
   * nine digits of a second, and `Z` or an offset. There is no 24:00 and no leap second.
   */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as text, as in `99.90`. It is never a float. */
  Decimal: { input: string; output: string; }
  /** An e-mail address, `local@domain`. */
  EmailAddress: { input: string; output: string; }
  /** A telephone number in international form, as in `+8613800138000`. No country code begins with 0. */
  PhoneNumber: { input: string; output: string; }
  /** An absolute address of a resource on the web. */
  URL: { input: string; output: string; }
};

/** What a business uses its account for (onboarding `account_usage`). */
export type AccountUsage = {
  __typename?: 'AccountUsage';
  /**
   * What it expects to earn in a month (onboarding `estimated_monthly_revenue_currency` and
   * `estimated_monthly_revenue_amount`).
   */
  estimatedMonthlyRevenue?: Maybe<Money>;
  /** What it sells (onboarding `goods_service_description`). */
  goodsServiceDescription?: Maybe<Scalars['String']['output']>;
  /** Its industry in the sender's own code (onboarding `industry_category_code`). */
  industryCategoryCode?: Maybe<Scalars['String']['output']>;
  /** Where it operates (onboarding `operating_country`). */
  operatingCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** Which product the account is for (onboarding `account_usage_product_reference`). */
  productReference?: Maybe<ProductReference>;
};

/** What a business uses its account for. */
export type AccountUsageInput = {
  /** What it expects to earn in a month. */
  estimatedMonthlyRevenue?: InputMaybe<MoneyInput>;
  /** What it sells, up to 5,000 characters. */
  goodsServiceDescription?: InputMaybe<Scalars['String']['input']>;
  /** Its industry in the sender's own code. */
  industryCategoryCode?: InputMaybe<Scalars['String']['input']>;
  /** Where it operates. */
  operatingCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Which product the account is for. */
  productReference?: InputMaybe<ProductReferenceInput>;
};

/** Who wrote. */
export type Actor = {
  __typename?: 'Actor';
  /** The credential's public key, or what wrote without one. */
  credential: Scalars['String']['output'];
  /** The user for whom the credential acted; null if withheld, for a credential that acts for none, and after an erasure. */
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
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
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
  /** State of the address in the sender's own words. */
  status?: InputMaybe<Scalars['String']['input']>;
  /** Labels, at most 100. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What became of `addCustomerAddress`. */
export type AddCustomerAddressPayload = {
  __typename?: 'AddCustomerAddressPayload';
  /** The address that was added. */
  address?: Maybe<Address>;
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `addSocialMediaHandle`. */
export type AddSocialMediaHandleInput = {
  /** When it was activated. */
  activatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the customer began to use it. */
  addedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The name there, up to 255 characters. */
  handle?: InputMaybe<Scalars['String']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which medium, in the sender's own words, up to 100 characters. */
  type?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `addSocialMediaHandle`. */
export type AddSocialMediaHandlePayload = {
  __typename?: 'AddSocialMediaHandlePayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** The handle that was added. */
  socialMediaHandle?: Maybe<SocialMediaHandle>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `addTaxResidence`. */
export type AddTaxResidenceInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The tax domain, as in `US`, up to 100 characters. */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The number under which taxes are paid there, up to 100 characters. */
  taxNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `addTaxResidence`. */
export type AddTaxResidencePayload = {
  __typename?: 'AddTaxResidencePayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** The tax residence that was added. */
  taxResidence?: Maybe<TaxResidence>;
  /** Why nothing was written; empty when it was. */
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
  /** When it was added (banking `insert_date`). */
  createdAt: Scalars['DateTime']['output'];
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
  /**
   * First line: street and house number (onboarding `*_address_line1`, clients `address`, registry `Street`, banking
   * `line_1`).
   */
  line1: Scalars['String']['output'];
  /** Second line (registry `Street2`, banking `line_2`). */
  line2?: Maybe<Scalars['String']['output']>;
  /** Third line (banking `line_3`). */
  line3?: Maybe<Scalars['String']['output']>;
  /** Postal code (onboarding `*_address_postcode`, clients, banking `postcode`, registry `PostCode`). */
  postcode?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  purpose: AddressPurpose;
  /** State or province (onboarding `*_address_state`, clients `state_province`, registry `State`, banking `state`). */
  state?: Maybe<Scalars['String']['output']>;
  /** State of the address in the sender's own words (banking `status`). */
  status?: Maybe<Scalars['String']['output']>;
  /** Labels that the sender gave (banking `tags`). */
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
  /** What it is for. */
  purpose: AddressPurpose;
  /** State or province. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** State of the address in the sender's own words. */
  status?: InputMaybe<Scalars['String']['input']>;
  /** Labels, at most 100. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What an address is for. */
export type AddressPurpose =
  /** Anything else; what banking adds. */
  | 'OTHER'
  /** Where a business is registered. At most one per customer (onboarding `registration_address`). */
  | 'REGISTRATION'
  /** Where a person lives. At most one per person (clients, registry `PrimaryResidence`, onboarding `residential_address`). */
  | 'RESIDENTIAL';

/** Who a person of a business is (onboarding `basic_info`). */
export type BasicInfoPatch = {
  /** Day of birth (onboarding `birth_date`). */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** First name. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** First name in English. */
  firstNameEnglish?: InputMaybe<Scalars['String']['input']>;
  /** Family name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Family name in English. */
  lastNameEnglish?: InputMaybe<Scalars['String']['input']>;
  /** Nationality. */
  nationality?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What the person is to the business (onboarding `role_type`). */
  role?: InputMaybe<PersonRoleInput>;
};

/** A company or other organization as a customer (onboarding, screening `company`). */
export type BusinessCustomer = Customer & Node & {
  __typename?: 'BusinessCustomer';
  /** What the account is for; null if nothing is known (onboarding `account_usage`). */
  accountUsage?: Maybe<AccountUsage>;
  /** The customer's own addresses in the order they were added, at most 100 (banking: all of them). */
  addresses: Array<Address>;
  /** The branch that looks after the customer (banking `branch_id`; `branchId` when creating). */
  branchId?: Maybe<Scalars['String']['output']>;
  /** Legal form (onboarding `business_type`). */
  businessType?: Maybe<BusinessType>;
  /** How to reach the customer. */
  contact: Contact;
  /** Country of tax residence where a system knows nothing but the country (clients `country_of_tax_residence`). */
  countryOfTaxResidence?: Maybe<Scalars['CountryCode']['output']>;
  /** When the customer was made here (onboarding, clients `created_at`; screening `createdAt`). */
  createdAt: Scalars['DateTime']['output'];
  /** How much credit the customer has; null if nobody said (banking `credit_limit`). */
  creditLimit?: Maybe<Money>;
  /** Requests for another credit limit, newest first (banking `credit_limit/requests`). */
  creditLimitOrders: CreditLimitOrderConnection;
  /** How creditworthy the customer is; null if nobody said (banking `credit_rating`). */
  creditRating?: Maybe<CreditRating>;
  /** What happened with the customer, newest first. */
  crmEvents: CrmEventConnection;
  /**
   * The name to show: a person's `legalName`, else first, middle and last name joined; a business's `name`, else its
   * `nameEnglish` (banking shows it as `legal_name`). Null once personal data were erased.
   */
  displayName?: Maybe<Scalars['String']['output']>;
  /** When all values of the customer were erased for good; null for every customer that has its values. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The journal of the customer's accepted changes, newest first. A customer as it was is asked for with `customer(by:, asOf:)`. */
  history: JournalEntryConnection;
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
  /** The customer's identity documents in the order given, at most 100 (registry `Identities`). */
  identityDocuments: Array<IdentityDocument>;
  /**
   * What kind of company was registered, in the sender's words (screening `companyDetails.incorporationType`). `businessType` is
   * what onboarding says of the same, and neither follows from the other.
   */
  incorporationType?: Maybe<Scalars['String']['output']>;
  /** The day on which the customer joined (screening `joinedDate`). */
  joinedDate?: Maybe<Scalars['Date']['output']>;
  /** The state of verification. */
  kyc: Kyc;
  /** Key and value pairs that a caller attached, at most 20, ordered by key (screening `metadata`). */
  metadata: Array<MetadataEntry>;
  /** Name (onboarding `business_name`, screening `companyDetails.name`). */
  name?: Maybe<Scalars['String']['output']>;
  /** Name in English (onboarding `business_name_english`). */
  nameEnglish?: Maybe<Scalars['String']['output']>;
  /** How far onboarding is (onboarding `status`). */
  onboardingStatus: OnboardingStatus;
  /** The tenant that owns the record (banking `bank_id` is its `bankId`, clients `organization_id` its `number`). */
  organization: Organization;
  /** Directors, owners and other legal representatives in the order given, at most 100 (onboarding `business_person_list`). */
  persons: Array<BusinessPerson>;
  /** What the customer plans to spend, in free text that is never parsed (clients `planned_expenditure`). */
  plannedExpenditure?: Maybe<Scalars['String']['output']>;
  /** What the customer plans to receive, in free text that is never parsed (clients `planned_income`). */
  plannedIncome?: Maybe<Scalars['String']['output']>;
  /**
   * The REGISTRATION address of a business, the RESIDENTIAL one of a person; null if there is none (onboarding
   * `registration_address`, clients' flat address, registry `PrimaryResidence`).
   */
  primaryAddress?: Maybe<Address>;
  /**
   * The ids that other systems gave this customer, at most one of each system, in the order of `SourceSystem`
   * (onboarding `partner_customer_id`, clients `external_client_code`, registry `CustomerID`, banking `customer_number`,
   * screening `externalId`).
   */
  references: Array<CustomerReference>;
  /**
   * The document that registers the company, which is not among `identityDocuments` (onboarding `business_identifier_*`,
   * screening `companyDetails.registrationNumber` and `incorporationCountry`).
   */
  registration?: Maybe<IdentityDocument>;
  /** The judgement of risk. */
  risk: Risk;
  /** The customer's names on social media in the order added, at most 100 (banking `social_media_handles`). */
  socialMediaHandles: Array<SocialMediaHandle>;
  /** Where the customer pays taxes, in the order added, at most 100 (banking `tax-residences`). */
  taxResidences: Array<TaxResidence>;
  /** When the customer, or anything that belongs to it, changed last (clients `updated_at`, screening `updatedAt`). */
  updatedAt: Scalars['DateTime']['output'];
  /** Users who may act for the customer, first linked first (banking `user_customer_links`). */
  userLinks: UserLinkConnection;
  /** How many changes were accepted, the creation included. To be sent as `expectedVersion` with a write. */
  version: Scalars['Int']['output'];
  /** Web site (onboarding `website`, screening `companyDetails.website`). */
  website?: Maybe<Scalars['URL']['output']>;
};


/** A company or other organization as a customer (onboarding, screening `company`). */
export type BusinessCustomerCreditLimitOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or other organization as a customer (onboarding, screening `company`). */
export type BusinessCustomerCrmEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or other organization as a customer (onboarding, screening `company`). */
export type BusinessCustomerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or other organization as a customer (onboarding, screening `company`). */
export type BusinessCustomerUserLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A person who acts for or owns a business (onboarding `business_person_list`). It is not a customer of its own. */
export type BusinessPerson = Node & {
  __typename?: 'BusinessPerson';
  /** Day of birth (onboarding `basic_info.birth_date`). */
  dateOfBirth?: Maybe<Scalars['Date']['output']>;
  /** First name (onboarding `basic_info.first_name`). */
  firstName?: Maybe<Scalars['String']['output']>;
  /** First name in English (onboarding `basic_info.first_name_english`). */
  firstNameEnglish?: Maybe<Scalars['String']['output']>;
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
  /** The document that identifies the person (onboarding `identification`). */
  identification?: Maybe<IdentityDocument>;
  /** Family name (onboarding `basic_info.last_name`). */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Family name in English (onboarding `basic_info.last_name_english`). */
  lastNameEnglish?: Maybe<Scalars['String']['output']>;
  /** Nationality (onboarding `basic_info.nationality`). */
  nationality?: Maybe<Scalars['CountryCode']['output']>;
  /** Where the person lives (onboarding `residential_address`). */
  residentialAddress?: Maybe<Address>;
  /** What the person is to the business (onboarding `role_type`). */
  role?: Maybe<PersonRole>;
};

/** One edit of the persons of a business. */
export type BusinessPersonEdit =
  /** Adds a person at the end, who needs `basicInfo`. */
  { add: BusinessPersonPatch; remove?: never; update?: never; }
  |  /** Takes the person with this id away, with address and identification. */
  { add?: never; remove: Scalars['ID']['input']; update?: never; }
  |  /** Patches a person. */
  { add?: never; remove?: never; update: BusinessPersonUpdate; };

/** A person of a business in onboarding's three sections. A section that is left out is kept, null clears it, one that is sent is merged. */
export type BusinessPersonPatch = {
  /** Names, role, birthday, nationality; cannot be cleared as a whole. */
  basicInfo?: InputMaybe<BasicInfoPatch>;
  /** The document that identifies the person. */
  identification?: InputMaybe<IdentificationPatch>;
  /** Where the person lives. */
  residentialAddress?: InputMaybe<OnboardingAddressPatch>;
};

/** A person of a business in onboarding's three sections, by its id. */
export type BusinessPersonUpdate = {
  /** Names, role, birthday, nationality; cannot be cleared as a whole. */
  basicInfo?: InputMaybe<BasicInfoPatch>;
  /** The person to patch. */
  id: Scalars['ID']['input'];
  /** The document that identifies the person. */
  identification?: InputMaybe<IdentificationPatch>;
  /** Where the person lives. */
  residentialAddress?: InputMaybe<OnboardingAddressPatch>;
};

/** The persons of a business: the whole list, or edits of it. */
export type BusinessPersonsPatch =
  /** By id, one after the other. */
  { edit: Array<BusinessPersonEdit>; set?: never; }
  |  /**
   * The document's way: the list is replaced by what is sent. A person that is recognized, by its document, else by first name, last
   * name and birthday, else by the English names, stays the same one, and sections that it leaves out are kept; one that is new
   * needs `basicInfo`.
   */
  { edit?: never; set: Array<BusinessPersonPatch>; };

/** Legal form of a business, as a code and as it was sent (onboarding `business_type`). */
export type BusinessType = {
  __typename?: 'BusinessType';
  /** The nearest usual form. */
  code: BusinessTypeCode;
  /** The text as it was sent; null if it was given as a code. */
  text?: Maybe<Scalars['String']['output']>;
};

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

/** Legal form: a code, or a text that is kept beside the nearest code. */
export type BusinessTypeInput =
  /** One of the usual forms, OTHER not among them. */
  { code: BusinessTypeCode; text?: never; }
  |  /** The form in the sender's words, 1 to 200 characters. */
  { code?: never; text: Scalars['String']['input']; };

/** Details of a company. What is left out is kept, null clears (screening `companyDetails`). */
export type CompanyDetailsInput = {
  /** Country where it is registered. */
  incorporationCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What kind of company was registered, in the sender's words (screening `incorporationType`). */
  incorporationType?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Number of the document that registers the company; it and the country are there together or not at all. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Web site. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** How to reach a customer. */
export type Contact = {
  __typename?: 'Contact';
  /** E-mail address (onboarding `contact_email`; clients, banking, screening `email`). */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /**
   * Mobile telephone number (onboarding `contact_phone`; clients, banking `mobile_phone_number`, which banking reads back
   * as `phone_number`; screening `mobile`).
   */
  mobilePhone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** Second e-mail address (clients `second_email`). */
  secondEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** Second mobile telephone number (clients `second_mobile_phone_number`). */
  secondMobilePhone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** Landline (screening `telephone`). */
  telephone?: Maybe<Scalars['PhoneNumber']['output']>;
};

/** How to reach a customer. What is left out is kept, null clears. */
export type ContactInput = {
  /** E-mail address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Mobile number, in international form. */
  mobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** Second e-mail address. */
  secondEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Second mobile number, in international form. */
  secondMobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** Landline, in international form. */
  telephone?: InputMaybe<Scalars['PhoneNumber']['input']>;
};

/** A number of things that was counted up to a limit. */
export type Count = {
  __typename?: 'Count';
  /** Whether there may be more than were counted. */
  precision: CountPrecision;
  /** How many were counted, at most the limit that was asked for. */
  value: Scalars['Int']['output'];
};

/** How a count is meant. */
export type CountPrecision =
  /** Counting stopped at the limit; there are at least as many. */
  | 'AT_LEAST'
  /** There are exactly as many as counted. */
  | 'EXACT';

/** Input of `createBusinessCustomer`. */
export type CreateBusinessCustomerInput = {
  /** What the account is for. */
  accountUsage?: InputMaybe<AccountUsageInput>;
  /** The customer's own addresses, at most 100, of them one REGISTRATION and one RESIDENTIAL. */
  addresses?: InputMaybe<Array<AddressInput>>;
  /** The branch that looks after the customer. */
  branchId?: InputMaybe<Scalars['String']['input']>;
  /** Legal form. */
  businessType?: InputMaybe<BusinessTypeInput>;
  /** How to reach the customer. */
  contact?: InputMaybe<ContactInput>;
  /** Country of tax residence. */
  countryOfTaxResidence?: InputMaybe<Scalars['CountryCode']['input']>;
  /** How much credit the customer has. */
  creditLimit?: InputMaybe<MoneyInput>;
  /** How creditworthy the customer is. */
  creditRating?: InputMaybe<CreditRatingInput>;
  /** 0 or nothing: what is created has no version yet. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours. Without one, sending a creation twice makes two customers.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Identity documents in their order, at most 100; type, issuing country and number are there once. */
  identityDocuments?: InputMaybe<Array<IdentityDocumentInput>>;
  /** What kind of company was registered, in the sender's words. */
  incorporationType?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the customer joined. */
  joinedDate?: InputMaybe<Scalars['Date']['input']>;
  /** The verification, beside its status. */
  kyc?: InputMaybe<KycInput>;
  /** Key and value pairs, at most 20 keys; they are merged by key, and a null value drops one. */
  metadata?: InputMaybe<Array<MetadataEntryInput>>;
  /** Name. A business needs one of its names. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Name in English. */
  nameEnglish?: InputMaybe<Scalars['String']['input']>;
  /** Directors, owners and other legal representatives in their order, at most 100. */
  persons?: InputMaybe<Array<NewBusinessPersonInput>>;
  /** What the customer plans to spend, up to 5,000 characters. */
  plannedExpenditure?: InputMaybe<Scalars['String']['input']>;
  /** What the customer plans to receive, up to 5,000 characters. */
  plannedIncome?: InputMaybe<Scalars['String']['input']>;
  /** Ids that other systems know the customer by, one of each system. */
  references?: InputMaybe<Array<CustomerReferenceInput>>;
  /** The document that registers the company. */
  registration?: InputMaybe<IdentityDocumentInput>;
  /** The judgement of risk. */
  risk?: InputMaybe<RiskInput>;
  /** Names on social media, at most 100. */
  socialMediaHandles?: InputMaybe<Array<SocialMediaHandleInput>>;
  /** Where the customer pays taxes, at most 100. */
  taxResidences?: InputMaybe<Array<TaxResidenceInput>>;
  /** Web site: an address with `http` or `https`. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** What became of `createBusinessCustomer`. */
export type CreateBusinessCustomerPayload = {
  __typename?: 'CreateBusinessCustomerPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<BusinessCustomer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `createCreditLimitOrder`. */
export type CreateCreditLimitOrderInput = {
  /** What supports the request, up to 5,000 characters. */
  currentCreditDocumentation?: InputMaybe<Scalars['String']['input']>;
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First amount of the rate wished for, up to 100 characters. */
  requestedCurrentRateAmount1?: InputMaybe<Scalars['String']['input']>;
  /** Second amount of the rate wished for, up to 100 characters. */
  requestedCurrentRateAmount2?: InputMaybe<Scalars['String']['input']>;
  /** Until when the limit wished for shall hold, up to 100 characters. */
  requestedCurrentValidEndDate?: InputMaybe<Scalars['String']['input']>;
  /** Until when the limit for a time shall hold, up to 100 characters. */
  requestedTemporaryValidEndDate?: InputMaybe<Scalars['String']['input']>;
  /** What supports the request for a time, up to 5,000 characters. */
  temporaryCreditDocumentation?: InputMaybe<Scalars['String']['input']>;
  /** The amount wished for a time, up to 100 characters. */
  temporaryRequestedCurrentAmount?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `createCreditLimitOrder`. */
export type CreateCreditLimitOrderPayload = {
  __typename?: 'CreateCreditLimitOrderPayload';
  /** The order that was made. */
  creditLimitOrder?: Maybe<CreditLimitOrder>;
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `createPersonCustomer`. */
export type CreatePersonCustomerInput = {
  /** The customer's own addresses, at most 100, of them one REGISTRATION and one RESIDENTIAL. */
  addresses?: InputMaybe<Array<AddressInput>>;
  /** Country of birth. */
  birthCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Name at birth. */
  birthName?: InputMaybe<Scalars['String']['input']>;
  /** The branch that looks after the customer. */
  branchId?: InputMaybe<Scalars['String']['input']>;
  /** How to reach the customer. */
  contact?: InputMaybe<ContactInput>;
  /** Country of tax residence. */
  countryOfTaxResidence?: InputMaybe<Scalars['CountryCode']['input']>;
  /** How much credit the customer has. */
  creditLimit?: InputMaybe<MoneyInput>;
  /** How creditworthy the customer is. */
  creditRating?: InputMaybe<CreditRatingInput>;
  /** Day of birth. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** Those who depend on this person. */
  dependents?: InputMaybe<DependentsInput>;
  /** Employment status in plain text. */
  employmentStatus?: InputMaybe<Scalars['String']['input']>;
  /** 0 or nothing: what is created has no version yet. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A picture of the face. */
  faceImage?: InputMaybe<FaceImageInput>;
  /** First name. A person needs a legal name, or a first and a last one. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Gender. */
  gender?: InputMaybe<Gender>;
  /** Highest education in plain text. */
  highestEducation?: InputMaybe<Scalars['String']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours. Without one, sending a creation twice makes two customers.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Identity documents in their order, at most 100; type, issuing country and number are there once. */
  identityDocuments?: InputMaybe<Array<IdentityDocumentInput>>;
  /** The day on which the customer joined. */
  joinedDate?: InputMaybe<Scalars['Date']['input']>;
  /** The verification, beside its status. */
  kyc?: InputMaybe<KycInput>;
  /** Family name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** The whole name in one string. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** Key and value pairs, at most 20 keys; they are merged by key, and a null value drops one. */
  metadata?: InputMaybe<Array<MetadataEntryInput>>;
  /** Middle name. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Nationality. */
  nationality?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What the customer plans to spend, up to 5,000 characters. */
  plannedExpenditure?: InputMaybe<Scalars['String']['input']>;
  /** What the customer plans to receive, up to 5,000 characters. */
  plannedIncome?: InputMaybe<Scalars['String']['input']>;
  /** Ids that other systems know the customer by, one of each system. */
  references?: InputMaybe<Array<CustomerReferenceInput>>;
  /** Relationship status in plain text. */
  relationshipStatus?: InputMaybe<Scalars['String']['input']>;
  /** The judgement of risk. */
  risk?: InputMaybe<RiskInput>;
  /** Names on social media, at most 100. */
  socialMediaHandles?: InputMaybe<Array<SocialMediaHandleInput>>;
  /** Social security number. */
  socialSecurityNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where the customer pays taxes, at most 100. */
  taxResidences?: InputMaybe<Array<TaxResidenceInput>>;
  /** Form of address. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `createPersonCustomer`. */
export type CreatePersonCustomerPayload = {
  __typename?: 'CreatePersonCustomerPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<PersonCustomer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** A request for another credit limit, and the bank's decision on it. */
export type CreditLimitOrder = Node & {
  __typename?: 'CreditLimitOrder';
  /** When the request was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What supports the request (banking `current_credit_documentation`). */
  currentCreditDocumentation?: Maybe<Scalars['String']['output']>;
  /** The customer who made the request. */
  customer: Customer;
  /** When the bank decided; null until then. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
  /** Interest on the first amount; null until decided (banking `nominal_interest_1`). */
  nominalInterest1?: Maybe<Scalars['String']['output']>;
  /** Interest on the second amount; null until decided (banking `nominal_interest_2`). */
  nominalInterest2?: Maybe<Scalars['String']['output']>;
  /** First amount granted; null until decided (banking `rank_amount_1`). */
  rankAmount1?: Maybe<Scalars['String']['output']>;
  /** Second amount granted; null until decided (banking `rank_amount_2`). */
  rankAmount2?: Maybe<Scalars['String']['output']>;
  /** First amount of the rate wished for, as sent (banking `requested_current_rate_amount1`). */
  requestedCurrentRateAmount1?: Maybe<Scalars['String']['output']>;
  /** Second amount of the rate wished for, as sent (banking `requested_current_rate_amount2`). */
  requestedCurrentRateAmount2?: Maybe<Scalars['String']['output']>;
  /** Until when the limit wished for shall hold, as sent (banking `requested_current_valid_end_date`). */
  requestedCurrentValidEndDate?: Maybe<Scalars['String']['output']>;
  /** Until when the limit for a time shall hold, as sent (banking `requested_temporary_valid_end_date`). */
  requestedTemporaryValidEndDate?: Maybe<Scalars['String']['output']>;
  /** What supports the request for a time (banking `temporary_credit_documentation`). */
  temporaryCreditDocumentation?: Maybe<Scalars['String']['output']>;
  /** The amount wished for a time, as sent (banking `temporary_requested_current_amount`). */
  temporaryRequestedCurrentAmount?: Maybe<Scalars['String']['output']>;
};

/** A page of credit limit orders. */
export type CreditLimitOrderConnection = {
  __typename?: 'CreditLimitOrderConnection';
  /** The orders of the page with their cursors. */
  edges: Array<CreditLimitOrderEdge>;
  /** The orders of the page. */
  nodes: Array<CreditLimitOrder>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many orders there are on all pages together. Counted only when it is asked for. */
  totalCount: Count;
};


/** A page of credit limit orders. */
export type CreditLimitOrderConnectionTotalCountArgs = {
  limit?: Scalars['Int']['input'];
};

/** A credit limit order in a page. */
export type CreditLimitOrderEdge = {
  __typename?: 'CreditLimitOrderEdge';
  /** Marks the place of this order, for `after` and `before`. Opaque. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: CreditLimitOrder;
};

/** A judgement of how creditworthy a customer is. */
export type CreditRating = {
  __typename?: 'CreditRating';
  /** The judgement in the source's own notation (banking `credit_rating.rating`). */
  rating?: Maybe<Scalars['String']['output']>;
  /** Who gave it (banking `credit_rating.source`). */
  source?: Maybe<Scalars['String']['output']>;
};

/** A judgement of how creditworthy a customer is. */
export type CreditRatingInput = {
  /** The judgement, up to 100 characters. */
  rating?: InputMaybe<Scalars['String']['input']>;
  /** Who gave it, up to 200 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** A contact with a customer that was planned or took place (banking `crm_events`). */
export type CrmEvent = Node & {
  __typename?: 'CrmEvent';
  /** When it took place (banking `actual_date`). */
  actualAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind of contact (banking `category`). */
  category?: Maybe<Scalars['String']['output']>;
  /** How it took place, as by telephone (banking `channel`). */
  channel?: Maybe<Scalars['String']['output']>;
  /** The customer. */
  customer: Customer;
  /** The customer's `displayName` as it is now (banking `customer_name`). */
  customerName?: Maybe<Scalars['String']['output']>;
  /** The customer's banking reference as it is now (banking `customer_number`). */
  customerNumber?: Maybe<Scalars['String']['output']>;
  /** What it was about (banking `detail`). */
  detail?: Maybe<Scalars['String']['output']>;
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
  /** What came of it (banking `result`). */
  result?: Maybe<Scalars['String']['output']>;
  /** When it was planned for (banking `scheduled_date`). */
  scheduledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of CRM events. */
export type CrmEventConnection = {
  __typename?: 'CrmEventConnection';
  /** The events of the page with their cursors. */
  edges: Array<CrmEventEdge>;
  /** The events of the page. */
  nodes: Array<CrmEvent>;
  /** Where the page stands (banking `has_more` is `hasNextPage`). */
  pageInfo: PageInfo;
  /** How many events there are on all pages together. Counted only when it is asked for. */
  totalCount: Count;
};


/** A page of CRM events. */
export type CrmEventConnectionTotalCountArgs = {
  limit?: Scalars['Int']['input'];
};

/** A CRM event in a page. */
export type CrmEventEdge = {
  __typename?: 'CrmEventEdge';
  /** Marks the place of this event, for `after` and `before`. Opaque. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: CrmEvent;
};

/**
 * Everything known about a customer, whichever system it came from. A person is a `PersonCustomer`, a company a
 * `BusinessCustomer`; both have all fields of this interface.
 */
export type Customer = {
  /** The customer's own addresses in the order they were added, at most 100 (banking: all of them). */
  addresses: Array<Address>;
  /** The branch that looks after the customer (banking `branch_id`; `branchId` when creating). */
  branchId?: Maybe<Scalars['String']['output']>;
  /** How to reach the customer. */
  contact: Contact;
  /** Country of tax residence where a system knows nothing but the country (clients `country_of_tax_residence`). */
  countryOfTaxResidence?: Maybe<Scalars['CountryCode']['output']>;
  /** When the customer was made here (onboarding, clients `created_at`; screening `createdAt`). */
  createdAt: Scalars['DateTime']['output'];
  /** How much credit the customer has; null if nobody said (banking `credit_limit`). */
  creditLimit?: Maybe<Money>;
  /** Requests for another credit limit, newest first (banking `credit_limit/requests`). */
  creditLimitOrders: CreditLimitOrderConnection;
  /** How creditworthy the customer is; null if nobody said (banking `credit_rating`). */
  creditRating?: Maybe<CreditRating>;
  /** What happened with the customer, newest first. */
  crmEvents: CrmEventConnection;
  /**
   * The name to show: a person's `legalName`, else first, middle and last name joined; a business's `name`, else its
   * `nameEnglish` (banking shows it as `legal_name`). Null once personal data were erased.
   */
  displayName?: Maybe<Scalars['String']['output']>;
  /** When all values of the customer were erased for good; null for every customer that has its values. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The journal of the customer's accepted changes, newest first. A customer as it was is asked for with `customer(by:, asOf:)`. */
  history: JournalEntryConnection;
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
  /** The customer's identity documents in the order given, at most 100 (registry `Identities`). */
  identityDocuments: Array<IdentityDocument>;
  /** The day on which the customer joined (screening `joinedDate`). */
  joinedDate?: Maybe<Scalars['Date']['output']>;
  /** The state of verification. */
  kyc: Kyc;
  /** Key and value pairs that a caller attached, at most 20, ordered by key (screening `metadata`). */
  metadata: Array<MetadataEntry>;
  /** How far onboarding is (onboarding `status`). */
  onboardingStatus: OnboardingStatus;
  /** The tenant that owns the record (banking `bank_id` is its `bankId`, clients `organization_id` its `number`). */
  organization: Organization;
  /** What the customer plans to spend, in free text that is never parsed (clients `planned_expenditure`). */
  plannedExpenditure?: Maybe<Scalars['String']['output']>;
  /** What the customer plans to receive, in free text that is never parsed (clients `planned_income`). */
  plannedIncome?: Maybe<Scalars['String']['output']>;
  /**
   * The REGISTRATION address of a business, the RESIDENTIAL one of a person; null if there is none (onboarding
   * `registration_address`, clients' flat address, registry `PrimaryResidence`).
   */
  primaryAddress?: Maybe<Address>;
  /**
   * The ids that other systems gave this customer, at most one of each system, in the order of `SourceSystem`
   * (onboarding `partner_customer_id`, clients `external_client_code`, registry `CustomerID`, banking `customer_number`,
   * screening `externalId`).
   */
  references: Array<CustomerReference>;
  /** The judgement of risk. */
  risk: Risk;
  /** The customer's names on social media in the order added, at most 100 (banking `social_media_handles`). */
  socialMediaHandles: Array<SocialMediaHandle>;
  /** Where the customer pays taxes, in the order added, at most 100 (banking `tax-residences`). */
  taxResidences: Array<TaxResidence>;
  /** When the customer, or anything that belongs to it, changed last (clients `updated_at`, screening `updatedAt`). */
  updatedAt: Scalars['DateTime']['output'];
  /** Users who may act for the customer, first linked first (banking `user_customer_links`). */
  userLinks: UserLinkConnection;
  /** How many changes were accepted, the creation included. To be sent as `expectedVersion` with a write. */
  version: Scalars['Int']['output'];
};


/**
 * Everything known about a customer, whichever system it came from. A person is a `PersonCustomer`, a company a
 * `BusinessCustomer`; both have all fields of this interface.
 */
export type CustomerCreditLimitOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything known about a customer, whichever system it came from. A person is a `PersonCustomer`, a company a
 * `BusinessCustomer`; both have all fields of this interface.
 */
export type CustomerCrmEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything known about a customer, whichever system it came from. A person is a `PersonCustomer`, a company a
 * `BusinessCustomer`; both have all fields of this interface.
 */
export type CustomerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything known about a customer, whichever system it came from. A person is a `PersonCustomer`, a company a
 * `BusinessCustomer`; both have all fields of this interface.
 */
export type CustomerUserLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How a customer is named. */
export type CustomerBy =
  /** By its id in this graph, of at most 255 characters. */
  { id: Scalars['ID']['input']; reference?: never; }
  |  /** By the id that another system gave it. */
  { id?: never; reference: CustomerReferenceInput; };

/** A page of customers. */
export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  /** The customers of the page with their cursors. */
  edges: Array<CustomerEdge>;
  /** The customers of the page. */
  nodes: Array<Customer>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many customers there are on all pages together. Counted only when it is asked for. */
  totalCount: Count;
};


/** A page of customers. */
export type CustomerConnectionTotalCountArgs = {
  limit?: Scalars['Int']['input'];
};

/** A customer in a page. */
export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  /** Marks the place of this customer, for `after` and `before`. Opaque. */
  cursor: Scalars['String']['output'];
  /** The customer. */
  node: Customer;
};

/**
 * Conditions on customers; all that are given must hold. A condition that is null, empty text or an empty list is none;
 * a reference and an e-mail address are looked up in the form in which they are stored, trimmed and composed (NFC). What cannot be
 * stored finds nobody.
 */
export type CustomerFilter = {
  /** Blacklisted, or not blacklisted. */
  blacklisted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Blocked, or not blocked. */
  blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Changed at this instant or later (`updatedAt`), of at most 35 characters. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** At least one of the customer's own addresses is in this country, a code of 2 letters. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Has this as its first or second e-mail address, whatever the case of the letters. At most 1,016 characters as they are sent. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /**
   * With true, only customers whose values were erased, who are in no list and no count otherwise. False is like null. An
   * erased customer has no names, references and addresses, so no condition on those finds it.
   */
  erased?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these KYC levels. */
  kycLevel?: InputMaybe<Array<KycLevel>>;
  /** One of these KYC states. */
  kycStatus?: InputMaybe<Array<KycStatus>>;
  /** One of these onboarding states. */
  onboardingStatus?: InputMaybe<Array<OnboardingStatus>>;
  /** Has this id in another system. */
  reference?: InputMaybe<CustomerReferenceInput>;
  /** One of these risk levels. */
  riskLevel?: InputMaybe<Array<RiskLevel>>;
  /**
   * Names with these words: legal, first, middle and last name of a person, name and English name of a business. Those with
   * more of the words come first, then those with more of them letter by letter, then those with more of them in the first
   * name, then the newest. Forgives typing errors and missing accents and vowel marks, and asks for no order of the words.
   * Ideographs, kana and Hangul are found anywhere in a name. 2 to 100 characters, a letter or digit among them; a single
   * ideograph, kana or syllable of Hangul will do. The six longest words count, and at most 1,000 customers are found.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only persons or only businesses. */
  type?: InputMaybe<CustomerType>;
};

/** An id that another system gave a customer. It belongs to one customer of the organization only. */
export type CustomerReference = {
  __typename?: 'CustomerReference';
  /** The system that gave it. */
  system: SourceSystem;
  /**
   * The id there: onboarding `partner_customer_id`, clients `external_client_code`, registry `CustomerID` (1 to 36
   * characters), banking `customer_number`, screening `externalId`.
   */
  value: Scalars['String']['output'];
};

/** An id that another system gave a customer. */
export type CustomerReferenceInput = {
  /** The system. */
  system: SourceSystem;
  /**
   * The id there, in the form in which ids are stored: trimmed, in composed form (NFC), and compared exactly then. At most 1,020
   * characters as they are sent.
   */
  value: Scalars['String']['input'];
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

/** Input of `decideCreditLimitOrder`. */
export type DecideCreditLimitOrderInput = {
  /** The order. */
  creditLimitOrderId: Scalars['ID']['input'];
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Interest on the first amount, up to 100 characters. */
  nominalInterest1?: InputMaybe<Scalars['String']['input']>;
  /** Interest on the second amount, up to 100 characters. */
  nominalInterest2?: InputMaybe<Scalars['String']['input']>;
  /** First amount granted, up to 100 characters. A first decision needs it, and it cannot be cleared. */
  rankAmount1?: InputMaybe<Scalars['String']['input']>;
  /** Second amount granted, up to 100 characters. */
  rankAmount2?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `decideCreditLimitOrder`. */
export type DecideCreditLimitOrderPayload = {
  __typename?: 'DecideCreditLimitOrderPayload';
  /** The order as it was written. */
  creditLimitOrder?: Maybe<CreditLimitOrder>;
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `deleteCustomerAddress`. */
export type DeleteCustomerAddressInput = {
  /** The address to take away. */
  addressId: Scalars['ID']['input'];
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `deleteCustomerAddress`. */
export type DeleteCustomerAddressPayload = {
  __typename?: 'DeleteCustomerAddressPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** The id of the address that is gone. */
  deletedAddressId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `deleteTaxResidence`. */
export type DeleteTaxResidenceInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The tax residence to take away. */
  taxResidenceId: Scalars['ID']['input'];
};

/** What became of `deleteTaxResidence`. */
export type DeleteTaxResidencePayload = {
  __typename?: 'DeleteTaxResidencePayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** The id of the tax residence that is gone. */
  deletedTaxResidenceId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Those who depend on a person. Count and days of birth come from different forms and need not agree. */
export type Dependents = {
  __typename?: 'Dependents';
  /** How many there are (banking `dependants`). */
  count?: Maybe<Scalars['Int']['output']>;
  /** Their days of birth as given; null if withheld or never given (banking `dob_of_dependents`). */
  datesOfBirth?: Maybe<Array<Scalars['Date']['output']>>;
};

/** Those who depend on a person. */
export type DependentsInput = {
  /** How many there are, 0 or more. */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** Their days of birth, at most 100. */
  datesOfBirth?: InputMaybe<Array<Scalars['Date']['input']>>;
};

/** A side of a document. */
export type DocumentSide =
  /** The back (onboarding `id_document_back_file_id`). */
  | 'BACK'
  /** The front (onboarding `id_document_front_file_id`). */
  | 'FRONT';

/** A picture of a person's face. */
export type FaceImage = {
  __typename?: 'FaceImage';
  /** When it was taken (banking `face_image.date`). */
  takenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the picture is (banking `face_image.url`). */
  url?: Maybe<Scalars['URL']['output']>;
};

/** A picture of a person's face. Where it is replaced as a whole, both fields are sent. */
export type FaceImageInput = {
  /** When it was taken. */
  takenAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where the picture is: an address with `http` or `https`. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Gender, as the systems have it. */
export type Gender =
  /** Female (clients, screening `female`). */
  | 'FEMALE'
  /** Male (clients, screening `male`). */
  | 'MALE'
  /** Neither (screening `other`). Clients has no value for it, and shows null. */
  | 'OTHER';

/** The document that identifies a person of a business (onboarding `identification`). One that is made needs type, number and issuing country. */
export type IdentificationPatch = {
  /** Id of the copy of its back (onboarding `id_document_back_file_id`). */
  backFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day of validity (onboarding `id_expiration_date`). */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the copy of its front (onboarding `id_document_front_file_id`). */
  frontFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Day of issue (onboarding `id_issue_date`). */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Country that issued it; cannot be cleared. */
  issuingCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Number; cannot be cleared. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Kind of document; cannot be cleared (onboarding `id_type`). */
  type?: InputMaybe<IdentityDocumentTypeInput>;
};

/** A document that proves an identity. Type, issuing country and number together are unique per owner. */
export type IdentityDocument = Node & {
  __typename?: 'IdentityDocument';
  /** Last day of validity (onboarding `business_identifier_expiry_date`, `id_expiration_date`; registry `ExpiryDate`). */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Copies of it in somebody's file store, at most 100 (onboarding `business_identifier_document_list`,
   * `id_document_front_file_id`, `id_document_back_file_id`).
   */
  files: Array<IdentityDocumentFile>;
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
  /** Day of issue (onboarding `business_identifier_start_date`, `id_issue_date`; registry `IssuedDate`). */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Country that issued it (onboarding `business_identifier_country_code`, `id_issuing_country_code`; registry
   * `IssuingCountry`; screening `incorporationCountry`).
   */
  issuingCountry: Scalars['CountryCode']['output'];
  /**
   * Number of the document (onboarding `business_identifier_number`, `id_number`; registry `IDNumber`; screening
   * `registrationNumber`).
   */
  number: Scalars['String']['output'];
  /** Kind of document (onboarding `business_identifier_type`, `id_type`; registry `IDType`). */
  type: IdentityDocumentType;
};

/** A copy of a document. The contents stay in the file store of whoever gave the id. */
export type IdentityDocumentFile = {
  __typename?: 'IdentityDocumentFile';
  /** Id of the file in its store. */
  id: Scalars['ID']['output'];
  /** Which side it shows; null for the whole document. */
  side?: Maybe<DocumentSide>;
};

/** A copy of a document. */
export type IdentityDocumentFileInput = {
  /** Id of the file in its store, 1 to 255 characters. */
  id: Scalars['ID']['input'];
  /** Which side it shows; null for the whole document. */
  side?: InputMaybe<DocumentSide>;
};

/** An identity document. */
export type IdentityDocumentInput = {
  /** Last day of validity. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Copies of it in somebody's file store, at most 100; the same file with the same side only once. */
  files?: InputMaybe<Array<IdentityDocumentFileInput>>;
  /** Day of issue. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Country that issued it. */
  issuingCountry: Scalars['CountryCode']['input'];
  /** Number, 1 to 100 characters. */
  number: Scalars['String']['input'];
  /** Kind of document. */
  type: IdentityDocumentTypeInput;
};

/** Kind of an identity document, as a code and as it was sent. */
export type IdentityDocumentType = {
  __typename?: 'IdentityDocumentType';
  /** The kind. */
  code: IdentityDocumentTypeCode;
  /** The text as it was sent by a system that shows its kinds by example; null otherwise. */
  text?: Maybe<Scalars['String']['output']>;
};

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

/** Kind of document: a code, or a text that is kept beside the nearest code. */
export type IdentityDocumentTypeInput =
  /** One of the kinds, OTHER not among them. */
  { code: IdentityDocumentTypeCode; text?: never; }
  |  /** The kind in the sender's words, 1 to 200 characters. */
  { code?: never; text: Scalars['String']['input']; };

/** An input that cannot be used. */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  /** What is wrong, for programs. */
  code: UserErrorCode;
  /** What is wrong, for people. It never repeats a value. */
  message: Scalars['String']['output'];
  /** Where in the input: names of fields and places in lists, from `input` on. */
  path: Array<Scalars['String']['output']>;
};

/** One value that changed. */
export type JournalChange = {
  __typename?: 'JournalChange';
  /** The value after as text, a list as JSON; null where there is none, and after an erasure. */
  after?: Maybe<Scalars['String']['output']>;
  /** The value before as text, a list as JSON; null where there was none, and after an erasure. */
  before?: Maybe<Scalars['String']['output']>;
  /**
   * Where: names of fields in the graph. An item of a list stands under its id, as in `["addresses", "0198…", "line1"]`, an entry
   * of metadata under its key. `position` is the place of an item in its list.
   */
  path: Array<Scalars['String']['output']>;
};

/** One accepted write of a customer. */
export type JournalEntry = {
  __typename?: 'JournalEntry';
  /** Who wrote. */
  actor: Actor;
  /** When it was written. It is never earlier than the one before. */
  at: Scalars['DateTime']['output'];
  /**
   * What changed, value by value, without what the caller may not read: each change takes the scopes of the field that it tells
   * about. Empty for an erasure.
   */
  changes: Array<JournalChange>;
  /** What was done, by the name of the mutation; `demo`, `import` or `erase` for what the command line did. */
  operation: Scalars['String']['output'];
  /** Id of the request, as in the log and the header `X-Request-Id`; null for the command line. */
  requestId?: Maybe<Scalars['ID']['output']>;
  /** The system through whose surface it came; null for the graph and the command line. */
  system?: Maybe<SourceSystem>;
  /** The version that it made; the creation made 1. */
  version: Scalars['Int']['output'];
};

/** A page of journal entries. */
export type JournalEntryConnection = {
  __typename?: 'JournalEntryConnection';
  /** The entries of the page with their cursors. */
  edges: Array<JournalEntryEdge>;
  /** The entries of the page. */
  nodes: Array<JournalEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many entries there are on all pages together. Counted only when it is asked for. */
  totalCount: Count;
};


/** A page of journal entries. */
export type JournalEntryConnectionTotalCountArgs = {
  limit?: Scalars['Int']['input'];
};

/** A journal entry in a page. */
export type JournalEntryEdge = {
  __typename?: 'JournalEntryEdge';
  /** Marks the place of this entry, for `after` and `before`. Opaque. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: JournalEntry;
};

/** The state of a customer's verification. */
export type Kyc = {
  __typename?: 'Kyc';
  /** When the customer was last found in order (banking `last_ok_date`, read back as `last_ok_data`). */
  lastOkAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which verification is needed (clients `kyc_level`). */
  level: KycLevel;
  /** What somebody noted about it (clients `kyc_note`). */
  note?: Maybe<Scalars['String']['output']>;
  /** How far it is (clients `kyc_status`; banking `kyc_status` is true when it is VALIDATED). */
  status: KycStatus;
};

/** The verification of a customer beside its status, which `setKycStatus` moves. */
export type KycInput = {
  /** When the customer was last found in order. */
  lastOkAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which verification is needed; cannot be cleared. */
  level?: InputMaybe<KycLevel>;
  /** A note, up to 5,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

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

/** A value that is too long, too short, too many or too precise. */
export type LimitError = UserError & {
  __typename?: 'LimitError';
  /** What is wrong, for programs. */
  code: UserErrorCode;
  /** The limit that was broken: characters, items, decimals or a number. */
  limit: Scalars['Int']['output'];
  /** What is wrong, for people. It never repeats a value. */
  message: Scalars['String']['output'];
  /** Where in the input: names of fields and places in lists, from `input` on. */
  path: Array<Scalars['String']['output']>;
};

/** Input of `linkUserToCustomer`. */
export type LinkUserToCustomerInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The user, up to 255 characters. */
  userId: Scalars['ID']['input'];
};

/** What became of `linkUserToCustomer`. */
export type LinkUserToCustomerPayload = {
  __typename?: 'LinkUserToCustomerPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
  /** The link of user and customer. */
  userLink?: Maybe<UserLink>;
};

/** A pair that a caller attached to a customer (screening `metadata`). */
export type MetadataEntry = {
  __typename?: 'MetadataEntry';
  /** The key, 1 to 40 characters, once per customer. */
  key: Scalars['String']['output'];
  /** The value, up to 500 characters. */
  value: Scalars['String']['output'];
};

/** A pair to attach to a customer, or a key to drop. */
export type MetadataEntryInput = {
  /** The key, 1 to 40 characters, once in a list. */
  key: Scalars['String']['input'];
  /** The value, 1 to 500 characters; null drops the key. Leaving it out is refused. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** An amount of money. Currency and amount are always both there. */
export type Money = {
  __typename?: 'Money';
  /** The amount in major units of the currency, exact (banking `num`, onboarding `estimated_monthly_revenue_amount`). */
  amount: Scalars['Decimal']['output'];
  /** The currency, ISO 4217 (banking `cur`, onboarding `estimated_monthly_revenue_currency`). */
  currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money. */
export type MoneyInput = {
  /**
   * The amount in major units, with at most as many decimals as the currency has minor units. Needed where there is none yet; it
   * cannot be cleared.
   */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The currency. Needed where there is none yet; it cannot be cleared. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};

/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds an address for OTHER purposes (banking `POST …/address`). */
  addCustomerAddress: AddCustomerAddressPayload;
  /** Adds a name on a social medium (banking `POST …/social_media_handles`). Medium, name or both are needed. */
  addSocialMediaHandle: AddSocialMediaHandlePayload;
  /** Adds a place where the customer pays taxes. Domain, number or both are needed. */
  addTaxResidence: AddTaxResidencePayload;
  /**
   * Makes a business, with all that one may have. It starts as PROCESSING, with KYC NOT_STARTED and FULL_KYC, risk MEDIUM, neither
   * blocked nor blacklisted.
   */
  createBusinessCustomer: CreateBusinessCustomerPayload;
  /**
   * Asks for another credit limit (banking `POST …/credit_limit/requests`). What is asked for is kept as it was sent; one of the
   * seven fields is needed at least.
   */
  createCreditLimitOrder: CreateCreditLimitOrderPayload;
  /**
   * Makes a person (banking `POST /v1/customers`, and all that the others know of one). It starts as PROCESSING, with KYC NOT_STARTED
   * and FULL_KYC, risk MEDIUM, neither blocked nor blacklisted.
   */
  createPersonCustomer: CreatePersonCustomerPayload;
  /** Records what the bank grants on an order, which is decided then. The credit limit of the customer is not touched. What is left out of a second decision is kept. */
  decideCreditLimitOrder: DecideCreditLimitOrderPayload;
  /** Takes an address of the customer's own away (banking `DELETE …/addresses/{id}`). */
  deleteCustomerAddress: DeleteCustomerAddressPayload;
  /** Takes a tax residence away (banking `DELETE …/tax_residencies/{id}`). */
  deleteTaxResidence: DeleteTaxResidencePayload;
  /**
   * Lets a user act for a customer (banking `POST …/user_customer_links`). A link that is not in force any more is reactivated; one that
   * is in force is refused (`LINK_TAKEN`).
   */
  linkUserToCustomer: LinkUserToCustomerPayload;
  /**
   * Patches a business in onboarding's way (`POST /api/customers/{customer_id}/update`): what is left out is kept, null clears,
   * objects are merged at every depth. An object that was not there is made when all that it needs is sent.
   */
  patchBusinessCustomer: PatchBusinessCustomerPayload;
  /**
   * A merge patch over all that a person has, for what the systems cannot reach. What is left out is kept, null clears, objects are
   * merged at every depth, lists are replaced by what is sent: an item that matches a stored one goes on being that one.
   */
  patchPersonCustomer: PatchPersonCustomerPayload;
  /**
   * Creates or replaces a person under registry's id (`PUT /customers/:CustomerID`). Of name, birthday, primary residence and the
   * documents of registry's six types, all that is not sent is gone; everything else is not touched. Null is refused: what shall
   * not be there is left out.
   */
  putPersonCustomer: PutPersonCustomerPayload;
  /** Records a contact with a customer that is planned or took place. */
  recordCrmEvent: RecordCrmEventPayload;
  /** Takes a name on a social medium away. */
  removeSocialMediaHandle: RemoveSocialMediaHandlePayload;
  /** Gives a customer the id that another system knows it by, or takes it away. */
  setCustomerReference: SetCustomerReferencePayload;
  /** Changes the judgement of risk, as a merge patch: what is left out is kept, and only the comment can be cleared. */
  setCustomerRisk: SetCustomerRiskPayload;
  /**
   * Moves the verification on: NOT_STARTED to CREATED to PROCESSING; from there to PENDING_REVIEW, VALIDATED, DECLINED or ABORTED;
   * from PENDING_REVIEW to VALIDATED or DECLINED; from those three ends to CREATED again. Nothing else is allowed
   * (`INVALID_TRANSITION`, with what is); what already is succeeds. What is left out is kept.
   */
  setKycStatus: SetKycStatusPayload;
  /** Sets how far the onboarding is. It moves freely. */
  setOnboardingStatus: SetOnboardingStatusPayload;
  /** Takes from a user that they may act for a customer. The link is kept, not in force any more. */
  unlinkUserFromCustomer: UnlinkUserFromCustomerPayload;
  /**
   * Sets what is passed and leaves the rest (screening `POST /v1/clients/:id`). Null clears what may be cleared, objects are merged
   * at every depth, metadata by key. The details of the other type are refused (`WRONG_TYPE`).
   */
  updateCustomer: UpdateCustomerPayload;
  /** Replaces an address of the customer's own (banking `PUT …/addresses/{id}`, a group put: sent whole). Its purpose stays. */
  updateCustomerAddress: UpdateCustomerAddressPayload;
  /** Replaces the branch (banking `PUT …/branch`, a group put: sent whole). */
  updateCustomerBranch: UpdateCustomerBranchPayload;
  /** Replaces the credit limit (banking `PUT …/credit-limit`, a group put: sent whole). */
  updateCustomerCreditLimit: UpdateCustomerCreditLimitPayload;
  /** Replaces the credit rating and its source (banking `PUT …/credit-rating-and-source`, a group put: sent whole). */
  updateCustomerCreditRating: UpdateCustomerCreditRatingPayload;
  /** Replaces the data of a person (banking `PUT …/data`, a group put: sent whole). */
  updateCustomerData: UpdateCustomerDataPayload;
  /** Replaces the e-mail address (banking `PUT …/email`, a group put: sent whole). */
  updateCustomerEmail: UpdateCustomerEmailPayload;
  /** Replaces legal name, birthday and title of a person (banking `PUT …/identity`, a group put: sent whole). */
  updateCustomerIdentity: UpdateCustomerIdentityPayload;
  /** Replaces the mobile number (banking `PUT …/mobile-number`, a group put: sent whole). */
  updateCustomerMobileNumber: UpdateCustomerMobileNumberPayload;
  /** Replaces the number that banking knows the customer by (banking `PUT …/number`, a group put: sent whole). */
  updateCustomerNumber: UpdateCustomerNumberPayload;
  /**
   * Updates a person in clients' way (`PUT /api/v1/clients/person/{id}`): flat; what is left out is kept; null clears the eight fields
   * that its response calls nullable. For the other eight it is accepted where nothing is stored, and refused where a value is.
   */
  updatePersonCustomer: UpdatePersonCustomerPayload;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationAddCustomerAddressArgs = {
  input: AddCustomerAddressInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationAddSocialMediaHandleArgs = {
  input: AddSocialMediaHandleInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationAddTaxResidenceArgs = {
  input: AddTaxResidenceInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationCreateBusinessCustomerArgs = {
  input: CreateBusinessCustomerInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationCreateCreditLimitOrderArgs = {
  input: CreateCreditLimitOrderInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationCreatePersonCustomerArgs = {
  input: CreatePersonCustomerInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationDecideCreditLimitOrderArgs = {
  input: DecideCreditLimitOrderInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationDeleteCustomerAddressArgs = {
  input: DeleteCustomerAddressInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationDeleteTaxResidenceArgs = {
  input: DeleteTaxResidenceInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationLinkUserToCustomerArgs = {
  input: LinkUserToCustomerInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationPatchBusinessCustomerArgs = {
  input: PatchBusinessCustomerInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationPatchPersonCustomerArgs = {
  input: PatchPersonCustomerInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationPutPersonCustomerArgs = {
  input: PutPersonCustomerInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationRecordCrmEventArgs = {
  input: RecordCrmEventInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationRemoveSocialMediaHandleArgs = {
  input: RemoveSocialMediaHandleInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationSetCustomerReferenceArgs = {
  input: SetCustomerReferenceInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationSetCustomerRiskArgs = {
  input: SetCustomerRiskInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationSetKycStatusArgs = {
  input: SetKycStatusInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationSetOnboardingStatusArgs = {
  input: SetOnboardingStatusInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationUnlinkUserFromCustomerArgs = {
  input: UnlinkUserFromCustomerInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerAddressArgs = {
  input: UpdateCustomerAddressInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerBranchArgs = {
  input: UpdateCustomerBranchInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerCreditLimitArgs = {
  input: UpdateCustomerCreditLimitInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerCreditRatingArgs = {
  input: UpdateCustomerCreditRatingInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerDataArgs = {
  input: UpdateCustomerDataInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerEmailArgs = {
  input: UpdateCustomerEmailInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerIdentityArgs = {
  input: UpdateCustomerIdentityInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerMobileNumberArgs = {
  input: UpdateCustomerMobileNumberInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdateCustomerNumberArgs = {
  input: UpdateCustomerNumberInput;
};


/**
 * Everything that can be written. Each field is one write in one transaction, in the order of the document: all of it, or nothing
 * when `userErrors` says why. An answer shows the customer as it was written. A text that is given has at most 10,000 characters;
 * one that is longer than its field may be, and not longer than that, is refused in `userErrors` (`TOO_LONG`).
 */
export type MutationUpdatePersonCustomerArgs = {
  input: UpdatePersonCustomerInput;
};

/** A person of a new business. */
export type NewBusinessPersonInput = {
  /** Day of birth. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** First name. A person is recognized by its document, by first name, last name and birthday, or by the English names; one of these is needed. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** First name in English. */
  firstNameEnglish?: InputMaybe<Scalars['String']['input']>;
  /** The document that identifies the person. */
  identification?: InputMaybe<IdentityDocumentInput>;
  /** Family name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Family name in English. */
  lastNameEnglish?: InputMaybe<Scalars['String']['input']>;
  /** Nationality. */
  nationality?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Where the person lives. */
  residentialAddress?: InputMaybe<ResidentialAddressInput>;
  /** What the person is to the business. */
  role?: InputMaybe<PersonRoleInput>;
};

/** Anything that can be fetched again by its id alone. */
export type Node = {
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
};

/** A value that is not among those that would be accepted. */
export type NotAllowedError = UserError & {
  __typename?: 'NotAllowedError';
  /** What would be accepted. */
  allowed: Array<Scalars['String']['output']>;
  /** What is wrong, for programs. */
  code: UserErrorCode;
  /** What is wrong, for people. It never repeats a value. */
  message: Scalars['String']['output'];
  /** Where in the input: names of fields and places in lists, from `input` on. */
  path: Array<Scalars['String']['output']>;
};

/** There is no such customer, or no such part of it, in the organization. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  /** What is wrong, for programs. */
  code: UserErrorCode;
  /** What is wrong, for people. It never repeats a value. */
  message: Scalars['String']['output'];
  /** Where in the input: names of fields and places in lists, from `input` on. */
  path: Array<Scalars['String']['output']>;
};

/** An address as onboarding has it. One that is made needs first line and country; what onboarding has no field for is kept. */
export type OnboardingAddressPatch = {
  /** City. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country; cannot be cleared. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** First line; cannot be cleared. */
  line1?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** State. */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** How to reach a business, as onboarding has it. */
export type OnboardingContactPatch = {
  /** E-mail address (onboarding `contact_email`). */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Mobile number (onboarding `contact_phone`). */
  mobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
};

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

/** The tenant that owns customers: a bank or a fintech. Nobody sees the data of another one. */
export type Organization = Node & {
  __typename?: 'Organization';
  /** Its code as a bank (banking `bank_id`). */
  bankId: Scalars['String']['output'];
  /** What happened with all customers of the organization, newest first (banking `crm-events`). */
  crmEvents: CrmEventConnection;
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
  /** The name that people know it by. */
  name: Scalars['String']['output'];
  /** Its number, a 32-bit integer (clients `organization_id`). */
  number: Scalars['Int']['output'];
};


/** The tenant that owns customers: a bank or a fintech. Nobody sees the data of another one. */
export type OrganizationCrmEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a page stands in its connection. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the page's last edge; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more edges follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether edges come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Input of `patchBusinessCustomer`. */
export type PatchBusinessCustomerInput = {
  /** What the account is for. */
  accountUsage?: InputMaybe<AccountUsageInput>;
  /** Legal form. */
  businessType?: InputMaybe<BusinessTypeInput>;
  /** E-mail address and mobile number; null clears both (onboarding `primary_contact`). */
  contact?: InputMaybe<OnboardingContactPatch>;
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of company was registered, in the sender's words. */
  incorporationType?: InputMaybe<Scalars['String']['input']>;
  /** Name. A business needs one of its names. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Name in English. */
  nameEnglish?: InputMaybe<Scalars['String']['input']>;
  /** The persons, set as a list or edited one by one; null empties the list (onboarding `business_person_list`). */
  persons?: InputMaybe<BusinessPersonsPatch>;
  /** The document that registers the company (onboarding `business_identifier_*`); null takes it away. */
  registration?: InputMaybe<RegistrationPatch>;
  /** The REGISTRATION address; null takes it away. */
  registrationAddress?: InputMaybe<OnboardingAddressPatch>;
  /** Web site: an address with `http` or `https`. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** What became of `patchBusinessCustomer`. */
export type PatchBusinessCustomerPayload = {
  __typename?: 'PatchBusinessCustomerPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<BusinessCustomer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `patchPersonCustomer`. */
export type PatchPersonCustomerInput = {
  /** The customer's own addresses, at most 100, of them one REGISTRATION and one RESIDENTIAL. */
  addresses?: InputMaybe<Array<AddressInput>>;
  /** Country of birth. */
  birthCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Name at birth. */
  birthName?: InputMaybe<Scalars['String']['input']>;
  /** The branch that looks after the customer. */
  branchId?: InputMaybe<Scalars['String']['input']>;
  /** How to reach the customer. */
  contact?: InputMaybe<ContactInput>;
  /** Country of tax residence. */
  countryOfTaxResidence?: InputMaybe<Scalars['CountryCode']['input']>;
  /** How much credit the customer has. */
  creditLimit?: InputMaybe<MoneyInput>;
  /** How creditworthy the customer is. */
  creditRating?: InputMaybe<CreditRatingInput>;
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** Day of birth. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** Those who depend on this person. */
  dependents?: InputMaybe<DependentsInput>;
  /** Employment status in plain text. */
  employmentStatus?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A picture of the face. */
  faceImage?: InputMaybe<FaceImageInput>;
  /** First name. A person needs a legal name, or a first and a last one. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Gender. */
  gender?: InputMaybe<Gender>;
  /** Highest education in plain text. */
  highestEducation?: InputMaybe<Scalars['String']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Identity documents in their order, at most 100; type, issuing country and number are there once. */
  identityDocuments?: InputMaybe<Array<IdentityDocumentInput>>;
  /** The day on which the customer joined. */
  joinedDate?: InputMaybe<Scalars['Date']['input']>;
  /** The verification, beside its status. */
  kyc?: InputMaybe<KycInput>;
  /** Family name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** The whole name in one string. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** Key and value pairs, at most 20 keys; they are merged by key, and a null value drops one. */
  metadata?: InputMaybe<Array<MetadataEntryInput>>;
  /** Middle name. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Nationality. */
  nationality?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What the customer plans to spend, up to 5,000 characters. */
  plannedExpenditure?: InputMaybe<Scalars['String']['input']>;
  /** What the customer plans to receive, up to 5,000 characters. */
  plannedIncome?: InputMaybe<Scalars['String']['input']>;
  /** Relationship status in plain text. */
  relationshipStatus?: InputMaybe<Scalars['String']['input']>;
  /** The judgement of risk. */
  risk?: InputMaybe<RiskInput>;
  /** Names on social media, at most 100. */
  socialMediaHandles?: InputMaybe<Array<SocialMediaHandleInput>>;
  /** Social security number. */
  socialSecurityNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where the customer pays taxes, at most 100. */
  taxResidences?: InputMaybe<Array<TaxResidenceInput>>;
  /** Form of address. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `patchPersonCustomer`. */
export type PatchPersonCustomerPayload = {
  __typename?: 'PatchPersonCustomerPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<PersonCustomer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** A natural person as a customer (clients, registry, banking, screening `person`). */
export type PersonCustomer = Customer & Node & {
  __typename?: 'PersonCustomer';
  /** The customer's own addresses in the order they were added, at most 100 (banking: all of them). */
  addresses: Array<Address>;
  /** Country of birth (clients `birth_country`, screening `birthCountry`). */
  birthCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** Name at birth, where it was another one (screening `birthName`). */
  birthName?: Maybe<Scalars['String']['output']>;
  /** The branch that looks after the customer (banking `branch_id`; `branchId` when creating). */
  branchId?: Maybe<Scalars['String']['output']>;
  /** How to reach the customer. */
  contact: Contact;
  /** Country of tax residence where a system knows nothing but the country (clients `country_of_tax_residence`). */
  countryOfTaxResidence?: Maybe<Scalars['CountryCode']['output']>;
  /** When the customer was made here (onboarding, clients `created_at`; screening `createdAt`). */
  createdAt: Scalars['DateTime']['output'];
  /** How much credit the customer has; null if nobody said (banking `credit_limit`). */
  creditLimit?: Maybe<Money>;
  /** Requests for another credit limit, newest first (banking `credit_limit/requests`). */
  creditLimitOrders: CreditLimitOrderConnection;
  /** How creditworthy the customer is; null if nobody said (banking `credit_rating`). */
  creditRating?: Maybe<CreditRating>;
  /** What happened with the customer, newest first. */
  crmEvents: CrmEventConnection;
  /** Day of birth (clients, banking `date_of_birth`; registry `DateOfBirth`; screening `dob`). */
  dateOfBirth?: Maybe<Scalars['Date']['output']>;
  /** Those who depend on this person; null if nothing is known. */
  dependents?: Maybe<Dependents>;
  /**
   * The name to show: a person's `legalName`, else first, middle and last name joined; a business's `name`, else its
   * `nameEnglish` (banking shows it as `legal_name`). Null once personal data were erased.
   */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Employment status in plain text (banking `employment_status`). */
  employmentStatus?: Maybe<Scalars['String']['output']>;
  /** When all values of the customer were erased for good; null for every customer that has its values. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A picture of the face; null if there is none (banking `face_image`). */
  faceImage?: Maybe<FaceImage>;
  /** First name (clients `first_name`, registry `FirstName`, screening `firstName`). */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Gender (clients, screening `gender`). */
  gender?: Maybe<Gender>;
  /** Highest education in plain text (banking `highest_education_attained`, read back as `highest_educational_attained`). */
  highestEducation?: Maybe<Scalars['String']['output']>;
  /** The journal of the customer's accepted changes, newest first. A customer as it was is asked for with `customer(by:, asOf:)`. */
  history: JournalEntryConnection;
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
  /** The customer's identity documents in the order given, at most 100 (registry `Identities`). */
  identityDocuments: Array<IdentityDocument>;
  /** The day on which the customer joined (screening `joinedDate`). */
  joinedDate?: Maybe<Scalars['Date']['output']>;
  /** The state of verification. */
  kyc: Kyc;
  /** Family name (clients `last_name`, registry `LastName`, screening `lastName`). */
  lastName?: Maybe<Scalars['String']['output']>;
  /**
   * The whole name in one string, stored only when it was given so, and never split (banking `legal_name`; reading, banking
   * shows `displayName`).
   */
  legalName?: Maybe<Scalars['String']['output']>;
  /** Key and value pairs that a caller attached, at most 20, ordered by key (screening `metadata`). */
  metadata: Array<MetadataEntry>;
  /** Middle name (clients `middle_name`, registry `MiddleName`). */
  middleName?: Maybe<Scalars['String']['output']>;
  /** Nationality (clients, screening `nationality`). */
  nationality?: Maybe<Scalars['CountryCode']['output']>;
  /** How far onboarding is (onboarding `status`). */
  onboardingStatus: OnboardingStatus;
  /** The tenant that owns the record (banking `bank_id` is its `bankId`, clients `organization_id` its `number`). */
  organization: Organization;
  /** What the customer plans to spend, in free text that is never parsed (clients `planned_expenditure`). */
  plannedExpenditure?: Maybe<Scalars['String']['output']>;
  /** What the customer plans to receive, in free text that is never parsed (clients `planned_income`). */
  plannedIncome?: Maybe<Scalars['String']['output']>;
  /**
   * The REGISTRATION address of a business, the RESIDENTIAL one of a person; null if there is none (onboarding
   * `registration_address`, clients' flat address, registry `PrimaryResidence`).
   */
  primaryAddress?: Maybe<Address>;
  /**
   * The ids that other systems gave this customer, at most one of each system, in the order of `SourceSystem`
   * (onboarding `partner_customer_id`, clients `external_client_code`, registry `CustomerID`, banking `customer_number`,
   * screening `externalId`).
   */
  references: Array<CustomerReference>;
  /** Relationship status in plain text (banking `relationship_status`). */
  relationshipStatus?: Maybe<Scalars['String']['output']>;
  /** The judgement of risk. */
  risk: Risk;
  /** The customer's names on social media in the order added, at most 100 (banking `social_media_handles`). */
  socialMediaHandles: Array<SocialMediaHandle>;
  /** Social security number, as it was sent (screening `ssn`). */
  socialSecurityNumber?: Maybe<Scalars['String']['output']>;
  /** Where the customer pays taxes, in the order added, at most 100 (banking `tax-residences`). */
  taxResidences: Array<TaxResidence>;
  /** Form of address, as in `Dr` (banking `title`). */
  title?: Maybe<Scalars['String']['output']>;
  /** When the customer, or anything that belongs to it, changed last (clients `updated_at`, screening `updatedAt`). */
  updatedAt: Scalars['DateTime']['output'];
  /** Users who may act for the customer, first linked first (banking `user_customer_links`). */
  userLinks: UserLinkConnection;
  /** How many changes were accepted, the creation included. To be sent as `expectedVersion` with a write. */
  version: Scalars['Int']['output'];
};


/** A natural person as a customer (clients, registry, banking, screening `person`). */
export type PersonCustomerCreditLimitOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A natural person as a customer (clients, registry, banking, screening `person`). */
export type PersonCustomerCrmEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A natural person as a customer (clients, registry, banking, screening `person`). */
export type PersonCustomerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A natural person as a customer (clients, registry, banking, screening `person`). */
export type PersonCustomerUserLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Details of a person. What is left out is kept, null clears (screening `personDetails`). */
export type PersonDetailsInput = {
  /** Country of birth. */
  birthCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Name at birth (screening `birthName`). */
  birthName?: InputMaybe<Scalars['String']['input']>;
  /** Day of birth (screening `dob`). */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** First name. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Gender. */
  gender?: InputMaybe<Gender>;
  /** Family name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Middle name. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Nationality. */
  nationality?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Social security number (screening `ssn`). */
  socialSecurityNumber?: InputMaybe<Scalars['String']['input']>;
};

/** The role of a person in a business, as a code and as it was sent (onboarding `role_type`). */
export type PersonRole = {
  __typename?: 'PersonRole';
  /** The nearest usual role. */
  code: PersonRoleCode;
  /** The text as it was sent; null if it was given as a code. */
  text?: Maybe<Scalars['String']['output']>;
};

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

/** Role: a code, or a text that is kept beside the nearest code. */
export type PersonRoleInput =
  /** One of the usual roles, OTHER not among them. */
  { code: PersonRoleCode; text?: never; }
  |  /** The role in the sender's words, 1 to 200 characters. */
  { code?: never; text: Scalars['String']['input']; };

/** How personal data is hidden from a caller without the scope `pii:read`. */
export type PiiClass =
  /** A value of the journal: hidden as the field is that it was in. */
  | 'AS_FIELD'
  /** A date, a formatted scalar or an enumeration, which cannot be masked: null. */
  | 'EXACT'
  /**
   * The number of a document or of a taxpayer. Of twelve characters or more the last four are shown, as in `•••1234`; a shorter one
   * is `•••`.
   */
  | 'IDENTIFIER'
  /** Free text, as a name, a street or a note, or the id of a user: `•••`, whatever its length. */
  | 'TEXT';

/** The product an account is for, as a code and as it was sent (onboarding `account_usage_product_reference`). */
export type ProductReference = {
  __typename?: 'ProductReference';
  /** The nearest usual product. */
  code: ProductReferenceCode;
  /** The text as it was sent; null if it was given as a code. */
  text?: Maybe<Scalars['String']['output']>;
};

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

/** Product: a code, or a text that is kept beside the nearest code. */
export type ProductReferenceInput =
  /** One of the usual products, OTHER not among them. */
  { code: ProductReferenceCode; text?: never; }
  |  /** The product in the sender's words, 1 to 200 characters. */
  { code?: never; text: Scalars['String']['input']; };

/** Input of `putPersonCustomer`. */
export type PutPersonCustomerInput = {
  /** Day of birth. */
  dateOfBirth: Scalars['Date']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First name, 1 to 50 characters. */
  firstName: Scalars['String']['input'];
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Identity documents in their order, 1 to 100; type, issuing country and number are there once. */
  identityDocuments: Array<RegistryDocumentInput>;
  /** Family name, 1 to 50 characters. */
  lastName: Scalars['String']['input'];
  /** Middle name, 1 to 50 characters; gone when it is left out. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Where the person lives: the RESIDENTIAL address. */
  primaryResidence: RegistryResidenceInput;
  /** The id that the caller chooses, 1 to 36 characters. */
  registryId: Scalars['String']['input'];
};

/** What became of `putPersonCustomer`. */
export type PutPersonCustomerPayload = {
  __typename?: 'PutPersonCustomerPayload';
  /** Whether there was no such customer before; null when nothing was written. */
  created?: Maybe<Scalars['Boolean']['output']>;
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<PersonCustomer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/**
 * Everything that can be read. Each answer is confined to the organization of the caller's credential. A text that is given has at
 * most 10,000 characters where nothing else is said.
 */
export type Query = {
  __typename?: 'Query';
  /** A credit limit order by its id. Null if there is none, alike for a malformed id and one of another organization. */
  creditLimitOrder?: Maybe<CreditLimitOrder>;
  /** One customer. Null if there is none, if the id is malformed, or if it belongs to another organization. */
  customer?: Maybe<Customer>;
  /** The customers of the whole organization (banking: firehose); erased ones only where the filter asks for them. */
  customers: CustomerConnection;
  /** Any one thing by its id. Null for an id that is unknown, malformed or of another organization, alike. */
  node?: Maybe<Node>;
  /**
   * Several things by their ids, in the order of the ids, with null for each that is unknown, malformed or of another
   * organization.
   */
  nodes: Array<Maybe<Node>>;
  /** The organization of the caller's credential. */
  organization: Organization;
  /** Who is asking, as the credential of the request tells. */
  viewer: Viewer;
};


/**
 * Everything that can be read. Each answer is confined to the organization of the caller's credential. A text that is given has at
 * most 10,000 characters where nothing else is said.
 */
export type QueryCreditLimitOrderArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be read. Each answer is confined to the organization of the caller's credential. A text that is given has at
 * most 10,000 characters where nothing else is said.
 */
export type QueryCustomerArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  by: CustomerBy;
};


/**
 * Everything that can be read. Each answer is confined to the organization of the caller's credential. A text that is given has at
 * most 10,000 characters where nothing else is said.
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
 * Everything that can be read. Each answer is confined to the organization of the caller's credential. A text that is given has at
 * most 10,000 characters where nothing else is said.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be read. Each answer is confined to the organization of the caller's credential. A text that is given has at
 * most 10,000 characters where nothing else is said.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/** Input of `recordCrmEvent`. */
export type RecordCrmEventInput = {
  /** When it took place. */
  actualAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Kind of contact. Needed. */
  category: Scalars['String']['input'];
  /** How it took place, as by telephone. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** What it was about, up to 5,000 characters. */
  detail?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What came of it, up to 5,000 characters. */
  result?: InputMaybe<Scalars['String']['input']>;
  /** When it is planned for. */
  scheduledAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of `recordCrmEvent`. */
export type RecordCrmEventPayload = {
  __typename?: 'RecordCrmEventPayload';
  /** The event that was recorded. */
  crmEvent?: Maybe<CrmEvent>;
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** The document that registers a company. One that is made needs type, number and issuing country. */
export type RegistrationPatch = {
  /** Last day of validity (onboarding `business_identifier_expiry_date`). */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Ids of its copies of neither side, at most 100, each only once; they are replaced by what is sent (onboarding `business_identifier_document_list`). */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Day of issue (onboarding `business_identifier_start_date`). */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Country that issued it; cannot be cleared. */
  issuingCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Number; cannot be cleared. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Kind of document; cannot be cleared (onboarding `business_identifier_type`). */
  type?: InputMaybe<IdentityDocumentTypeInput>;
};

/** An identity document as registry has it. */
export type RegistryDocumentInput = {
  /** Last day of validity, not before the day of issue; gone when it is left out. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day of issue, not in the future; gone when it is left out. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Country that issued it. */
  issuingCountry: Scalars['CountryCode']['input'];
  /** Number, 1 to 36 characters. */
  number: Scalars['String']['input'];
  /** Kind of document. */
  type: RegistryDocumentType;
};

/** The kinds of identity documents that registry knows. Documents of other kinds are not touched by it. */
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

/** A residence as registry has it. It replaces lines, city, county, state, postcode and country of the RESIDENTIAL address. */
export type RegistryResidenceInput = {
  /** City, 1 to 100 characters. */
  city: Scalars['String']['input'];
  /** Country. */
  country: Scalars['CountryCode']['input'];
  /** Street, 2 to 200 characters. */
  line1: Scalars['String']['input'];
  /** Second line, 1 to 200 characters; gone when it is left out. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Postal code, 1 to 20 characters. */
  postcode: Scalars['String']['input'];
  /** State, province or county, 1 to 100 characters; in the US and Canada the subdivision part of its ISO 3166-2 code, as `CA`. */
  state: Scalars['String']['input'];
};

/** Input of `removeSocialMediaHandle`. */
export type RemoveSocialMediaHandleInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The handle to take away. */
  socialMediaHandleId: Scalars['ID']['input'];
};

/** What became of `removeSocialMediaHandle`. */
export type RemoveSocialMediaHandlePayload = {
  __typename?: 'RemoveSocialMediaHandlePayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** The id of the handle that is gone. */
  removedSocialMediaHandleId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Where a person of a business lives. */
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
  /** State of the address in the sender's own words. */
  status?: InputMaybe<Scalars['String']['input']>;
  /** Labels, at most 100. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How risky a customer was judged, and what follows from it. */
export type Risk = {
  __typename?: 'Risk';
  /** Whether the customer is on the blacklist (clients `is_blacklisted`). */
  blacklisted: Scalars['Boolean']['output'];
  /** Why it is on the blacklist (clients `blacklisted_comment`). */
  blacklistedComment?: Maybe<Scalars['String']['output']>;
  /** Whether the customer is blocked (clients `blocked`). */
  blocked: Scalars['Boolean']['output'];
  /** The judgement (clients `risk_level`). */
  level: RiskLevel;
};

/** The judgement of risk. */
export type RiskInput = {
  /** Whether the customer is on the blacklist; cannot be cleared. */
  blacklisted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it is on the blacklist, up to 5,000 characters. */
  blacklistedComment?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is blocked; cannot be cleared. */
  blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** The judgement; cannot be cleared. */
  level?: InputMaybe<RiskLevel>;
};

/** How risky a customer was judged (clients `risk_level`). */
export type RiskLevel =
  /** High (clients `High`). */
  | 'HIGH'
  /** Low (clients `Low`). */
  | 'LOW'
  /** Medium (clients `Medium`). What a new customer starts with. */
  | 'MEDIUM';

/** Input of `setCustomerReference`. */
export type SetCustomerReferenceInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The system. */
  system: SourceSystem;
  /** The id there, 1 to 255 characters, for registry 36, which no other customer of the organization has; null takes it away. Leaving it out is refused. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `setCustomerReference`. */
export type SetCustomerReferencePayload = {
  __typename?: 'SetCustomerReferencePayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `setCustomerRisk`. */
export type SetCustomerRiskInput = {
  /** Whether the customer is on the blacklist. */
  blacklisted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it is there, up to 5,000 characters; null clears it. */
  blacklistedComment?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is blocked. */
  blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The judgement. */
  level?: InputMaybe<RiskLevel>;
};

/** What became of `setCustomerRisk`. */
export type SetCustomerRiskPayload = {
  __typename?: 'SetCustomerRiskPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `setKycStatus`. */
export type SetKycStatusInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When the customer was last found in order; null clears it. Moving to VALIDATED sets it to now where it is left out. */
  lastOkAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which verification is needed; it cannot be cleared. */
  level?: InputMaybe<KycLevel>;
  /** A note, up to 5,000 characters; null clears it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How far it is now; without it the rest changes alone. */
  status?: InputMaybe<KycStatus>;
};

/** What became of `setKycStatus`. */
export type SetKycStatusPayload = {
  __typename?: 'SetKycStatusPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `setOnboardingStatus`. */
export type SetOnboardingStatusInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How far it is. Needed. */
  status?: InputMaybe<OnboardingStatus>;
};

/** What became of `setOnboardingStatus`. */
export type SetOnboardingStatusPayload = {
  __typename?: 'SetOnboardingStatusPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** A customer's name on a social medium. */
export type SocialMediaHandle = Node & {
  __typename?: 'SocialMediaHandle';
  /** When it was activated (banking `date_activated`). */
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the customer began to use it (banking `date_added`). */
  addedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name there (banking `handle`). */
  handle?: Maybe<Scalars['String']['output']>;
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
  /** Which medium, in the sender's own words (banking `type`). */
  type?: Maybe<Scalars['String']['output']>;
};

/** A customer's name on a social medium. */
export type SocialMediaHandleInput = {
  /** When it was activated. */
  activatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the customer began to use it. */
  addedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The name there, up to 255 characters. */
  handle?: InputMaybe<Scalars['String']['input']>;
  /** Which medium, in the sender's own words, up to 100 characters. */
  type?: InputMaybe<Scalars['String']['input']>;
};

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

/** Something that there is only once, and that is taken. */
export type TakenError = UserError & {
  __typename?: 'TakenError';
  /** What is wrong, for programs. */
  code: UserErrorCode;
  /** What is wrong, for people. It never repeats a value. */
  message: Scalars['String']['output'];
  /** Where in the input: names of fields and places in lists, from `input` on. */
  path: Array<Scalars['String']['output']>;
};

/** A place where a customer pays taxes. */
export type TaxResidence = Node & {
  __typename?: 'TaxResidence';
  /** The tax domain, as in `US` or `DE` (banking `domain`). */
  domain?: Maybe<Scalars['String']['output']>;
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
  /** The number under which taxes are paid there (banking `tax_number`). */
  taxNumber?: Maybe<Scalars['String']['output']>;
};

/** A place where a customer pays taxes. */
export type TaxResidenceInput = {
  /** The tax domain, as in `US`, up to 100 characters. */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** The number under which taxes are paid there, up to 100 characters. */
  taxNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `unlinkUserFromCustomer`. */
export type UnlinkUserFromCustomerInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The user. */
  userId: Scalars['ID']['input'];
};

/** What became of `unlinkUserFromCustomer`. */
export type UnlinkUserFromCustomerPayload = {
  __typename?: 'UnlinkUserFromCustomerPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
  /** The link of user and customer. */
  userLink?: Maybe<UserLink>;
};

/** Input of `updateCustomerAddress`. */
export type UpdateCustomerAddressInput = {
  /** The address to replace. */
  addressId: Scalars['ID']['input'];
  /** City or town. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country; it cannot be cleared. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** County. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First line, up to 500 characters; it cannot be cleared. */
  line1?: InputMaybe<Scalars['String']['input']>;
  /** Second line. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Third line. */
  line3?: InputMaybe<Scalars['String']['input']>;
  /** Postal code, up to 50 characters. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** State or province. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** State of the address in the sender's own words. */
  status?: InputMaybe<Scalars['String']['input']>;
  /** Labels, at most 100. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What became of `updateCustomerAddress`. */
export type UpdateCustomerAddressPayload = {
  __typename?: 'UpdateCustomerAddressPayload';
  /** The address as it was written. */
  address?: Maybe<Address>;
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerBranch`. */
export type UpdateCustomerBranchInput = {
  /** The branch. Needed. */
  branchId?: InputMaybe<Scalars['String']['input']>;
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updateCustomerBranch`. */
export type UpdateCustomerBranchPayload = {
  __typename?: 'UpdateCustomerBranchPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerCreditLimit`. */
export type UpdateCustomerCreditLimitInput = {
  /** The limit, currency and amount. Needed. */
  creditLimit?: InputMaybe<MoneyInput>;
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updateCustomerCreditLimit`. */
export type UpdateCustomerCreditLimitPayload = {
  __typename?: 'UpdateCustomerCreditLimitPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerCreditRating`. */
export type UpdateCustomerCreditRatingInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The judgement, up to 100 characters. Needed. */
  rating?: InputMaybe<Scalars['String']['input']>;
  /** Who gave it, up to 200 characters. Needed. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updateCustomerCreditRating`. */
export type UpdateCustomerCreditRatingPayload = {
  __typename?: 'UpdateCustomerCreditRatingPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerData`. */
export type UpdateCustomerDataInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** How many depend on the person; null clears the count (banking `dependants`). Their birthdays are not touched. */
  dependentCount?: InputMaybe<Scalars['Int']['input']>;
  /** Employment status; null clears it. */
  employmentStatus?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A picture of the face; null clears it. */
  faceImage?: InputMaybe<FaceImageInput>;
  /** Highest education; null clears it. */
  highestEducation?: InputMaybe<Scalars['String']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Relationship status; null clears it. */
  relationshipStatus?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updateCustomerData`. */
export type UpdateCustomerDataPayload = {
  __typename?: 'UpdateCustomerDataPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<PersonCustomer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerEmail`. */
export type UpdateCustomerEmailInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The e-mail address. Needed. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updateCustomerEmail`. */
export type UpdateCustomerEmailPayload = {
  __typename?: 'UpdateCustomerEmailPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerIdentity`. */
export type UpdateCustomerIdentityInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** Day of birth; null clears it. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The whole name in one string. Needed. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** Form of address; null clears it. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updateCustomerIdentity`. */
export type UpdateCustomerIdentityPayload = {
  __typename?: 'UpdateCustomerIdentityPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<PersonCustomer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomer`. */
export type UpdateCustomerInput = {
  /** Of a business (screening `companyDetails`). Null clears all of them, which is refused where no name is left. */
  companyDetails?: InputMaybe<CompanyDetailsInput>;
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** E-mail address; null clears it (screening `email`). */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id that screening knows the customer by; null takes it away (screening `externalId`). */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the customer joined; null clears it (screening `joinedDate`). */
  joinedDate?: InputMaybe<Scalars['Date']['input']>;
  /** Pairs to add or replace; a null value drops a key. Keys that are not sent stay. At most 20 when it is done (screening `metadata`). */
  metadata?: InputMaybe<Array<MetadataEntryInput>>;
  /** Mobile number; null clears it (screening `mobile`). */
  mobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** Of a person (screening `personDetails`). Null clears all of them, which is refused where no name is left. */
  personDetails?: InputMaybe<PersonDetailsInput>;
  /** Landline; null clears it (screening `telephone`). */
  telephone?: InputMaybe<Scalars['PhoneNumber']['input']>;
};

/** Input of `updateCustomerMobileNumber`. */
export type UpdateCustomerMobileNumberInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The number, in international form. Needed. */
  mobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
};

/** What became of `updateCustomerMobileNumber`. */
export type UpdateCustomerMobileNumberPayload = {
  __typename?: 'UpdateCustomerMobileNumberPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `updateCustomerNumber`. */
export type UpdateCustomerNumberInput = {
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** The number, 1 to 255 characters, which no other customer of the organization has. Needed. */
  customerNumber?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updateCustomerNumber`. */
export type UpdateCustomerNumberPayload = {
  __typename?: 'UpdateCustomerNumberPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** What became of `updateCustomer`. */
export type UpdateCustomerPayload = {
  __typename?: 'UpdateCustomerPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<Customer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Input of `updatePersonCustomer`. */
export type UpdatePersonCustomerInput = {
  /** First line of the RESIDENTIAL address; a stored one cannot be cleared (clients `address`). An address that is made needs it and the country. */
  addressLine1?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is on the blacklist; a stored one cannot be cleared (clients `is_blacklisted`). */
  blacklisted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it is on the blacklist; null clears it. */
  blacklistedComment?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is blocked; a stored one cannot be cleared. */
  blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** City of that address; a stored one cannot be cleared. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country of that address; a stored one cannot be cleared (clients `country_code`). */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The customer to change. */
  customerId: Scalars['ID']['input'];
  /** E-mail address; a stored one cannot be cleared. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The version that was read; with another one stored now, nothing is written (`CONFLICT`). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A text of the caller's, 1 to 255 characters: a request that is sent again with the same one is not carried out again, and
   * gets the first answer. It lives 24 hours.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A note on the verification; null clears it. */
  kycNote?: InputMaybe<Scalars['String']['input']>;
  /** Mobile number; null clears it. */
  mobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** What the customer plans to spend; null clears it. */
  plannedExpenditure?: InputMaybe<Scalars['String']['input']>;
  /** What the customer plans to receive; null clears it. */
  plannedIncome?: InputMaybe<Scalars['String']['input']>;
  /** Postal code of that address; a stored one cannot be cleared. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** Judgement of risk; a stored one cannot be cleared. */
  riskLevel?: InputMaybe<RiskLevel>;
  /** Second e-mail address; null clears it. */
  secondEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Second mobile number; null clears it. */
  secondMobilePhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** State or province of that address; null clears it (clients `state_province`). */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updatePersonCustomer`. */
export type UpdatePersonCustomerPayload = {
  __typename?: 'UpdatePersonCustomerPayload';
  /** The customer as it was written; null when nothing was. */
  customer?: Maybe<PersonCustomer>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Something in the input of a mutation that was refused. All problems of a write are told at once, and nothing is written. */
export type UserError = {
  /** What is wrong, for programs. */
  code: UserErrorCode;
  /** What is wrong, for people. It never repeats a value. */
  message: Scalars['String']['output'];
  /** Where in the input: names of fields and places in lists, from `input` on. */
  path: Array<Scalars['String']['output']>;
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

/** That a user of the bank may act for a customer. There is one for a pair of user and customer. */
export type UserLink = Node & {
  __typename?: 'UserLink';
  /** When the two were linked first (banking `date_inserted`). */
  createdAt: Scalars['DateTime']['output'];
  /** The customer. */
  customer: Customer;
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
  /** Whether the link is in force (banking `is_active`). */
  isActive: Scalars['Boolean']['output'];
  /** The user (banking `user_id`). */
  userId: Scalars['ID']['output'];
};

/** A page of user links. */
export type UserLinkConnection = {
  __typename?: 'UserLinkConnection';
  /** The links of the page with their cursors. */
  edges: Array<UserLinkEdge>;
  /** The links of the page. */
  nodes: Array<UserLink>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many links there are on all pages together. Counted only when it is asked for. */
  totalCount: Count;
};


/** A page of user links. */
export type UserLinkConnectionTotalCountArgs = {
  limit?: Scalars['Int']['input'];
};

/** A user link in a page. */
export type UserLinkEdge = {
  __typename?: 'UserLinkEdge';
  /** Marks the place of this link, for `after` and `before`. Opaque. */
  cursor: Scalars['String']['output'];
  /** The link. */
  node: UserLink;
};

/** The customer has changed since you read it. */
export type VersionConflictError = UserError & {
  __typename?: 'VersionConflictError';
  /** What is wrong, for programs. */
  code: UserErrorCode;
  /** The version that it has now; 0 if it does not exist. */
  currentVersion: Scalars['Int']['output'];
  /** What is wrong, for people. It never repeats a value. */
  message: Scalars['String']['output'];
  /** Where in the input: names of fields and places in lists, from `input` on. */
  path: Array<Scalars['String']['output']>;
};

/** The caller of a request. */
export type Viewer = {
  __typename?: 'Viewer';
  /**
   * The customers that are actively linked to the user (banking: current user's customers, also at a bank), ordered by
   * the customer's id. Empty for a credential without a user.
   */
  customers: CustomerConnection;
  /** The organization that the credential belongs to. */
  organization: Organization;
  /** What the credential may do, as `<group>:read`, `<group>:write` or one of the special scopes, in alphabetical order. */
  scopes: Array<Scalars['String']['output']>;
  /** The user for whom the credential acts; null for one that acts for none. */
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
  Address: ResolverTypeWrapper<Row>;
  AddressInput: AddressInput;
  AddressPurpose: AddressPurpose;
  BasicInfoPatch: BasicInfoPatch;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BusinessCustomer: ResolverTypeWrapper<Row>;
  BusinessPerson: ResolverTypeWrapper<Row>;
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
  CreditLimitOrder: ResolverTypeWrapper<Row>;
  CreditLimitOrderConnection: ResolverTypeWrapper<Connection>;
  CreditLimitOrderEdge: ResolverTypeWrapper<Omit<CreditLimitOrderEdge, 'node'> & { node: ResolversTypes['CreditLimitOrder'] }>;
  CreditRating: ResolverTypeWrapper<CreditRating>;
  CreditRatingInput: CreditRatingInput;
  CrmEvent: ResolverTypeWrapper<Row>;
  CrmEventConnection: ResolverTypeWrapper<Connection>;
  CrmEventEdge: ResolverTypeWrapper<Omit<CrmEventEdge, 'node'> & { node: ResolversTypes['CrmEvent'] }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<Row>;
  CustomerBy: CustomerBy;
  CustomerConnection: ResolverTypeWrapper<Connection>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerFilter: CustomerFilter;
  CustomerReference: ResolverTypeWrapper<Row>;
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
  IdentityDocument: ResolverTypeWrapper<Row>;
  IdentityDocumentFile: ResolverTypeWrapper<IdentityDocumentFile>;
  IdentityDocumentFileInput: IdentityDocumentFileInput;
  IdentityDocumentInput: IdentityDocumentInput;
  IdentityDocumentType: ResolverTypeWrapper<IdentityDocumentType>;
  IdentityDocumentTypeCode: IdentityDocumentTypeCode;
  IdentityDocumentTypeInput: IdentityDocumentTypeInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInputError: ResolverTypeWrapper<UserErrorRow>;
  JournalChange: ResolverTypeWrapper<ValueChange>;
  JournalEntry: ResolverTypeWrapper<Row>;
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
  Organization: ResolverTypeWrapper<Row>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PatchBusinessCustomerInput: PatchBusinessCustomerInput;
  PatchBusinessCustomerPayload: ResolverTypeWrapper<MutationPayload>;
  PatchPersonCustomerInput: PatchPersonCustomerInput;
  PatchPersonCustomerPayload: ResolverTypeWrapper<MutationPayload>;
  PersonCustomer: ResolverTypeWrapper<Row>;
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
  SocialMediaHandle: ResolverTypeWrapper<Row>;
  SocialMediaHandleInput: SocialMediaHandleInput;
  SortDirection: SortDirection;
  SourceSystem: SourceSystem;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TakenError: ResolverTypeWrapper<UserErrorRow>;
  TaxResidence: ResolverTypeWrapper<Row>;
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
  UserLink: ResolverTypeWrapper<Row>;
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
  Address: Row;
  AddressInput: AddressInput;
  BasicInfoPatch: BasicInfoPatch;
  Boolean: Scalars['Boolean']['output'];
  BusinessCustomer: Row;
  BusinessPerson: Row;
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
  CreditLimitOrder: Row;
  CreditLimitOrderConnection: Connection;
  CreditLimitOrderEdge: Omit<CreditLimitOrderEdge, 'node'> & { node: ResolversParentTypes['CreditLimitOrder'] };
  CreditRating: CreditRating;
  CreditRatingInput: CreditRatingInput;
  CrmEvent: Row;
  CrmEventConnection: Connection;
  CrmEventEdge: Omit<CrmEventEdge, 'node'> & { node: ResolversParentTypes['CrmEvent'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: Row;
  CustomerBy: CustomerBy;
  CustomerConnection: Connection;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerFilter: CustomerFilter;
  CustomerReference: Row;
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
  IdentityDocument: Row;
  IdentityDocumentFile: IdentityDocumentFile;
  IdentityDocumentFileInput: IdentityDocumentFileInput;
  IdentityDocumentInput: IdentityDocumentInput;
  IdentityDocumentType: IdentityDocumentType;
  IdentityDocumentTypeInput: IdentityDocumentTypeInput;
  Int: Scalars['Int']['output'];
  InvalidInputError: UserErrorRow;
  JournalChange: ValueChange;
  JournalEntry: Row;
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
  Organization: Row;
  PageInfo: PageInfo;
  PatchBusinessCustomerInput: PatchBusinessCustomerInput;
  PatchBusinessCustomerPayload: MutationPayload;
  PatchPersonCustomerInput: PatchPersonCustomerInput;
  PatchPersonCustomerPayload: MutationPayload;
  PersonCustomer: Row;
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
  SocialMediaHandle: Row;
  SocialMediaHandleInput: SocialMediaHandleInput;
  String: Scalars['String']['output'];
  TakenError: UserErrorRow;
  TaxResidence: Row;
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
  UserLink: Row;
  UserLinkConnection: Connection;
  UserLinkEdge: Omit<UserLinkEdge, 'node'> & { node: ResolversParentTypes['UserLink'] };
  VersionConflictError: UserErrorRow;
  Viewer: Principal;
};

export type AuthDirectiveArgs = {
  scopes?: Maybe<Array<Scalars['String']['input']>>;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  pii?: PiiDirectiveResolver<any, any, ContextType>;
};
