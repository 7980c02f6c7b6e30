import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { Migration20261120135900_extensions } from './Migration20261120135900_extensions.ts';
import { Migration20261120135956_tables } from './Migration20261120135956_tables.ts';
import { Migration20261120140000_tenancy } from './Migration20261120140000_tenancy.ts';
import { Migration20261124222742_journal } from './Migration20261124222742_journal.ts';
import { Migration20261125013325_access } from './Migration20261125013325_access.ts';
import { Migration20261128145137_plans } from './Migration20261128145137_plans.ts';
import { Migration20261130000100_compatibility } from './Migration20261130000100_compatibility.ts';
import { Migration20261130000200_credentials } from './Migration20261130000200_credentials.ts';
import { Migration20261130073446_search } from './Migration20261130073446_search.ts';
import { Migration20261130100000_screening_details } from './Migration20261130100000_screening_details.ts';
import { Migration20261130190000_key_indexes } from './Migration20261130190000_key_indexes.ts';
import { Migration20261130190100_keys } from './Migration20261130190100_keys.ts';
import { Migration20261130215432_checks } from './Migration20261130215432_checks.ts';

/** Every migration, in the order in which they run. `npm run migration:create` writes this file. */
export const migrations: { name: string; class: Constructor<Migration> }[] = [
  Migration20261120135900_extensions,
  Migration20261120135956_tables,
  Migration20261120140000_tenancy,
  Migration20261124222742_journal,
  Migration20261125013325_access,
  Migration20261128145137_plans,
  Migration20261130000100_compatibility,
  Migration20261130000200_credentials,
  Migration20261130073446_search,
  Migration20261130100000_screening_details,
  Migration20261130190000_key_indexes,
  Migration20261130190100_keys,
  Migration20261130215432_checks,
].map((migration) => ({ name: migration.name, class: migration }));
