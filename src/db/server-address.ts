import pg from 'pg';

/** Returns host and port of a URL for display, as the driver uses them: parameters of the URL can name them, too. */
export function serverAddress(connectionString: string): string {
  const { host, port } = new pg.Client({ connectionString });
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
