import { Migration } from '@mikro-orm/migrations';

const COLUMNS = 'organization_id uuid, secret_hash bytea, public_key jsonb, scopes text[], user_id text';
const SELECTED = 'c.organization_id, c.secret_hash, c.public_key, c.scopes, c.user_id';

/** Validity is determined by the database's clock. */
const NOT_REVOKED = '(c.revoked_at is null or c.revoked_at > now())';
const VALID = `${NOT_REVOKED} and (c.expires_at is null or c.expires_at > now())`;

/** Expiry, last use, and who created and revoked a credential; and a lookup of many keys in one statement. */
export class Migration20261130000200_credentials extends Migration {
  override name = 'Migration20261130000200_credentials';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "credential" add "created_by" text null, add "expires_at" timestamptz(3) null, add "last_used_at" timestamptz(3) null, add "revoked_by" text null;`,
    );
    this.#findCredential(VALID);
    this.#findCredentials();
    this.#recordUse();
  }

  override down(): void | Promise<void> {
    this.addSql('drop function record_credential_use(text[]);');
    this.addSql('drop function find_credentials(text[]);');
    this.#findCredential(NOT_REVOKED);
    this.addSql(
      `alter table "credential" drop column "created_by", drop column "expires_at", drop column "last_used_at", drop column "revoked_by";`,
    );
  }

  /** Gateways of the previous version call it. It is replaced in place, so that its grants remain. */
  #findCredential(valid: string): void {
    this.addSql(`create or replace function find_credential(wanted text)
      returns table (${COLUMNS})
      language sql stable strict security definer set search_path = pg_catalog, public, pg_temp
      as $$
        select ${SELECTED}
          from public.credential c where c.key = wanted and ${valid}
      $$;`);
  }

  #findCredentials(): void {
    this.addSql(`create function find_credentials(wanted text[])
      returns table (key text, ${COLUMNS})
      language sql stable strict security definer set search_path = pg_catalog, public, pg_temp
      as $$
        select c.key, ${SELECTED}
          from public.credential c where c.key = any(wanted) and ${VALID}
      $$;`);
    this.addSql('revoke all on function find_credentials(text[]) from public;');
  }

  /**
   * Skips rows that another gateway is updating: it records the same minute. The order prevents deadlocks.
   */
  #recordUse(): void {
    this.addSql(`create function record_credential_use(used text[])
      returns void
      language sql volatile strict security definer set search_path = pg_catalog, public, pg_temp
      as $$
        update public.credential c set last_used_at = date_trunc('minute', now())
          from (select d.id from public.credential d
                 where d.key = any(used)
                   and (d.last_used_at is null or d.last_used_at < date_trunc('minute', now()))
                 order by d.id for no key update skip locked) due
         where c.id = due.id
      $$;`);
    this.addSql('revoke all on function record_credential_use(text[]) from public;');
  }
}
