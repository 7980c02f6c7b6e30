import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApolloServerPlugin } from '@apollo/server';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Pool } from 'pg';
import { openAuthentication } from './auth/authentication.ts';
import { trustIssuer } from './auth/issuers/trusted-issuer.ts';
import type { Policy } from './auth/policy.ts';
import { rateLimiter } from './auth/rate-limit.ts';
import { bootstrap } from './bootstrap.ts';
import { createLog } from './common/log.ts';
import type { Config } from './config.ts';
import type { Context } from './context.ts';
import { openAuthenticationPool } from './db/authentication-pool.ts';
import { connectionSettings } from './db/connection-settings.ts';
import { openHealthPool } from './db/health-pool.ts';
import { logOutages } from './db/outage-log.ts';
import { poolOf } from './db/pool.ts';
import { createGraph, type Graph } from './graphql/graph.ts';
import { loadPlugins } from './graphql/load-plugins.ts';
import { buildAccessibleSchema } from './graphql/schema/build-schema.ts';
import {
  operationNames,
  readTrustedDocuments,
  type TrustedDocuments,
  trustedResolver,
} from './graphql/trusted-documents.ts';
import { logRequests } from './http/access-log.ts';
import { authenticationHooks, type Callers } from './http/authentication-hooks.ts';
import { clientAddress } from './http/client-address.ts';
import { sendClientError } from './http/client-error.ts';
import { closeConnectionsOnShutdown } from './http/connection-close.ts';
import { rejectEncodedBodies } from './http/content-encoding.ts';
import { APOLLO_SANDBOX, allowOrigins } from './http/cors.ts';
import type { DemoPage } from './http/demo-page.ts';
import { serveDocs } from './http/docs.ts';
import { sendError, sendErrors } from './http/error-responses.ts';
import { serveExplorer } from './http/explorer.ts';
import { serveGraphql } from './http/graphql.ts';
import { type Draining, serveHealth } from './http/health.ts';
import { requireOneHost } from './http/host.ts';
import { readJsonBodies } from './http/json.ts';
import { listen, urlOf } from './http/listen.ts';
import { createLoadSheddingServer } from './http/load-shedding.ts';
import { announceMethods, respondToOtherMethods } from './http/methods.ts';
import { countRequests, serveMetrics } from './http/metrics.ts';
import { createMetricsServer } from './http/metrics-server.ts';
import { serveOpenapi } from './http/openapi.ts';
import { RejectionLog } from './http/rejection-log.ts';
import { RequestQueue } from './http/request-queue.ts';
import { abortTimedOutRequests } from './http/request-timeout.ts';
import { traceRequests } from './http/request-tracing.ts';
import { registerRestRoutes } from './http/rest-routes.ts';
import { serveSchema } from './http/schema.ts';
import { setSecurityHeaders } from './http/security-headers.ts';
import { requireUtf8Url } from './http/url.ts';
import { collectNodeMetrics, watchDocuments, watchPool } from './metrics/metrics.ts';
import { resolvers } from './modules/index.ts';
import { openOrm } from './orm/open-orm.ts';
import { openReplicas } from './orm/open-replicas.ts';
import { checkServable } from './orm/preflight-checks.ts';
import { Readiness } from './orm/readiness.ts';
import { type CreateRequestServices, requestServices } from './request-services.ts';
import { openTracer } from './tracing/open-tracer.ts';
import type { Tracer } from './tracing/span.ts';

export interface Server {
  app: FastifyInstance;
  /** The URL that it listens on, such as `http://127.0.0.1:4000`. */
  url: string;
  /** The URL of `/metrics`. */
  metricsUrl: string;
  /** Whether it serves the bundled database with its demo customers. */
  bundled: boolean;
  /** Finishes running requests, then stops everything that was started. */
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Apollo Server plugins, in addition to those of `APOLLO_PLUGINS`. */
  plugins?: readonly ApolloServerPlugin<Context>[];
}

