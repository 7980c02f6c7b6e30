import { Migration } from '@mikro-orm/migrations';

export class Migration20261128145137_plans extends Migration {
  override name = 'Migration20261128145137_plans';

  override up(): void {
    // Writes lock this table before the two below. This migration locks in the same order, to avoid a deadlock.
    this.addSql('lock table "customer" in access exclusive mode;');
    // Without it PostgreSQL expects a thousand rows from a search, and would read the whole table to join
    // them.
    this.addSql('alter function search_customer(uuid, text) rows 100;');
    this.addSql(`drop index "identity_document_organization_id_business_person_id_index";`);
    this.addSql(
      `create index "identity_document_organization_id_business_person_id_index" on "identity_document" ("organization_id", "business_person_id") where business_person_id is not null;`,
    );

    this.addSql(`drop index "address_organization_id_business_person_id_index";`);
    this.addSql(
      `create index "address_organization_id_business_person_id_index" on "address" ("organization_id", "business_person_id") where business_person_id is not null;`,
    );
  }

  override down(): void {
    this.addSql('alter function search_customer(uuid, text) rows 1000;');
    this.addSql(`drop index "address_organization_id_business_person_id_index";`);
    this.addSql(
      `create index "address_organization_id_business_person_id_index" on "address" ("organization_id", "business_person_id");`,
    );

    this.addSql(`drop index "identity_document_organization_id_business_person_id_index";`);
    this.addSql(
      `create index "identity_document_organization_id_business_person_id_index" on "identity_document" ("organization_id", "business_person_id");`,
    );
  }
}
