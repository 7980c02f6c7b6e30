import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ConfigurationError } from './errors.ts';

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
    description: 'How many connections to PostgreSQL at most. Each operation takes one while it reads.',
    example: '20',
  }),
  DATA_FOLDER: documented(text.default(fileURLToPath(new URL('../.data', import.meta.url))), {
    description: "Where the bundled PostgreSQL keeps its data, and the demo's credentials are.",
    example: '/var/lib/customer-graph',
    defaultText: '`.data`, beside `package.json`',
  }),
  CORS_ORIGINS: documented(origins.default(['https://studio.apollographql.com']), {
    description:
      "Origins whose pages may read answers, separated by commas, or `none`. The default is Apollo Sandbox's.",
    example: 'https://app.example.com,https://admin.example.com',
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
  /** The application's role. Without it the bundled PostgreSQL is used. */
  databaseUrl: string | undefined;
  /** The owner's role, for the command line alone. */
  databaseAdminUrl: string | undefined;
  poolSize: number;
  /** Where the bundled PostgreSQL keeps its data. */
  dataFolder: string;
  /** Origins whose pages may read answers. */
  corsOrigins: readonly string[];
  logLevel: (typeof LOG_LEVELS)[number];
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
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    databaseAdminUrl: data.DATABASE_ADMIN_URL,
    poolSize: data.DATABASE_POOL_SIZE,
    dataFolder: data.DATA_FOLDER,
    corsOrigins: data.CORS_ORIGINS,
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
