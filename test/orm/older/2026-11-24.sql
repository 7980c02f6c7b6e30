-- The database of version 2026-11-24, as pg_dump wrote it: four migrations, one organization, forty persons.
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA public;
COMMENT ON EXTENSION btree_gin IS 'support for indexing common datatypes in GIN';
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';
CREATE FUNCTION public.find_credential(wanted text) RETURNS TABLE(organization_id uuid, secret_hash bytea, scopes text[], user_id text)
    LANGUAGE sql STABLE STRICT SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
        select c.organization_id, c.secret_hash, c.scopes, c.user_id
          from public.credential c where c.key = wanted and c.revoked_at is null
      $$;
CREATE FUNCTION public.fold_name(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(regexp_replace(NORMALIZE(name, NFD), '[\u0300-\u036f]'::text, ''::text, 'g'::text));
CREATE FUNCTION public.search_customer(organization uuid, wanted text) RETURNS TABLE(id uuid, score real)
    LANGUAGE sql STABLE STRICT SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET "pg_trgm.word_similarity_threshold" TO '0.35'
    AS $$
        select c.id, public.word_similarity(public.fold_name(wanted), c.search_name) as score
          from public.customer c
         where c.organization_id = organization
           and organization = nullif(current_setting('app.organization', true), '')::uuid
           and public.fold_name(wanted) operator(public.<%) c.search_name
         order by score desc, c.id
         limit 1000
      $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.address (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    business_person_id uuid,
    purpose text NOT NULL,
    line1 text NOT NULL,
    line2 text,
    line3 text,
    city text,
    county text,
    state text,
    postcode text,
    country character varying(2) NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    status text,
    created_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT address_created_at CHECK (isfinite(created_at)),
    CONSTRAINT address_purpose_check CHECK ((purpose = ANY (ARRAY['REGISTRATION'::text, 'RESIDENTIAL'::text, 'OTHER'::text]))),
    CONSTRAINT address_tags CHECK ((array_position(tags, NULL::text) IS NULL))
);
ALTER TABLE ONLY public.address FORCE ROW LEVEL SECURITY;
CREATE TABLE public.business_person (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    "position" smallint DEFAULT 0 NOT NULL,
    role_code text,
    role_text text,
    first_name text,
    last_name text,
    first_name_english text,
    last_name_english text,
    date_of_birth date,
    nationality character varying(2),
    CONSTRAINT business_person_role CHECK (((role_text IS NULL) OR (role_code IS NOT NULL))),
    CONSTRAINT business_person_role_code_check CHECK ((role_code = ANY (ARRAY['DIRECTOR'::text, 'LEGAL_REPRESENTATIVE'::text, 'SHAREHOLDER'::text, 'BENEFICIAL_OWNER'::text, 'AUTHORIZED_SIGNATORY'::text, 'PARTNER'::text, 'SECRETARY'::text, 'OTHER'::text])))
);
ALTER TABLE ONLY public.business_person FORCE ROW LEVEL SECURITY;
CREATE TABLE public.credential (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    key text NOT NULL,
    secret_hash bytea NOT NULL,
    name text NOT NULL,
    scopes text[] NOT NULL,
    user_id text,
    created_at timestamp(3) with time zone NOT NULL,
    revoked_at timestamp(3) with time zone,
    CONSTRAINT credential_user CHECK ((user_id <> ''::text))
);
ALTER TABLE ONLY public.credential FORCE ROW LEVEL SECURITY;
CREATE TABLE public.credit_limit_order (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    requested_current_rate_amount1 text,
    requested_current_rate_amount2 text,
    requested_current_valid_end_date text,
    current_credit_documentation text,
    temporary_requested_current_amount text,
    requested_temporary_valid_end_date text,
    temporary_credit_documentation text,
    rank_amount1 text,
    nominal_interest1 text,
    rank_amount2 text,
    nominal_interest2 text,
    created_at timestamp(3) with time zone NOT NULL,
    decided_at timestamp(3) with time zone,
    CONSTRAINT credit_limit_order_created_at CHECK (isfinite(created_at))
);
ALTER TABLE ONLY public.credit_limit_order FORCE ROW LEVEL SECURITY;
CREATE TABLE public.crm_event (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    category text,
    detail text,
    channel text,
    scheduled_at timestamp(3) with time zone,
    actual_at timestamp(3) with time zone,
    result text,
    created_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT crm_event_created_at CHECK (isfinite(created_at))
);
ALTER TABLE ONLY public.crm_event FORCE ROW LEVEL SECURITY;
CREATE TABLE public.customer (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    type text NOT NULL,
    display_name text GENERATED ALWAYS AS (COALESCE(legal_name, NULLIF(btrim(((COALESCE(first_name, ''::text) || COALESCE((' '::text || middle_name), ''::text)) || COALESCE((' '::text || last_name), ''::text))), ''::text), name, name_english)) STORED,
    onboarding_status text DEFAULT 'PROCESSING'::text NOT NULL,
    contact_email text,
    contact_second_email text,
    contact_mobile_phone text,
    contact_second_mobile_phone text,
    contact_telephone text,
    kyc_status text DEFAULT 'NOT_STARTED'::text NOT NULL,
    kyc_level text DEFAULT 'FULL_KYC'::text NOT NULL,
    kyc_note text,
    kyc_last_ok_at timestamp(3) with time zone,
    risk_level text DEFAULT 'MEDIUM'::text NOT NULL,
    risk_blocked boolean DEFAULT false NOT NULL,
    risk_blacklisted boolean DEFAULT false NOT NULL,
    risk_blacklisted_comment text,
    credit_rating_rating text,
    credit_rating_source text,
    credit_limit_currency character varying(3),
    credit_limit_amount numeric,
    country_of_tax_residence character varying(2),
    planned_income text,
    planned_expenditure text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    branch_id text,
    joined_date date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL,
    sort_name text GENERATED ALWAYS AS (lower("left"(COALESCE(COALESCE(legal_name, NULLIF(btrim(((COALESCE(first_name, ''::text) || COALESCE((' '::text || middle_name), ''::text)) || COALESCE((' '::text || last_name), ''::text))), ''::text), name, name_english), ''::text), 200))) STORED NOT NULL COLLATE pg_catalog."C",
    search_name text GENERATED ALWAYS AS (public.fold_name((((((COALESCE((legal_name || ' '::text), ''::text) || COALESCE((first_name || ' '::text), ''::text)) || COALESCE((middle_name || ' '::text), ''::text)) || COALESCE((last_name || ' '::text), ''::text)) || COALESCE((name || ' '::text), ''::text)) || COALESCE((name_english || ' '::text), ''::text)))) STORED NOT NULL,
    email_key text GENERATED ALWAYS AS (lower(contact_email)) STORED,
    second_email_key text GENERATED ALWAYS AS (lower(contact_second_email)) STORED,
    title text,
    first_name text,
    middle_name text,
    last_name text,
    legal_name text,
    date_of_birth date,
    gender text,
    nationality character varying(2),
    birth_country character varying(2),
    face_image_url text,
    face_image_taken_at timestamp(3) with time zone,
    relationship_status text,
    dependents_count integer,
    dependents_dates_of_birth jsonb,
    highest_education text,
    employment_status text,
    name text,
    name_english text,
    business_type_code text,
    business_type_text text,
    website text,
    account_usage_operating_country character varying(2),
    account_usage_goods_service_description text,
    account_usage_industry_category_code text,
    account_usage_product_reference_code text,
    account_usage_product_reference_text text,
    account_usage_estimated_monthly_revenue_currency character varying(3),
    account_usage_estimated_monthly_revenue_amount numeric,
    erased_at timestamp(3) with time zone,
    CONSTRAINT customer_account_usage_product_reference_code_check CHECK ((account_usage_product_reference_code = ANY (ARRAY['FINANCIAL_SERVICES'::text, 'E_COMMERCE'::text, 'RETAIL'::text, 'IMPORT_EXPORT'::text, 'PROFESSIONAL_SERVICES'::text, 'SOFTWARE'::text, 'MANUFACTURING'::text, 'PAYROLL'::text, 'OTHER'::text]))),
    CONSTRAINT customer_business_details CHECK (((type = 'BUSINESS'::text) OR (num_nonnulls(name, name_english, business_type_code, business_type_text, website, account_usage_operating_country, account_usage_goods_service_description, account_usage_industry_category_code, account_usage_product_reference_code, account_usage_product_reference_text, account_usage_estimated_monthly_revenue_currency, account_usage_estimated_monthly_revenue_amount) = 0))),
    CONSTRAINT customer_business_type CHECK (((business_type_text IS NULL) OR (business_type_code IS NOT NULL))),
    CONSTRAINT customer_business_type_code_check CHECK ((business_type_code = ANY (ARRAY['SOLE_PROPRIETORSHIP'::text, 'PARTNERSHIP'::text, 'LIMITED_PARTNERSHIP'::text, 'LIMITED_LIABILITY_COMPANY'::text, 'PRIVATE_LIMITED_COMPANY'::text, 'PUBLIC_LIMITED_COMPANY'::text, 'COOPERATIVE'::text, 'TRUST'::text, 'NON_PROFIT'::text, 'GOVERNMENT_ENTITY'::text, 'OTHER'::text]))),
    CONSTRAINT customer_credit_limit CHECK ((num_nulls(credit_limit_currency, credit_limit_amount) <> 1)),
    CONSTRAINT customer_credit_limit_number CHECK (((credit_limit_amount IS NULL) OR (scale(credit_limit_amount) IS NOT NULL))),
    CONSTRAINT customer_estimated_monthly_revenue CHECK ((num_nulls(account_usage_estimated_monthly_revenue_currency, account_usage_estimated_monthly_revenue_amount) <> 1)),
    CONSTRAINT customer_gender_check CHECK ((gender = ANY (ARRAY['MALE'::text, 'FEMALE'::text]))),
    CONSTRAINT customer_has_name CHECK (((display_name IS NOT NULL) OR (erased_at IS NOT NULL))),
    CONSTRAINT customer_instants CHECK ((isfinite(created_at) AND isfinite(updated_at))),
    CONSTRAINT customer_kyc_level_check CHECK ((kyc_level = ANY (ARRAY['FULL_KYC'::text, 'DOC_ONLY'::text, 'NOT_REQUIRED'::text]))),
    CONSTRAINT customer_kyc_status_check CHECK ((kyc_status = ANY (ARRAY['NOT_STARTED'::text, 'CREATED'::text, 'PROCESSING'::text, 'ABORTED'::text, 'PENDING_REVIEW'::text, 'VALIDATED'::text, 'DECLINED'::text]))),
    CONSTRAINT customer_metadata_texts CHECK (((jsonb_typeof(metadata) = 'object'::text) AND (NOT jsonb_path_exists(metadata, '$.*?(@.type() != "string")'::jsonpath)))),
    CONSTRAINT customer_onboarding_status_check CHECK ((onboarding_status = ANY (ARRAY['PROCESSING'::text, 'SUCCEEDED'::text, 'FAILED'::text, 'SUSPENDED'::text]))),
    CONSTRAINT customer_person_details CHECK (((type = 'PERSON'::text) OR (num_nonnulls(title, first_name, middle_name, last_name, legal_name, date_of_birth, gender, nationality, birth_country, face_image_url, face_image_taken_at, relationship_status, dependents_count, dependents_dates_of_birth, highest_education, employment_status) = 0))),
    CONSTRAINT customer_person_name CHECK (((type <> 'PERSON'::text) OR (legal_name IS NOT NULL) OR (num_nulls(first_name, last_name) = 0) OR (erased_at IS NOT NULL))),
    CONSTRAINT customer_product_reference CHECK (((account_usage_product_reference_text IS NULL) OR (account_usage_product_reference_code IS NOT NULL))),
    CONSTRAINT customer_revenue_number CHECK (((account_usage_estimated_monthly_revenue_amount IS NULL) OR (scale(account_usage_estimated_monthly_revenue_amount) IS NOT NULL))),
    CONSTRAINT customer_risk_level_check CHECK ((risk_level = ANY (ARRAY['LOW'::text, 'MEDIUM'::text, 'HIGH'::text]))),
    CONSTRAINT customer_type_check CHECK ((type = ANY (ARRAY['PERSON'::text, 'BUSINESS'::text]))),
    CONSTRAINT customer_version_positive CHECK ((version > 0))
);
ALTER TABLE ONLY public.customer FORCE ROW LEVEL SECURITY;
CREATE TABLE public.customer_reference (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    system text NOT NULL,
    value text NOT NULL,
    CONSTRAINT customer_reference_system_check CHECK ((system = ANY (ARRAY['ONBOARDING'::text, 'CLIENTS'::text, 'REGISTRY'::text, 'BANKING'::text, 'SCREENING'::text])))
);
ALTER TABLE ONLY public.customer_reference FORCE ROW LEVEL SECURITY;
CREATE TABLE public.idempotency_key (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    actor text NOT NULL,
    key_hash bytea NOT NULL,
    request_hash bytea NOT NULL,
    customer_id uuid NOT NULL,
    version integer NOT NULL,
    created boolean NOT NULL,
    item uuid,
    created_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE ONLY public.idempotency_key FORCE ROW LEVEL SECURITY;
CREATE TABLE public.identity_document (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    business_person_id uuid,
    slot text NOT NULL,
    "position" smallint DEFAULT 0 NOT NULL,
    type_code text NOT NULL,
    type_text text,
    number text NOT NULL,
    issuing_country character varying(2) NOT NULL,
    issued_on date,
    expires_on date,
    files jsonb DEFAULT '[]'::jsonb NOT NULL,
    CONSTRAINT identity_document_files_list CHECK (((jsonb_typeof(files) = 'array'::text) AND (NOT jsonb_path_exists(files, '$[*]?(!(@."id".type() == "string" && ((@."side" == null || @."side" == "FRONT") || @."side" == "BACK")))'::jsonpath)))),
    CONSTRAINT identity_document_slot CHECK (((slot = 'PERSON'::text) = (business_person_id IS NOT NULL))),
    CONSTRAINT identity_document_slot_check CHECK ((slot = ANY (ARRAY['LISTED'::text, 'REGISTRATION'::text, 'PERSON'::text]))),
    CONSTRAINT identity_document_type_code_check CHECK ((type_code = ANY (ARRAY['DRIVING_LICENSE'::text, 'NATIONAL_ID'::text, 'PASSPORT'::text, 'ADDRESS_PROOF'::text, 'RESIDENCE_PERMIT'::text, 'TAX_ID'::text, 'BUSINESS_REGISTRATION'::text, 'OTHER'::text])))
);
ALTER TABLE ONLY public.identity_document FORCE ROW LEVEL SECURITY;
CREATE TABLE public.journal_entry (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    version integer NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    actor text NOT NULL,
    actor_user_id text,
    system text,
    operation text NOT NULL,
    request_id text,
    changes json NOT NULL,
    CONSTRAINT journal_entry_at CHECK (isfinite(at)),
    CONSTRAINT journal_entry_changes CHECK ((json_typeof(changes) = 'array'::text)),
    CONSTRAINT journal_entry_system_check CHECK ((system = ANY (ARRAY['ONBOARDING'::text, 'CLIENTS'::text, 'REGISTRY'::text, 'BANKING'::text, 'SCREENING'::text]))),
    CONSTRAINT journal_entry_version CHECK ((version > 0))
);
ALTER TABLE ONLY public.journal_entry FORCE ROW LEVEL SECURITY;
CREATE TABLE public.mikro_orm_migrations (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    executed_at timestamp(6) with time zone DEFAULT CURRENT_TIMESTAMP(6) NOT NULL
);
CREATE SEQUENCE public.mikro_orm_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.mikro_orm_migrations_id_seq OWNED BY public.mikro_orm_migrations.id;
CREATE TABLE public.organization (
    id uuid NOT NULL,
    name text NOT NULL,
    bank_id text NOT NULL,
    number integer NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE ONLY public.organization FORCE ROW LEVEL SECURITY;
CREATE TABLE public.social_media_handle (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    type text,
    handle text,
    added_at timestamp(3) with time zone,
    activated_at timestamp(3) with time zone
);
ALTER TABLE ONLY public.social_media_handle FORCE ROW LEVEL SECURITY;
CREATE TABLE public.tax_residence (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    domain text,
    tax_number text
);
ALTER TABLE ONLY public.tax_residence FORCE ROW LEVEL SECURITY;
CREATE TABLE public.user_link (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    user_id text NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT user_link_created_at CHECK (isfinite(created_at)),
    CONSTRAINT user_link_user CHECK ((user_id <> ''::text))
);
ALTER TABLE ONLY public.user_link FORCE ROW LEVEL SECURITY;
ALTER TABLE ONLY public.mikro_orm_migrations ALTER COLUMN id SET DEFAULT nextval('public.mikro_orm_migrations_id_seq'::regclass);
INSERT INTO public.address VALUES
	('0193f000-0000-7000-8000-200000000001', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000001', NULL, 'RESIDENTIAL', '1 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000002', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000002', NULL, 'RESIDENTIAL', '2 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000003', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000003', NULL, 'RESIDENTIAL', '3 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000004', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000004', NULL, 'RESIDENTIAL', '4 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000005', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000005', NULL, 'RESIDENTIAL', '5 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000006', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000006', NULL, 'RESIDENTIAL', '6 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000007', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000007', NULL, 'RESIDENTIAL', '7 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000008', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000008', NULL, 'RESIDENTIAL', '8 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000009', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000009', NULL, 'RESIDENTIAL', '9 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000010', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000010', NULL, 'RESIDENTIAL', '10 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000011', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000011', NULL, 'RESIDENTIAL', '11 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000012', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000012', NULL, 'RESIDENTIAL', '12 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000013', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000013', NULL, 'RESIDENTIAL', '13 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000014', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000014', NULL, 'RESIDENTIAL', '14 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000015', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000015', NULL, 'RESIDENTIAL', '15 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000016', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000016', NULL, 'RESIDENTIAL', '16 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000017', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000017', NULL, 'RESIDENTIAL', '17 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000018', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000018', NULL, 'RESIDENTIAL', '18 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000019', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000019', NULL, 'RESIDENTIAL', '19 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000020', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000020', NULL, 'RESIDENTIAL', '20 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000021', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000021', NULL, 'RESIDENTIAL', '21 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000022', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000022', NULL, 'RESIDENTIAL', '22 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000023', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000023', NULL, 'RESIDENTIAL', '23 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000024', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000024', NULL, 'RESIDENTIAL', '24 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000025', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000025', NULL, 'RESIDENTIAL', '25 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000026', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000026', NULL, 'RESIDENTIAL', '26 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000027', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000027', NULL, 'RESIDENTIAL', '27 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000028', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000028', NULL, 'RESIDENTIAL', '28 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000029', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000029', NULL, 'RESIDENTIAL', '29 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000030', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000030', NULL, 'RESIDENTIAL', '30 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000031', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000031', NULL, 'RESIDENTIAL', '31 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000032', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000032', NULL, 'RESIDENTIAL', '32 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000033', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000033', NULL, 'RESIDENTIAL', '33 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000034', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000034', NULL, 'RESIDENTIAL', '34 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000035', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000035', NULL, 'RESIDENTIAL', '35 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000036', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000036', NULL, 'RESIDENTIAL', '36 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000037', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000037', NULL, 'RESIDENTIAL', '37 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000038', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000038', NULL, 'RESIDENTIAL', '38 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000039', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000039', NULL, 'RESIDENTIAL', '39 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00'),
	('0193f000-0000-7000-8000-200000000040', '0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-100000000040', NULL, 'RESIDENTIAL', '40 Road', NULL, NULL, NULL, NULL, NULL, NULL, 'GB', '{}', NULL, '2026-11-24 10:00:00+00');
INSERT INTO public.credential VALUES
	('0193f000-0000-7000-8000-300000000001', '0193f000-0000-7000-8000-000000000001', 'cg_000000000000000000000001', '\x2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', 'old', '{identity:read}', NULL, '2026-11-24 10:00:00+00', NULL);
INSERT INTO public.customer VALUES
	('0193f000-0000-7000-8000-100000000001', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-1@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:01+00', '2026-11-24 10:00:01+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000002', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-2@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:02+00', '2026-11-24 10:00:02+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000003', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-3@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:03+00', '2026-11-24 10:00:03+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000004', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-4@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:04+00', '2026-11-24 10:00:04+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000005', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-5@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:05+00', '2026-11-24 10:00:05+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000006', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-6@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:06+00', '2026-11-24 10:00:06+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000007', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-7@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:07+00', '2026-11-24 10:00:07+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000008', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-8@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:08+00', '2026-11-24 10:00:08+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000009', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-9@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:09+00', '2026-11-24 10:00:09+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000010', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-10@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:10+00', '2026-11-24 10:00:10+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 10', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000011', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-11@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:11+00', '2026-11-24 10:00:11+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 11', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000012', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-12@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:12+00', '2026-11-24 10:00:12+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 12', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000013', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-13@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:13+00', '2026-11-24 10:00:13+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 13', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000014', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-14@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:14+00', '2026-11-24 10:00:14+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 14', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000015', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-15@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:15+00', '2026-11-24 10:00:15+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000016', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-16@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:16+00', '2026-11-24 10:00:16+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000017', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-17@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:17+00', '2026-11-24 10:00:17+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 17', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000018', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-18@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:18+00', '2026-11-24 10:00:18+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 18', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000019', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-19@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:19+00', '2026-11-24 10:00:19+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 19', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000020', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-20@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:20+00', '2026-11-24 10:00:20+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000021', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-21@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:21+00', '2026-11-24 10:00:21+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000022', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-22@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:22+00', '2026-11-24 10:00:22+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 22', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000023', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-23@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:23+00', '2026-11-24 10:00:23+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 23', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000024', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-24@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:24+00', '2026-11-24 10:00:24+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 24', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000025', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-25@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:25+00', '2026-11-24 10:00:25+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000026', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-26@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:26+00', '2026-11-24 10:00:26+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 26', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000027', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-27@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:27+00', '2026-11-24 10:00:27+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 27', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000028', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-28@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:28+00', '2026-11-24 10:00:28+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 28', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000029', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-29@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:29+00', '2026-11-24 10:00:29+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 29', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000030', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-30@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:30+00', '2026-11-24 10:00:30+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000031', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-31@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:31+00', '2026-11-24 10:00:31+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000032', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-32@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:32+00', '2026-11-24 10:00:32+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 32', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000033', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-33@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:33+00', '2026-11-24 10:00:33+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 33', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000034', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-34@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:34+00', '2026-11-24 10:00:34+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 34', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000035', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-35@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:35+00', '2026-11-24 10:00:35+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 35', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000036', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-36@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:36+00', '2026-11-24 10:00:36+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 36', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000037', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-37@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:37+00', '2026-11-24 10:00:37+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 37', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000038', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-38@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:38+00', '2026-11-24 10:00:38+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 38', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000039', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-39@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:39+00', '2026-11-24 10:00:39+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 39', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0193f000-0000-7000-8000-100000000040', '0193f000-0000-7000-8000-000000000001', 'PERSON', DEFAULT, 'PROCESSING', 'ada-40@example.com', NULL, NULL, NULL, NULL, 'NOT_STARTED', 'FULL_KYC', NULL, NULL, 'MEDIUM', false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, 1, '2026-11-24 10:00:40+00', '2026-11-24 10:00:40+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, 'Ada', NULL, 'Number 40', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.mikro_orm_migrations VALUES
	(1, 'Migration20261120135900_extensions', '2026-11-28 17:36:44.355274+00'),
	(2, 'Migration20261120135956_tables', '2026-11-28 17:36:44.355274+00'),
	(3, 'Migration20261120140000_tenancy', '2026-11-28 17:36:44.355274+00'),
	(4, 'Migration20261124222742_journal', '2026-11-28 17:36:44.355274+00');
INSERT INTO public.organization VALUES
	('0193f000-0000-7000-8000-000000000001', 'Old Bank', 'old-bank', 1, '2026-11-28 17:37:07.701+00');
SELECT pg_catalog.setval('public.mikro_orm_migrations_id_seq', 4, true);
ALTER TABLE ONLY public.address
    ADD CONSTRAINT address_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.business_person
    ADD CONSTRAINT business_person_organization_id_id_unique UNIQUE (organization_id, id);
ALTER TABLE ONLY public.business_person
    ADD CONSTRAINT business_person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_key_unique UNIQUE (key);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.credit_limit_order
    ADD CONSTRAINT credit_limit_order_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crm_event
    ADD CONSTRAINT crm_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_organization_id_id_unique UNIQUE (organization_id, id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.customer_reference
    ADD CONSTRAINT customer_reference_one_customer UNIQUE (organization_id, system, value);
ALTER TABLE ONLY public.customer_reference
    ADD CONSTRAINT customer_reference_one_per_system UNIQUE (organization_id, customer_id, system);
ALTER TABLE ONLY public.customer_reference
    ADD CONSTRAINT customer_reference_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_once UNIQUE (organization_id, actor, key_hash);
ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.identity_document
    ADD CONSTRAINT identity_document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.journal_entry
    ADD CONSTRAINT journal_entry_one_per_version UNIQUE (organization_id, customer_id, version);
ALTER TABLE ONLY public.journal_entry
    ADD CONSTRAINT journal_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mikro_orm_migrations
    ADD CONSTRAINT mikro_orm_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_bank_id_unique UNIQUE (bank_id);
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_number_unique UNIQUE (number);
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.social_media_handle
    ADD CONSTRAINT social_media_handle_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tax_residence
    ADD CONSTRAINT tax_residence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.user_link
    ADD CONSTRAINT user_link_one_per_pair UNIQUE (organization_id, user_id, customer_id);
ALTER TABLE ONLY public.user_link
    ADD CONSTRAINT user_link_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX address_one_per_purpose_of_customer ON public.address USING btree (organization_id, customer_id, purpose) WHERE ((business_person_id IS NULL) AND (purpose <> 'OTHER'::text));
CREATE UNIQUE INDEX address_one_per_purpose_of_person ON public.address USING btree (organization_id, business_person_id, purpose) WHERE ((business_person_id IS NOT NULL) AND (purpose <> 'OTHER'::text));
CREATE INDEX address_organization_id_business_person_id_index ON public.address USING btree (organization_id, business_person_id);
CREATE INDEX address_organization_id_country_customer_id_index ON public.address USING btree (organization_id, country, customer_id);
CREATE INDEX address_organization_id_customer_id_id_index ON public.address USING btree (organization_id, customer_id, id);
CREATE INDEX business_person_organization_id_customer_id_position_id_index ON public.business_person USING btree (organization_id, customer_id, "position", id);
CREATE INDEX credential_organization_id_name_index ON public.credential USING btree (organization_id, name);
CREATE INDEX credit_limit_order_of_customer ON public.credit_limit_order USING btree (organization_id, customer_id, created_at, id);
CREATE INDEX crm_event_organization_id_created_at_id_index ON public.crm_event USING btree (organization_id, created_at, id);
CREATE INDEX crm_event_organization_id_customer_id_created_at_id_index ON public.crm_event USING btree (organization_id, customer_id, created_at, id);
CREATE INDEX customer_kyc_level_index ON public.customer USING btree (organization_id, kyc_level, created_at, id);
CREATE INDEX customer_kyc_status_index ON public.customer USING btree (organization_id, kyc_status, created_at, id);
CREATE INDEX customer_organization_id_created_at_id_index ON public.customer USING btree (organization_id, created_at, id);
CREATE INDEX customer_organization_id_email_key_index ON public.customer USING btree (organization_id, email_key);
CREATE INDEX customer_organization_id_onboarding_status_created_at_id_index ON public.customer USING btree (organization_id, onboarding_status, created_at, id);
CREATE INDEX customer_organization_id_second_email_key_index ON public.customer USING btree (organization_id, second_email_key);
CREATE INDEX customer_organization_id_sort_name_id_index ON public.customer USING btree (organization_id, sort_name, id);
CREATE INDEX customer_organization_id_type_created_at_id_index ON public.customer USING btree (organization_id, type, created_at, id);
CREATE INDEX customer_organization_id_updated_at_id_index ON public.customer USING btree (organization_id, updated_at, id);
CREATE INDEX customer_risk_blacklisted_index ON public.customer USING btree (organization_id, created_at, id) WHERE risk_blacklisted;
CREATE INDEX customer_risk_blocked_index ON public.customer USING btree (organization_id, created_at, id) WHERE risk_blocked;
CREATE INDEX customer_risk_level_index ON public.customer USING btree (organization_id, risk_level, created_at, id);
CREATE INDEX customer_search_name_index ON public.customer USING gin (organization_id, search_name public.gin_trgm_ops);
CREATE INDEX idempotency_key_organization_id_created_at_index ON public.idempotency_key USING btree (organization_id, created_at);
CREATE INDEX idempotency_key_organization_id_customer_id_index ON public.idempotency_key USING btree (organization_id, customer_id);
CREATE UNIQUE INDEX identity_document_key ON public.identity_document USING btree (organization_id, customer_id, type_code, issuing_country, number) WHERE (slot = 'LISTED'::text);
CREATE UNIQUE INDEX identity_document_one_per_person ON public.identity_document USING btree (organization_id, business_person_id) WHERE (slot = 'PERSON'::text);
CREATE UNIQUE INDEX identity_document_one_registration ON public.identity_document USING btree (organization_id, customer_id) WHERE (slot = 'REGISTRATION'::text);
CREATE INDEX identity_document_organization_id_business_person_id_index ON public.identity_document USING btree (organization_id, business_person_id);
CREATE INDEX identity_document_organization_id_customer_id_position_id_index ON public.identity_document USING btree (organization_id, customer_id, "position", id);
CREATE INDEX social_media_handle_organization_id_customer_id_id_index ON public.social_media_handle USING btree (organization_id, customer_id, id);
CREATE INDEX tax_residence_organization_id_customer_id_id_index ON public.tax_residence USING btree (organization_id, customer_id, id);
CREATE INDEX user_link_organization_id_customer_id_created_at_id_index ON public.user_link USING btree (organization_id, customer_id, created_at, id);
ALTER TABLE ONLY public.address
    ADD CONSTRAINT address_business_person_id_fkey FOREIGN KEY (organization_id, business_person_id) REFERENCES public.business_person(organization_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.address
    ADD CONSTRAINT address_customer_id_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES public.customer(organization_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.business_person
    ADD CONSTRAINT business_person_customer_id_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES public.customer(organization_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.credit_limit_order
    ADD CONSTRAINT credit_limit_order_customer_id_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES public.customer(organization_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.crm_event
    ADD CONSTRAINT crm_event_customer_id_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES public.customer(organization_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.customer_reference
    ADD CONSTRAINT customer_reference_customer_id_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES public.customer(organization_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_customer_id_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES public.customer(organization_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.identity_document
    ADD CONSTRAINT identity_document_business_person_id_fkey FOREIGN KEY (organization_id, business_person_id) REFERENCES public.business_person(organization_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.identity_document
    ADD CONSTRAINT identity_document_customer_id_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES public.customer(organization_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.journal_entry
    ADD CONSTRAINT journal_entry_customer_id_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES public.customer(organization_id, id);
ALTER TABLE ONLY public.social_media_handle
    ADD CONSTRAINT social_media_handle_customer_id_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES public.customer(organization_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.tax_residence
    ADD CONSTRAINT tax_residence_customer_id_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES public.customer(organization_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.user_link
    ADD CONSTRAINT user_link_customer_id_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES public.customer(organization_id, id) ON DELETE CASCADE;
ALTER TABLE public.address ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.business_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.credit_limit_order ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.crm_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.customer ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.customer_reference ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.idempotency_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.identity_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.journal_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organization ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON public.address USING ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
CREATE POLICY own_organization ON public.business_person USING ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
CREATE POLICY own_organization ON public.credential USING ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
CREATE POLICY own_organization ON public.credit_limit_order USING ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
CREATE POLICY own_organization ON public.crm_event USING ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
CREATE POLICY own_organization ON public.customer USING ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
CREATE POLICY own_organization ON public.customer_reference USING ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
CREATE POLICY own_organization ON public.idempotency_key USING ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
CREATE POLICY own_organization ON public.identity_document USING ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
CREATE POLICY own_organization ON public.journal_entry USING ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
CREATE POLICY own_organization ON public.organization USING ((id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
CREATE POLICY own_organization ON public.social_media_handle USING ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
CREATE POLICY own_organization ON public.tax_residence USING ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
CREATE POLICY own_organization ON public.user_link USING ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid)) WITH CHECK ((organization_id = (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid));
ALTER TABLE public.social_media_handle ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tax_residence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.user_link ENABLE ROW LEVEL SECURITY;
