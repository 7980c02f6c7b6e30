import { Migration } from '@mikro-orm/migrations';

export class Migration20261125013325_access extends Migration {
  override name = 'Migration20261125013325_access';

  override up(): void | Promise<void> {
    this.addSql(`alter table "credential" add "public_key" jsonb null;`);
    this.addSql(`alter table "credential" alter column "secret_hash" drop not null;`);
    this.addSql(
      `alter table "credential" add constraint "credential_one_proof" check (num_nonnulls(secret_hash, public_key) = 1);`,
    );
    this.#findCredential(
      'secret_hash bytea, public_key jsonb',
      'c.secret_hash, c.public_key',
      // A credential that is being rotated stays valid until then.
      '(c.revoked_at is null or c.revoked_at > now())',
    );

    // Unlogged: counts that are lost in a crash start again. The table has no data of an organization.
    this.addSql(
      `create unlogged table "rate_limit" ("key" varchar(255) not null, "points" int not null default 0, "expire" bigint null, primary key ("key"));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table "rate_limit";`);

    this.addSql(`delete from "credential" where secret_hash is null;`);
    this.addSql(`alter table "credential" drop constraint "credential_one_proof";`);
    this.#findCredential('secret_hash bytea', 'c.secret_hash', 'c.revoked_at is null');
    this.addSql(`alter table "credential" drop column "public_key";`);
    this.addSql(`alter table "credential" alter column "secret_hash" set not null;`);
  }

  /**
   * The result type of a function cannot be replaced. A new function can be called by everyone until revoked.
   */
  #findCredential(returned: string, selected: string, valid: string): void {
    this.addSql('drop function find_credential(text);');
    this.addSql(`create function find_credential(wanted text)
      returns table (organization_id uuid, ${returned}, scopes text[], user_id text)
      language sql stable strict security definer set search_path = pg_catalog, public, pg_temp
      as $$
        select c.organization_id, ${selected}, c.scopes, c.user_id
          from public.credential c where c.key = wanted and ${valid}
      $$;`);
    this.addSql('revoke all on function find_credential(text) from public;');
  }
}
