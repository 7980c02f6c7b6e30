import { Migration } from '@mikro-orm/migrations';
import { ifNeeded, tables } from './customer-keys.ts';

/**
 * Builds the indexes of the new primary keys, which begin with the organization. Reads and writes go on, so
 * this runs outside of a transaction. If it was interrupted, it continues where it stopped.
 */
export class Migration20261130190000_key_indexes extends Migration {
  override name = 'Migration20261130190000_key_indexes';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const table of tables) {
      this.addSql(this.#dropInvalid(`${table}_new_pkey`));
      this.addSql(
        `create unique index concurrently if not exists "${table}_new_pkey" on "${table}" ("organization_id", "id");`,
      );
    }
  }

  /** The migration that uses the indexes also removes them. */
  override down(): void {}

  /**
   * An interrupted `create index concurrently` leaves an invalid index. If it is still being built, because
   * PostgreSQL has not noticed that the client is gone, this gives up and is tried again.
   */
  #dropInvalid(index: string): string {
    return ifNeeded(
      `exists (select from pg_index where indexrelid = to_regclass('public.${index}') and not indisvalid)`,
      `drop index "${index}";`,
    );
  }
}
