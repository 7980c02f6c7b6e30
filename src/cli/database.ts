import { closeOnSignals } from '../common/run-main.ts';
import { type Config, readConfig } from '../config.ts';
import { openDatabase } from '../database.ts';
import { ConfigurationError } from '../errors.ts';
import { openOrm } from '../orm/open-orm.ts';

/** The conventional exit code of a command that was ended by SIGINT. */
const INTERRUPTED = 130;

/**
 * Opens the database as its owner for one command. Starts the bundled database unless a server is running on
 * it.
 */
export async function withDatabase(
  command: (database: { url: string; adminUrl: string; bundled: boolean }) => Promise<void>,
): Promise<void> {
  const config: Config = readConfig();
  const database = await openDatabase(config, { exclusive: false });
  closeOnSignals(database.close, INTERRUPTED);
  try {
    if (!database.adminUrl) throw new ConfigurationError('DATABASE_ADMIN_URL must be set for this command');
    const { url, adminUrl, bundled } = database;
    await command({ url, adminUrl, bundled });
  } finally {
    await database.close();
  }
}

export async function withOrm<T>(
  url: string,
  use: (orm: Awaited<ReturnType<typeof openOrm>>) => Promise<T>,
): Promise<T> {
  const orm = await openOrm(url, { max: 1 }, 'DATABASE_ADMIN_URL');
  try {
    return await use(orm);
  } finally {
    await orm.close();
  }
}

/** Opens the database and the ORM, for commands that only use the tables. */
export async function asOwner<T>(
  use: (orm: Awaited<ReturnType<typeof openOrm>>) => Promise<T>,
  show: (result: T) => void,
): Promise<void> {
  await withDatabase(async ({ adminUrl }) => show(await withOrm(adminUrl, use)));
}
