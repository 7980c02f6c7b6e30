import { Migration } from '@mikro-orm/migrations';
import { foreignKeys } from './customer-keys.ts';

/** Validates the new foreign keys. Reads and writes go on, so each runs in a transaction of its own. */
export class Migration20261130190200_validate_keys extends Migration {
  override name = 'Migration20261130190200_validate_keys';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const { table, temporaryName } of foreignKeys)
      this.addSql(`alter table "${table}" validate constraint "${temporaryName}";`);
  }

  override down(): void {}
}
