import type { Config } from './config.ts';
import { startEmbedded } from './embedded-postgres/index.ts';
import { ConfigurationError } from './errors.ts';

/** The database to work with: its two roles, and how to leave it. */
export interface Database {
  url: string;
  /** The owner's; undefined where only the application's role is known. */
  adminUrl: string | undefined;
  /** Whether it is the bundled one. */
  bundled: boolean;
  close(): Promise<void>;
}

/**
 * The database of DATABASE_URL, or the bundled PostgreSQL. `exclusive` is the server's: a command works beside a running
 * server on the same data.
 */
export async function openDatabase(
  config: Config,
  { exclusive, onLog = () => {} }: { exclusive: boolean; onLog?: (line: string) => void },
): Promise<Database> {
  if (config.databaseUrl) {
    return {
      url: config.databaseUrl,
      adminUrl: config.databaseAdminUrl,
      bundled: false,
      close: async () => {},
    };
  }
  if (config.databaseAdminUrl) {
    throw new ConfigurationError('DATABASE_URL must be set where DATABASE_ADMIN_URL is');
  }
  const postgres = await startEmbedded({ dataFolder: config.dataFolder, exclusive, onLog });
  return {
    url: postgres.url('app'),
    adminUrl: postgres.url('owner'),
    bundled: true,
    close: () => postgres.stop(),
  };
}
