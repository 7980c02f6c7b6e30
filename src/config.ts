import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { IssuerSettings } from './auth/issuers/trusted-issuer.ts';
import { documented, text } from './config/documented.ts';
import { integer } from './config/integer.ts';
import { issuersOf, jwtVariables } from './config/jwt-config.ts';
import { namesSeveralHosts } from './config/several-hosts.ts';
import { tracingOf, tracingVariables, withoutUnusedTracing } from './config/tracing-config.ts';
import { trustedProxies } from './config/trusted-proxies.ts';
import { allowedModesUnlessKnown, withExplicitTlsMode } from './db/tls-mode.ts';
import { ConfigurationError } from './errors.ts';
import { PROJECT_ROOT } from './project-root.ts';
import type { TracingSettings } from './tracing/settings.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const LOG_SQL = ['off', 'names', 'text'] as const;

const postgresUrl = z
  .string()
  .refine((url) => !namesSeveralHosts(url), {
    error:
      'must name one host; for several PostgreSQL servers, put a proxy in front that leads to the primary (docs/high-availability.md)',
    abort: true,
  })
  .refine(isPostgresUrl, 'must be a URL like postgresql://user:password@host:5432/database')
  .superRefine(requireKnownTlsMode);

function requireKnownTlsMode(url: string, { addIssue }: z.RefinementCtx): void {
  const modes = allowedModesUnlessKnown(url);
  if (modes) addIssue(`must have one of these values of sslmode: ${modes.join(', ')}`);
}

/** Origins separated by commas, or `none`. */
const origins = z
  .string()
  .transform((text) => (text === 'none' ? [] : text.split(',').map((origin) => origin.trim())))
  .refine(
    (list) => list.every(isOrigin),
    'must be origins like https://app.example.com, separated by commas, or none',
  );

/** URLs of PostgreSQL, separated by commas. A comma within a URL is percent-encoded. */
const postgresUrls = z
  .string()
  .transform((text) => text.split(',').map((url) => url.trim()))
  .refine((urls) => !urls.some(namesSeveralHosts), {
    error: 'must have one URL for each host',
    abort: true,
  })
  .refine(
    (urls) => urls.every(isPostgresUrl),
    'must be URLs like postgresql://user:password@host:5432/database, separated by commas',
  )
  .superRefine((urls, context) => {
    for (const url of urls) requireKnownTlsMode(url, context);
  });

/** Package names, which may have a subpath, and absolute paths. */
const modules = z
  .string()
  .transform((text) => text.split(',').map((entry) => entry.trim()))
  .refine(
    (list) =>
      list.every((entry) => isAbsolute(entry) || /^(@[\w.-]+\/)?[\w-][\w.-]*(\/[\w.-]+)*$/.test(entry)),
    'must be package names or absolute paths, separated by commas',
  );

