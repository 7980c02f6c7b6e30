import { Migration } from '@mikro-orm/migrations';

/** Both are trusted extensions: the owner of the database may make them. They carry the search by name. */
export class Migration20261120135900_extensions extends Migration {
  override name = 'Migration20261120135900_extensions';

  override up(): void {
    this.addSql('create extension if not exists pg_trgm;');
    this.addSql('create extension if not exists btree_gin;');
  }

  override down(): void {
    this.addSql('drop extension if exists btree_gin;');
    this.addSql('drop extension if exists pg_trgm;');
  }
}
