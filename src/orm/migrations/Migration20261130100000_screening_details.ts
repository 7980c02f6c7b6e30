import { Migration } from '@mikro-orm/migrations';

export class Migration20261130100000_screening_details extends Migration {
  override name = 'Migration20261130100000_screening_details';

  override up(): void | Promise<void> {
    this.addSql(`alter table "customer" drop constraint "customer_business_details";`);
    this.addSql(`alter table "customer" drop constraint "customer_gender_check";`);
    this.addSql(`alter table "customer" drop constraint "customer_person_details";`);
    this.addSql(
      `alter table "customer" add "birth_name" text null, add "social_security_number" text null, add "incorporation_type" text null;`,
    );
    // An older program does not know these columns. Its erasure fails on a customer that has values in them, instead of leaving them.
    this.addSql(
      `alter table "customer" add constraint "customer_erased" check (erased_at is null or num_nonnulls(title, first_name, middle_name, last_name, legal_name, date_of_birth, gender, nationality, birth_country, birth_name, social_security_number, face_image_url, face_image_taken_at, relationship_status, dependents_count, dependents_dates_of_birth, highest_education, employment_status, name, name_english, business_type_code, business_type_text, website, incorporation_type, account_usage_operating_country, account_usage_goods_service_description, account_usage_industry_category_code, account_usage_product_reference_code, account_usage_product_reference_text, account_usage_estimated_monthly_revenue_currency, account_usage_estimated_monthly_revenue_amount) = 0);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_business_details" check (type = 'BUSINESS' or num_nonnulls(name, name_english, business_type_code, business_type_text, website, incorporation_type, account_usage_operating_country, account_usage_goods_service_description, account_usage_industry_category_code, account_usage_product_reference_code, account_usage_product_reference_text, account_usage_estimated_monthly_revenue_currency, account_usage_estimated_monthly_revenue_amount) = 0);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_gender_check" check ("gender" in ('MALE', 'FEMALE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_person_details" check (type = 'PERSON' or num_nonnulls(title, first_name, middle_name, last_name, legal_name, date_of_birth, gender, nationality, birth_country, birth_name, social_security_number, face_image_url, face_image_taken_at, relationship_status, dependents_count, dependents_dates_of_birth, highest_education, employment_status) = 0);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "customer" drop constraint "customer_erased";`);
    this.addSql(`alter table "customer" drop constraint "customer_person_details";`);
    this.addSql(`alter table "customer" drop constraint "customer_business_details";`);
    this.addSql(`alter table "customer" drop constraint "customer_gender_check";`);
    this.addSql(
      `alter table "customer" drop column "birth_name", drop column "social_security_number", drop column "incorporation_type";`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_person_details" check (type = 'PERSON' or num_nonnulls(title, first_name, middle_name, last_name, legal_name, date_of_birth, gender, nationality, birth_country, face_image_url, face_image_taken_at, relationship_status, dependents_count, dependents_dates_of_birth, highest_education, employment_status) = 0);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_business_details" check (type = 'BUSINESS' or num_nonnulls(name, name_english, business_type_code, business_type_text, website, account_usage_operating_country, account_usage_goods_service_description, account_usage_industry_category_code, account_usage_product_reference_code, account_usage_product_reference_text, account_usage_estimated_monthly_revenue_currency, account_usage_estimated_monthly_revenue_amount) = 0);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_gender_check" check ("gender" in ('MALE', 'FEMALE'));`,
    );
  }
}
