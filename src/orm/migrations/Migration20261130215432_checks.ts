import { Migration } from '@mikro-orm/migrations';
import { ifNeeded } from './customer-keys.ts';

interface Check {
  name: string;
  shorter: string;
  before: string;
}

function coded(table: string, column: string, ...values: string[]): Check {
  return {
    name: `${table}_${column}_check`,
    shorter: `${column} = any ('{${values.join(',')}}')`,
    before: `"${column}" in (${values.map((value) => `'${value}'`).join(', ')})`,
  };
}

const SYSTEMS = ['ONBOARDING', 'CLIENTS', 'REGISTRY', 'BANKING', 'SCREENING'];

const PERSON =
  'title, first_name, middle_name, last_name, legal_name, date_of_birth, gender, nationality, birth_country, birth_name, social_security_number, face_image_url, face_image_taken_at, relationship_status, dependents_count, dependents_dates_of_birth, highest_education, employment_status';
const BUSINESS =
  'name, name_english, business_type_code, business_type_text, website, incorporation_type, account_usage_operating_country, account_usage_goods_service_description, account_usage_industry_category_code, account_usage_product_reference_code, account_usage_product_reference_text, account_usage_estimated_monthly_revenue_currency, account_usage_estimated_monthly_revenue_amount';

function details(type: string, columns: string): Check {
  return {
    name: `customer_${type.toLowerCase()}_details`,
    shorter: `type = '${type}' and erased_at is null or num_nonnulls(${columns}) = 0`,
    before: `type = '${type}' or num_nonnulls(${columns}) = 0`,
  };
}

/** The first check of each table is one of `coded`. */
const CHECKS: readonly [table: string, checks: readonly [Check, ...Check[]]][] = [
  [
    'customer',
    [
      coded('customer', 'type', 'PERSON', 'BUSINESS'),
      coded('customer', 'onboarding_status', 'PROCESSING', 'SUCCEEDED', 'FAILED', 'SUSPENDED'),
      coded(
        'customer',
        'kyc_status',
        ...['NOT_STARTED', 'CREATED', 'PROCESSING', 'ABORTED', 'PENDING_REVIEW', 'VALIDATED', 'DECLINED'],
      ),
      coded('customer', 'kyc_level', 'FULL_KYC', 'DOC_ONLY', 'NOT_REQUIRED'),
      coded('customer', 'risk_level', 'LOW', 'MEDIUM', 'HIGH'),
      coded('customer', 'gender', 'MALE', 'FEMALE', 'OTHER'),
      coded(
        'customer',
        'business_type_code',
        ...['SOLE_PROPRIETORSHIP', 'PARTNERSHIP', 'LIMITED_PARTNERSHIP', 'LIMITED_LIABILITY_COMPANY'],
        ...['PRIVATE_LIMITED_COMPANY', 'PUBLIC_LIMITED_COMPANY', 'COOPERATIVE', 'TRUST', 'NON_PROFIT'],
        ...['GOVERNMENT_ENTITY', 'OTHER'],
      ),
      coded(
        'customer',
        'account_usage_product_reference_code',
        ...['FINANCIAL_SERVICES', 'E_COMMERCE', 'RETAIL', 'IMPORT_EXPORT', 'PROFESSIONAL_SERVICES'],
        ...['SOFTWARE', 'MANUFACTURING', 'PAYROLL', 'OTHER'],
      ),
      details('PERSON', PERSON),
      details('BUSINESS', BUSINESS),
    ],
  ],
  ['address', [coded('address', 'purpose', 'REGISTRATION', 'RESIDENTIAL', 'OTHER')]],
  [
    'business_person',
    [
      coded(
        'business_person',
        'role_code',
        ...['DIRECTOR', 'LEGAL_REPRESENTATIVE', 'SHAREHOLDER', 'BENEFICIAL_OWNER', 'AUTHORIZED_SIGNATORY'],
        ...['PARTNER', 'SECRETARY', 'OTHER'],
      ),
    ],
  ],
  ['customer_reference', [coded('customer_reference', 'system', ...SYSTEMS)]],
  [
    'identity_document',
    [
      coded('identity_document', 'slot', 'LISTED', 'REGISTRATION', 'PERSON'),
      coded(
        'identity_document',
        'type_code',
        ...['DRIVING_LICENSE', 'NATIONAL_ID', 'PASSPORT', 'ADDRESS_PROOF', 'RESIDENCE_PERMIT', 'TAX_ID'],
        ...['BUSINESS_REGISTRATION', 'OTHER'],
      ),
    ],
  ],
  ['journal_entry', [coded('journal_entry', 'system', ...SYSTEMS)]],
];

/** `customer_person_details` and `customer_business_details` now contain its rule. */
const ERASED = `constraint "customer_erased" check (erased_at is null or num_nonnulls(${PERSON}, ${BUSINESS}) = 0)`;

/**
 * Writes check constraints in a shorter form with the same meaning, because PostgreSQL reads all of them in
 * each write: lists of values as one literal array, and the columns of persons and businesses once instead of
 * twice. The new checks are added without a scan and validated while requests go on, and then replace the
 * old ones. Each statement locks one table, for a short time. After an interruption the statements that were
 * executed are skipped.
 */
export class Migration20261130215432_checks extends Migration {
  override name = 'Migration20261130215432_checks';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const [table, checks] of CHECKS) {
      this.#add(table, checks);
      this.#validate(table, checks);
      this.#replace(table, checks);
    }
  }

  override down(): void {
    for (const [table, checks] of CHECKS) {
      const changes = checks.flatMap(({ name, before }) => [
        `drop constraint "${name}"`,
        `add constraint "${name}" check (${before})`,
      ]);
      this.addSql(`alter table "${table}" ${changes.join(', ')};`);
    }
    this.addSql(`alter table "customer" add ${ERASED};`);
  }

  #add(table: string, checks: readonly [Check, ...Check[]]): void {
    const added = checks.map(
      ({ name, shorter }) => `add constraint "${name}_new" check (${shorter}) not valid`,
    );
    this.addSql(
      ifNeeded(
        `exists (${find(checks[0].name)} and pg_get_constraintdef(oid) like '%ARRAY[%')
          and not exists (${find(`${checks[0].name}_new`)})`,
        `alter table "${table}" ${added.join(', ')};`,
      ),
    );
  }

  /** Scans the table once, during which requests go on. */
  #validate(table: string, checks: readonly [Check, ...Check[]]): void {
    const validated = checks.map(({ name }) => `validate constraint "${name}_new"`);
    this.addSql(
      ifNeeded(
        `exists (${find(`${checks[0].name}_new`)} and not convalidated)`,
        `alter table "${table}" ${validated.join(', ')};`,
      ),
    );
  }

  #replace(table: string, checks: readonly [Check, ...Check[]]): void {
    const dropped = [
      ...checks.map(({ name }) => `drop constraint "${name}"`),
      ...(table === 'customer' ? ['drop constraint "customer_erased"'] : []),
    ];
    const renamed = checks.map(
      ({ name }) => `alter table "${table}" rename constraint "${name}_new" to "${name}";`,
    );
    this.addSql(
      ifNeeded(
        `exists (${find(`${checks[0].name}_new`)})`,
        `alter table "${table}" ${dropped.join(', ')}; ${renamed.join(' ')}`,
      ),
    );
  }
}

function find(name: string): string {
  return `select from pg_constraint where conname = '${name}'`;
}
