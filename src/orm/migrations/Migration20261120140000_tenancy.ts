import { Migration } from '@mikro-orm/migrations';

const customerTables = [
  'customer_reference',
  'business_person',
  'address',
  'identity_document',
  'tax_residence',
  'credit_limit_order',
  'social_media_handle',
  'crm_event',
  'user_link',
];

/**
 * What MikroORM cannot express: foreign keys that include the organization, and the two functions that read
 * across row level security.
 */
export class Migration20261120140000_tenancy extends Migration {
  override name = 'Migration20261120140000_tenancy';

  override up(): void {
    // The other tables reference the organization through the customer, by the composite key.
    for (const table of ['customer', 'credential']) this.#keyToOrganization(table);
    for (const table of customerTables) this.#compositeKey(table, 'customer_id', 'customer');
    for (const table of ['address', 'identity_document']) {
      this.#compositeKey(table, 'business_person_id', 'business_person');
    }
    this.#findCredential();
    this.#searchCustomer();
  }

  override down(): void {
    this.addSql('drop function search_customer(uuid, text);');
    this.addSql('drop function find_credential(text);');
    for (const table of ['address', 'identity_document']) {
      this.addSql(`alter table ${table} drop constraint ${table}_business_person_id_fkey;`);
    }
    for (const table of customerTables)
      this.addSql(`alter table ${table} drop constraint ${table}_customer_id_fkey;`);
    for (const table of ['customer', 'credential']) {
      this.addSql(`alter table ${table} drop constraint ${table}_organization_id_fkey;`);
    }
  }

  #keyToOrganization(table: string): void {
    this.addSql(
      `alter table ${table} add constraint ${table}_organization_id_fkey foreign key (organization_id) references organization (id);`,
    );
  }

  #compositeKey(table: string, column: string, target: string): void {
    this.addSql(
      `alter table ${table} add constraint ${table}_${column}_fkey foreign key (organization_id, ${column}) references ${target} (organization_id, id) on delete cascade;`,
    );
  }

  /**
   * A credential is looked up before its organization is known. This is the only read that no policy
   * restricts.
   */
  #findCredential(): void {
    this.addSql(`create function find_credential(wanted text)
      returns table (organization_id uuid, secret_hash bytea, scopes text[], user_id text)
      language sql stable strict security definer set search_path = pg_catalog, public, pg_temp
      as $$
        select c.organization_id, c.secret_hash, c.scopes, c.user_id
          from public.credential c where c.key = wanted and c.revoked_at is null
      $$;`);
    this.addSql('revoke all on function find_credential(text) from public;');
  }

  /**
   * pg_trgm's operators are not leakproof, so behind a policy their index is not used. Therefore the search
   * runs as the owner, and restricts itself to the given organization, which must be that of the transaction.
   */
  #searchCustomer(): void {
    this.addSql(`create function search_customer(organization uuid, wanted text)
      returns table (id uuid, score real)
      language sql stable strict security definer rows 1000
      set search_path = pg_catalog, public, pg_temp
      set pg_trgm.word_similarity_threshold = 0.35
      as $$
        select c.id, public.word_similarity(public.fold_name(wanted), c.search_name) as score
          from public.customer c
         where c.organization_id = organization
           and organization = nullif(current_setting('app.organization', true), '')::uuid
           and public.fold_name(wanted) operator(public.<%) c.search_name
         order by score desc, c.id
         limit 1000
      $$;`);
    this.addSql('revoke all on function search_customer(uuid, text) from public;');
  }
}
