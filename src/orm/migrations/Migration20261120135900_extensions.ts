import { Migration } from '@mikro-orm/migrations';

/** Extensions for search by name. Both are trusted, so the owner of the database may create them. */
export class Migration20261120135900_extensions extends Migration {
  override name = 'Migration20261120135900_extensions';

  override up(): void {
    this.addSql('create extension if not exists pg_trgm;');
    this.addSql('create extension if not exists btree_gin;');
    // Lower case without accents, so that `duenas` finds `Dueñas`.
    this.addSql(`create function fold_name(name text) returns text
      language sql immutable strict parallel safe
      return lower(regexp_replace(normalize(name, nfd), '[\\u0300-\\u036f]', '', 'g'));`);
  }

  override down(): void {
    this.addSql('drop function fold_name(text);');
    this.addSql('drop extension if exists btree_gin;');
    this.addSql('drop extension if exists pg_trgm;');
  }
}
