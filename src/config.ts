import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { IssuerSettings } from './auth/issuers/trusted-issuer.ts';
import { documented, text } from './config/documented.ts';
import { issuersOf, jwtVariables } from './config/jwt-config.ts';
import { trustedProxies } from './config/trusted-proxies.ts';
import { ConfigurationError } from './errors.ts';
import { PROJECT_ROOT } from './project-root.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const LOG_SQL = ['off', 'names', 'text'] as const;

const postgresUrl = z
  .string()
  .refine(isPostgresUrl, 'must be a URL as postgresql://user:password@host:5432/database');

/** Written in digits alone: JavaScript takes a blank for 0 and knows hexadecimal numbers. */
function integer(min: number, max: number) {
  const sentence = `must be a whole number from ${min} to ${max}`;
  const inRange = (number: number) => number >= min && number <= max;
  return z
    .string()
    .regex(/^\d{1,9}$/, sentence)
    .transform(Number)
    .refine(inRange, sentence);
}

/** Origins separated by commas, or `none`. */
const origins = z
  .string()
  .transform((text) => (text === 'none' ? [] : text.split(',').map((origin) => origin.trim())))
  .refine(
    (list) => list.every(isOrigin),
    'must be origins as https://app.example.com, separated by commas, or none',
  );

/** Package names, which may have a subpath, and absolute paths. */
const modules = z
  .string()
  .transform((text) => text.split(',').map((entry) => entry.trim()))
  .refine(
    (list) =>
      list.every((entry) => isAbsolute(entry) || /^(@[\w.-]+\/)?[\w-][\w.-]*(\/[\w.-]+)*$/.test(entry)),
    'must be package names or absolute paths, separated by commas',
  );

/** Every variable of the environment that the program reads. `docs/configuration.md` is generated from it. */
export const variables = z.object({
  HOST: documented(text.default('127.0.0.1'), {
    description: 'The address to listen on. `0.0.0.0` takes requests from other machines.',
    example: '0.0.0.0',
  }),
  PORT: documented(integer(0, 65_535).default(4000), {
    description: 'The port to listen on; 0 takes any free one.',
    example: '8080',
  }),
  WORKERS: documented(integer(1, 64).default(1), {
    description:
      'How many processes serve requests on the port: as many as there are cores to have for them. With 1 there is one process; with more, another one starts them, and starts again what ends.',
    example: '4',
  }),
  DATABASE_URL: documented(postgresUrl.optional(), {
    description:
      'PostgreSQL, as the role that serves requests: one that row level security binds. Parameters count, `?sslmode=verify-full` above all.',
    example: 'postgresql://graph_app:secret@db.example.com/graph',
    defaultText: 'the bundled PostgreSQL',
  }),
  DATABASE_ADMIN_URL: documented(postgresUrl.optional(), {
    description: 'The same database as its owner, for the command line. The server does not use it.',
    example: 'postgresql://graph_owner:secret@db.example.com/graph',
  }),
  DATABASE_POOL_SIZE: documented(integer(1, 1_000).default(10), {
    description:
      'How many connections to PostgreSQL at most, for each of the `WORKERS`. Each operation takes one while it reads.',
    example: '20',
  }),
  PREPARED_STATEMENTS: documented(z.enum(['auto', 'on', 'off'], 'must be auto, on or off').default('auto'), {
    description:
      'Whether statements are prepared by name, so that PostgreSQL plans them once for each connection. `auto` looks at the start whether a pooler is in between that does not keep track of names, and goes without them there. `on` is for a pooler of sessions. The responses are the same without names, and slower.',
    example: 'off',
  }),
  DATA_FOLDER: documented(text.default(fileURLToPath(new URL('.data', PROJECT_ROOT))), {
    description: "Where the bundled PostgreSQL keeps its data, and the demo's credentials are.",
    example: '/var/lib/customer-graph',
    defaultText: '`.data`, beside `package.json`',
  }),
  CORS_ORIGINS: documented(origins.optional(), {
    description: 'Origins whose pages may read answers, separated by commas, or `none`.',
    example: 'https://app.example.com,https://admin.example.com',
    defaultText:
      '`none`; with the bundled PostgreSQL that of Apollo Sandbox, `https://studio.apollographql.com`',
  }),
  TRUST_PROXY: documented(trustedProxies.default([]), {
    description:
      'The proxies whose `X-Forwarded-For` is trusted, for the addresses in the log and for the limit of failed authentications: addresses, networks as `10.0.0.0/8`, or `loopback`, `linklocal`, `uniquelocal`, separated by commas; or `none`.',
    example: '10.0.0.0/8,loopback',
    defaultText: '`none`',
  }),
  ...jwtVariables,
  BODY_LIMIT: documented(integer(1_024, 10_485_760).default(131_072), {
    description: 'How many bytes the body of a request may have, 1 KiB to 10 MiB.',
    example: '1048576',
  }),
  REQUEST_TIMEOUT: documented(integer(1, 600).default(30), {
    description: 'After how many seconds a request is given up and answered with SERVICE_UNAVAILABLE.',
    example: '10',
  }),
  DRAIN_SECONDS: documented(integer(0, 300).default(0), {
    description:
      'How many seconds a server that is told to end serves on while `/readyz` says 503, so that load balancers send nobody there any more.',
    example: '10',
  }),
  QUERY_COST_LIMIT: documented(integer(1, 999_999_999).default(500_000), {
    description:
      'How many values the answer to a request may hold at most, as its document and its page sizes tell beforehand.',
    example: '100000',
  }),
  RATE_LIMIT: documented(integer(1, 999_999_999).default(120_000), {
    description:
      'How many requests a credential may make in a minute, over all servers of one database together.',
    example: '6000',
  }),
  TRUSTED_DOCUMENTS: documented(text.optional(), {
    description:
      'A file of documents by their hash, as the client preset of GraphQL Code Generator writes it. With it no other document is run, except for holders of the scope `documents:any`.',
    example: '/etc/customer-graph/persisted-documents.json',
  }),
  ACCELERATION: documented(z.enum(['on', 'off'], 'must be on or off').default('on'), {
    description:
      'Whether queries are read ahead in one statement and run by compiled code. The answers are the same without, and slower.',
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
    description: `What is logged: ${LOG_LEVELS.join(', ')}.`,
    example: 'warn',
  }),
});

