/** The gateway as shipped, on a given database. */
import { readConfig } from '../src/config.ts';
import { createServer } from '../src/server.ts';

const [url, , poolSize] = process.argv.slice(2) as [string, string, string];
const server = await createServer(readConfig({ PORT: '0', DATABASE_URL: url, DATABASE_POOL_SIZE: poolSize }));
process.send?.(server.url);