/** Every environment variable that the program reads. `docs/configuration.md` is generated from it. */
export const variables = z.object({
  HOST: documented(text.default('127.0.0.1'), {
    description:
      'The address to listen on. `0.0.0.0` accepts requests from other machines; the printed URL and the one in `demo-credentials.json` have the loopback address then.',
    example: '0.0.0.0',
  }),
  PORT: documented(integer(0, 65_535).default(4000), {
    description: 'The port to listen on; 0 selects any free port.',
    example: '8080',
  }),
  METRICS_PORT: documented(integer(0, 65_535).optional(), {
    description:
      'A port of its own for `/metrics`, on the same address. `PORT` does not serve `/metrics` then, so that a firewall or a NetworkPolicy can keep it inside; 0 selects any free port.',
    example: '9464',
    defaultText: 'none; `PORT` serves `/metrics`',
  }),
  DATABASE_URL: documented(postgresUrl.optional(), {
    description:
      'URL of the database, with the role that serves requests. Row level security must apply to this role. Connection parameters such as `?sslmode=verify-full` are supported; [deploy.md](deploy.md#tls) has the TLS modes.',
    example: 'postgresql://graph_app:secret@db.example.com/graph',
    defaultText: 'the bundled PostgreSQL',
  }),
  DATABASE_ADMIN_URL: documented(postgresUrl.optional(), {
    description: 'URL of the same database for its owner, for the command line. The server does not use it.',
    example: 'postgresql://graph_owner:secret@db.example.com/graph',
  }),
  DATABASE_POOL_SIZE: documented(integer(1, 1_000).default(10), {
    description:
      'Maximum number of PostgreSQL connections for reads and writes of customers. Each operation uses one while it reads. [deploy.md](deploy.md#connections) says how to choose the number.',
    example: '20',
  }),
  DATABASE_REPLICA_URLS: documented(postgresUrls.default([]), {
    description:
      'URLs of read replicas of the database, separated by commas, with the same role and the same database name as `DATABASE_URL`. Queries are served from them. Each can have `DATABASE_POOL_SIZE` connections. [replicas.md](replicas.md) describes which reads may be older, and for how long.',
    example:
      'postgresql://graph_app:secret@replica-1.example.com/graph,postgresql://graph_app:secret@replica-2.example.com/graph',
    defaultText: 'none',
  }),
  PREPARED_STATEMENTS: documented(z.enum(['auto', 'on', 'off'], 'must be auto, on or off').default('auto'), {
    description:
      'Whether to use named prepared statements, which PostgreSQL plans once per connection. `auto` checks at startup for a pooler that does not track statement names, and does without names behind one. Use `on` with a pooler in session mode. Without names, responses are the same but slower.',
    example: 'off',
  }),
  DATA_FOLDER: documented(text.default(fileURLToPath(new URL('.data', PROJECT_ROOT))), {
    description: "Folder for the data of the bundled PostgreSQL and the demo's credentials.",
    example: '/var/lib/customer-graph',
    defaultText: '`.data`, next to `package.json`',
  }),
  CORS_ORIGINS: documented(origins.optional(), {
    description: 'Origins whose pages may read responses (CORS), separated by commas, or `none`.',
    example: 'https://app.example.com,https://admin.example.com',
    defaultText: '`none`; with the bundled PostgreSQL, `https://studio.apollographql.com` (Apollo Sandbox)',
  }),
  TRUST_PROXY: documented(trustedProxies.default([]), {
    description:
      'Proxies whose `X-Forwarded-For` is trusted, for client addresses in the log and for throttling failed authentications. Addresses, networks like `10.0.0.0/8`, or `loopback`, `linklocal`, `uniquelocal`, separated by commas; or `none`.',
    example: '10.0.0.0/8,loopback',
    defaultText: '`none`',
  }),
  ...jwtVariables,
  BODY_LIMIT: documented(integer(1_024, 10_485_760).default(131_072), {
    description: 'Maximum size of a request body in bytes, 1 KiB to 10 MiB.',
    example: '1048576',
  }),
  REQUEST_TIMEOUT: documented(integer(1, 600).default(30), {
    description: 'Seconds after which a request is aborted with SERVICE_UNAVAILABLE.',
    example: '10',
  }),
  DRAIN_SECONDS: documented(integer(0, 300).default(0), {
    description:
      'On SIGTERM the server keeps serving for this many seconds while `/readyz` returns 503, so that load balancers stop routing to it.',
    example: '10',
  }),
  QUERY_COST_LIMIT: documented(integer(1, 999_999_999).default(500_000), {
    description:
      'Maximum cost of an operation, about the number of values in its response. It is estimated before execution and computed again while the response is read; docs/query-cost.md has the rules.',
    example: '100000',
  }),
  RATE_LIMIT: documented(integer(1, 999_999_999).default(120_000), {
    description: 'Maximum requests per minute of a credential, counted across all servers of one database.',
    example: '6000',
  }),
  TRUSTED_DOCUMENTS: documented(text.optional(), {
    description:
      'A file of trusted documents by hash, as the client preset of GraphQL Code Generator writes it. If set, other documents are rejected, unless the credential has the scope `documents:any`.',
    example: '/etc/customer-graph/persisted-documents.json',
  }),
  FAST_PATH: documented(z.enum(['on', 'off'], 'must be on or off').default('on'), {
    description:
      'Whether a query is read as one SQL statement that returns the response text, if all its fields can be. Without it, responses are the same but slower.',
    example: 'off',
  }),
  APOLLO_PLUGINS: documented(modules.default([]), {
    description:
      'Modules of Apollo Server plugins, separated by commas: package names or absolute paths. The default export of each is a plugin or a function that returns one. A plugin sees every request, with its variables in clear text; see [Apollo Server plugins](apollo-plugins.md).',
    example: '@acme/graph-tracing,/etc/customer-graph/usage.js',
    defaultText: 'none',
  }),
  LOG_SQL: documented(z.enum(LOG_SQL, `must be one of ${LOG_SQL.join(', ')}`).default('off'), {
    description:
      'Whether the log has the SQL statements of each request, for debugging: `names` logs the name and the tables of a statement, `text` its text. The log never has the values of its parameters.',
    example: 'names',
  }),
  LOG_LEVEL: documented(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'), {
    description: `The minimum level of log lines: ${LOG_LEVELS.join(', ')}.`,
    example: 'warn',
  }),
  ...tracingVariables,
});