export interface Config {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Processes that serve. */
  workers: number;
  /** The application's role. Without it the bundled PostgreSQL is used. */
  databaseUrl: string | undefined;
  /** The owner's role, for the command line alone. */
  databaseAdminUrl: string | undefined;
  /** Of each process. */
  poolSize: number;
  /** Whether statements are prepared by name. */
  preparedStatements: 'auto' | 'on' | 'off';
  /** Where the bundled PostgreSQL keeps its data. */
  dataFolder: string;
  /** Origins whose pages may read answers. */
  corsOrigins: readonly string[] | undefined;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is trusted. */
  trustProxy: readonly string[];
  /** Whose tokens are accepted. */
  issuers: readonly IssuerSettings[];
  /** Bytes of a request's body. */
  bodyLimit: number;
  /** Seconds. */
  requestTimeout: number;
  /** Between being told to end and ending. */
  drainSeconds: number;
  /** Values of an answer. */
  queryCostLimit: number;
  /** Requests of one credential in a minute. */
  rateLimit: number;
  /** The file with the documents that are trusted; without it all are. */
  trustedDocuments: string | undefined;
  /** Whether operations are read ahead and compiled. */
  accelerated: boolean;
  /** Modules of Apollo Server plugins. */
  apolloPlugins: readonly string[];
  /** What the log has of SQL statements. */
  logSql: (typeof LOG_SQL)[number];
  logLevel: (typeof LOG_LEVELS)[number];
}

/**
 * The only reader of the environment. Throws ConfigurationError that names all wrong variables at once, without their
 * values. An empty variable is a wrong one: where a secret is missing, nothing else should be served instead.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Readonly<Config> {
  const result = variables.safeParse(environment);
  if (!result.success) {
    const wrong = result.error.issues.map(({ path, message }) => `${z.core.toDotPath(path)} ${message}`);
    throw new ConfigurationError(wrong.join('; '));
  }
  const { data } = result;
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    workers: data.WORKERS,
    databaseUrl: data.DATABASE_URL,
    databaseAdminUrl: data.DATABASE_ADMIN_URL,
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
    accelerated: data.ACCELERATION === 'on',
    apolloPlugins: data.APOLLO_PLUGINS,
    logSql: data.LOG_SQL,
    logLevel: data.LOG_LEVEL,
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

/** Whether a part of a URL has its special characters, as `%`, written as they must be. */
function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
