/** The gateway as shipped, on a given database. */
import { createServer } from '../src/server.ts';

const [url, , poolSize] = process.argv.slice(2) as [string, string, string];
const server = await createServer({
  host: '127.0.0.1',
  port: 0,
  databaseUrl: url,
  databaseAdminUrl: undefined,
  poolSize: Number(poolSize),
  dataFolder: '',
  corsOrigins: [],
  logLevel: 'fatal',
});
console.log(server.url);
