import { Migration } from '@mikro-orm/migrations';

export class Migration20261120135956_tables extends Migration {
  override name = 'Migration20261120135956_tables';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "organization" ("id" uuid not null, "name" text not null, "bank_id" text not null, "number" int not null, "created_at" timestamptz(3) not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_bank_id_unique" unique ("bank_id");`,
    );
    this.addSql(`alter table "organization" add constraint "organization_number_unique" unique ("number");`);

    this.addSql(
      `create table "customer" ("id" uuid not null, "organization_id" uuid not null, "type" text not null, "display_name" text generated always as (coalesce(legal_name, nullif(btrim(coalesce(first_name, '') || coalesce(' ' || middle_name, '') || coalesce(' ' || last_name, '')), ''), name, name_english)) stored null, "onboarding_status" text not null default 'PROCESSING', "contact_email" text null, "contact_second_email" text null, "contact_mobile_phone" text null, "contact_second_mobile_phone" text null, "contact_telephone" text null, "kyc_status" text not null default 'NOT_STARTED', "kyc_level" text not null default 'FULL_KYC', "kyc_note" text null, "kyc_last_ok_at" timestamptz(3) null, "risk_level" text not null default 'MEDIUM', "risk_blocked" boolean not null default false, "risk_blacklisted" boolean not null default false, "risk_blacklisted_comment" text null, "credit_rating_rating" text null, "credit_rating_source" text null, "credit_limit_currency" varchar(3) null, "credit_limit_amount" numeric null, "country_of_tax_residence" varchar(2) null, "planned_income" text null, "planned_expenditure" text null, "metadata" jsonb not null default '{}', "branch_id" text null, "joined_date" date null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "sort_name" text generated always as (lower(left(coalesce(coalesce(legal_name, nullif(btrim(coalesce(first_name, '') || coalesce(' ' || middle_name, '') || coalesce(' ' || last_name, '')), ''), name, name_english), ''), 200))) stored collate "C" not null, "search_name" text generated always as (fold_name(coalesce(legal_name || ' ', '') || coalesce(first_name || ' ', '') || coalesce(middle_name || ' ', '') || coalesce(last_name || ' ', '') || coalesce(name || ' ', '') || coalesce(name_english || ' ', ''))) stored not null, "email_key" text generated always as (lower(contact_email)) stored null, "second_email_key" text generated always as (lower(contact_second_email)) stored null, "title" text null, "first_name" text null, "middle_name" text null, "last_name" text null, "legal_name" text null, "date_of_birth" date null, "gender" text null, "nationality" varchar(2) null, "birth_country" varchar(2) null, "face_image_url" text null, "face_image_taken_at" timestamptz(3) null, "relationship_status" text null, "dependents_count" int null, "dependents_dates_of_birth" jsonb null, "highest_education" text null, "employment_status" text null, "name" text null, "name_english" text null, "business_type_code" text null, "business_type_text" text null, "website" text null, "account_usage_operating_country" varchar(2) null, "account_usage_goods_service_description" text null, "account_usage_industry_category_code" text null, "account_usage_product_reference_code" text null, "account_usage_product_reference_text" text null, "account_usage_estimated_monthly_revenue_currency" varchar(3) null, "account_usage_estimated_monthly_revenue_amount" numeric null, primary key ("id"));`,
    );
    this.addSql(
      `create index "customer_organization_id_created_at_id_index" on "customer" ("organization_id", "created_at", "id");`,
    );
    this.addSql(
      `create index "customer_organization_id_updated_at_id_index" on "customer" ("organization_id", "updated_at", "id");`,
    );
    this.addSql(
      `create index "customer_organization_id_sort_name_id_index" on "customer" ("organization_id", "sort_name", "id");`,
    );
    this.addSql(
      `create index "customer_organization_id_type_created_at_id_index" on "customer" ("organization_id", "type", "created_at", "id");`,
    );
    this.addSql(
      `create index "customer_organization_id_onboarding_status_created_at_id_index" on "customer" ("organization_id", "onboarding_status", "created_at", "id");`,
    );
    this.addSql(
      `create index "customer_kyc_status_index" on "customer" ("organization_id", "kyc_status", "created_at", "id");`,
    );
    this.addSql(
      `create index "customer_kyc_level_index" on "customer" ("organization_id", "kyc_level", "created_at", "id");`,
    );
    this.addSql(
      `create index "customer_risk_level_index" on "customer" ("organization_id", "risk_level", "created_at", "id");`,
    );
    this.addSql(
      `create index "customer_risk_blocked_index" on "customer" ("organization_id", "created_at", "id") where risk_blocked;`,
    );
    this.addSql(
      `create index "customer_risk_blacklisted_index" on "customer" ("organization_id", "created_at", "id") where risk_blacklisted;`,
    );
    this.addSql(
      `create index "customer_organization_id_email_key_index" on "customer" ("organization_id", "email_key");`,
    );
    this.addSql(
      `create index "customer_organization_id_second_email_key_index" on "customer" ("organization_id", "second_email_key");`,
    );
    this.addSql(
      `create index "customer_search_name_index" on "customer" using gin ("organization_id", "search_name" gin_trgm_ops);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_organization_id_id_unique" unique ("organization_id", "id");`,
    );

