import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import type { MikroORM } from '@mikro-orm/postgresql';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { v7 } from 'uuid';
import { authenticator } from './access/authenticate.ts';
import type { KeyAndSecret } from './access/credentials.ts';
import { keyAndSecret } from './access/key.ts';
import type { Config } from './config.ts';
import type { Context } from './context.ts';
import { type Database, openDatabase } from './db/database.ts';
import { migrate, requireReady } from './db/migrate.ts';
import { openOrm, poolOf } from './db/orm.ts';
import { ConfigurationError } from './errors.ts';
import { createApollo } from './graphql/apollo.ts';
import { logRequests } from './http/access-log.ts';
import { allowOrigins } from './http/cors.ts';
import { endConnections } from './http/ending.ts';
import { answerError, answerErrors } from './http/errors.ts';
import { serveExplorer } from './http/explorer.ts';
import { serveGraphql } from './http/graphql.ts';
import { serveHealth } from './http/health.ts';
import { serveSchema } from './http/schema.ts';
import { resolvers } from './modules/index.ts';
import { buildSchema } from './schema.ts';

export interface Server {
  app: FastifyInstance;
  /** Where it listens, as `http://127.0.0.1:4000`. */
  url: string;
  /** Whether it serves the bundled database with its demo customers. */
  bundled: boolean;
  /** Answers what is under way, then ends everything that was started. */
  close(): Promise<void>;
}

/**
 * Brings the gateway up. Throws ConfigurationError or DatabaseUnavailableError, with a message of one line, when it
 * cannot serve; nothing is left running then.
 */
export async function createServer(config: Config): Promise<Server> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    while (closing.length > 0) await closing.pop()?.();
  };
  try {
    // 1. The HTTP server, which also owns the log.
    const app = createApp(config);
    // 2. A database whose tables are up to date; the bundled one is made so here.
    const database = await openDatabase(config, { exclusive: true, onLog: (line) => app.log.warn(line) });
    closing.push(() => database.close());
    const demoCredential = await prepareBundled(config, database);
    const orm = await openOrm(database.url, { max: config.poolSize, queryTimeout: QUERY_TIMEOUT });
    closing.push(() => orm.close());
    await requireReady(orm, database.bundled);
    // 3. The graph.
    const apollo = createApollo(buildSchema(resolvers), app.log);
    await apollo.start();
    closing.push(() => apollo.stop());
    // 4. The routes.
    await addRoutes(app, { config, apollo, orm, demoCredential });
    closing.push(() => app.close());
    // 5. Listen.
    await listen(app, config);
    return { app, url: urlOf(app), bundled: database.bundled, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** For a database that does not answer at all, in milliseconds. What is slow, PostgreSQL ends before. */
const QUERY_TIMEOUT = 15_000;

function createApp(config: Config): FastifyInstance {
  return Fastify({
    logger: { level: config.logLevel, base: null },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    bodyLimit: 1_048_576,
    frameworkErrors: answerError,
    // An id of ours: what a caller sends must not get into a log.
    genReqId: () => v7(),
    requestIdHeader: false,
  });
}

/** Tables and demo customers of the bundled database; returns the demo's credential. */
async function prepareBundled(
  config: Config,
  { bundled, url, adminUrl }: Database,
): Promise<KeyAndSecret | undefined> {
  if (!bundled || !adminUrl) return undefined;
  await migrate(adminUrl, url);
  // Only here: the names and places that demo customers are made of are a heavy thing to load.
  const { prepareDemo } = await import('./demo/prepare.ts');
  return prepareDemo(adminUrl, config.dataFolder);
}

interface Served {
  config: Config;
  apollo: ApolloServer<Context>;
  orm: MikroORM;
  demoCredential: KeyAndSecret | undefined;
}

async function addRoutes(
  app: FastifyInstance,
  { config, apollo, orm, demoCredential }: Served,
): Promise<void> {
  const pool = await poolOf(orm);
  const authenticate = authenticator([keyAndSecret(pool)]);
  logRequests(app);
  endConnections(app);
  answerErrors(app);
  await allowOrigins(app, config.corsOrigins);
  serveHealth(app, pool);
  serveGraphql(app, { apollo, orm, pool, authenticate });
  await serveSchema(app, authenticate);
  serveExplorer(app, demoCredential);
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new ConfigurationError(`PORT: ${port} is in use; set another one`);
    if (code === 'EACCES') throw new ConfigurationError(`PORT: ${port} may not be used by this account`);
    if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN') {
      throw new ConfigurationError(`HOST: ${host} is not an address of this machine`);
    }
    throw error;
  }
}

function urlOf(app: FastifyInstance): string {
  const { address, port, family } = app.server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
