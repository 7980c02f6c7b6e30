import { Migration } from '@mikro-orm/migrations';
import { foreignKeys } from './customer-keys.ts';

/** Drops the foreign keys and the unique indexes that the new keys replace. */
export class Migration20261130190300_drop_old_keys extends Migration {
  override name = 'Migration20261130190300_drop_old_keys';

  override up(): void {
    for (const { table, name, temporaryName } of foreignKeys) {
      this.addSql(`alter table "${table}" drop constraint if exists "${name}";`);
      this.addSql(`alter table "${table}" rename constraint "${temporaryName}" to "${name}";`);
    }
    for (const target of new Set(foreignKeys.map((foreignKey) => foreignKey.target)))
      this.addSql(`alter table "${target}" drop constraint if exists "${target}_organization_id_id_unique";`);
  }

  /** The old foreign keys and unique indexes return with the old primary keys. */
  override down(): void {
    for (const { table, name, temporaryName } of foreignKeys)
      this.addSql(`alter table "${table}" rename constraint "${name}" to "${temporaryName}";`);
  }
}
