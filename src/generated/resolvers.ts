import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Row } from '../read/shape.ts';
import type { Principal } from '../access/principal.ts';
import type { Connection } from '../read/connection.ts';
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
  /** An instant in UTC, kept to the millisecond, as in `2026-01-31T12:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as text, as in `99.90`. It is never a float. */
  Decimal: { input: string; output: string; }
  /** An e-mail address, `local@domain`. */
  EmailAddress: { input: string; output: string; }
  /** A telephone number in international form, as in `+8613800138000`. */
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

/** What an address is for. */
export type AddressPurpose =
  /** Anything else; what banking adds. */
  | 'OTHER'
  /** Where a business is registered. At most one per customer (onboarding `registration_address`). */
  | 'REGISTRATION'
  /** Where a person lives. At most one per person (clients, registry `PrimaryResidence`, onboarding `residential_address`). */
  | 'RESIDENTIAL';

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
export type CustomerUserLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How a customer is named. */
export type CustomerBy =
  /** By its id in this graph. */
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
 * a reference is compared as it is.
 */
export type CustomerFilter = {
  /** Blacklisted, or not blacklisted. */
  blacklisted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Blocked, or not blocked. */
  blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Changed at this instant or later (`updatedAt`). */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** At least one of the customer's own addresses is in this country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Has this as its first or second e-mail address, whatever the case of the letters. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
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
   * Names like this one: legal, first, middle and last name of a person, name and English name of a business. Forgives
   * typing errors and missing accents, and asks for no order of the words. 2 to 100 characters, a letter or digit among
   * them; a single ideograph will do. At most the 1,000 best matches of the organization are considered.
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
  /** The id there, compared exactly. */
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
  /** How well the name matches `filter.search`, which must be given. */
  | 'RELEVANCE'
  /** When the customer changed last. */
  | 'UPDATED_AT';

/** The two kinds of customer. A customer's type never changes. */
export type CustomerType =
  /** A company or other organization (screening `company`). */
  | 'BUSINESS'
  /** A natural person (screening `person`). */
  | 'PERSON';

/** Those who depend on a person. Count and days of birth come from different forms and need not agree. */
export type Dependents = {
  __typename?: 'Dependents';
  /** How many there are (banking `dependants`). */
  count?: Maybe<Scalars['Int']['output']>;
  /** Their days of birth as given; null if withheld or never given (banking `dob_of_dependents`). */
  datesOfBirth?: Maybe<Array<Scalars['Date']['output']>>;
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

/** Gender, as the documents list it. */
export type Gender =
  /** Female (clients, screening `female`). */
  | 'FEMALE'
  /** Male (clients, screening `male`). */
  | 'MALE';

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

/** A pair that a caller attached to a customer (screening `metadata`). */
export type MetadataEntry = {
  __typename?: 'MetadataEntry';
  /** The key, 1 to 40 characters, once per customer. */
  key: Scalars['String']['output'];
  /** The value, up to 500 characters. */
  value: Scalars['String']['output'];
};

/** An amount of money. Currency and amount are always both there. */
export type Money = {
  __typename?: 'Money';
  /** The amount in major units of the currency, exact (banking `num`, onboarding `estimated_monthly_revenue_amount`). */
  amount: Scalars['Decimal']['output'];
  /** The currency, ISO 4217 (banking `cur`, onboarding `estimated_monthly_revenue_currency`). */
  currency: Scalars['CurrencyCode']['output'];
};

/** Anything that can be fetched again by its id alone. */
export type Node = {
  /** UUID (version 7) made here. It is the only id the graph knows; other systems' ids are `references`. */
  id: Scalars['ID']['output'];
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

/** A natural person as a customer (clients, registry, banking, screening `person`). */
export type PersonCustomer = Customer & Node & {
  __typename?: 'PersonCustomer';
  /** The customer's own addresses in the order they were added, at most 100 (banking: all of them). */
  addresses: Array<Address>;
  /** Country of birth (clients `birth_country`, screening `birthCountry`). */
  birthCountry?: Maybe<Scalars['CountryCode']['output']>;
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
  /** A picture of the face; null if there is none (banking `face_image`). */
  faceImage?: Maybe<FaceImage>;
  /** First name (clients `first_name`, registry `FirstName`, screening `firstName`). */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Gender (clients, screening `gender`). */
  gender?: Maybe<Gender>;
  /** Highest education in plain text (banking `highest_education_attained`, read back as `highest_educational_attained`). */
  highestEducation?: Maybe<Scalars['String']['output']>;
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
export type PersonCustomerUserLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** How personal data is hidden from a caller without the scope `pii:read`. */
export type PiiClass =
  /** A date, a formatted scalar or an enumeration, which cannot be masked: null. */
  | 'EXACT'
  /** Free text: masked down to its last characters, as in `•••1234`. */
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

/** Everything that can be read. Each answer is confined to the organization of the caller's credential. */
export type Query = {
  __typename?: 'Query';
  /** A credit limit order by its id. Null if there is none, alike for a malformed id and one of another organization. */
  creditLimitOrder?: Maybe<CreditLimitOrder>;
  /** One customer. Null if there is none, if the id is malformed, or if it belongs to another organization. */
  customer?: Maybe<Customer>;
  /** The customers of the whole organization (banking: firehose). */
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


/** Everything that can be read. Each answer is confined to the organization of the caller's credential. */
export type QueryCreditLimitOrderArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Each answer is confined to the organization of the caller's credential. */
export type QueryCustomerArgs = {
  by: CustomerBy;
};


/** Everything that can be read. Each answer is confined to the organization of the caller's credential. */
export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CustomerSort>;
};


/** Everything that can be read. Each answer is confined to the organization of the caller's credential. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Each answer is confined to the organization of the caller's credential. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
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

/** How risky a customer was judged (clients `risk_level`). */
export type RiskLevel =
  /** High (clients `High`). */
  | 'HIGH'
  /** Low (clients `Low`). */
  | 'LOW'
  /** Medium (clients `Medium`). What a new customer starts with. */
  | 'MEDIUM';

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
  Address: ResolverTypeWrapper<Row>;
  AddressPurpose: AddressPurpose;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BusinessCustomer: ResolverTypeWrapper<Row>;
  BusinessPerson: ResolverTypeWrapper<Row>;
  BusinessType: ResolverTypeWrapper<BusinessType>;
  BusinessTypeCode: BusinessTypeCode;
  Contact: ResolverTypeWrapper<Contact>;
  Count: ResolverTypeWrapper<Count>;
  CountPrecision: CountPrecision;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreditLimitOrder: ResolverTypeWrapper<Row>;
  CreditLimitOrderConnection: ResolverTypeWrapper<Connection>;
  CreditLimitOrderEdge: ResolverTypeWrapper<Omit<CreditLimitOrderEdge, 'node'> & { node: ResolversTypes['CreditLimitOrder'] }>;
  CreditRating: ResolverTypeWrapper<CreditRating>;
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
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Dependents: ResolverTypeWrapper<Dependents>;
  DocumentSide: DocumentSide;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  FaceImage: ResolverTypeWrapper<FaceImage>;
  Gender: Gender;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityDocument: ResolverTypeWrapper<Row>;
  IdentityDocumentFile: ResolverTypeWrapper<IdentityDocumentFile>;
  IdentityDocumentType: ResolverTypeWrapper<IdentityDocumentType>;
  IdentityDocumentTypeCode: IdentityDocumentTypeCode;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Kyc: ResolverTypeWrapper<Kyc>;
  KycLevel: KycLevel;
  KycStatus: KycStatus;
  MetadataEntry: ResolverTypeWrapper<MetadataEntry>;
  Money: ResolverTypeWrapper<Money>;
  Node: ResolverTypeWrapper<Row>;
  OnboardingStatus: OnboardingStatus;
  Organization: ResolverTypeWrapper<Row>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonCustomer: ResolverTypeWrapper<Row>;
  PersonRole: ResolverTypeWrapper<PersonRole>;
  PersonRoleCode: PersonRoleCode;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PiiClass: PiiClass;
  ProductReference: ResolverTypeWrapper<ProductReference>;
  ProductReferenceCode: ProductReferenceCode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Risk: ResolverTypeWrapper<Risk>;
  RiskLevel: RiskLevel;
  SocialMediaHandle: ResolverTypeWrapper<Row>;
  SortDirection: SortDirection;
  SourceSystem: SourceSystem;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TaxResidence: ResolverTypeWrapper<Row>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserLink: ResolverTypeWrapper<Row>;
  UserLinkConnection: ResolverTypeWrapper<Connection>;
  UserLinkEdge: ResolverTypeWrapper<Omit<UserLinkEdge, 'node'> & { node: ResolversTypes['UserLink'] }>;
  Viewer: ResolverTypeWrapper<Principal>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountUsage: AccountUsage;
  Address: Row;
  Boolean: Scalars['Boolean']['output'];
  BusinessCustomer: Row;
  BusinessPerson: Row;
  BusinessType: BusinessType;
  Contact: Contact;
  Count: Count;
  CountryCode: Scalars['CountryCode']['output'];
  CreditLimitOrder: Row;
  CreditLimitOrderConnection: Connection;
  CreditLimitOrderEdge: Omit<CreditLimitOrderEdge, 'node'> & { node: ResolversParentTypes['CreditLimitOrder'] };
  CreditRating: CreditRating;
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
  Decimal: Scalars['Decimal']['output'];
  Dependents: Dependents;
  EmailAddress: Scalars['EmailAddress']['output'];
  FaceImage: FaceImage;
  ID: Scalars['ID']['output'];
  IdentityDocument: Row;
  IdentityDocumentFile: IdentityDocumentFile;
  IdentityDocumentType: IdentityDocumentType;
  Int: Scalars['Int']['output'];
  Kyc: Kyc;
  MetadataEntry: MetadataEntry;
  Money: Money;
  Node: Row;
  Organization: Row;
  PageInfo: PageInfo;
  PersonCustomer: Row;
  PersonRole: PersonRole;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  ProductReference: ProductReference;
  Query: Record<PropertyKey, never>;
  Risk: Risk;
  SocialMediaHandle: Row;
  String: Scalars['String']['output'];
  TaxResidence: Row;
  URL: Scalars['URL']['output'];
  UserLink: Row;
  UserLinkConnection: Connection;
  UserLinkEdge: Omit<UserLinkEdge, 'node'> & { node: ResolversParentTypes['UserLink'] };
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityDocuments?: Resolver<Array<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
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

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

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

export type KycResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kyc'] = ResolversParentTypes['Kyc']> = {
  lastOkAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['KycLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['KycStatus'], ParentType, ContextType>;
};

export type MetadataEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetadataEntry'] = ResolversParentTypes['MetadataEntry']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Address' | 'BusinessCustomer' | 'BusinessPerson' | 'CreditLimitOrder' | 'CrmEvent' | 'IdentityDocument' | 'Organization' | 'PersonCustomer' | 'SocialMediaHandle' | 'TaxResidence' | 'UserLink', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type PersonCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCustomer'] = ResolversParentTypes['PersonCustomer']> = {
  addresses?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  birthCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
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
  faceImage?: Resolver<Maybe<ResolversTypes['FaceImage']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  highestEducation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  creditLimitOrder?: Resolver<Maybe<ResolversTypes['CreditLimitOrder']>, ParentType, ContextType, RequireFields<QueryCreditLimitOrderArgs, 'id'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'by'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, Partial<QueryCustomersArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Risk'] = ResolversParentTypes['Risk']> = {
  blacklisted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blacklistedComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
};

export type SocialMediaHandleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialMediaHandle'] = ResolversParentTypes['SocialMediaHandle']> = {
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  addedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, Partial<ViewerCustomersArgs>>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountUsage?: AccountUsageResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  BusinessCustomer?: BusinessCustomerResolvers<ContextType>;
  BusinessPerson?: BusinessPersonResolvers<ContextType>;
  BusinessType?: BusinessTypeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
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
  Decimal?: GraphQLScalarType;
  Dependents?: DependentsResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  FaceImage?: FaceImageResolvers<ContextType>;
  IdentityDocument?: IdentityDocumentResolvers<ContextType>;
  IdentityDocumentFile?: IdentityDocumentFileResolvers<ContextType>;
  IdentityDocumentType?: IdentityDocumentTypeResolvers<ContextType>;
  Kyc?: KycResolvers<ContextType>;
  MetadataEntry?: MetadataEntryResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonCustomer?: PersonCustomerResolvers<ContextType>;
  PersonRole?: PersonRoleResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  ProductReference?: ProductReferenceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Risk?: RiskResolvers<ContextType>;
  SocialMediaHandle?: SocialMediaHandleResolvers<ContextType>;
  TaxResidence?: TaxResidenceResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserLink?: UserLinkResolvers<ContextType>;
  UserLinkConnection?: UserLinkConnectionResolvers<ContextType>;
  UserLinkEdge?: UserLinkEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
  pii?: PiiDirectiveResolver<any, any, ContextType>;
};
