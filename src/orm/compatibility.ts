import type { MikroORM } from '@mikro-orm/postgresql';
import { ConfigurationError } from '../errors.ts';
import { migrations } from './migrations/index.ts';

/**
 * The schema version that the program supports. A program version that stops using something which a later
 * migration removes raises it by one; that migration sets `minimum_version` to the same number. Migrations
 * that only add do not change either.
 */
export const PROGRAM_VERSION = 1;

export interface TablesState {
  /** Migrations of this program that have not run, in order. */
  missing: string[];
  /** Migrations that have run but are unknown to this program: those of a newer version. */
  unknown: string[];
  /** The lowest program version that may use the tables; undefined for tables older than this check. */
  minimumVersion: number | undefined;
}

export async function tablesState(orm: MikroORM): Promise<TablesState> {
  const ran = await rowsOf<{ name: string }>(orm, 'mikro_orm_migrations', 'name');
  const [compatibility] = await rowsOf<{ minimum_version: number }>(orm, 'compatibility', 'minimum_version');
  return { ...comparedWith(ran.map(({ name }) => name)), minimumVersion: compatibility?.minimum_version };
}

/** Compares the migrations that have run with those of this program. */
export function comparedWith(ran: readonly string[]): Pick<TablesState, 'missing' | 'unknown'> {
  const known = migrations.map(({ name }) => name);
  return {
    missing: known.filter((name) => !ran.includes(name)),
    unknown: ran.filter((name) => !known.includes(name)),
  };
}

/**
 * Throws if the tables require a newer version of this program. Tables with additions only are compatible.
 */
export function checkCompatible({ minimumVersion, unknown }: TablesState, source: string): void {
  if (minimumVersion === undefined ? unknown.length === 0 : minimumVersion <= PROGRAM_VERSION) return;
  const needed = minimumVersion === undefined ? 'a newer version' : `version ${minimumVersion} or newer`;
  throw new ConfigurationError(
    `${source}: the tables need ${needed} of this program, but this is version ${PROGRAM_VERSION}; start a newer version`,
  );
}

/** Returns no rows if the table does not exist. */
async function rowsOf<Row>(orm: MikroORM, table: string, column: string): Promise<Row[]> {
  const [found] = await orm.em.execute<{ found: boolean }[]>('select to_regclass(?) is not null as found', [
    `public.${table}`,
  ]);
  return found?.found ? orm.em.execute<Row[]>(`select ${column} from ${table}`) : [];
}