/**
 * Starts the gateway. Throws ConfigurationError or DatabaseUnavailableError, with a one-line message, if it
 * cannot serve; everything that was started is stopped then.
 */
export async function createServer(config: Config, { plugins = [] }: ServerOptions = {}): Promise<Server> {
  const http = createHttp(config);
  const { app } = http;
  const closing: (() => unknown)[] = [];
  // Closes what was started, in reverse order. If a step fails, the remaining steps still run.
  const close = async () => {
    try {
      await closing.pop()?.();
    } finally {
      if (closing.length > 0) await close();
    }
  };
  try {
    const tracer = await openTracer(config.tracing, app.log);
    closing.push(() => tracer?.close());
    // 1. Connect to a database whose tables are up to date.
    const database = await bootstrap(config, (line) => app.log.warn(line));
    const { databaseUrl, bundled, demo } = database;
    closing.push(() => database.close());
    const settings = await connectionSettings(databaseUrl, config.preparedStatements, app.log);
    const orm = await openOrm(databaseUrl, { max: config.poolSize, ...settings });
    closing.push(() => orm.close());
    await checkServable(orm, bundled);
    const pool = await poolOf(orm);
    closing.push(watchPool(pool));
    const replicas = await openReplicas(pool, config, app.log);
    closing.push(() => replicas?.close());
    const authenticationPool = openAuthenticationPool(databaseUrl, settings);
    closing.push(() => authenticationPool.end());
    collectNodeMetrics();
    const healthPool = openHealthPool(databaseUrl);
    closing.push(() => healthPool.end());
    const readiness = new Readiness(healthPool);
    // 2. Set up authentication and rate limits.
    const issuers = await Promise.all(config.issuers.map((each) => trustIssuer(each, app.log)));
    if (demo) issuers.push(demo.issuer);
    const authentication = openAuthentication(authenticationPool, issuers, app.log);
    closing.push(() => authentication.close());
    const callers: Callers = {
      authenticate: authentication.authenticate,
      addressOf: clientAddress(config.trustProxy.length > 0),
      limitRate: rateLimiter(authenticationPool, config.rateLimit),
    };
    // 3. Create the graph, and what creates the services of each request.
    const accessible = buildAccessibleSchema(resolvers);
    const { schema, policy } = accessible;
    const graph = createGraph(accessible, orm.getMetadata(), app.log, {
      costLimit: config.queryCostLimit,
      hasFastPath: config.hasFastPath,
      plugins: [...plugins, ...(await loadPlugins(config.apolloPlugins))],
    });
    await graph.apollo.start();
    closing.push(() => graph.apollo.stop());
    closing.push(watchDocuments(graph.documents));
    const trusted = config.trustedDocuments
      ? await readTrustedDocuments(config.trustedDocuments, schema)
      : undefined;
    // 4. Add the routes.
    const state: Draining = { draining: false };
    await addRoutes(http, {
      ...{ config, graph, policy, pool, callers, trusted, readiness, state, bundled, tracer },
      createRequestServices: requestServices(policy, orm, pool, replicas),
      demo: demo?.page,
    });
    // The metrics are served until running requests are completed.
    const metrics = config.metricsPort === undefined ? app : createMetricsServer();
    if (metrics !== app) closing.push(() => metrics.close());
    closing.push(() => app.close());
    // 5. Listen.
    const { host, port, metricsPort } = config;
    await listen(app, { host, port, variable: 'PORT' });
    if (metricsPort !== undefined)
      await listen(metrics, { host, port: metricsPort, variable: 'METRICS_PORT' });
    closing.push(logOutages(healthPool, app.log));
    closing.push(() => drain(state, config.drainSeconds));
    const url = urlOf(app);
    await demo?.writeCredentials(url);
    return { app, url, metricsUrl: `${urlOf(metrics)}/metrics`, bundled, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Reports that the server is not ready, and keeps serving until load balancers have noticed. */
async function drain(state: Draining, seconds: number): Promise<void> {
  state.draining = true;
  if (seconds > 0) await sleep(seconds * 1_000);
}

/** The HTTP server, which also owns the log, with its concurrency slots and its log of rejections. */
interface Http {
  app: FastifyInstance;
  requestQueue: RequestQueue;
  rejectionLog: RejectionLog;
}

function createHttp(config: Config): Http {
  const requestQueue = new RequestQueue(config.poolSize);
  const rejectionLog = new RejectionLog(() => app.log);
  const app = createApp(config, requestQueue, (keyId) => rejectionLog.add('LOAD', { principal: keyId }));
  return { app, requestQueue, rejectionLog };
}

function createApp(
  config: Config,
  requestQueue: RequestQueue,
  onReject: (keyId: string | undefined) => void,
): FastifyInstance {
  return Fastify({
    logger: createLog(config.logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    serverFactory: createLoadSheddingServer(requestQueue, onReject, {
      // Headers must arrive within the request timeout; otherwise a client could hold its connection forever
      // by sending them byte by byte. The rest of the request has its own timeout.
      headersTimeout: config.requestTimeout * 1_000,
      connectionsCheckingInterval: 1_000,
      requestTimeout: 0,
      // Longer than load balancers keep idle connections, so that they close them first.
      keepAliveTimeout: 72_000,
    }),
    bodyLimit: config.bodyLimit,
    frameworkErrors: sendError,
    clientErrorHandler: sendClientError,
    // Generated ids only: a caller's text must not get into the log.
    genReqId: () => randomUUID(),
    // Long ids reach the handler, which returns an error for the id instead of an unknown path.
    routerOptions: { maxParamLength: 2_000 },
    requestIdHeader: false,
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
  });
}

interface RouteDependencies {
  config: Config;
  graph: Graph;
  policy: Policy;
  createRequestServices: CreateRequestServices;
  pool: Pool;
  callers: Callers;
  /** Set if only trusted documents may run. */
  trusted: TrustedDocuments | undefined;
  readiness: Readiness;
  state: Draining;
  /** Whether it is the bundled database. */
  bundled: boolean;
  demo: DemoPage | undefined;
  /** Set if spans are recorded. */
  tracer: Tracer | undefined;
}

async function addRoutes(
  { app, requestQueue, rejectionLog }: Http,
  dependencies: RouteDependencies,
): Promise<void> {
  const { config, graph, policy, createRequestServices, pool, callers, trusted } = dependencies;
  const { readiness, state, bundled, demo, tracer } = dependencies;
  const knownOperations = trusted ? operationNames(trusted) : new Set<string>();
  setSecurityHeaders(app);
  traceRequests(app, tracer);
  logRequests(app, rejectionLog);
  requireOneHost(app);
  requireUtf8Url(app);
  abortTimedOutRequests(app, config.requestTimeout, config.logSql);
  closeConnectionsOnShutdown(app);
  sendErrors(app);
  readJsonBodies(app);
  rejectEncodedBodies(app);
  announceMethods(app);
  await allowOrigins(app, config.corsOrigins ?? (bundled ? [APOLLO_SANDBOX] : []));
  respondToOtherMethods(app);
  serveHealth(app, readiness, state);
  countRequests(app, knownOperations);
  if (config.metricsPort === undefined) serveMetrics(app);
  const hooks = authenticationHooks(app, { ...callers, requestQueue, rejectionLog });
  serveGraphql(app, {
    ...{ graph, createRequestServices, knownOperations },
    resolveDocument: trusted && trustedResolver(trusted),
    authenticationHooks: hooks,
  });
  await registerRestRoutes(app, { authenticationHooks: hooks, policy, createRequestServices, pool });
  await serveSchema(app, hooks);
  serveOpenapi(app, policy);
  await serveDocs(app, demo);
  serveExplorer(app, demo);
}
