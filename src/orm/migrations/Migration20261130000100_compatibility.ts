import { Migration } from '@mikro-orm/migrations';

export class Migration20261130000100_compatibility extends Migration {
  override name = 'Migration20261130000100_compatibility';

  override up(): void {
    // The lowest version of the program that may use these tables; see `src/orm/compatibility.ts`.
    this.addSql(
      `create table "compatibility" ("minimum_version" int not null check ("minimum_version" > 0));`,
    );
    this.addSql(`create unique index "compatibility_one_row" on "compatibility" ((true));`);
    this.addSql(`insert into "compatibility" ("minimum_version") values (1);`);
  }

  override down(): void {
    this.addSql(`drop table "compatibility";`);
  }
}