    this.addSql(
      `create table "customer_reference" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "system" text not null, "value" text not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "customer_reference" add constraint "customer_reference_one_per_system" unique ("organization_id", "customer_id", "system");`,
    );
    this.addSql(
      `alter table "customer_reference" add constraint "customer_reference_one_customer" unique ("organization_id", "system", "value");`,
    );

    this.addSql(
      `create table "crm_event" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "category" text null, "detail" text null, "channel" text null, "scheduled_at" timestamptz(3) null, "actual_at" timestamptz(3) null, "result" text null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "crm_event_organization_id_customer_id_created_at_id_index" on "crm_event" ("organization_id", "customer_id", "created_at", "id");`,
    );
    this.addSql(
      `create index "crm_event_organization_id_created_at_id_index" on "crm_event" ("organization_id", "created_at", "id");`,
    );

    this.addSql(
      `create table "credit_limit_order" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "requested_current_rate_amount1" text null, "requested_current_rate_amount2" text null, "requested_current_valid_end_date" text null, "current_credit_documentation" text null, "temporary_requested_current_amount" text null, "requested_temporary_valid_end_date" text null, "temporary_credit_documentation" text null, "rank_amount1" text null, "nominal_interest1" text null, "rank_amount2" text null, "nominal_interest2" text null, "created_at" timestamptz(3) not null, "decided_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `create index "credit_limit_order_of_customer" on "credit_limit_order" ("organization_id", "customer_id", "created_at", "id");`,
    );

    this.addSql(
      `create table "credential" ("id" uuid not null, "organization_id" uuid not null, "key" text not null, "secret_hash" bytea not null, "name" text not null, "scopes" text[] not null, "user_id" text null, "created_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`alter table "credential" add constraint "credential_key_unique" unique ("key");`);
    this.addSql(
      `create index "credential_organization_id_name_index" on "credential" ("organization_id", "name");`,
    );

    this.addSql(
      `create table "business_person" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "position" smallint not null default 0, "role_code" text null, "role_text" text null, "first_name" text null, "last_name" text null, "first_name_english" text null, "last_name_english" text null, "date_of_birth" date null, "nationality" varchar(2) null, primary key ("id"));`,
    );
    this.addSql(
      `create index "business_person_organization_id_customer_id_position_id_index" on "business_person" ("organization_id", "customer_id", "position", "id");`,
    );
    this.addSql(
      `alter table "business_person" add constraint "business_person_organization_id_id_unique" unique ("organization_id", "id");`,
    );

    this.addSql(
      `create table "identity_document" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "business_person_id" uuid null, "slot" text not null, "position" smallint not null default 0, "type_code" text not null, "type_text" text null, "number" text not null, "issuing_country" varchar(2) not null, "issued_on" date null, "expires_on" date null, "files" jsonb not null default '[]', primary key ("id"));`,
    );
    this.addSql(
      `create index "identity_document_organization_id_customer_id_position_id_index" on "identity_document" ("organization_id", "customer_id", "position", "id");`,
    );
    this.addSql(
      `create index "identity_document_organization_id_business_person_id_index" on "identity_document" ("organization_id", "business_person_id");`,
    );
    this.addSql(
      `create unique index "identity_document_key" on "identity_document" ("organization_id", "customer_id", "type_code", "issuing_country", "number") where slot = 'LISTED';`,
    );
    this.addSql(
      `create unique index "identity_document_one_registration" on "identity_document" ("organization_id", "customer_id") where slot = 'REGISTRATION';`,
    );
    this.addSql(
      `create unique index "identity_document_one_per_person" on "identity_document" ("organization_id", "business_person_id") where slot = 'PERSON';`,
    );

    this.addSql(
      `create table "address" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "business_person_id" uuid null, "purpose" text not null, "line1" text not null, "line2" text null, "line3" text null, "city" text null, "county" text null, "state" text null, "postcode" text null, "country" varchar(2) not null, "tags" text[] not null default '{}', "status" text null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "address_organization_id_customer_id_id_index" on "address" ("organization_id", "customer_id", "id");`,
    );
    this.addSql(
      `create index "address_organization_id_business_person_id_index" on "address" ("organization_id", "business_person_id");`,
    );
    this.addSql(
      `create index "address_organization_id_country_customer_id_index" on "address" ("organization_id", "country", "customer_id");`,
    );
    this.addSql(
      `create unique index "address_one_per_purpose_of_customer" on "address" ("organization_id", "customer_id", "purpose") where business_person_id is null and purpose <> 'OTHER';`,
    );
    this.addSql(
      `create unique index "address_one_per_purpose_of_person" on "address" ("organization_id", "business_person_id", "purpose") where business_person_id is not null and purpose <> 'OTHER';`,
    );

    this.addSql(
      `create table "social_media_handle" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "type" text null, "handle" text null, "added_at" timestamptz(3) null, "activated_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `create index "social_media_handle_organization_id_customer_id_id_index" on "social_media_handle" ("organization_id", "customer_id", "id");`,
    );

    this.addSql(
      `create table "tax_residence" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "domain" text null, "tax_number" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "tax_residence_organization_id_customer_id_id_index" on "tax_residence" ("organization_id", "customer_id", "id");`,
    );

    this.addSql(
      `create table "user_link" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "user_id" text not null, "is_active" boolean not null default true, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "user_link_organization_id_customer_id_created_at_id_index" on "user_link" ("organization_id", "customer_id", "created_at", "id");`,
    );
    this.addSql(
      `alter table "user_link" add constraint "user_link_one_per_pair" unique ("organization_id", "user_id", "customer_id");`,
    );

    this.addSql(`alter table "organization" enable row level security;`);
    this.addSql(`alter table "organization" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "organization" using (id = nullif(current_setting('app.organization', true), '')::uuid) with check (id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "customer" add constraint "customer_person_details" check (type = 'PERSON' or num_nonnulls(title, first_name, middle_name, last_name, legal_name, date_of_birth, gender, nationality, birth_country, face_image_url, face_image_taken_at, relationship_status, dependents_count, dependents_dates_of_birth, highest_education, employment_status) = 0);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_business_details" check (type = 'BUSINESS' or num_nonnulls(name, name_english, business_type_code, business_type_text, website, account_usage_operating_country, account_usage_goods_service_description, account_usage_industry_category_code, account_usage_product_reference_code, account_usage_product_reference_text, account_usage_estimated_monthly_revenue_currency, account_usage_estimated_monthly_revenue_amount) = 0);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_has_name" check (display_name is not null);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_person_name" check (type <> 'PERSON' or legal_name is not null or num_nulls(first_name, last_name) = 0);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_credit_limit" check (num_nulls(credit_limit_currency, credit_limit_amount) <> 1);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_estimated_monthly_revenue" check (num_nulls(account_usage_estimated_monthly_revenue_currency, account_usage_estimated_monthly_revenue_amount) <> 1);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_credit_limit_number" check (credit_limit_amount is null or scale(credit_limit_amount) is not null);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_revenue_number" check (account_usage_estimated_monthly_revenue_amount is null or scale(account_usage_estimated_monthly_revenue_amount) is not null);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_business_type" check (business_type_text is null or business_type_code is not null);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_product_reference" check (account_usage_product_reference_text is null or account_usage_product_reference_code is not null);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_metadata_texts" check (jsonb_typeof(metadata) = 'object' and not jsonb_path_exists(metadata, '$.* ? (@.type() != "string")'));`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_instants" check (isfinite(created_at) and isfinite(updated_at));`,
    );
    this.addSql(`alter table "customer" add constraint "customer_version_positive" check (version > 0);`);
    this.addSql(
      `alter table "customer" add constraint "customer_type_check" check ("type" in ('PERSON', 'BUSINESS'));`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_onboarding_status_check" check ("onboarding_status" in ('PROCESSING', 'SUCCEEDED', 'FAILED', 'SUSPENDED'));`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_gender_check" check ("gender" in ('MALE', 'FEMALE'));`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_kyc_status_check" check ("kyc_status" in ('NOT_STARTED', 'CREATED', 'PROCESSING', 'ABORTED', 'PENDING_REVIEW', 'VALIDATED', 'DECLINED'));`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_kyc_level_check" check ("kyc_level" in ('FULL_KYC', 'DOC_ONLY', 'NOT_REQUIRED'));`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_risk_level_check" check ("risk_level" in ('LOW', 'MEDIUM', 'HIGH'));`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_business_type_code_check" check ("business_type_code" in ('SOLE_PROPRIETORSHIP', 'PARTNERSHIP', 'LIMITED_PARTNERSHIP', 'LIMITED_LIABILITY_COMPANY', 'PRIVATE_LIMITED_COMPANY', 'PUBLIC_LIMITED_COMPANY', 'COOPERATIVE', 'TRUST', 'NON_PROFIT', 'GOVERNMENT_ENTITY', 'OTHER'));`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_account_usage_product_reference_code_check" check ("account_usage_product_reference_code" in ('FINANCIAL_SERVICES', 'E_COMMERCE', 'RETAIL', 'IMPORT_EXPORT', 'PROFESSIONAL_SERVICES', 'SOFTWARE', 'MANUFACTURING', 'PAYROLL', 'OTHER'));`,
    );
    this.addSql(`alter table "customer" enable row level security;`);
    this.addSql(`alter table "customer" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "customer" using (organization_id = nullif(current_setting('app.organization', true), '')::uuid) with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "customer_reference" add constraint "customer_reference_system_check" check ("system" in ('ONBOARDING', 'CLIENTS', 'REGISTRY', 'BANKING', 'SCREENING'));`,
    );
    this.addSql(`alter table "customer_reference" enable row level security;`);
    this.addSql(`alter table "customer_reference" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "customer_reference" using (organization_id = nullif(current_setting('app.organization', true), '')::uuid) with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "crm_event" add constraint "crm_event_created_at" check (isfinite(created_at));`,
    );
    this.addSql(`alter table "crm_event" enable row level security;`);
    this.addSql(`alter table "crm_event" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "crm_event" using (organization_id = nullif(current_setting('app.organization', true), '')::uuid) with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "credit_limit_order" add constraint "credit_limit_order_created_at" check (isfinite(created_at));`,
    );
    this.addSql(`alter table "credit_limit_order" enable row level security;`);
    this.addSql(`alter table "credit_limit_order" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "credit_limit_order" using (organization_id = nullif(current_setting('app.organization', true), '')::uuid) with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );

    this.addSql(`alter table "credential" add constraint "credential_user" check (user_id <> '');`);
    this.addSql(`alter table "credential" enable row level security;`);
    this.addSql(`alter table "credential" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "credential" using (organization_id = nullif(current_setting('app.organization', true), '')::uuid) with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "business_person" add constraint "business_person_role" check (role_text is null or role_code is not null);`,
    );
    this.addSql(
      `alter table "business_person" add constraint "business_person_role_code_check" check ("role_code" in ('DIRECTOR', 'LEGAL_REPRESENTATIVE', 'SHAREHOLDER', 'BENEFICIAL_OWNER', 'AUTHORIZED_SIGNATORY', 'PARTNER', 'SECRETARY', 'OTHER'));`,
    );
    this.addSql(`alter table "business_person" enable row level security;`);
    this.addSql(`alter table "business_person" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "business_person" using (organization_id = nullif(current_setting('app.organization', true), '')::uuid) with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "identity_document" add constraint "identity_document_slot" check ((slot = 'PERSON') = (business_person_id is not null));`,
    );
    this.addSql(
      `alter table "identity_document" add constraint "identity_document_files_list" check (jsonb_typeof(files) = 'array' and not jsonb_path_exists(files, '$[*] ? (!(@.id.type() == "string" && (@.side == null || @.side == "FRONT" || @.side == "BACK")))'));`,
    );
    this.addSql(
      `alter table "identity_document" add constraint "identity_document_slot_check" check ("slot" in ('LISTED', 'REGISTRATION', 'PERSON'));`,
    );
    this.addSql(
      `alter table "identity_document" add constraint "identity_document_type_code_check" check ("type_code" in ('DRIVING_LICENSE', 'NATIONAL_ID', 'PASSPORT', 'ADDRESS_PROOF', 'RESIDENCE_PERMIT', 'TAX_ID', 'BUSINESS_REGISTRATION', 'OTHER'));`,
    );
    this.addSql(`alter table "identity_document" enable row level security;`);
    this.addSql(`alter table "identity_document" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "identity_document" using (organization_id = nullif(current_setting('app.organization', true), '')::uuid) with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );

    this.addSql(`alter table "address" add constraint "address_created_at" check (isfinite(created_at));`);
    this.addSql(
      `alter table "address" add constraint "address_tags" check (array_position(tags, null) is null);`,
    );
    this.addSql(
      `alter table "address" add constraint "address_purpose_check" check ("purpose" in ('REGISTRATION', 'RESIDENTIAL', 'OTHER'));`,
    );
    this.addSql(`alter table "address" enable row level security;`);
    this.addSql(`alter table "address" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "address" using (organization_id = nullif(current_setting('app.organization', true), '')::uuid) with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );

    this.addSql(`alter table "social_media_handle" enable row level security;`);
    this.addSql(`alter table "social_media_handle" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "social_media_handle" using (organization_id = nullif(current_setting('app.organization', true), '')::uuid) with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );

    this.addSql(`alter table "tax_residence" enable row level security;`);
    this.addSql(`alter table "tax_residence" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "tax_residence" using (organization_id = nullif(current_setting('app.organization', true), '')::uuid) with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "user_link" add constraint "user_link_created_at" check (isfinite(created_at));`,
    );
    this.addSql(`alter table "user_link" add constraint "user_link_user" check (user_id <> '');`);
    this.addSql(`alter table "user_link" enable row level security;`);
    this.addSql(`alter table "user_link" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "user_link" using (organization_id = nullif(current_setting('app.organization', true), '')::uuid) with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop table if exists "customer" cascade;`);
    this.addSql(`drop table if exists "customer_reference" cascade;`);
    this.addSql(`drop table if exists "crm_event" cascade;`);
    this.addSql(`drop table if exists "credit_limit_order" cascade;`);
    this.addSql(`drop table if exists "credential" cascade;`);
    this.addSql(`drop table if exists "business_person" cascade;`);
    this.addSql(`drop table if exists "identity_document" cascade;`);
    this.addSql(`drop table if exists "address" cascade;`);
    this.addSql(`drop table if exists "social_media_handle" cascade;`);
    this.addSql(`drop table if exists "tax_residence" cascade;`);
    this.addSql(`drop table if exists "user_link" cascade;`);
  }
}
