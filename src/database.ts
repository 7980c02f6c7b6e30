import type { Config } from './config.ts';
import { withExplicitTlsMode } from './db/tls-mode.ts';
import { startEmbedded } from './embedded-postgres/index.ts';
import { ConfigurationError } from './errors.ts';

/** The database to use, with the URLs of its two roles. */
export interface Database {
  url: string;
  /** The owner's URL; undefined if only the application's role is configured. */
  adminUrl: string | undefined;
  /** Whether it is the bundled database. */
  bundled: boolean;
  close(): Promise<void>;
}

/**
 * Opens the database of DATABASE_URL, or the bundled PostgreSQL. The server passes `exclusive: true`; a
 * command can run alongside a running server on the same data.
 */
export async function openDatabase(
  config: Config,
  { exclusive, onLog = () => {} }: { exclusive: boolean; onLog?: (line: string) => void },
): Promise<Database> {
  if (config.databaseUrl) {
    return {
      url: withExplicitTlsMode(config.databaseUrl),
      adminUrl: config.databaseAdminUrl && withExplicitTlsMode(config.databaseAdminUrl),
      bundled: false,
      close: async () => {},
    };
  }
  if (config.databaseAdminUrl) {
    throw new ConfigurationError('DATABASE_URL must be set because DATABASE_ADMIN_URL is set');
  }
  if (config.replicaUrls.length > 0) {
    throw new ConfigurationError('DATABASE_URL must be set because DATABASE_REPLICA_URLS is set');
  }
  const postgres = await startEmbedded({ dataFolder: config.dataFolder, exclusive, onLog });
  return {
    url: postgres.url('app'),
    adminUrl: postgres.url('owner'),
    bundled: true,
    close: () => postgres.stop(),
  };
}
