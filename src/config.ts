import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { ConfigurationError } from './errors.ts';
import { isLoopbackHost } from './loopback-host.ts';
import { PROJECT } from './project.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const postgresUrl = z
  .string()
  .refine(isPostgresUrl, 'must be a URL as postgresql://user:password@host:5432/database');

/** Written in digits alone: JavaScript takes a blank for 0 and knows hexadecimal numbers. */
function wholeNumber(least: number, most: number) {
  const sentence = `must be a whole number from ${least} to ${most}`;
  const inRange = (number: number) => number >= least && number <= most;
  return z
    .string()
    .regex(/^\d{1,9}$/, sentence)
    .transform(Number)
    .refine(inRange, sentence);
}

const text = z.string().min(1, 'must not be empty');

/** Origins separated by commas, or `none`. */
const origins = z
  .string()
  .transform((text) => (text === 'none' ? [] : text.split(',').map((origin) => origin.trim())))
  .refine(
    (list) => list.every(isOrigin),
    'must be origins as https://app.example.com, separated by commas, or none',
  );

/** Of a public and a private key each: with a secret that both know, whoever checks a token could make one. */
const ASYMMETRIC = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

const algorithms = z
  .string()
  .transform((text) => text.split(',').map((name) => name.trim()))
  .refine(
    (names) => names.every((name) => ASYMMETRIC.includes(name)),
    `must be some of ${ASYMMETRIC.join(', ')}, separated by commas`,
  );

const secureUrl = z.string().refine(isSecureUrl, 'must be a URL with https; http is for this machine alone');

/** A file or a secure URL, as the URL that it is. */
const keySet = z
  .string()
  .refine(
    (text) => text !== '' && (!text.includes('://') || isSecureUrl(text)),
    'must be a URL with https, http for this machine alone, or a file',
  )
  .transform((text) => (text.includes('://') ? new URL(text) : pathToFileURL(text)));

interface Documentation {
  description: string;
  example: string;
  /** How the default is written where its value says too little. */
  defaultText?: string;
}

function documented<Schema extends z.ZodType>(schema: Schema, documentation: Documentation): Schema {
  return schema.meta({ ...documentation });
}

