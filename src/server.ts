import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import type { MikroORM, PostgreSqlConnection } from '@mikro-orm/postgresql';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { authenticator } from './access/authenticate.ts';
import { keyAndSecret } from './access/key.ts';
import type { Config } from './config.ts';
import type { Context } from './context.ts';
import { type Database, openDatabase } from './db/database.ts';
import { migrate, requireReady } from './db/migrate.ts';
import { openOrm } from './db/orm.ts';
import { createApollo } from './graphql/apollo.ts';
import { logRequests } from './http/access-log.ts';
import { answerErrors } from './http/errors.ts';
import { serveGraphql } from './http/graphql.ts';
import { serveHealth } from './http/health.ts';
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
    await prepareBundled(config, database);
    const orm = await openOrm(database.url, { max: config.poolSize });
    closing.push(() => orm.close());
    await requireReady(orm);
    // 3. The graph.
    const apollo = createApollo(buildSchema(resolvers), app.log);
    await apollo.start();
    closing.push(() => apollo.stop());
    // 4. The routes.
    await addRoutes(app, apollo, orm);
    closing.push(() => app.close());
    // 5. Listen.
    await app.listen({ host: config.host, port: config.port });
    return { app, url: urlOf(app), bundled: database.bundled, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function createApp(config: Config): FastifyInstance {
  return Fastify({
    logger: { level: config.logLevel, base: null },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    bodyLimit: 1_048_576,
  });
}

async function prepareBundled(config: Config, { bundled, url, adminUrl }: Database): Promise<void> {
  if (!bundled || !adminUrl) return;
  await migrate(adminUrl, url);
  // Only here: the names and places that demo customers are made of are a heavy thing to load.
  const { prepareDemo } = await import('./demo/prepare.ts');
  await prepareDemo(adminUrl, config.dataFolder);
}

async function addRoutes(app: FastifyInstance, apollo: ApolloServer<Context>, orm: MikroORM): Promise<void> {
  const pool = await (orm.em.getConnection() as PostgreSqlConnection).getNativeClient();
  logRequests(app);
  answerErrors(app);
  serveHealth(app, pool);
  serveGraphql(app, { apollo, orm, pool, authenticate: authenticator([keyAndSecret(pool)]) });
}

function urlOf(app: FastifyInstance): string {
  const { address, port, family } = app.server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
