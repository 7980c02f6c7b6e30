import type { MikroORM } from '@mikro-orm/postgresql';
import { ConfigurationError } from '../errors.ts';
import { migrations } from './migrations/index.ts';

/**
 * What the tables and the program agree on. It goes up by one in the version of the program that does without something, which a
 * later migration takes away; that migration sets `minimum_version` to the same number. Migrations that only add leave both alone.
 */
export const PROGRAM_VERSION = 1;

export interface TablesState {
  /** Migrations of this program that did not run, in their order. */
  missing: string[];
  /** Migrations that ran and that this program does not know: those of a newer version. */
  unknown: string[];
  /** The lowest version of the program that may use the tables; undefined for tables from before there was one. */
  minimumVersion: number | undefined;
}

export async function tablesState(orm: MikroORM): Promise<TablesState> {
  const ran = await rowsOf<{ name: string }>(orm, 'mikro_orm_migrations', 'name');
  const [floor] = await rowsOf<{ minimum_version: number }>(orm, 'compatibility', 'minimum_version');
  return { ...comparedWith(ran.map(({ name }) => name)), minimumVersion: floor?.minimum_version };
}

/** What of the migrations that ran this program lacks, and the other way round. */
export function comparedWith(ran: readonly string[]): Pick<TablesState, 'missing' | 'unknown'> {
  const known = migrations.map(({ name }) => name);
  return {
    missing: known.filter((name) => !ran.includes(name)),
    unknown: ran.filter((name) => !known.includes(name)),
  };
}

/** Rejects tables that need a newer version of this program. Those that were only added to can be served. */
export function checkCompatible({ minimumVersion, unknown }: TablesState, source: string): void {
  if (minimumVersion === undefined ? unknown.length === 0 : minimumVersion <= PROGRAM_VERSION) return;
  const needed = minimumVersion === undefined ? 'a newer version' : `version ${minimumVersion} or newer`;
  throw new ConfigurationError(
    `${source}: the tables need ${needed} of this program, and this is version ${PROGRAM_VERSION}; start a newer one`,
  );
}

/** Nothing where there is no such table. */
async function rowsOf<Row>(orm: MikroORM, table: string, column: string): Promise<Row[]> {
  const [found] = await orm.em.execute<{ found: boolean }[]>('select to_regclass(?) is not null as found', [
    `public.${table}`,
  ]);
  return found?.found ? orm.em.execute<Row[]>(`select ${column} from ${table}`) : [];
}
