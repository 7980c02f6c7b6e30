import { MikroORM } from '@mikro-orm/postgresql';
import { toConnectionError } from '../db/connection-errors.ts';
import { ormOptions, type PoolSettings } from './mikro-orm.config.ts';

/**
 * Opens a database and checks that it responds. Otherwise throws DatabaseUnavailableError, whose message
 * names the variable of the URL.
 */
export async function openOrm(
  url: string,
  pool: PoolSettings = { max: 10 },
  variable: 'DATABASE_URL' | 'DATABASE_ADMIN_URL' = 'DATABASE_URL',
): Promise<MikroORM> {
  const orm = await MikroORM.init(ormOptions(url, pool));
  try {
    await orm.em.getConnection().execute('select 1');
    return orm;
  } catch (error) {
    await orm.close(true);
    throw toConnectionError(variable, url, error);
  }
}
