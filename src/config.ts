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

/** Every variable of the environment that the program reads. */
const variables = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_ADMIN_URL: postgresUrl.optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 1_000).default(10),
  DATA_FOLDER: z
    .string()
    .min(1)
    .default(fileURLToPath(new URL('../.data', import.meta.url))),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
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
    logLevel: data.LOG_LEVEL,
  });
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
