import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import type { MikroORM } from '@mikro-orm/postgresql';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { v7 } from 'uuid';
import { makeLocalIssuer, trustLocally } from './access/issuers/local-issuer.ts';
import { type TrustedIssuer, trustIssuer } from './access/issuers/trusted-issuer.ts';
import { rateLimiter } from './access/rate-limit.ts';
import { sightOver } from './access/sight.ts';
import { authenticator } from './access/ways/authenticate.ts';
import { waysIn } from './access/ways/ways-in.ts';
import type { Config } from './config.ts';
import type { Context } from './context.ts';
import { type Database, openDatabase } from './db/database.ts';
import { migrate, requireReady } from './db/migrate.ts';
import { openOrm, poolOf } from './db/orm.ts';
import type { DemoCredentials } from './demo/credentials-file.ts';
import { ConfigurationError } from './errors.ts';
import { createApollo } from './graphql/apollo.ts';
import { type ResolveDocument, readTrustedDocuments, trustedResolver } from './graphql/trusted-documents.ts';
import { logRequests } from './http/access-log.ts';
import { authenticated } from './http/authenticated.ts';
import { allowOrigins } from './http/cors.ts';
import { giveUpLateRequests } from './http/deadline.ts';
import { serveDocs } from './http/docs.ts';
import { endConnections } from './http/ending.ts';
import { answerError, answerErrors } from './http/errors.ts';
import { serveExplorer } from './http/explorer.ts';
import { serveGraphql } from './http/graphql.ts';
import { serveHealth } from './http/health.ts';
import { serveOpenapi } from './http/openapi.ts';
import { serveSchema } from './http/schema.ts';
import { serveSystems } from './http/systems.ts';
import { serialized } from './log.ts';
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
    const demo = await prepareBundled(config, database);
    const orm = await openOrm(database.url, { max: config.poolSize, queryTimeout: QUERY_TIMEOUT });
    closing.push(() => orm.close());
    await requireReady(orm, database.bundled);
    // 3. Whose word counts.
    const issuers = config.jwt ? [await trustIssuer(config.jwt, app.log)] : [];
    if (demo) issuers.push(demo.issuer);
    // 4. The graph.
    const schema = buildSchema(resolvers);
    const apollo = createApollo(schema, app.log, config.queryCostLimit);
    await apollo.start();
    closing.push(() => apollo.stop());
    const trusted = config.trustedDocuments && (await readTrustedDocuments(config.trustedDocuments, schema));
    const resolveDocument = trusted ? trustedResolver(trusted) : undefined;
    // 5. The routes.
    await addRoutes(app, {
      ...{ config, apollo, schema, orm, issuers, resolveDocument },
      demo: demo?.credentials,
    });
    closing.push(() => app.close());
    // 6. Listen.
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
    // What fastify itself has to say of an error must hold no value either.
    logger: { level: config.logLevel, base: null, serializers: { err: serialized } },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    bodyLimit: config.bodyLimit,
    frameworkErrors: answerError,
    // An id of ours: what a caller sends must not get into a log.
    genReqId: () => v7(),
    // An id that is too long is told so where it stands, and not as a path that there is not.
    routerOptions: { maxParamLength: 2_000 },
    requestIdHeader: false,
  });
}

/** Tables, demo customers and issuer of tokens of the bundled database. */
async function prepareBundled(
  config: Config,
  { bundled, url, adminUrl }: Database,
): Promise<{ credentials: DemoCredentials; issuer: TrustedIssuer } | undefined> {
  if (!bundled || !adminUrl) return undefined;
  await migrate(adminUrl, url);
  // Only here: the names and places that demo customers are made of are a heavy thing to load.
  const { prepareDemo } = await import('./demo/prepare.ts');
  const issuer = await makeLocalIssuer(config.dataFolder);
  const credentials = await prepareDemo(adminUrl, config.dataFolder, issuer);
  return { credentials, issuer: trustLocally(issuer) };
}

interface Served {
  config: Config;
  apollo: ApolloServer<Context>;
  schema: GraphQLSchema;
  orm: MikroORM;
  issuers: readonly TrustedIssuer[];
  resolveDocument: ResolveDocument | undefined;
  demo: DemoCredentials | undefined;
}

async function addRoutes(
  app: FastifyInstance,
  { config, apollo, schema, orm, issuers, resolveDocument, demo }: Served,
): Promise<void> {
  const pool = await poolOf(orm);
  logRequests(app);
  giveUpLateRequests(app, config.requestTimeout);
  endConnections(app);
  answerErrors(app);
  await allowOrigins(app, config.corsOrigins);
  serveHealth(app, pool);
  const known = authenticated(app, authenticator(waysIn(pool, issuers)), rateLimiter(pool, config.rateLimit));
  serveGraphql(app, {
    ...{ apollo, orm, pool, resolveDocument },
    sightOf: sightOver(schema),
    authenticated: known,
  });
  await serveSystems(app, { authenticated: known, schema, orm, pool });
  await serveSchema(app, known);
  serveOpenapi(app, schema);
  await serveDocs(app, demo);
  serveExplorer(app, demo);
}

/** Connections that may wait to be accepted: a burst shall wait, and not be reset. The system may allow fewer. */
const BACKLOG = 4_096;

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port, backlog: BACKLOG });
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
