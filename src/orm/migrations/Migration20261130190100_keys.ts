import { Migration } from '@mikro-orm/migrations';
import { type ForeignKey, foreignKeys, ifNeeded, tables, targets } from './customer-keys.ts';

/**
 * Changes the primary key of every table with customer data from `id` to the organization and `id`, and lets
 * the foreign keys use it. Each statement is a transaction of its own and locks one table, or two for a short
 * time, so requests that lock the same tables in another order wait for it but never for each other. After an
 * interruption the statements that were executed are skipped.
 */
export class Migration20261130190100_keys extends Migration {
  override name = 'Migration20261130190100_keys';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const table of tables) this.#changePrimaryKey(table);
    for (const key of foreignKeys) this.#addForeignKey(key);
    for (const key of foreignKeys) this.#validate(key);
    for (const key of foreignKeys) this.#replace(key);
    for (const target of targets) {
      const name = `${target}_organization_id_id_unique`;
      this.addSql(ifNeeded('true', `alter table "${target}" drop constraint if exists "${name}";`));
    }
    this.addSql(
      ifNeeded(
        'true',
        `alter table "organization" add column if not exists "state" text not null default 'ACTIVE' constraint "organization_state_check" check ("state" in ('ACTIVE'));`,
      ),
    );
  }

  override down(): void {
    this.addSql(`alter table "organization" drop column "state";`);
    for (const { table, name } of foreignKeys)
      this.addSql(`alter table "${table}" drop constraint "${name}";`);
    for (const table of tables) {
      this.addSql(`alter table "${table}" drop constraint "${table}_pkey", add primary key ("id");`);
    }
    for (const target of targets) {
      this.addSql(
        `alter table "${target}" add constraint "${target}_organization_id_id_unique" unique ("organization_id", "id");`,
      );
    }
    for (const { table, name, column, target, onDelete } of foreignKeys) {
      this.addSql(
        `alter table "${table}" add constraint "${name}" foreign key (organization_id, ${column}) references "${target}" (organization_id, id) ${onDelete};`,
      );
    }
  }

  #changePrimaryKey(table: string): void {
    this.addSql(
      ifNeeded(
        `to_regclass('public.${table}_new_pkey') is not null`,
        `alter table "${table}" drop constraint "${table}_pkey", add constraint "${table}_pkey" primary key using index "${table}_new_pkey";`,
      ),
    );
  }

  /** Without columns the foreign key uses the primary key. With columns it would use the older unique index. */
  #addForeignKey({ table, name, temporaryName, column, target, onDelete }: ForeignKey): void {
    this.addSql(
      ifNeeded(
        `exists (select from pg_constraint where conname = '${name}' and conindid <> '${target}_pkey'::regclass)
          and not exists (select from pg_constraint where conname = '${temporaryName}')`,
        `alter table "${table}" add constraint "${temporaryName}" foreign key (organization_id, ${column}) references "${target}" ${onDelete} not valid;`,
      ),
    );
  }

  /** Scans the table, during which requests go on. */
  #validate({ table, temporaryName }: ForeignKey): void {
    this.addSql(
      ifNeeded(
        `exists (select from pg_constraint where conname = '${temporaryName}' and not convalidated)`,
        `alter table "${table}" validate constraint "${temporaryName}";`,
      ),
    );
  }

  #replace({ table, name, temporaryName }: ForeignKey): void {
    this.addSql(
      ifNeeded(
        `exists (select from pg_constraint where conname = '${temporaryName}')`,
        `alter table "${table}" drop constraint "${name}"; alter table "${table}" rename constraint "${temporaryName}" to "${name}";`,
      ),
    );
  }
}
