/** The gateway as shipped, on a given database. */
import { readConfig } from '../src/config.ts';
import { createServer } from '../src/server.ts';

const [url, , poolSize] = process.argv.slice(2) as [string, string, string];
const settings = { PORT: '0', DATABASE_URL: url, DATABASE_POOL_SIZE: poolSize, LOG_LEVEL: 'fatal' };
const server = await createServer(readConfig(settings));
console.log(server.url);