/** Every variable of the environment that the program reads. `docs/configuration.md` is generated from it. */
export const variables = z.object({
  HOST: documented(text.default('127.0.0.1'), {
    description: 'The address to listen on. `0.0.0.0` takes requests from other machines.',
    example: '0.0.0.0',
  }),
  PORT: documented(wholeNumber(0, 65_535).default(4000), {
    description: 'The port to listen on; 0 takes any free one.',
    example: '8080',
  }),
  WORKERS: documented(wholeNumber(1, 64).default(1), {
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
  DATABASE_POOL_SIZE: documented(wholeNumber(1, 1_000).default(10), {
    description:
      'How many connections to PostgreSQL at most, for each of the `WORKERS`. Each operation takes one while it reads.',
    example: '20',
  }),
  PREPARED_STATEMENTS: documented(z.enum(['auto', 'on', 'off'], 'must be auto, on or off').default('auto'), {
    description:
      'Whether statements are prepared by name, so that PostgreSQL plans them once for each connection. `auto` looks at the start whether a pooler is in between that does not keep track of names, and goes without them there. `on` is for a pooler of sessions. The responses are the same without names, and slower.',
    example: 'off',
  }),
  DATA_FOLDER: documented(text.default(fileURLToPath(new URL('.data', PROJECT))), {
    description: "Where the bundled PostgreSQL keeps its data, and the demo's credentials are.",
    example: '/var/lib/customer-graph',
    defaultText: '`.data`, beside `package.json`',
  }),
  CORS_ORIGINS: documented(origins.default(['https://studio.apollographql.com']), {
    description:
      "Origins whose pages may read answers, separated by commas, or `none`. The default is Apollo Sandbox's.",
    example: 'https://app.example.com,https://admin.example.com',
  }),
  JWT_ISSUER: documented(secureUrl.optional(), {
    description:
      'Whose tokens are accepted in `Authorization: Bearer`: `iss`, to the letter. `JWT_AUDIENCE` and `JWT_JWKS` go with it.',
    example: 'https://login.example.com/',
    defaultText: 'nobody’s, beside those of `npm run cli -- token` on the bundled PostgreSQL',
  }),
  JWT_AUDIENCE: documented(text.optional(), {
    description: 'For whom its tokens must be: `aud`.',
    example: 'https://graph.example.com',
  }),
  JWT_JWKS: documented(keySet.optional(), {
    description:
      'Its public keys, a JSON Web Key Set: a URL or a file. They are read again every ten minutes, and when a token names one that is not there.',
    example: 'https://login.example.com/.well-known/jwks.json',
  }),
  JWT_ALGORITHMS: documented(algorithms.default(['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA']), {
    description: `The algorithms that its tokens may be signed with: some of ${ASYMMETRIC.join(', ')}.`,
    example: 'RS256',
  }),
  JWT_ORGANIZATION_CLAIM: documented(text.default('organization'), {
    description:
      'The claim that says of which organization the holder is: its id, as `npm run cli -- organization create` prints it.',
    example: 'https://graph.example.com/organization',
  }),
  JWT_SCOPES_CLAIM: documented(text.default('scope'), {
    description: 'The claim with the scopes, a list or a text with blanks between them.',
    example: 'permissions',
  }),
  BODY_LIMIT: documented(wholeNumber(1_024, 10_485_760).default(131_072), {
    description: 'How many bytes the body of a request may have, 1 KiB to 10 MiB.',
    example: '1048576',
  }),
  REQUEST_TIMEOUT: documented(wholeNumber(1, 600).default(30), {
    description: 'After how many seconds a request is given up and answered with SERVICE_UNAVAILABLE.',
    example: '10',
  }),
  DRAIN_SECONDS: documented(wholeNumber(0, 300).default(0), {
    description:
      'How many seconds a server that is told to end serves on while `/readyz` says 503, so that load balancers send nobody there any more.',
    example: '10',
  }),
  QUERY_COST_LIMIT: documented(wholeNumber(1, 999_999_999).default(500_000), {
    description:
      'How many values the answer to a request may hold at most, as its document and its page sizes tell beforehand.',
    example: '100000',
  }),
  RATE_LIMIT: documented(wholeNumber(1, 999_999_999).default(120_000), {
    description:
      'How many requests a credential may make in a minute, over all servers of one database together.',
    example: '6000',
  }),
  TRUSTED_DOCUMENTS: documented(text.optional(), {
    description:
      'A file of documents by their hash, as the client preset of GraphQL Code Generator writes it. With it no other document is run, but for holders of `schema:read`.',
    example: '/etc/customer-graph/persisted-documents.json',
  }),
  ACCELERATION: documented(z.enum(['on', 'off'], 'must be on or off').default('on'), {
    description:
      'Whether queries are read ahead in one statement and run by compiled code. The answers are the same without, and slower.',
    example: 'off',
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
  corsOrigins: readonly string[];
  /** Whose tokens are accepted. */
  jwt: Readonly<JwtConfig> | undefined;
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
  logLevel: (typeof LOG_LEVELS)[number];
}

interface JwtConfig {
  issuer: string;
  audience: string;
  /** Where its keys are, `file:` or `http(s):`. */
  jwks: URL;
  algorithms: readonly string[];
  organizationClaim: string;
  scopesClaim: string;
}

/**
 * The only reader of the environment. Throws ConfigurationError that names all wrong variables at once, without their
 * values. An empty variable is a wrong one: where a secret is missing, nothing else should be served instead.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Readonly<Config> {
  const result = variables.safeParse(environment);
  if (!result.success) {
    const wrong = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new ConfigurationError(wrong.join('; '));
  }
  const { data } = result;
  requireWholeIssuer(data, environment);
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
    jwt: jwtOf(data),
    bodyLimit: data.BODY_LIMIT,
    requestTimeout: data.REQUEST_TIMEOUT,
    drainSeconds: data.DRAIN_SECONDS,
    queryCostLimit: data.QUERY_COST_LIMIT,
    rateLimit: data.RATE_LIMIT,
    trustedDocuments: data.TRUSTED_DOCUMENTS,
    accelerated: data.ACCELERATION === 'on',
    logLevel: data.LOG_LEVEL,
  });
}

type Variables = z.infer<typeof variables>;

/** Half an issuer is a mistake: nobody sets an audience to have no tokens accepted. */
function requireWholeIssuer(data: Variables, environment: NodeJS.ProcessEnv): void {
  const given = Object.keys(variables.shape).find(
    (name) => name.startsWith('JWT_') && environment[name] !== undefined,
  );
  if (!given) return;
  for (const name of ['JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_JWKS'] as const) {
    if (data[name] === undefined) throw new ConfigurationError(`${name} must be set where ${given} is`);
  }
}

function jwtOf(data: Variables): JwtConfig | undefined {
  if (!data.JWT_ISSUER || !data.JWT_AUDIENCE || !data.JWT_JWKS) return undefined;
  return {
    issuer: data.JWT_ISSUER,
    audience: data.JWT_AUDIENCE,
    jwks: data.JWT_JWKS,
    algorithms: data.JWT_ALGORITHMS,
    organizationClaim: data.JWT_ORGANIZATION_CLAIM,
    scopesClaim: data.JWT_SCOPES_CLAIM,
  };
}

function isOrigin(text: string): boolean {
  return URL.parse(text)?.origin === text && text !== 'null' && !text.includes('*');
}

function isSecureUrl(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackHost(url.hostname));
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
