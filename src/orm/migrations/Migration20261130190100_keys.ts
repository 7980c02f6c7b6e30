import { Migration } from '@mikro-orm/migrations';
import { foreignKeys, tables } from './customer-keys.ts';

/**
 * Changes the primary key of every table with customer data from `id` to the organization and `id`, on
 * indexes that exist. Adds foreign keys to the new keys; the next migration validates them. Nothing is
 * scanned, so the locks are short.
 */
export class Migration20261130190100_keys extends Migration {
  override name = 'Migration20261130190100_keys';

  override up(): void {
    for (const table of tables) {
      this.addSql(
        `alter table "${table}" drop constraint "${table}_pkey", add constraint "${table}_pkey" primary key using index "${table}_new_pkey";`,
      );
    }
    for (const { table, temporaryName, column, target, onDelete } of foreignKeys) {
      // Without columns the foreign key uses the primary key. With columns it would use the older unique index.
      this.addSql(
        `alter table "${table}" add constraint "${temporaryName}" foreign key (organization_id, ${column}) references "${target}" ${onDelete} not valid;`,
      );
    }
    this.addSql(
      `alter table "organization" add "state" text not null default 'ACTIVE', add constraint "organization_state_check" check ("state" in ('ACTIVE'));`,
    );
  }

  override down(): void {
    this.addSql(`alter table "organization" drop column "state";`);
    for (const { table, name, temporaryName } of foreignKeys) {
      this.addSql(
        `alter table "${table}" drop constraint "${temporaryName}", drop constraint if exists "${name}";`,
      );
    }
    for (const table of tables)
      this.addSql(`alter table "${table}" drop constraint "${table}_pkey", add primary key ("id");`);
    for (const target of new Set(foreignKeys.map((foreignKey) => foreignKey.target))) {
      const name = `${target}_organization_id_id_unique`;
      this.addSql(`alter table "${target}" drop constraint if exists "${name}";`);
      this.addSql(`alter table "${target}" add constraint "${name}" unique ("organization_id", "id");`);
    }
    for (const { table, name, column, target, onDelete } of foreignKeys) {
      this.addSql(
        `alter table "${table}" add constraint "${name}" foreign key (organization_id, ${column}) references "${target}" (organization_id, id) ${onDelete};`,
      );
    }
  }
}