export interface Config {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** The port of `/metrics`. Undefined if `port` serves it. */
  metricsPort: number | undefined;
  /** The application's role. Without it the bundled PostgreSQL is used. */
  databaseUrl: string | undefined;
  /** The owner's role, used only by the command line. */
  databaseAdminUrl: string | undefined;
  /** URLs of read replicas. */
  replicaUrls: readonly string[];
  /** Connections for reads and writes of customers. */
  poolSize: number;
  /** Whether statements are prepared by name. */
  preparedStatements: 'auto' | 'on' | 'off';
  /** The folder in which the bundled PostgreSQL stores its data. */
  dataFolder: string;
  /** Origins whose pages may read responses. */
  corsOrigins: readonly string[] | undefined;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is trusted. */
  trustProxy: readonly string[];
  /** Issuers whose tokens are accepted. */
  issuers: readonly IssuerSettings[];
  /** Maximum size of a request body, in bytes. */
  bodyLimit: number;
  /** In seconds. */
  requestTimeout: number;
  /** Seconds between SIGTERM and the shutdown. */
  drainSeconds: number;
  /** Maximum number of values in a response. */
  queryCostLimit: number;
  /** Requests of one credential per minute. */
  rateLimit: number;
  /** The file with the trusted documents; without it every document is allowed. */
  trustedDocuments: string | undefined;
  /** Whether queries are read as one statement. */
  hasFastPath: boolean;
  /** Modules of Apollo Server plugins. */
  apolloPlugins: readonly string[];
  /** What the log has of SQL statements. */
  logSql: (typeof LOG_SQL)[number];
  logLevel: (typeof LOG_LEVELS)[number];
  /** Undefined if no spans are recorded. */
  tracing: TracingSettings | undefined;
}

/**
 * Reads the environment; nothing else does. Throws ConfigurationError that names all invalid variables at
 * once, without their values. An empty variable is invalid: if a secret is missing, the server must not fall
 * back to something else.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Readonly<Config> {
  const result = variables.safeParse(withoutUnusedTracing(environment));
  if (!result.success) {
    const wrong = result.error.issues.map(({ path, message }) => `${z.core.toDotPath(path)} ${message}`);
    throw new ConfigurationError(wrong.join('; '));
  }
  const { data } = result;
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    metricsPort: data.METRICS_PORT,
    databaseUrl: data.DATABASE_URL,
    databaseAdminUrl: data.DATABASE_ADMIN_URL,
    replicaUrls: data.DATABASE_REPLICA_URLS.map(withExplicitTlsMode),
    poolSize: data.DATABASE_POOL_SIZE,
    preparedStatements: data.PREPARED_STATEMENTS,
    dataFolder: data.DATA_FOLDER,
    corsOrigins: data.CORS_ORIGINS,
    trustProxy: data.TRUST_PROXY,
    issuers: issuersOf(data, environment),
    bodyLimit: data.BODY_LIMIT,
    requestTimeout: data.REQUEST_TIMEOUT,
    drainSeconds: data.DRAIN_SECONDS,
    queryCostLimit: data.QUERY_COST_LIMIT,
    rateLimit: data.RATE_LIMIT,
    trustedDocuments: data.TRUSTED_DOCUMENTS,
    hasFastPath: data.FAST_PATH === 'on',
    apolloPlugins: data.APOLLO_PLUGINS,
    logSql: data.LOG_SQL,
    logLevel: data.LOG_LEVEL,
    tracing: tracingOf(data),
  });
}

function isOrigin(text: string): boolean {
  return URL.parse(text)?.origin === text && text !== 'null' && !text.includes('*');
}

function isPostgresUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol)) return false;
  const required = [url.username, url.pathname.slice(1)];
  return required.every((part) => part !== '') && [...required, url.password].every(isDecodable);
}

/** Whether all special characters in a part of a URL, such as `%`, are percent-encoded. */
function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
