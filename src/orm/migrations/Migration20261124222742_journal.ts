import { Migration } from '@mikro-orm/migrations';

export class Migration20261124222742_journal extends Migration {
  override name = 'Migration20261124222742_journal';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "journal_entry" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "version" int not null, "at" timestamptz(3) not null, "actor" text not null, "actor_user_id" text null, "system" text null, "operation" text not null, "request_id" text null, "changes" json not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "journal_entry" add constraint "journal_entry_one_per_version" unique ("organization_id", "customer_id", "version");`,
    );

    this.addSql(
      `create table "idempotency_key" ("id" uuid not null, "organization_id" uuid not null, "actor" text not null, "key_hash" bytea not null, "request_hash" bytea not null, "customer_id" uuid not null, "version" int not null, "created" boolean not null, "item" uuid null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "idempotency_key_organization_id_created_at_index" on "idempotency_key" ("organization_id", "created_at");`,
    );
    this.addSql(
      `create index "idempotency_key_organization_id_customer_id_index" on "idempotency_key" ("organization_id", "customer_id");`,
    );
    this.addSql(
      `alter table "idempotency_key" add constraint "idempotency_key_once" unique ("organization_id", "actor", "key_hash");`,
    );

    // The foreign key keeps the journal: a role that can delete customers cannot delete their entries with
    // them.
    this.addSql(
      'alter table journal_entry add constraint journal_entry_customer_id_fkey foreign key (organization_id, customer_id) references customer (organization_id, id);',
    );
    this.addSql(
      'alter table idempotency_key add constraint idempotency_key_customer_id_fkey foreign key (organization_id, customer_id) references customer (organization_id, id) on delete cascade;',
    );

    this.addSql(`alter table "customer" drop constraint "customer_has_name";`);
    this.addSql(`alter table "customer" drop constraint "customer_person_name";`);
    this.addSql(`alter table "customer" add "erased_at" timestamptz(3) null;`);
    this.addSql(
      `alter table "customer" add constraint "customer_has_name" check (display_name is not null or erased_at is not null);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_person_name" check (type <> 'PERSON' or legal_name is not null or num_nulls(first_name, last_name) = 0 or erased_at is not null);`,
    );

    this.addSql(`alter table "journal_entry" add constraint "journal_entry_at" check (isfinite(at));`);
    this.addSql(`alter table "journal_entry" add constraint "journal_entry_version" check (version > 0);`);
    this.addSql(
      `alter table "journal_entry" add constraint "journal_entry_changes" check (json_typeof(changes) = 'array');`,
    );
    this.addSql(
      `alter table "journal_entry" add constraint "journal_entry_system_check" check ("system" in ('ONBOARDING', 'CLIENTS', 'REGISTRY', 'BANKING', 'SCREENING'));`,
    );
    this.addSql(`alter table "journal_entry" enable row level security;`);
    this.addSql(`alter table "journal_entry" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "journal_entry" using (organization_id = nullif(current_setting('app.organization', true), '')::uuid) with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );

    this.addSql(`alter table "idempotency_key" enable row level security;`);
    this.addSql(`alter table "idempotency_key" force row level security;`);
    this.addSql(
      `create policy "own_organization" on "idempotency_key" using (organization_id = nullif(current_setting('app.organization', true), '')::uuid) with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "journal_entry" cascade;`);
    this.addSql(`drop table if exists "idempotency_key" cascade;`);

    this.addSql(`alter table "customer" drop constraint "customer_has_name";`);
    this.addSql(`alter table "customer" drop constraint "customer_person_name";`);
    this.addSql(`alter table "customer" drop column "erased_at";`);
    this.addSql(
      `alter table "customer" add constraint "customer_has_name" check (display_name is not null);`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_person_name" check (type <> 'PERSON' or legal_name is not null or num_nulls(first_name, last_name) = 0);`,
    );
  }
}
